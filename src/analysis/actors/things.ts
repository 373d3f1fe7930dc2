import type { Word } from '../prose/types';
import { THING_NOUNS, THING_OPENERS, TOLD_PLACES } from './lexicon';
import type { NamePart } from './nameUnits';
import { isBe, isCapitalised } from './words';

/** How many words may stand in front of the head noun of what a name is called. */
const REACH = 6;

/**
 * Says whether the sentence itself calls unknown capitals a thing: "the browser X", "X is a wine", "X, an annual
 * procession", "X 6", "Hurricane X".
 */
export function isToldThing(words: readonly Word[], { name, last }: NamePart): boolean {
  return (
    (last > name && THING_OPENERS.has(words[name]?.norm ?? '')) ||
    isLabelled(words, name) ||
    (last > name && isNumbered(words, last)) ||
    isExplainedAs(words, last, isThing) ||
    isToldPlace(words, last) ||
    isHappening(words, last)
  );
}

/** "the novel X" */
function isLabelled(words: readonly Word[], first: number): boolean {
  const label = words[first - 1];
  return (
    label !== undefined &&
    /^\s$/.test(words[first]?.before ?? '') &&
    !isCapitalised(label) &&
    label.pos !== 'verb' &&
    THING_NOUNS.has(label.norm)
  );
}

/** "Explorer 6", no score ("Ajax 3 – 0"). */
function isNumbered(words: readonly Word[], last: number): boolean {
  const number = words[last + 1];
  return (
    number !== undefined &&
    number.before === ' ' &&
    /^\d{1,2}$/.test(number.text) &&
    !/^\s*[-–:,%]/.test(number.after) &&
    words[last + 2]?.pos !== 'noun'
  );
}

/** "X happened", "X will take place": an event. */
function isHappening(words: readonly Word[], last: number): boolean {
  let at = last + 1;
  while (/^(?:aux|modal|adverb|negation)$/.test(words[at]?.pos ?? '') && words[at]?.before === ' ') at++;
  const verb = words[at];
  if (verb?.before !== ' ') return false;
  return /^(?:happen|occur)$/.test(verb.lemma) || (verb.lemma === 'take' && words[at + 1]?.norm === 'place');
}

/** "X is a village in the south": a place, also where the name is somebody's. */
export const isToldPlace = (words: readonly Word[], last: number): boolean =>
  !/^,/.test(words[last + 1]?.before ?? '') && isExplainedAs(words, last, isPlaceSomewhere);

const isThing = (words: readonly Word[], head: number): boolean => THING_NOUNS.has(words[head]?.norm ?? '');

const isPlaceSomewhere = (words: readonly Word[], head: number): boolean =>
  TOLD_PLACES.has(words[head]?.norm ?? '') &&
  /^(?:in|on|of|near|within|located|situated|between|east|west|north|south|along|at)$/.test(
    words[head + 1]?.norm ?? '',
  );

/** "X is a wine", "X, an annual procession": the head noun of what the name is called passes the test. */
function isExplainedAs(
  words: readonly Word[],
  last: number,
  test: (words: readonly Word[], head: number) => boolean,
): boolean {
  const next = words[last + 1];
  if (!next) return false;
  const start = isBe(next) && next.before === ' ' ? last + 2 : next.before.startsWith(',') ? last + 1 : -1;
  if (start < 0 || !/^(?:an?|the|one|another|its|his|her|their)$/.test(words[start]?.norm ?? ''))
    return false;
  for (let k = start + 1; k <= start + REACH; k++) {
    const word = words[k];
    if (!word || /[,;:.(]/.test(word.before)) return false;
    const behind = words[k + 1];
    const heads = word.pos === 'noun' && !(behind?.before === ' ' && behind.pos === 'noun');
    if (heads) return test(words, k);
  }
  return false;
}
