import type { Word } from '../prose/types';
import type { WordRange } from './cue';
import { pattern } from './pattern';
import { isAction } from './lexicon';
import {
  BE,
  isAdverb,
  isGerund,
  isHardBreak,
  isNegation,
  isNominal,
  isParticiple,
  isPassiveParticiple,
  norm,
} from './grammar';

/** What follows a modal or a "to": "not be allowed to pay", "immediately set". */
export interface VerbGroup {
  /** Index of the first word of the verb itself ("be" of "be allowed"). */
  readonly first: number;
  /** Index of the main verb, or of the copula. */
  readonly head: number;
  readonly negated: boolean;
  /** Last word of the negation that stands before the verb; -1 where there is none. */
  readonly negation: number;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly copula: boolean;
  /** The subject where it stands after the modal: "should the council act". */
  readonly inverted: WordRange | null;
}

/** How many words an inverted subject may have. */
const LONGEST_INVERTED = 9;

/**
 * Reads the bare verb group that begins at or after `from`.
 *
 * @param invertible whether a subject may stand before the verb
 * @returns null where no verb follows
 */
export function verbGroup(words: readonly Word[], from: number, invertible = false): VerbGroup | null {
  let at = from;
  let negation = -1;
  const skip = (): void => {
    for (; at < words.length; at++) {
      if (isNegation(words[at])) negation = at;
      else if (norm(words, at) === 'no' && norm(words, at + 1) === 'longer') negation = ++at;
      else if (adverbialEnd(words, at) > at) {
        if (DENYING.some((matches) => matches(words, at) > at)) negation = adverbialEnd(words, at) - 1;
        at = adverbialEnd(words, at) - 1;
      } else if (parenthesisEnd(words, at, from) > at) at = parenthesisEnd(words, at, from);
      else if (
        !isSkippable(words, at) &&
        !(norm(words, at) === 'and' && isAdverb(words[at - 1]) && isAdverb(words[at + 1]))
      )
        return;
    }
  };
  skip();
  let inverted: WordRange | null = null;
  if (invertible) {
    const last = invertedSubject(words, at);
    if (last >= at) {
      inverted = { first: at, last };
      at = last + 1;
      skip();
    }
  }
  const first = at;
  const verb = words[at];
  if (!verb || (isHardBreak(verb) && at > from)) return null;
  const base = {
    first,
    negated: negation >= 0,
    negation,
    inverted,
    perfect: false,
    passive: false,
    copula: false,
  };
  if (verb.norm === 'have') {
    at++;
    skip();
    if (isParticiple(words[at])) {
      const passive = norm(words, at) === 'been' && isParticiple(words[at + 1]);
      return { ...base, head: passive ? at + 1 : at, perfect: true, passive };
    }
    return { ...base, head: first };
  }
  if (BE.has(verb.norm)) {
    at++;
    const beforeSkip = negation;
    skip();
    negation = beforeSkip;
    if (isPassiveParticiple(words[at])) return { ...base, head: at, passive: true };
    if (isGerund(words[at]) && !isNominal(words[at])) return { ...base, head: at };
    return { ...base, head: first, copula: true };
  }
  if (!couldBeVerb(words, at)) return null;
  return { ...base, head: at };
}

/** Adverbials of several words that stand between a modal and its verb. */
const DENYING = ['under no circumstances', 'in no way', 'on no account', 'at no time|point'].map(pattern);
const ADVERBIALS = [
  ...DENYING,
  ...[
    'at the? very? least|minimum|most',
    'of course',
    'in turn|fact|general|future',
    'at once|last',
    'if anything',
  ].map(pattern),
];

/** Index behind the adverbial that begins at `at`, or -1. */
function adverbialEnd(words: readonly Word[], at: number): number {
  return Math.max(...ADVERBIALS.map((matches) => matches(words, at)));
}

/** Last word of an aside between modal and verb ("should, in my view, resign"), or -1. */
function parenthesisEnd(words: readonly Word[], at: number, from: number): number {
  if (at > from + 2 || !/,/.test(words[at]?.before ?? '')) return -1;
  for (let end = at; end < Math.min(words.length - 1, at + 8); end++)
    if (/,/.test(words[end]?.after ?? '')) return end;
  return -1;
}

/** Adverbs inside a verb group; the adverb before a comma-free noun ("even the EU") is not one. */
function isSkippable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isAdverb(word)) return false;
  // "should close": a verb that the tagger takes for an adverb.
  if (isAction(word.norm) && words[at + 1]?.pos !== 'verb') return false;
  return norm(words, at) !== 'well' || norm(words, at + 1) !== '';
}

function couldBeVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/\p{L}/u.test(word.text)) return false;
  // After a modal even a word that the tagger takes for a noun is the verb: "should fund", "must tax".
  return (
    word.pos === 'verb' ||
    word.pos === 'aux' ||
    word.pos === 'noun' ||
    word.pos === 'adjective' ||
    word.pos === 'other' ||
    word.pos === 'name' ||
    isAction(word.norm)
  );
}

/** Last word of a subject that stands at `from` before a verb, or -1. */
function invertedSubject(words: readonly Word[], from: number): number {
  let at = from;
  const first = words[at];
  if (!first || !isNominal(first)) return -1;
  if (first.pos === 'pronoun' && !isPossessivePronoun(first)) return at;
  for (; at < words.length && at - from < LONGEST_INVERTED; at++) {
    const word = words[at];
    if (!word || (isHardBreak(word) && at > from)) break;
    if (word.pos === 'verb' || word.pos === 'aux') return at - 1;
    if (at > from && isAdverb(word) && words[at + 1]?.pos === 'verb') return at - 1;
    if (at > from + 1 && isAction(word.norm) && !isNominal(words[at + 1])) return at - 1;
    if (at > from + 1 && isAction(word.norm) && words[at + 1]?.pos === 'determiner') return at - 1;
    if (!isNominal(word) && norm(words, at) !== 'of' && norm(words, at) !== 'and') break;
  }
  return -1;
}

function isPossessivePronoun(word: Word): boolean {
  return /^(?:my|our|your|his|her|its|their)$/.test(word.norm);
}
