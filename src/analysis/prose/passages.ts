import { PlacedBlock, readBlocks, topLevelNodes, type BlockShape } from './blocks';
import { parseMarkdown, type ParsedMarkdown } from './markdown';
import { Tagger } from './tagger';
import type { Passage } from './types';

/**
 * Lengths, in UTF-16 units, between which a passage ends. An op-ed of 1,500 words stays one passage, so that its
 * pronouns find their names; a book becomes many, so that an edit costs there what it costs in an op-ed.
 */
const SHORTEST = 9_500;
const LONGEST = 18_000;

/** One paragraph in so many ends a passage once it is long enough; which one depends on its own words alone. */
const BREAK_EVERY = 2;

/** How many blocks are kept from earlier versions. */
const REMEMBERED_BLOCKS = 12_000;

/** Reads the versions of one draft after another; what did not change is not read again. */
export class PassageReader {
  private parsed: ParsedMarkdown | undefined;
  private passages = new Map<string, PlacedPassage>();
  private reusable = new Map<string, PlacedPassage>();
  private blocks = new Map<string, readonly BlockShape[]>();

  constructor(private readonly tagger: Tagger = new Tagger()) {}

  /**
   * The passages of a version of the draft, in order. A passage whose text, and whose blocks' reading, is as in the
   * version before is the same object with another `start` only if it moved.
   */
  read(text: string): PlacedPassage[] {
    this.parsed = parseMarkdown(text, this.parsed);
    if (this.blocks.size > REMEMBERED_BLOCKS) this.blocks = new Map();
    // Each is given out once: of two passages with the same text, each stays in its own place.
    this.reusable = this.passages;
    this.passages = new Map();
    const placed = splitPassages(text, this.parsed).map((nodes) => this.place(text, nodes));
    for (const known of placed) this.passages.set(fingerprint(known.passage.key), known);
    return placed;
  }

  private place(text: string, nodes: readonly Node[]): PlacedPassage {
    const start = nodes[0]?.from ?? 0;
    const key = text.slice(start, nodes.at(-1)?.to ?? start);
    // The same text may read otherwise than before: as code, once a fence is opened above it.
    const kinds = nodes.map((node) => node.name).join();
    const print = fingerprint(key);
    const known = this.reusable.get(print);
    this.reusable.delete(print);
    return known?.kinds === kinds && known.passage.key === key
      ? { ...known, start }
      : { start, kinds, passage: this.build(text, nodes, start, key) };
  }

  private build(text: string, nodes: readonly Node[], start: number, key: string): Passage {
    const blocks: PlacedBlock[] = [];
    let sentences = 0;
    for (const node of nodes) {
      for (const shape of this.shapes(text, node)) {
        const block = new PlacedBlock(shape, node.from - start, sentences);
        sentences += block.sentences.length;
        blocks.push(block);
      }
    }
    return { key, blocks, sentences: blocks.flatMap((block) => block.sentences) };
  }

  /** The same source text under the same kind of node always reads the same. */
  private shapes(text: string, node: Node): readonly BlockShape[] {
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
  /** Kinds of its top-level Markdown nodes. */
  readonly kinds: string;
}

type Node = ReturnType<typeof topLevelNodes> extends Generator<infer N> ? N : never;

/** Groups top-level nodes into passages. Where one ends depends on the text near it, so that an edit moves no other. */
function splitPassages(text: string, { tree }: ParsedMarkdown): Node[][] {
  const passages: Node[][] = [];
  let current: Node[] = [];
  for (const node of topLevelNodes(tree)) {
    const first = current[0];
    if (first && isBreak(text, node, node.from - first.from)) {
      passages.push(current);
      current = [];
    }
    current.push(node);
  }
  if (current.length) passages.push(current);
  return passages;
}

function isBreak(text: string, node: Node, length: number): boolean {
  if (length < SHORTEST) return false;
  if (length > LONGEST || node.name.includes('Heading')) return true;
  return hash(text, node.from, Math.min(node.to, node.from + 200)) % BREAK_EVERY === 0;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
