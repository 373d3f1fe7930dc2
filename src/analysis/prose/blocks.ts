import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../model';
import { flatten, originOf, originOfEnd, type FlatProse } from './flatten';
import { splitSentences } from './sentences';
import type { Tagger } from './tagger';
import type { Block, Sentence, TaggedSentence, Zone } from './types';

/** A block before it has a place: offsets count from the start of the top-level node that it was found in. */
export interface BlockShape {
  readonly zone: Zone;
  readonly level: number;
  readonly prose: FlatProse;
  readonly sentences: readonly { readonly offset: number; readonly tagged: TaggedSentence }[];
}

const CONTAINERS = new Set([
  'BulletList',
  'OrderedList',
  'ListItem',
  'Blockquote',
  'Table',
  'TableHeader',
  'TableRow',
  'Task',
]);
const HEADING = /^(?:ATXHeading|SetextHeading)([1-6])$/;

/**
 * The blocks of one top-level node of the tree. Code, HTML, link definitions and rules are not prose and give none.
 *
 * @param source text of the node alone
 * @param node the node, in a tree whose offsets are `shift` larger than those of `source`
 */
export function readBlocks(draft: string, node: SyntaxNode, tagger: Tagger): BlockShape[] {
  const shapes: BlockShape[] = [];
  const visit = (at: SyntaxNode, zone: Zone): void => {
    const heading = HEADING.exec(at.name);
    if (heading) add(at, heading[1] === '1' ? 'title' : 'heading', Number(heading[1]));
    else if (at.name === 'Paragraph') add(at, zone, 0);
    else if (at.name === 'FootnoteDefinition') add(at, 'footnote', 0);
    else if (at.name === 'TableCell') add(at, 'table', 0);
    else if (at.name === 'Task') add(at, 'list', 0);
    else if (CONTAINERS.has(at.name)) {
      const inner = zoneInside(at.name, zone);
      for (let child = at.firstChild; child; child = child.nextSibling) visit(child, inner);
    }
  };
  const add = (at: SyntaxNode, zone: Zone, level: number): void => {
    const prose = shift(flatten(draft, at), node.from);
    if (!/[\p{L}\p{N}]/u.test(prose.text)) return;
    const sentences = splitSentences(prose.text).map(({ start, end }) => ({
      offset: start,
      tagged: tagger.tag(prose.text.slice(start, end)),
    }));
    shapes.push({ zone, level, prose, sentences });
  };
  visit(node, 'body');
  return shapes;
}

function zoneInside(container: string, zone: Zone): Zone {
  if (container === 'Blockquote') return 'quote';
  if (container === 'ListItem' && zone === 'body') return 'list';
  return zone;
}

function shift(prose: FlatProse, by: number): FlatProse {
  return by === 0 ? prose : { ...prose, origins: prose.origins.map((origin) => origin - by) };
}

/** A block in its passage. */
export class PlacedBlock implements Block {
  readonly zone: Zone;
  readonly level: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];

  /**
   * @param base offset in the passage of the top-level node that `shape` was read from
   * @param firstIndex index of the block's first sentence in the passage
   */
  constructor(
    private readonly shape: BlockShape,
    private readonly base: number,
    firstIndex: number,
  ) {
    this.zone = shape.zone;
    this.level = shape.level;
    this.text = shape.prose.text;
    this.start = base + originOf(shape.prose, 0);
    this.end = base + originOfEnd(shape.prose, this.text.length);
    this.sentences = shape.sentences.map(
      ({ offset, tagged }, i) => new PlacedSentence(tagged, this, firstIndex + i, offset),
    );
  }

  span(from: number, to: number): Span {
    return {
      start: this.base + originOf(this.shape.prose, from),
      end: this.base + originOfEnd(this.shape.prose, to),
    };
  }
}

/** A sentence in its block. */
class PlacedSentence implements Sentence {
  readonly start: number;
  readonly end: number;

  constructor(
    readonly tagged: TaggedSentence,
    readonly block: Block,
    readonly index: number,
    readonly offset: number,
  ) {
    const span = this.span(0, tagged.text.length);
    this.start = span.start;
    this.end = span.end;
  }

  span(from: number, to: number): Span {
    return this.block.span(this.offset + from, this.offset + to);
  }

  words(first: number, last: number): Span {
    const { words } = this.tagged;
    return this.span(words[first]?.start ?? 0, words[last]?.end ?? this.tagged.text.length);
  }
}
