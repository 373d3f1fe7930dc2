import type { Pos, TaggedSentence, Word } from '../../prose/types';

/** How a sentence is set: only in sentences set as usual does a capital tell a name. */
export type Casing = 'sentence' | 'title' | 'capitals';

/** A sentence whose classes are being corrected from left to right. */
export interface Classes {
  readonly words: readonly Word[];
  /** The tagger's classes; corrected up to the word in question. */
  readonly kinds: readonly Pos[];
  readonly casing: Casing;
}

const CAPITAL = /^\p{Lu}/u;

/** How the sentence is set; a headline capitalises most of its longer words. */
export function casingOf({ text, words }: TaggedSentence): Casing {
  if (!/\p{Ll}/u.test(text)) return 'capitals';
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.text.length <= 3) continue;
    long++;
    if (CAPITAL.test(word.text)) capital++;
  }
  return long > 3 && capital / long > 0.75 ? 'title' : 'sentence';
}
