import type { TaggedSentence } from './types';

/** How many functions keep what they find with the sentence; each has a place of its own there. */
let places = 0;

/**
 * Memoises what can be found from a sentence alone.
 *
 * The same sentence text is the same `TaggedSentence` object from one version of a draft to the next, so that an
 * edit computes the changed sentence only. The result must hold no places in the draft. It lies in the sentence itself:
 * with as many functions as there are, a map for each cost more than some of them save.
 */
export function perSentence<T>(find: (sentence: TaggedSentence) => T): (sentence: TaggedSentence) => T {
  const place = places++;
  return (sentence) => {
    const { found } = sentence;
    if (place in found) return found[place] as T;
    const value = find(sentence);
    found[place] = value;
    return value;
  };
}
