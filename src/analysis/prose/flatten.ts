import type { SyntaxNode } from '@lezer/common';

/** Prose without its markup, and the way back. Offsets count from the start of the draft's text it was cut from. */
export interface FlatProse {
  readonly text: string;
  /** `starts[i]` is where, in `text`, run `i` begins; `origins[i]` is the same place in the source. */
  readonly starts: readonly number[];
  readonly origins: readonly number[];
  /** Length in the source of run `i`: an entity such as `&amp;` is longer there than its one character here. */
  readonly lengths: readonly number[];
}

/** Nodes that carry no prose at all. */
const HIDDEN = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'InlineCode',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'URL',
  'Autolink',
  'Image',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'TableDelimiter',
  'FootnoteMark',
]);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  shy: '\u00ad',
};

/** Collects the prose of a leaf block (paragraph, heading, cell): markup vanishes from the words, not from the offsets. */
export function flatten(source: string, block: SyntaxNode): FlatProse {
  const starts: number[] = [];
  const origins: number[] = [];
  const lengths: number[] = [];
  const parts: string[] = [];
  let length = 0;

  const add = (text: string, from: number, sourceLength: number): void => {
    if (!text) return;
    starts.push(length);
    origins.push(from);
    lengths.push(sourceLength);
    parts.push(text);
    length += text.length;
  };
  const addSource = (from: number, to: number): void => {
    if (to > from) add(source.slice(from, to).replace(/[\r\n\t\u00a0]/g, ' '), from, to - from);
  };

  const walk = (node: SyntaxNode): void => {
    let at = node.from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      addSource(at, child.from);
      if (child.name === 'Escape') addSource(child.from + 1, child.to);
      else if (child.name === 'Entity')
        add(decodeEntity(source.slice(child.from, child.to)), child.from, child.to - child.from);
      else if (child.name === 'HardBreak') add(' ', child.from, child.to - child.from);
      else if (!HIDDEN.has(child.name) && !isFootnoteReference(source, child)) walk(child);
      at = child.to;
    }
    addSource(at, node.to);
  };
  walk(block);
  return { text: parts.join(''), starts, origins, lengths };
}

function isFootnoteReference(source: string, node: SyntaxNode): boolean {
  return node.name === 'Link' && source.startsWith('[^', node.from);
}

function decodeEntity(entity: string): string {
  const numeric = /^&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(entity);
  if (!numeric) return ENTITIES[entity.slice(1, -1)] ?? ' ';
  const code = numeric[1] ? Number.parseInt(numeric[1], 16) : Number(numeric[2]);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : ' ';
}

/** Where in the source the character at `offset` of the flat text stands. */
export function originOf(prose: FlatProse, offset: number): number {
  const run = runAt(prose, offset);
  if (run < 0) return 0;
  const inside = offset - (prose.starts[run] ?? 0);
  return (prose.origins[run] ?? 0) + Math.min(inside, prose.lengths[run] ?? 0);
}

/** Where in the source the character before `offset` of the flat text ends. */
export function originOfEnd(prose: FlatProse, offset: number): number {
  if (offset <= 0) return originOf(prose, 0);
  const run = runAt(prose, offset - 1);
  if (run < 0) return 0;
  const start = prose.starts[run] ?? 0;
  const flatLength = (prose.starts[run + 1] ?? prose.text.length) - start;
  const origin = prose.origins[run] ?? 0;
  const sourceLength = prose.lengths[run] ?? 0;
  return origin + (offset - start === flatLength ? sourceLength : offset - start);
}

/** Index of the last run that begins at or before `offset`. */
function runAt(prose: FlatProse, offset: number): number {
  let low = 0;
  let high = prose.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
