import type { Word } from '../prose/types';
import {
  ACTING_PREPOSITIONS,
  HEAD_NOUNS,
  LIFE_EVENTS,
  MIND_VERBS,
  MOTION_VERBS,
  NAME_GRAMMAR,
  PLACE_NOUNS_AFTER,
} from './lexicon';
import { isBe, isCapitalised } from './words';

/** Verbs that take a person or a body for their object. */
const ADDRESSING = new Set(
  'tell ask urge inform remind warn thank congratulate praise blame accuse criticise criticize condemn denounce support back endorse elect appoint nominate name hire fire dismiss sack arrest charge sue prosecute convict acquit marry divorce meet greet invite join advise persuade convince help protect defend attack defeat beat kill murder assassinate kidnap interview quote cite call phone love hate trust admire respect fear follow succeed replace represent'.split(
    ' ',
  ),
);

/**
 * Says whether unknown capitals act or are addressed where they stand: what else tells a Newton, a Quantcast or a
 * Solidarity from a Monopoly or a Chardonnay?
 */
export function behavesLikeActor(words: readonly Word[], first: number, last: number): boolean {
  const next = words[last + 1];
  if (next?.pos === 'possessive')
    return !PLACE_NOUNS_AFTER.has(words[last + 2]?.norm ?? '') && words[last + 2] !== undefined;
  return (
    isSubject(words, last) ||
    isBiography(words, last) ||
    isGoverned(words, first) ||
    isMadeTo(words, first, last) ||
    isExplained(words, first, last) ||
    isCalled(words, last)
  );
}

/** "interviewed by X", "a book written by X": behind a participle, "by" names who did it. */
export function isDoer(words: readonly Word[], first: number): boolean {
  const by = words[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const verb = words[by - 1];
  return words[by]?.norm === 'by' && verb?.pos === 'verb' && /(?:ed|en|wn)$/.test(verb.norm);
}

/** "an analyst at X", "the founder of X": where somebody works is a body. */
export function isStaffed(words: readonly Word[], first: number): boolean {
  const at = words[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  return (
    /^(?:of|at|for|with)$/.test(words[at]?.norm ?? '') && NAME_GRAMMAR.staff.has(words[at - 1]?.norm ?? '')
  );
}

/** "X was elected", "X has been sentenced" */
export function isBiography(words: readonly Word[], last: number): boolean {
  if (words[last + 1]?.pos !== 'aux') return false;
  return words.slice(last + 2, last + 5).some((word) => LIFE_EVENTS.has(word.norm));
}

/** "allow X to play", "urged X to resign": the object is somebody who is to act. */
function isMadeTo(words: readonly Word[], first: number, last: number): boolean {
  const verb = words[first - 1];
  return (
    verb?.pos === 'verb' &&
    words[last + 1]?.norm === 'to' &&
    words[last + 2]?.pos === 'verb' &&
    /^(?:allow|enable|permit|force|encourage|order|require|want|expect|ask|urge|tell|help|push|press|lead|cause)$/.test(
      verb.lemma,
    )
  );
}

/** "X is a research fellow", "X was the first governor". */
function isCalled(words: readonly Word[], last: number): boolean {
  const be = words[last + 1];
  if (!be || !isBe(be) || be.before !== ' ' || !/^(?:an?|the|one|our)$/.test(words[last + 2]?.norm ?? ''))
    return false;
  for (let k = last + 3; k < last + 8; k++) {
    const word = words[k];
    if (!word || /[,;:.]/.test(word.before)) return false;
    const head = HEAD_NOUNS.get(word.norm);
    if (head && word.pos !== 'adjective' && words[k + 1]?.pos !== 'noun')
      return (head.noun === 'role' || head.noun === 'body') && head.kind !== 'state';
  }
  return false;
}

function isSubject(words: readonly Word[], last: number): boolean {
  let at = last + 1;
  if (words[at] && /[,;:.()]/.test(words[at]?.before ?? '')) return false;
  if (words[at]?.norm === 'who' || words[at]?.norm === 'himself' || words[at]?.norm === 'herself')
    return true;
  while (words[at]?.pos === 'adverb' || words[at]?.pos === 'negation') at++;
  const verb = words[at];
  if (!verb) return false;
  if (verb.pos === 'modal') return true;
  if (verb.pos === 'aux')
    return words
      .slice(at + 1, at + 4)
      .some((word) => word.pos === 'verb' && MIND_VERBS.has(word.lemma) && !isBe(word));
  if (verb.pos !== 'verb' || isBe(verb) || verb.tags.has('Gerund')) return false;
  return MIND_VERBS.has(verb.lemma) || MOTION_VERBS.has(verb.lemma) || verb.tags.has('PastTense');
}

function isGoverned(words: readonly Word[], first: number): boolean {
  const here = words[first];
  const previous = words[first - 1];
  if (!here || !previous || !/^\s*$/.test(here.before)) return false;
  if (ACTING_PREPOSITIONS.has(previous.norm) && previous.norm !== 'like' && previous.norm !== 'with')
    return true;
  if (previous.pos === 'verb' && ADDRESSING.has(previous.lemma)) return true;
  return (
    /^(?:said|says|wrote|writes|asked|argues|argued|added|adds)$/.test(previous.norm) &&
    /["”’,]/.test(previous.before)
  );
}

/** A role right in front, or one behind a comma: "strategist Rove", "Rove, the strategist". */
function isExplained(words: readonly Word[], first: number, last: number): boolean {
  const previous = words[first - 1];
  if (
    previous &&
    /^\s$/.test(words[first]?.before ?? '') &&
    HEAD_NOUNS.get(previous.norm)?.noun === 'role' &&
    !isCapitalised(previous)
  )
    return true;
  const next = words[last + 1];
  if (!next || !/^,\s/.test(next.before) || !/^(?:the|an?|who|whose|our|his|her)$/.test(next.norm))
    return false;
  if (next.norm.startsWith('who')) return true;
  for (let k = last + 2; k < last + 7; k++) {
    const word = words[k];
    if (!word || /[,;:.]/.test(word.before)) return false;
    const head = HEAD_NOUNS.get(word.norm);
    if (head && (head.noun === 'role' || head.noun === 'body')) return true;
  }
  return false;
}
