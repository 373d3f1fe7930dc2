import type { Word } from '../prose/types';
import { isAdverb } from './grammar';
import { isPolicyNoun } from './lexicon';
import { headOf } from './subject';

/** Comparatives and such, which make of any noun something to be brought about: "more candour", "a new approach". */
const CHANGED =
  /^(?:more|less|fewer|greater|better|stronger|tougher|bolder|tighter|fairer|closer|deeper|faster|wider|clearer|smarter|higher|lower|new|fresh|different|additional|further|extra|another|urgent|immediate|swift|radical|fundamental|decisive|serious|proper|genuine|concerted|comprehensive|robust)$/;

/**
 * Does a noun phrase that is said to be needed name something to be done? It is something that policy makes ("a treaty")
 * or more, less or a new kind of anything ("more flexibility").
 */
export function asksForThing(words: readonly Word[], first: number, last: number): boolean {
  return isPolicyNoun(words[headOf(words, first, last)]) || asksForChange(words, first, last);
}

function isChange(word: Word | undefined): boolean {
  return !!word && (CHANGED.test(word.norm) || word.tags.has('Comparative'));
}

/** Does the phrase ask for more, less or a new kind of something? */
export function asksForChange(words: readonly Word[], first: number, last: number): boolean {
  let at = first;
  while (at < last && (words[at]?.pos === 'determiner' || isAdverb(words[at])) && !isChange(words[at])) at++;
  return at < last && isChange(words[at]);
}
