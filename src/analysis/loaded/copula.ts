import type { Word } from '../prose/types';

const COPULAS = new Set(
  'be am is are was were been being become became seem look remain appear sound feel prove'.split(' '),
);
const BE = new Set('be am is are was were been being'.split(' '));

/** A form of "be"; the tagger does not always give its dictionary form. */
export function isBe({ norm, lemma }: Word): boolean {
  return lemma === 'be' || BE.has(norm);
}

/** A verb that says what its subject is: "is", "remains", "proves". */
export function isCopula({ norm, lemma }: Word): boolean {
  return COPULAS.has(lemma) || COPULAS.has(norm);
}
