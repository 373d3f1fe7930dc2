import { isPossessivePronoun, type Reading } from '../attribution/reading';
import type { Word } from '../prose/types';

/** A noun with what stands before it ("the heavy new tariffs"), or a pronoun. Word indices, both included. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly pronoun: boolean;
}

const POINTERS = new Set(['this', 'these', 'those']);
const GAP = /[,;:.!?()[\]{}"“”«»…—–]|--|\s-\s/;

/** The noun phrases of a sentence without what follows their nouns, in order; none overlaps another. */
export function nounPhrases(reading: Reading): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = 0; i < reading.words.length;) {
    const phrase = phraseAt(reading, i);
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.last + 1 : i + 1;
  }
  return phrases;
}

/** A comma, dash, bracket or quotation mark stands before the word. */
export function gapBefore(word: Word | undefined): boolean {
  // Most words have but a blank before them.
  return word !== undefined && word.before !== ' ' && GAP.test(word.before);
}

/** 'a "logical approach"': quotation marks inside a noun phrase part nothing. */
function opensQuotation(word: Word | undefined): boolean {
  return word !== undefined && /^\s["“‘'«]$/.test(word.before);
}

function phraseAt(reading: Reading, start: number): NounPhrase | undefined {
  const { words, kinds } = reading;
  const first = words[start];
  if (!first) return undefined;
  if (kinds[start] === 'pronoun' && !isPossessivePronoun(first)) {
    return { first: start, last: start, head: start, pronoun: true };
  }
  if (first.norm === 'that' && !isPointing(reading, start)) return undefined;
  let head = -1;
  for (let i = start; i < words.length; i++) {
    if (i > start && gapBefore(words[i]) && !(head < 0 && opensQuotation(words[i]))) break;
    if (isHead(reading, i, start)) head = i;
    else if (kinds[i] === 'possessive' || isCompoundParticiple(reading, i)) head = -1;
    else if (!isPremodifier(reading, i, start, head >= 0)) break;
  }
  if (head >= 0) return { first: start, last: head, head, pronoun: false };
  return POINTERS.has(first.norm) ? { first: start, last: start, head: start, pronoun: true } : undefined;
}

/**
 * "of that plan", but not "said that plans": only a preposition before "that" shows it to be no conjunction.
 */
function isPointing(reading: Reading, i: number): boolean {
  return isNominal(reading, i + 1) && (i === 0 || reading.kinds[i - 1] === 'preposition');
}

function isNominal({ kinds }: Reading, i: number): boolean {
  return kinds[i] === 'noun' || kinds[i] === 'name' || kinds[i] === 'adjective';
}

/** A noun, or what the tagger took for a verb where only a noun can stand: "from taxes", "the use". */
function isHead({ words, kinds }: Reading, i: number, start: number): boolean {
  const word = words[i];
  const kind = kinds[i];
  if (!word) return false;
  if (kind === 'noun' || kind === 'name') return /\p{L}/u.test(word.text) && word.norm !== 'there';
  if (kind !== 'verb' || !/[^s]s$/.test(word.norm) || gapBefore(word)) return false;
  const before = words[i - 1];
  if (i > start)
    return kinds[i - 1] === 'adjective' || kinds[i - 1] === 'possessive' || isPossessivePronoun(before);
  return kinds[i - 1] === 'preposition' && before?.norm !== 'to' && before?.norm !== 'that';
}

function isAttributive(reading: Reading, i: number): boolean {
  return reading.kinds[i] === 'adjective' || isCompoundParticiple(reading, i);
}

/** The second half of "Syrian-led" or "short-sighted", which makes an adjective of the first. */
function isCompoundParticiple({ words, kinds }: Reading, i: number): boolean {
  return words[i]?.before === '-' && (kinds[i] === 'verb' || kinds[i] === 'adjective');
}

/** Determiners, adjectives and numbers before a noun; behind one, only what a hyphen binds to it. */
function isPremodifier(reading: Reading, i: number, start: number, afterNoun: boolean): boolean {
  const { words, kinds } = reading;
  const word = words[i];
  if (!word) return false;
  if (word.before === '-') return true;
  if (afterNoun) return kinds[i] === 'number' && /^\d/.test(word.text);
  switch (kinds[i]) {
    case 'determiner':
      return i === start || kinds[i - 1] === 'determiner' || words[i - 1]?.norm === 'all';
    case 'adjective':
    case 'number':
      return true;
    case 'pronoun':
      return isPossessivePronoun(word) && (i === start || words[i - 1]?.norm === 'all');
    case 'adverb':
      return i > start && kinds[i + 1] === 'adjective';
    case 'conjunction':
      // "a credible and inclusive committee"
      return word.norm === 'and' && i > start && isAttributive(reading, i - 1) && isNominal(reading, i + 1);
    case 'verb':
      // "the declining number", "no written guarantee"
      return (
        i > start && /(?:ing|ed|en)$/.test(word.norm) && isNominal(reading, i + 1) && !gapBefore(words[i + 1])
      );
    default:
      return false;
  }
}
