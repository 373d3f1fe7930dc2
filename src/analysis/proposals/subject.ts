import type { Word } from '../prose/types';
import type { WordRange } from './cue';
import {
  BE,
  CONDITION_OPENERS,
  isAdverb,
  isCoordinator,
  isFinite,
  isGerund,
  isHardBreak,
  isModal,
  isNegation,
  isNominal,
  isNounLike,
  isSubjectPronoun,
  isWhWord,
  norm,
} from './grammar';
import { POSSESSIVES } from './pattern';

/** The subject of a finite verb that stands before it. */
export interface Subject extends WordRange {
  /** Head noun of the subject's first noun phrase. */
  readonly head: number;
}

const PREPOSITIONS_OF_ADJUNCTS = new Set(
  'in at on by for from with without after before since under over during through within across to upon as amid despite'.split(
    ' ',
  ),
);

/**
 * The subject before the finite verb at `verb`, found right to left: a noun phrase with its modifiers and relative
 * clauses, up to where another clause must have begun.
 *
 * @param floor first word that it may hold
 */
export function subjectBefore(words: readonly Word[], verb: number, floor = 0): Subject | null {
  let last = verb - 1;
  while (last >= floor && (isAdverb(words[last]) || isNegation(words[last]))) last--;
  if (/^['’]s$/.test(words[last]?.text ?? '')) last--;
  last = beforeParenthesis(words, last, floor);
  if (last < floor) return null;
  if (isSubjectPronoun(words[last]) || isRelative(words, last)) return { first: last, last, head: last };
  if (isDemonstrative(words[last])) return { first: last, last, head: last };
  const first = startOfPhrase(words, last, floor);
  if (first > last) return null;
  const from = afterAdjunct(words, first, last);
  return { first: from, last, head: headOf(words, from, last) };
}

/**
 * The subject that a verb shares with the one before it, "and" or "but" between them: "Ottawa signed it and [must] pay".
 *
 * @param at the coordinator, or the first word behind it
 */
export function sharedSubject(words: readonly Word[], at: number): Subject | null {
  let first = at;
  while (first > 0 && !isHardBreak(words[first])) first--;
  const verbs: number[] = [];
  for (let verb = at - 1; verb > first; verb--)
    if (isFinite(words, verb) && !words[verb]?.tags.has('Infinitive')) verbs.push(verb);
  // A modal is the likelier fellow of a modal.
  verbs.sort((a, b) => Number(isModal(words[b])) - Number(isModal(words[a])));
  for (const verb of verbs) {
    const subject = subjectBefore(words, verb, first);
    if (subject && !isRelative(words, subject.head)) return subject;
  }
  return null;
}

/** Steps over ", which are vital," or "— in his view —" that stands between subject and verb. */
function beforeParenthesis(words: readonly Word[], last: number, floor: number): number {
  const after = words[last]?.after ?? '';
  const mark = /,|—|–|\)/.exec(after)?.[0];
  if (!mark) return last;
  const opening = mark === ')' ? /\(/ : mark === ',' ? /,/ : /—|–/;
  for (let at = last; at > floor; at--) {
    const word = words[at];
    if (!word) break;
    if (opening.test(word.before)) return isListItem(words, at, last) ? last : at - 1;
  }
  return last;
}

/** "the EU, the UN, and Russia, must": the comma belongs to a list, not to an aside. */
function isListItem(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isFinite(words, at) || isWhWord(words[at])) return false;
  return isCoordinator(words[from]);
}

/** Leftmost word of the noun phrase, with all that hangs on it, that ends at `last`. */
function startOfPhrase(words: readonly Word[], last: number, floor: number): number {
  let first = last + 1;
  let afterCoordinator = -1;
  for (let at = last; at >= floor; at--) {
    const word = words[at];
    if (!word) break;
    if (isCoordinator(word)) {
      if (word.norm !== 'and' && word.norm !== 'or') break;
      afterCoordinator = at + 1;
    } else if (isDisguisedNoun(words, at)) {
      first = at;
      continue;
    } else if (isFinite(words, at) && !isNominal(word)) {
      const relative = relativeBefore(words, at, floor);
      if (relative < 0) return afterCoordinator > 0 ? afterCoordinator : first;
      at = relative;
    } else if (word.norm === 'to' || word.pos === 'verb' || word.pos === 'aux') {
      const phrase = at;
      if (!isGerund(word) && !isReducedRelative(words, at) && !isInfinitive(words, at)) return first;
      at = phrase;
    } else if (isClauseOpener(words, at)) {
      break;
    } else if (!isNominal(word) && word.pos !== 'preposition' && !isAdverb(word) && word.pos !== 'other') {
      if (word.norm !== 'as' && word.norm !== 'for' && word.norm !== 'on') break;
    }
    first = at;
    if (at > floor && (isHardBreak(word) || endsBefore(words, at, last, afterCoordinator > 0))) break;
  }
  if (first <= last && isCoordinator(words[first])) return first + 1;
  return first;
}

/** "the water boards", "single-use cups": a noun that the tagger takes for a verb stands inside its phrase. */
function isDisguisedNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== 'verb' || BE.has(word.norm) || !isNominal(words[at + 1])) return false;
  const previous = words[at - 1];
  return (
    word.before === '-' ||
    (previous?.pos === 'determiner' && previous.norm !== 'that') ||
    POSSESSIVES.has(previous?.norm ?? '')
  );
}

/** A comma, quotation mark or bracket before the word ends the phrase, unless it parts the items of a list. */
function endsBefore(words: readonly Word[], at: number, last: number, inList: boolean): boolean {
  const before = words[at]?.before ?? '';
  // A quoted term inside the phrase is a part of it.
  if (/["“«]/.test(before) && words.slice(at, last + 1).some((word) => /["”»]/.test(word.after)))
    return false;
  if (/[("“«]/.test(before)) return true;
  if (!/,/.test(before)) return false;
  return !inList || !isNounLike(words[at - 1]) || !isNominal(words[at]);
}

function isClauseOpener(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (word.norm === 'that')
    return at > 0 && !/^(?:in|of|at|by|for|from|with|to|on|and|or|than)$/.test(norm(words, at - 1));
  return (
    isWhWord(word) ||
    CONDITION_OPENERS.has(word.norm) ||
    /^(?:than|because|although|though|while|whereas|lest|then)$/.test(word.norm)
  );
}

/** The relative pronoun that a finite verb at `verb` belongs to ("agencies that use land"), or -1. */
function relativeBefore(words: readonly Word[], verb: number, floor: number): number {
  for (let at = verb - 1; at >= Math.max(floor + 1, verb - 8); at--) {
    const word = words[at];
    if (!word || isHardBreak(words[at + 1])) return -1;
    if (/^(?:who|that|which|whose|whom)$/.test(word.norm)) return isNounLike(words[at - 1]) ? at : -1;
    if (isCoordinator(word)) return -1;
  }
  return -1;
}

function isRelative(words: readonly Word[], at: number): boolean {
  return /^(?:who|that|which|what)$/.test(norm(words, at));
}

function isDemonstrative(word: Word | undefined): boolean {
  return !!word && /^(?:this|that|these|those|there|it)$/.test(word.norm);
}

/** "people affected by the flood": a participle right after a noun and before a preposition. */
function isReducedRelative(words: readonly Word[], at: number): boolean {
  return (
    isNounLike(words[at - 1]) &&
    words[at]?.tags.has('PastTense') === true &&
    words[at + 1]?.pos === 'preposition'
  );
}

/** "the failure to act": an infinitive that hangs on a noun. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  const to = norm(words, at) === 'to' ? at : norm(words, at - 1) === 'to' ? at - 1 : -1;
  return to > 0 && (isNounLike(words[to - 1]) || words[to - 1]?.pos === 'adjective');
}

/** First word of the subject where a phrase like "In the near term" stands before it without a comma. */
function afterAdjunct(words: readonly Word[], first: number, last: number): number {
  let at = first;
  while (at < last && (isAdverb(words[at]) || PREPOSITIONS_OF_ADJUNCTS.has(norm(words, at)))) {
    if (isAdverb(words[at])) {
      at++;
      continue;
    }
    const next = secondPhrase(words, at + 1, last);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/** Where a second noun phrase begins after the one at `from`: "(in) the end | the EU". */
function secondPhrase(words: readonly Word[], from: number, last: number): number {
  let nounSeen = false;
  for (let at = from; at <= last; at++) {
    const word = words[at];
    if (!word) return -1;
    if (nounSeen && (word.pos === 'determiner' || POSSESSIVES.has(word.norm) || isSubjectPronoun(word))) {
      return norm(words, at - 1) === 'of' ? -1 : at;
    }
    if (isNounLike(word)) nounSeen = true;
  }
  return -1;
}

/** The head of the first noun phrase in a stretch: its last noun before a modifier begins. */
export function headOf(words: readonly Word[], first: number, last: number): number {
  let head = -1;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word) break;
    if (isGerund(word) && head < 0) return at;
    if (
      word.pos === 'preposition' ||
      isCoordinator(word) ||
      isWhWord(word) ||
      word.norm === 'that' ||
      word.norm === 'to'
    ) {
      if (head >= 0) break;
      continue;
    }
    if (head >= 0 && (word.pos === 'verb' || word.pos === 'aux')) break;
    if (isNounLike(word)) head = at;
  }
  return head >= 0 ? head : last;
}
