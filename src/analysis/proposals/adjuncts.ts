import type { Word } from '../prose/types';
import type { Adjuncts, WordRange } from './cue';
import { isCoordinator, isFinite, isGerund, isHardBreak, isNominal, isNounLike, norm } from './grammar';
import {
  BILATERAL_RELATIONS,
  ENDING,
  FROM_SOMEBODY,
  isPolicyNoun,
  TIME_POINTS,
  TIME_UNITS,
  WITH_SOMEBODY,
} from './lexicon';
import { nounPhraseEnd } from './nounPhrase';
import { pattern } from './pattern';
import { headOf } from './subject';

/** The act whose adjuncts are looked for. */
interface Act {
  /** Index of its verb, or of the noun that names it. */
  readonly head: number;
  readonly object?: WordRange;
}

/** Deadline, instrument and counterpart among the adjuncts of a clause; the first of each kind counts. */
export function adjunctsIn(words: readonly Word[], clause: WordRange, act: Act): Adjuncts {
  const found: { -readonly [K in keyof Adjuncts]: Adjuncts[K] } = {};
  for (let at = clause.first; at <= clause.last; at++) {
    // What stands in the subject or in front of it cannot be the other side; times and means can be fronted.
    const fronted = at < act.head;
    if (fronted && !opensClause(words, at, clause.first)) continue;
    if (at > act.head && opensRelative(words, at)) break;
    found.deadline ??= deadlineAt(words, at, clause.last);
    found.instrument ??= instrumentAt(words, at, clause.last, act);
    if (!fronted) found.counterpart ??= counterpartAt(words, at, clause.last, act);
  }
  return found;
}

function opensClause(words: readonly Word[], at: number, first: number): boolean {
  return at === first || /,/.test(words[at]?.before ?? '');
}

/** "the law that was passed by 2010": what a relative clause says is not said of the act. */
function opensRelative(words: readonly Word[], at: number): boolean {
  return (
    /^(?:who|which|whose)$/.test(norm(words, at)) || (norm(words, at) === 'that' && isNounLike(words[at - 1]))
  );
}

const NO_LATER = [
  'no later than',
  'not later than',
  'at the latest by',
  'in time for',
  'ahead of',
  'by the time',
].map(pattern);

function deadlineAt(words: readonly Word[], at: number, limit: number): WordRange | undefined {
  for (const matches of NO_LATER) {
    const end = matches(words, at);
    if (end > 0) return range(at, phraseOrClauseEnd(words, end, limit), end);
  }
  switch (norm(words, at)) {
    case 'by': {
      const last = nounPhraseEnd(words, at + 1, limit);
      return namesTime(words, at + 1, last) ? { first: at, last } : undefined;
    }
    case 'within': {
      const last = nounPhraseEnd(words, at + 1, limit);
      return hasUnit(words, at + 1, last) ? { first: at, last } : undefined;
    }
    case 'in':
      return /^(?:next|coming)$/.test(norm(words, at + 2)) &&
        hasUnit(words, at + 2, nounPhraseEnd(words, at + 1, limit))
        ? { first: at, last: nounPhraseEnd(words, at + 1, limit) }
        : undefined;
    case 'before':
      return isGerund(words[at + 1]) || (norm(words, at + 1) === 'we' && norm(words, at + 2) === 'can')
        ? undefined
        : range(at, phraseOrClauseEnd(words, at + 1, limit), at + 1);
    case 'this':
    case 'next':
      return isUnit(words[at + 1]) && words[at - 1]?.pos !== 'preposition'
        ? { first: at, last: at + 1 }
        : undefined;
    default:
      return undefined;
  }
}

function range(first: number, last: number, behind: number): WordRange | undefined {
  return last >= behind ? { first, last } : undefined;
}

/** The phrase at `from`, with its clause where a verb follows: "the summit", "it is too late". */
function phraseOrClauseEnd(words: readonly Word[], from: number, limit: number): number {
  const phrase = nounPhraseEnd(words, from, limit);
  if (phrase < from || !isFinite(words, phrase + 1) || phrase + 1 > limit) return phrase;
  let last = phrase + 1;
  while (last < limit && !isHardBreak(words[last + 1]) && !/,/.test(words[last + 1]?.before ?? '')) last++;
  return last;
}

/** A year, a date, or the end, middle or beginning of a time. */
function namesTime(words: readonly Word[], first: number, last: number): boolean {
  if (last < first) return false;
  for (let at = first; at <= last; at++) {
    const word = norm(words, at);
    if (/^(?:1[89]|2[01])\d\d(?:s|\/\d\d)?$/.test(word) || TIME_POINTS.has(word) || isUnit(words[at]))
      return !followedByThing(words, at, last);
  }
  return false;
}

/** "by year-end" is a time, "by day labourers" is not. */
function followedByThing(words: readonly Word[], at: number, last: number): boolean {
  const next = words[at + 1];
  return at < last && next?.pos === 'noun' && !isUnit(next);
}

function hasUnit(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isUnit(words[at])) return true;
  return false;
}

function isUnit(word: Word | undefined): boolean {
  return !!word && TIME_UNITS.has(word.norm.replace(/s$/, ''));
}

const MEANS = ['through', 'via', 'by means of', 'by way of', 'with the help of'].map(pattern);

function instrumentAt(words: readonly Word[], at: number, limit: number, act: Act): WordRange | undefined {
  const word = norm(words, at);
  if (word === 'by' && isGerund(words[at + 1]) && norm(words, at + 1) !== 'being')
    return { first: at, last: gerundEnd(words, at + 1, limit) };
  if (word === 'with') return withThing(words, at, limit, act);
  if (word === 'using' && at > act.head) return range(at, nounPhraseEnd(words, at + 1, limit), at + 1);
  for (const matches of MEANS) {
    const end = matches(words, at);
    if (end < 0) continue;
    if (isGerund(words[end])) return { first: at, last: gerundEnd(words, end, limit) };
    const last = nounPhraseEnd(words, end, limit);
    // "through the winter", "through Congress" name a time and a way, no means.
    return last >= end && isMeans(words, end, last) ? { first: at, last } : undefined;
  }
  return undefined;
}

/** "with a new fund": what policy makes is a means, unless the verb takes another side. */
function withThing(words: readonly Word[], at: number, limit: number, act: Act): WordRange | undefined {
  const last = nounPhraseEnd(words, at + 1, limit);
  if (last <= at || isBilateral(words, act) || at < act.head) return undefined;
  return isPolicyNoun(words[headOf(words, at + 1, last)]) ? { first: at, last } : undefined;
}

function isMeans(words: readonly Word[], first: number, last: number): boolean {
  if (hasUnit(words, first, last)) return false;
  return isPolicyNoun(words[headOf(words, first, last)]) || /^(?:a|an)$/.test(norm(words, first));
}

/** "by repealing the Act and opening the files": up to the next adjunct or clause. */
function gerundEnd(words: readonly Word[], gerund: number, limit: number): number {
  let last = gerund;
  while (last < limit) {
    const next = words[last + 1];
    if (!next || isHardBreak(next)) break;
    if (/,/.test(next.before) && !isGerund(next) && !(isCoordinator(next) && isGerund(words[last + 2])))
      break;
    if (/^(?:if|unless|until|when|before|because|so|rather)$/.test(next.norm)) break;
    last++;
  }
  return last;
}

function isBilateral(words: readonly Word[], { head, object }: Act): boolean {
  const verb = words[head];
  if (verb && (WITH_SOMEBODY.has(verb.lemma) || WITH_SOMEBODY.has(verb.norm))) return true;
  if (isRelation(verb)) return true;
  // "scrap the deal with Tehran": what is ended is not done together.
  if (!object || ENDING.has(verb?.norm ?? '')) return false;
  for (let at = object.first; at <= object.last; at++) if (isRelation(words[at])) return true;
  return false;
}

function isRelation(word: Word | undefined): boolean {
  return (
    !!word && (BILATERAL_RELATIONS.has(word.norm) || BILATERAL_RELATIONS.has(word.norm.replace(/s$/, '')))
  );
}

function counterpartAt(words: readonly Word[], at: number, limit: number, act: Act): WordRange | undefined {
  const word = norm(words, at);
  if (word !== 'with' && word !== 'from') return undefined;
  if (word === 'with' ? !isBilateral(words, act) : !takesFrom(words, act)) return undefined;
  const last = nounPhraseEnd(words, at + 1, limit);
  const head = words[headOf(words, at + 1, last)];
  if (last <= at || !isNominal(words[at + 1]) || isPolicyNoun(head)) return undefined;
  return { first: at, last };
}

function takesFrom(words: readonly Word[], { head }: Act): boolean {
  const verb = words[head];
  return !!verb && (FROM_SOMEBODY.has(verb.lemma) || FROM_SOMEBODY.has(verb.norm));
}
