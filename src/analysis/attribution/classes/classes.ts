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
  const long = words.filter((word) => word.text.length > 3);
  const capital = long.filter((word) => CAPITAL.test(word.text)).length;
  return long.length > 3 && capital / long.length > 0.75 ? 'title' : 'sentence';
}
