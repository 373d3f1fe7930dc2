import type { Span } from '../../model';
import type { Block, Passage } from '../../prose/types';
import { quotationMarks, type Mark } from './quotationMarks';

/** A stretch between quotation marks, which may run over several paragraphs. */
export interface QuotedStretch extends Span {
  /** The stretch without its marks. */
  readonly inner: Span;
  readonly text: string;
  /** The quotation that this one stands in. */
  readonly parent: QuotedStretch | null;
  /** First and last block. */
  readonly firstBlock: number;
  readonly lastBlock: number;
}

interface Open {
  readonly family: Mark['family'];
  readonly block: number;
  readonly at: number;
  readonly width: number;
  readonly children: { parent: QuotedStretch | null }[];
}

type Writable = { -readonly [K in keyof QuotedStretch]: QuotedStretch[K] };

/** How many paragraphs a quotation may run over without opening each of them anew. */
const RUN = 8;

/**
 * The quotations of a passage in text order, outer before nested. A quotation that its paragraph does not close runs
 * on where the next paragraph opens again or a later one closes it; else it ends with its paragraph.
 */
export function findQuotations(passage: Passage): QuotedStretch[] {
  const marks = passage.blocks.map((block) => quotationMarks(block.text));
  const found: Writable[] = [];
  let open: Open[] = [];
  passage.blocks.forEach((block, index) => {
    (marks[index] ?? []).forEach((mark, i, all) => {
      const reopens =
        i === 0 && open[0]?.family === mark.family && open[0].block < index && mark.side !== 'close';
      if (reopens && block.text.slice(0, mark.at).trim() === '') return;
      open = take(passage, open, mark, index, all.slice(i + 1), found);
    });
    const outer = open[0];
    if (outer && !(outer.family !== 'single' && runsOn(passage.blocks, marks, index, outer.family))) {
      if (outer.family !== 'single') close(passage, open, 0, index, block.text.length, 0, found);
      open = [];
    } else open = open.slice(0, 1);
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Applies one mark to what is open; returns what is open then. */
function take(
  passage: Passage,
  open: Open[],
  mark: Mark,
  block: number,
  rest: readonly Mark[],
  found: Writable[],
): Open[] {
  const at = lastIndexOfFamily(open, mark.family);
  const closes = mark.side === 'close' || (mark.side === 'either' && at >= 0);
  if (!closes) {
    if (
      mark.side === 'open' &&
      at >= 0 &&
      at === open.length - 1 &&
      mark.family === 'double' &&
      !isClosedTwice(rest)
    ) {
      // Two openings and one closing: the first was never closed.
      close(passage, open, at, block, mark.at, 0, found);
      open = open.slice(0, at);
    }
    return [...open, { family: mark.family, block, at: mark.at, width: mark.width, children: [] }];
  }
  if (at < 0) return open;
  if (mark.doubtful && rest.some((later) => later.family === 'single' && later.side === 'close')) return open;
  close(passage, open, at, block, mark.at + mark.width, mark.width, found);
  return open.slice(0, at);
}

function isClosedTwice(rest: readonly Mark[]): boolean {
  let depth = 2;
  for (const mark of rest) {
    if (mark.family !== 'double') continue;
    if (mark.side === 'open') depth++;
    else if (--depth === 0) return true;
  }
  return false;
}

function lastIndexOfFamily(open: readonly Open[], family: Mark['family']): number {
  return open.map((entry) => entry.family).lastIndexOf(family);
}

/** Ends the quotation at `index` of the stack; quotations left open inside it are dropped. */
function close(
  passage: Passage,
  open: readonly Open[],
  index: number,
  block: number,
  end: number,
  width: number,
  found: Writable[],
): void {
  const entry = open[index];
  const first = passage.blocks[entry?.block ?? block];
  const last = passage.blocks[block];
  if (!entry || !first || !last) return;
  const innerStart = first.span(entry.at + entry.width, entry.at + entry.width + 1).start;
  const stretch: Writable = {
    start: first.span(entry.at, entry.at + 1).start,
    end: last.span(0, end).end,
    inner: { start: innerStart, end: last.span(0, end - width).end },
    text: textBetween(passage.blocks, entry, block, end - width),
    parent: null,
    firstBlock: entry.block,
    lastBlock: block,
  };
  if (!stretch.text.trim()) return;
  for (const child of entry.children) child.parent = stretch;
  open[index - 1]?.children.push(stretch);
  for (const inner of open.slice(index + 1)) for (const child of inner.children) child.parent = stretch;
  found.push(stretch);
}

function textBetween(blocks: readonly Block[], entry: Open, last: number, end: number): string {
  const from = entry.at + entry.width;
  if (entry.block === last) return blocks[last]?.text.slice(from, end) ?? '';
  const inner = blocks.slice(entry.block + 1, last).map((block) => block.text);
  return [blocks[entry.block]?.text.slice(from) ?? '', ...inner, blocks[last]?.text.slice(0, end) ?? ''].join(
    ' ',
  );
}

/** A quotation left open at the end of block `index` goes on in the next. */
function runsOn(
  blocks: readonly Block[],
  marks: readonly Mark[][],
  index: number,
  family: Mark['family'],
): boolean {
  const zone = blocks[index]?.zone;
  const next = blocks[index + 1];
  if (!next || next.zone !== zone) return false;
  const own = marks[index + 1]?.find((mark) => mark.family === family);
  if (own && own.side !== 'close' && next.text.slice(0, own.at).trim() === '') return true;
  for (let i = index + 1; i <= index + RUN && blocks[i]?.zone === zone; i++) {
    const first = marks[i]?.find((mark) => mark.family === family);
    if (first) return first.side === 'close';
  }
  return false;
}
