import type { TaggedSentence } from './types';

/**
 * Memoises what can be found from a sentence alone.
 *
 * The same sentence text is the same `TaggedSentence` object from one version of a draft to the next, so that an
 * edit computes the changed sentence only. The result must hold no places in the draft.
 */
export function perSentence<T>(find: (sentence: TaggedSentence) => T): (sentence: TaggedSentence) => T {
  const known = new WeakMap<TaggedSentence, { readonly value: T }>();
  return (sentence) => {
    const hit = known.get(sentence);
    if (hit) return hit.value;
    const value = find(sentence);
    known.set(sentence, { value });
    return value;
  };
}
