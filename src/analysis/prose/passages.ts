import { Tree, type SyntaxNode } from '@lezer/common';
import type { Span } from '../model';
import { PlacedBlock, readBlocks, type BlockShape } from './blocks';
import { parseMarkdown, type ParsedMarkdown } from './markdown';
import { Tagger } from './tagger';
import type { Passage } from './types';

/**
 * Lengths, in UTF-16 units, between which a passage ends. An op-ed of 1,500 words stays one passage, so that its
 * pronouns find their names. The passages of a book are shorter: what its length costs an edit elsewhere, a shorter
 * passage to resolve makes up for.
 */
const SHORTEST = 9_500;
const SHORTEST_IN_BOOK = 4_500;
const LONGEST = 18_000;

/** A draft of more UTF-16 units than this, some 10,000 words, is a book here. */
const BOOK = 60_000;

/** One paragraph in so many ends a passage once it is long enough; which one depends on its own words alone. */
const BREAK_EVERY = 2;

/** How many blocks are kept from earlier versions. */
const REMEMBERED_BLOCKS = 12_000;

/** Reads the versions of one draft after another; what did not change is not read again. */
export class PassageReader {
  private parsed: ParsedMarkdown | undefined;
  /** The passages of the version before, by fingerprint. */
  private known = new Map<string, PlacedPassage[]>();
  private blocks = new Map<string, readonly BlockShape[]>();

  constructor(private readonly tagger: Tagger = new Tagger()) {}

  /** The Markdown of the version that was read last, in its offsets. */
  get tree(): Tree {
    return this.parsed?.tree ?? Tree.empty;
  }

  /**
   * The passages of a version of the draft, in order. A passage whose text, and whose blocks' reading, is as in the
   * version before is the same object with another `start` only if it moved.
   */
  read(text: string): PlacedPassage[] {
    this.parsed = parseMarkdown(text, this.parsed);
    if (this.blocks.size > REMEMBERED_BLOCKS) this.blocks = new Map();
    const { tree } = this.parsed;
    const placed = cutStretches(text, tree).map((stretch) => this.place(text, tree, stretch));
    this.known = new Map();
    for (const passage of placed) {
      const print = fingerprint(passage.passage.key);
      const alike = this.known.get(print);
      if (alike) alike.push(passage);
      else this.known.set(print, [passage]);
    }
    return placed;
  }

  private place(text: string, tree: Tree, stretch: Stretch): PlacedPassage {
    const { start, end, kinds } = stretch;
    const key = text.slice(start, end);
    const alike = this.known.get(fingerprint(key)) ?? [];
    // The same text may read otherwise than before: as code, once a fence is opened above it.
    const same = alike.findIndex(({ passage, kinds: own }) => own === kinds && passage.key === key);
    if (same < 0) return { start, kinds, passage: this.build(text, tree, stretch) };
    // Each is given out once: of two passages with the same text, each stays in its own place.
    const [known] = alike.splice(same, 1) as [PlacedPassage];
    return { ...known, start };
  }

  private build(text: string, tree: Tree, { start, end }: Stretch): Passage {
    const blocks: PlacedBlock[] = [];
    let sentences = 0;
    for (let node = tree.topNode.childAfter(start); node && node.from < end; node = node.nextSibling) {
      for (const shape of this.shapes(text, node)) {
        const block = new PlacedBlock(shape, node.from - start, sentences);
        sentences += block.sentences.length;
        blocks.push(block);
      }
    }
    return { key: text.slice(start, end), blocks, sentences: blocks.flatMap((block) => block.sentences) };
  }

  /** The same source text under the same kind of node always reads the same. */
  private shapes(text: string, node: SyntaxNode): readonly BlockShape[] {
    const key = `${node.name}\n${text.slice(node.from, node.to)}`;
    let shapes = this.blocks.get(key);
    if (!shapes) {
      shapes = readBlocks(text, node, this.tagger);
      this.blocks.set(key, shapes);
    }
    return shapes;
  }
}

/** Tells most texts apart without reading the whole: hashing a book at each keystroke takes longer than comparing it. */
function fingerprint(text: string): string {
  return `${text.length} ${text.slice(0, 40)} ${text.slice(-40)}`;
}

/** A passage and where it begins in this version of the draft. */
export interface PlacedPassage {
  readonly start: number;
  readonly passage: Passage;
  /** See `Stretch`. */
  readonly kinds: number;
}

/** Where a passage begins and ends in the draft. */
interface Stretch extends Span {
  /** A hash of the kinds of its top-level Markdown nodes, in order. */
  readonly kinds: number;
}

/** Groups top-level nodes into passages. Where one ends depends on the text near it, so that an edit moves no other. */
function cutStretches(text: string, tree: Tree): Stretch[] {
  const stretches: Stretch[] = [];
  // A cursor makes no object for a node: a book has thousands, and all but a few are as they were.
  const cursor = tree.cursor();
  const shortest = text.length > BOOK ? SHORTEST_IN_BOOK : SHORTEST;
  let open = { start: 0, end: -1, kinds: 0 };
  for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
    const { from, to, type } = cursor;
    if (open.end < 0) open = { start: from, end: to, kinds: 0 };
    else if (from - open.start >= shortest && isBreak(text, type.name, from, to, from - open.start)) {
      stretches.push(open);
      open = { start: from, end: to, kinds: 0 };
    }
    open.end = to;
    open.kinds = Math.imul(open.kinds ^ type.id, 0x01000193);
  }
  return open.end < 0 ? stretches : [...stretches, open];
}

function isBreak(text: string, kind: string, from: number, to: number, length: number): boolean {
  if (length > LONGEST || kind.includes('Heading')) return true;
  return hash(text, from, Math.min(to, from + 200)) % BREAK_EVERY === 0;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
