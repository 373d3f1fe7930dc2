import type { TaggedSentence, Word } from '../prose/types';
import { ACTS, BAD, GOOD, IDIOMS, ILLS, INCREASE, LESSEN } from './lexicon';
import type { Predicate } from './syntax';

/** What a clause says of its subject. */
export interface Judgement {
  readonly good: boolean;
  /** Called good or bad outright, and not merely by what it brings about. */
  readonly outright: boolean;
  /** The word judges what somebody does, not a thing: "a mistake", "reckless". */
  readonly act: boolean;
}

/** Verbs that say of their subject what it is; "look" and the like with an adjective alone. */
const COPULAR = new Set(['be', 'become', 'remain', 'seem', 'look', 'sound', 'prove', 'appear']);

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'hardly',
  'neither',
  'nor',
  'without',
  'less',
  'barely',
  'scarcely',
  'little',
  'far',
  'anything',
]);

/** Turn an adjective round: "inefficient", "unwise". */
const NEGATING_PREFIX = /^(?:un|in|im|ir|il|dis|non-?)/;

/** How many words behind a copula what it says may stand. */
const REACH = 7;

/** Between the words of an idiom. */
const PASSED_OVER: ReadonlySet<Word['pos']> = new Set(['determiner', 'adverb', 'adjective']);

/** What a finite clause says of its subject; null where it judges nothing. */
export function judgementOf(sentence: TaggedSentence, predicate: Predicate): Judgement | null {
  const { words } = sentence;
  const verb = words[predicate.verb];
  if (!verb || predicate.form !== 'finite' || words[predicate.verb + 1]?.norm === 'by') return null;
  const idiom = idiomAt(words, predicate);
  if (idiom !== undefined) return { good: idiom !== predicate.negated, outright: true, act: false };
  if (COPULAR.has(predicate.lemma))
    return valueIn(words, predicate.verb + 1, predicate.last, predicate.negated);
  const sign = verbSign(sentence, predicate);
  return sign === 0 ? null : { good: sign > 0 !== predicate.negated, outright: false, act: false };
}

/**
 * Good or bad, by the first word of a stretch that says so: "a very costly error".
 *
 * @param negated what stands there is denied
 */
export function valueIn(
  words: readonly Word[],
  first: number,
  last: number,
  negated = false,
): Judgement | null {
  let denied = negated;
  for (let i = first; i <= Math.min(last, first + REACH - 1); i++) {
    const word = words[i] as Word;
    const ends =
      (word.pos === 'preposition' && word.norm !== 'of' && word.norm !== 'from') || word.pos === 'verb';
    if (i > first && (ends || /[;:]/.test(word.before)) && valueOf(word) === undefined) break;
    if (NEGATORS.has(word.norm)) {
      denied = i === first || !denied;
      continue;
    }
    if (word.norm === 'too') return { good: denied, outright: true, act: false };
    const good = valueOfCompound(word, words[i + 1]) ?? valueOf(word);
    if (good !== undefined)
      return { good: good !== denied, outright: true, act: namesAct(word) || namesAct(words[i + 1]) };
  }
  return null;
}

/** "a [costly] error": so called is what somebody does. */
function namesAct(word: Word | undefined): boolean {
  return word !== undefined && (ACTS.has(word.norm) || (word.pos === 'noun' && ACTS.has(word.lemma)));
}

/** Whether a noun or adjective calls what it is said of good; undefined where it does neither. */
export function valueOf(word: Word): boolean | undefined {
  if (word.pos === 'name' || word.pos === 'pronoun' || word.pos === 'preposition') return undefined;
  for (const form of positiveForms(word.norm)) {
    if (GOOD.adjectives.has(form)) return true;
    if (BAD.adjectives.has(form)) return false;
  }
  if (NEGATING_PREFIX.test(word.norm) && GOOD.adjectives.has(word.norm.replace(NEGATING_PREFIX, '')))
    return false;
  if (word.pos !== 'noun') return undefined;
  if (GOOD.nouns.has(word.lemma)) return true;
  return BAD.nouns.has(word.lemma) || ILLS.has(word.lemma) ? false : undefined;
}

/** "short-sighted" comes as two words. */
function valueOfCompound(word: Word, next: Word | undefined): boolean | undefined {
  if (next?.before !== '-') return undefined;
  const compound = `${word.norm}-${next.norm}`;
  if (GOOD.adjectives.has(compound) || GOOD.nouns.has(compound)) return true;
  return BAD.adjectives.has(compound) || BAD.nouns.has(compound) ? false : undefined;
}

/** "cheapest" is also "cheap", "safer" "safe", "uglier" "ugly". */
function positiveForms(norm: string): readonly string[] {
  if (!norm.endsWith('er') && !norm.endsWith('est')) return [norm];
  const degree = /^(.{3,})(?:er|est)$/.exec(norm)?.[1];
  return degree === undefined ? [norm] : [norm, degree, `${degree}e`, degree.replace(/i$/, 'y')];
}

/** Whether what the verb begins is a set phrase of praise or of blame. */
function idiomAt(words: readonly Word[], { verb, last, lemma }: Predicate): boolean | undefined {
  return IDIOMS.get(lemma)?.find(({ words: expected }) => {
    let at = verb;
    return expected.every((norm) => {
      at++;
      while (at < last && !isWord(words[at], norm) && PASSED_OVER.has(words[at]?.pos ?? 'other')) at++;
      return at <= last && isWord(words[at], norm);
    });
  })?.good;
}

function isWord(word: Word | undefined, norm: string): boolean {
  return word?.norm === norm || word?.lemma === norm;
}

/** 1 where the verb does its object good, -1 where it does harm, 0 where it does neither. */
function verbSign(sentence: TaggedSentence, predicate: Predicate): number {
  const { lemma } = predicate;
  if (predicate.passive) return 0;
  if (lemma === 'fail') return -1;
  if (predicate.object) {
    const ill = touchesIll(sentence, predicate);
    if (LESSEN.has(lemma)) return ill ? 1 : 0;
    if (INCREASE.has(lemma) && ill) return -1;
  }
  if (BAD.verbs.has(lemma)) return -1;
  // "is not working" is bad; that something works need not be said for it.
  return GOOD.verbs.has(lemma) && (predicate.object || predicate.negated) ? 1 : 0;
}

function touchesIll({ words }: TaggedSentence, predicate: Predicate): boolean {
  const { object } = predicate;
  for (let i = object?.first ?? Infinity; i <= Math.min(predicate.last, (object?.last ?? 0) + 3); i++) {
    if (ILLS.has(words[i]?.lemma ?? '')) return true;
  }
  return false;
}
