import type { Tree } from '@lezer/common';
import type { Span } from '../model';

/** Text that goes into a draft at one place. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  /** Where in the text a reason can be written; undefined where it has no place for one. */
  readonly reasonAt?: number;
}

/** What is to be left out, and where it stands. */
export interface Wish {
  readonly text: string;
  /** The text's Markdown. */
  readonly tree: Tree;
  /** From where the first finding begins to where the last one ends. */
  readonly span: Span;
  readonly rules: readonly string[];
}

/** The text with all insertions made, and the way back from its offsets. */
export interface Inserted {
  readonly text: string;
  /** Stretches of `text` that are new. */
  readonly added: readonly Span[];
  /** The offset in the old text of one in `text`; of one in a new stretch, where that was put in. */
  origin(offset: number): number;
  /** The offset in `text` of one in the old text; what is put in there goes before it. */
  moved(offset: number): number;
}

/** Makes insertions, given in text order. */
export function insertAll(text: string, insertions: readonly Insertion[]): Inserted {
  const added: Span[] = [];
  let result = '';
  let done = 0;
  for (const { at, text: put } of insertions) {
    result += text.slice(done, at);
    added.push({ start: result.length, end: result.length + put.length });
    result += put;
    done = at;
  }
  return {
    text: result + text.slice(done),
    added,
    origin(offset) {
      let before = 0;
      for (const { start, end } of added) {
        if (offset < start) break;
        if (offset < end) return start - before;
        before += end - start;
      }
      return offset - before;
    },
    moved: (offset) =>
      insertions.reduce((now, { at, text: put }) => (at <= offset ? now + put.length : now), offset),
  };
}
