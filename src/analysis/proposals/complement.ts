import type { Word } from '../prose/types';
import type { WordRange } from './cue';
import {
  isAdverb,
  isFinite,
  isGerund,
  isHardBreak,
  isNegation,
  isNominal,
  isSubjectPronoun,
  isWhWord,
  norm,
} from './grammar';
import { POSSESSIVES } from './pattern';
import { verbGroup, type VerbGroup } from './verbGroup';

/** What a predicate such as "it is time" or "urges" takes: who is to act, and the act. */
export interface Complement {
  readonly kind: 'to' | 'that' | 'gerund' | 'clause';
  readonly agent: WordRange | null;
  readonly verb: VerbGroup;
}

/** How long an agent may be. */
const LONGEST_AGENT = 16;

/** "to V" or "for X to V" at `from`. */
export function infinitiveAt(words: readonly Word[], from: number): Complement | null {
  let at = from;
  while (isAdverb(words[at]) && norm(words, at) !== 'then') at++;
  if (norm(words, at) === 'not' && norm(words, at + 1) === 'to') {
    const verb = verbGroup(words, at + 2);
    return verb ? { kind: 'to', agent: null, verb: { ...verb, negated: true } } : null;
  }
  if (norm(words, at) === 'to') {
    const verb = verbGroup(words, at + 1);
    return verb && !isNominalAfterTo(words, verb.head) ? { kind: 'to', agent: null, verb } : null;
  }
  if (norm(words, at) !== 'for' && norm(words, at) !== 'of') return null;
  return someoneTo(words, at + 1);
}

/** "X to V" at `from`: "(urge) the council to act". */
export function someoneTo(words: readonly Word[], from: number): Complement | null {
  if ((!isNominal(words[from]) && words[from]?.pos !== 'other') || isGerund(words[from])) return null;
  for (let at = from + 1; at <= from + LONGEST_AGENT && at < words.length; at++) {
    const word = words[at];
    if (
      !word ||
      isHardBreak(word) ||
      word.norm === 'whether' ||
      (isFinite(words, at) && !isNominal(word) && !relativeInside(words, from, at))
    )
      return null;
    if (word.norm !== 'to') continue;
    const negated = norm(words, at - 1) === 'not';
    const verb = verbGroup(words, at + 1);
    if (!verb || isNominalAfterTo(words, verb.head)) continue;
    const last = negated ? at - 2 : at - 1;
    return { kind: 'to', agent: { first: from, last }, verb: negated ? { ...verb, negated: true } : verb };
  }
  return null;
}

function relativeInside(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isWhWord(words[at]) || norm(words, at) === 'that') return true;
  return false;
}

/** "to the council", "to Iran": a place or person, not an act. */
function isNominalAfterTo(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    !word ||
    word.pos === 'determiner' ||
    word.pos === 'pronoun' ||
    word.pos === 'name' ||
    word.tags.has('Plural')
  );
}

/** "that X V" at `from`; the "that" may be missing where `bare` is set. Indicative, subjunctive and modal alike. */
export function thatClauseAt(words: readonly Word[], from: number, bare = false): Complement | null {
  let at = from;
  if (norm(words, at) === 'that') at++;
  else if (!bare) return null;
  // "that not a penny be paid"
  const denied = norm(words, at) === 'not' && isNominal(words[at + 1]);
  if (denied) at++;
  const first = at;
  if (!isNominal(words[first]) && !isGerund(words[first]) && words[first]?.pos !== 'other') return null;
  if (bare && norm(words, from) !== 'that' && isHardBreak(words[from])) return null;
  if (isSubjectPronoun(words[first])) at = first + 1;
  else at = first + 1;
  for (; at <= first + LONGEST_AGENT && at < words.length; at++) {
    const word = words[at];
    if (!word || isHardBreak(word)) return null;
    const verbal =
      word.pos === 'verb' ||
      word.pos === 'aux' ||
      word.pos === 'modal' ||
      isFinite(words, at) ||
      word.norm === 'not';
    if (!verbal || isGerund(word) || (norm(words, at - 1) === 'to' && at - 1 > first)) continue;
    if (relativeInside(words, first, at) && !relativeClosed(words, first, at)) continue;
    const modal = word.pos === 'modal';
    const verb = verbGroup(words, modal ? at + 1 : at);
    return verb
      ? { kind: 'that', agent: { first, last: at - 1 }, verb: denied ? { ...verb, negated: true } : verb }
      : null;
  }
  const subjectKnown = first > from || words[first]?.pos === 'name' || words[first]?.pos === 'pronoun';
  return subjectKnown ? mistaggedVerb(words, first) : null;
}

/** "that the ceasefire hold": a verb that the tagger takes for a noun ends the run of nouns. */
function mistaggedVerb(words: readonly Word[], first: number): Complement | null {
  let last = first;
  while (
    isNominal(words[last + 1]) &&
    !isHardBreak(words[last + 1]) &&
    !POSSESSIVES.has(norm(words, last + 1))
  )
    last++;
  const next = words[last + 1];
  // What follows a noun is no determiner: "the council publish its accounts".
  const closed =
    !next ||
    next.pos === 'preposition' ||
    next.pos === 'determiner' ||
    POSSESSIVES.has(next.norm) ||
    isAdverb(next) ||
    isHardBreak(next);
  if (last === first || !closed || words[last]?.tags.has('Plural')) return null;
  const verb = verbGroup(words, last);
  return verb ? { kind: 'that', agent: { first, last: last - 1 }, verb } : null;
}

/** A relative clause inside the subject has had its own verb already. */
function relativeClosed(words: readonly Word[], from: number, to: number): boolean {
  let relative = false;
  for (let at = from; at < to; at++) {
    if (isWhWord(words[at]) || norm(words, at) === 'that') relative = true;
    else if (relative && isFinite(words, at)) return true;
  }
  return false;
}

/** "V-ing ..." at `from`. */
export function gerundAt(words: readonly Word[], from: number): Complement | null {
  if (!isGerund(words[from])) return null;
  return {
    kind: 'gerund',
    agent: null,
    verb: {
      first: from,
      head: from,
      negated: norm(words, from - 1) === 'not',
      negation: -1,
      perfect: false,
      passive: false,
      copula: false,
      inverted: null,
    },
  };
}

/** Does a that-clause ask, state, or leave it open? */
export type Mood = 'prescriptive' | 'ambiguous' | 'indicative';

/**
 * A that-clause that prescribes has "should" or a subjunctive ("that it be kept", "that she resign"). After a plural
 * the subjunctive looks like the indicative ("that both sides show restraint").
 */
export function moodOf(words: readonly Word[], { verb, agent }: Complement): Mood {
  let modal = verb.first - 1;
  while (isNegation(words[modal]) || isAdverb(words[modal])) modal--;
  const before = norm(words, modal);
  const form = norm(words, verb.first);
  if (/^(?:should|must|ought)$/.test(before)) return 'prescriptive';
  if (/^(?:would|could|might|may|can|will)$/.test(before)) return 'indicative';
  if (form === 'be') return 'prescriptive';
  if (words[verb.first]?.tags.has('PastTense')) return 'indicative';
  if (!agent) return 'indicative';
  const last = words[agent.last];
  const plural = !last || last.tags.has('Plural') || /^(?:we|you|they|i|these|those)$/.test(last.norm);
  if (form === 'do' && plural && isNegation(words[verb.first + 1])) return 'ambiguous';
  if (/s$|ed$|^(?:are|have|had|do|did|was|were)$/.test(form)) return 'indicative';
  return plural ? 'ambiguous' : 'prescriptive';
}
