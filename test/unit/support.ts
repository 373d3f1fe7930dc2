import { PassageReader } from '../../src/analysis/prose/passages';
import { Tagger } from '../../src/analysis/prose/tagger';
import type { Passage, Sentence } from '../../src/analysis/prose/types';
import type { Span } from '../../src/analysis/model';

const tagger = new Tagger();

/** Reads a text as one passage; throws where it is none or more than one. */
export function passageOf(text: string): Passage {
  const passages = new PassageReader(tagger).read(text);
  const only = passages[0];
  if (!only || passages.length > 1 || only.start > 0)
    throw new Error(`not one passage from the start: ${passages.length}`);
  return only.passage;
}

/** Reads a text that is one sentence. */
export function sentenceOf(text: string): Sentence {
  const { sentences } = passageOf(text);
  const only = sentences[0];
  if (!only || sentences.length > 1) throw new Error(`not one sentence: ${sentences.length}`);
  return only;
}

/** The words under a span; an empty string where there is none. */
export function cut(text: string, span: Partial<Span> | null | undefined): string {
  return span?.start === undefined || span.end === undefined ? '' : text.slice(span.start, span.end);
}
