import type { Pos, TaggedSentence, Word } from '../prose/types';
import { casingOf, correctClass, verbLemma } from './corrections';

export { isPossessivePronoun } from './wordTests';

/** A stretch of a sentence's words, both ends included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence with the tagger's classes corrected where attribution depends on them. */
export interface Reading {
  readonly words: readonly Word[];
  readonly kinds: readonly Pos[];
  /** Lemma of each word, of corrected verbs too. */
  readonly lemmas: readonly string[];
}

/** Reads a tagged sentence: its words with corrected classes. */
export function read(sentence: TaggedSentence): Reading {
  const { words } = sentence;
  const kinds = words.map((word) => word.pos);
  const lemmas = words.map((word) => word.lemma);
  const casing = casingOf(sentence);
  words.forEach((word, i) => {
    const corrected = correctClass({ words, kinds, casing }, i);
    if (!corrected) return;
    kinds[i] = corrected;
    if (corrected === 'verb') lemmas[i] = verbLemma(word.norm);
  });
  return { words, kinds, lemmas };
}
