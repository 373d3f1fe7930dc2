import type { Pos, TaggedSentence, Word } from '../prose/types';
import { casingOf } from './classes/classes';
import { correctClass } from './classes/correctClass';
import { verbLemma } from './verbForms';

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
    if (corrected) kinds[i] = corrected;
    // A form that the tagger does not know is its own lemma there ("signalled").
    const unknown = word.lemma === word.norm && /(?:ed|ing|n)$/.test(word.norm);
    if (kinds[i] === 'verb' && (corrected || unknown)) lemmas[i] = verbLemma(word.norm);
  });
  return { words, kinds, lemmas };
}
