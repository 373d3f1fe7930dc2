import { isPeopleNoun } from './lexicon';
import type { Reading } from './reading';
import { closesQuote, hasBreak, hasComma, isPossessivePronoun } from './wordTests';

/** Words that stand for people by themselves. */
const QUANTIFIERS = new Set(
  'many some most others several both few all everyone someone anyone nobody one none each half another'.split(
    ' ',
  ),
);

const TIMES = new Set(
  (
    'today yesterday tomorrow tonight week month year morning evening night afternoon weekend day days weeks months years ' +
    'hour hours minute minutes ago ' +
    'recently earlier later now then once again'
  ).split(' '),
);

/** Words of no class that never stand inside a noun phrase. */
const NEVER_INSIDE = new Set([
  'there',
  'here',
  'to',
  'which',
  'what',
  'when',
  'where',
  'why',
  'how',
  'yes',
  'no',
  'so',
  'as',
]);

/** A word for a time ("Monday", "hours"), which is neither a source nor part of one. */
export function isTime(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  return word !== undefined && (word.tags.has('Date') || TIMES.has(word.norm));
}

/** A word that can be the head of a noun phrase. */
export function isNominal(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i];
  if (kind === 'noun' || kind === 'name' || kind === 'number') return true;
  if (kind === 'pronoun') return !isPossessivePronoun(reading.words[i]);
  return QUANTIFIERS.has(reading.words[i]?.norm ?? '') && !isSuperlative(reading, i);
}

/** "the most hated tax": the word compares, and is nobody. */
function isSuperlative({ words }: Reading, i: number): boolean {
  const norm = words[i]?.norm;
  return (norm === 'most' || norm === 'least') && words[i - 1]?.norm === 'the';
}

/** A word that may stand inside a noun phrase, before its head. */
function isModifier(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i];
  const word = reading.words[i];
  if (!word) return false;
  if (kind === 'adjective' || kind === 'number' || kind === 'possessive' || kind === 'determiner')
    return true;
  if (isPossessivePronoun(word)) return true;
  if (kind === 'other') return !NEVER_INSIDE.has(word.norm);
  const attributive = kind === 'verb' && (word.tags.has('Gerund') || word.tags.has('PastTense'));
  return attributive && isPhraseOpener(reading, i - 1) && !hasBreak(reading.words[i - 1]);
}

function isPhraseOpener(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i];
  if (kind === 'determiner') return reading.words[i]?.norm !== 'that';
  return (
    kind === 'possessive' ||
    kind === 'adjective' ||
    kind === 'number' ||
    isPossessivePronoun(reading.words[i])
  );
}

function isArticleLike(reading: Reading, i: number): boolean {
  return reading.kinds[i] === 'determiner' || isPossessivePronoun(reading.words[i]);
}

/** First word of the simple noun phrase (no prepositions, no clauses) that ends at `last`; -1 if none does. */
export function simplePhraseBefore(reading: Reading, last: number): number {
  const { words, kinds } = reading;
  const nominalised = kinds[last] === 'adjective' && kinds[last - 1] === 'determiner';
  if (isSuperlative(reading, last) || (!isNominal(reading, last) && !nominalised)) return -1;
  let first = last;
  if (kinds[last] === 'pronoun') return last;
  for (let i = last - 1; i >= 0 && !hasBreak(words[i]); i--) {
    if (kinds[i] === 'pronoun' && !isPossessivePronoun(words[i])) break;
    if (!isNominal(reading, i) && !isModifier(reading, i)) {
      if (kinds[i] === 'adverb' && isPhraseOpener(reading, i - 1)) continue;
      break;
    }
    if (startsAnew(reading, i) || (words[i]?.norm === 'that' && i > 0)) break;
    first = i;
    if (isArticleLike(reading, i) && kinds[i - 1] !== 'determiner' && words[i - 1]?.norm !== 'all') break;
  }
  while (first < last && kinds[first] === 'possessive') first++;
  return first;
}

/** Between word `i` and the next a new phrase begins without a sign of it: "told reporters | Smith", "last week | Smith". */
function startsAnew(reading: Reading, i: number): boolean {
  const { words, kinds } = reading;
  // "that 2013 report", "Thursday's meeting": a time inside the phrase.
  const inside = kinds[i + 1] === 'possessive' || kinds[i - 1] === 'determiner';
  if (isTime(reading, i) && !inside && !words[i]?.after.startsWith('-')) return true;
  const plural = kinds[i] === 'noun' && words[i]?.tags.has('Plural') === true;
  return plural && kinds[i + 1] === 'name' && !isPeopleNoun(words[i]?.lemma ?? '');
}

/** Last word of the simple noun phrase that begins at `first`; -1 if none does. */
export function simplePhraseAt(reading: Reading, first: number): number {
  const { words, kinds } = reading;
  if (kinds[first] === 'pronoun' && !isPossessivePronoun(words[first])) {
    return ['all', 'both'].includes(words[first + 1]?.norm ?? '') && !hasBreak(words[first])
      ? first + 1
      : first;
  }
  if (words[first]?.norm === 'her' && isObjectHer(reading, first)) return first;
  let last = -1;
  for (let i = first; i < words.length; i++) {
    const opener =
      i === first ||
      !isArticleLike(reading, i) ||
      QUANTIFIERS.has(words[i - 1]?.norm ?? '') ||
      words[i - 1]?.norm === 'all';
    if (!opener) break;
    if (kinds[i] === 'pronoun' && !isPossessivePronoun(words[i])) break;
    if (isNominal(reading, i)) {
      if (i > first && isTime(reading, i) && last >= 0 && !isMeasured(reading, i)) break;
      last = i;
    } else if (
      !isModifier(reading, i) &&
      !(kinds[i] === 'adverb' && i > first) &&
      !(kinds[i] === 'adverb' && kinds[i + 1] === 'adjective')
    )
      break;
    if (hasBreak(words[i]) && !isAdjectiveList(reading, i) && !opensQuoteInside(reading, i)) break;
  }
  if (
    last < 0 &&
    isArticleLike(reading, first) &&
    kinds[first + 1] === 'adjective' &&
    !hasBreak(words[first])
  )
    return first + 1;
  if (last < 0 && ['this', 'that', 'these', 'those'].includes(words[first]?.norm ?? '')) return first;
  return last;
}

/** "her" alone ("called her a hero"), not before its noun. */
function isObjectHer({ words, kinds }: Reading, i: number): boolean {
  const next = kinds[i + 1];
  if (hasBreak(words[i])) {
    // "called her “weak”"
    const predicate = next === 'determiner' || (next === 'adjective' && closesQuote(words[i + 1]));
    return predicate || !/^\s["“‘]$/.test(words[i]?.after ?? '');
  }
  return (
    next === undefined ||
    next === 'determiner' ||
    next === 'preposition' ||
    next === 'conjunction' ||
    next === 'pronoun'
  );
}

/** The word counts or qualifies the time at `i`: "few hours", "Monday's debate". */
function isMeasured(reading: Reading, i: number): boolean {
  const before = reading.kinds[i - 1];
  // "the minister last week": the time stands behind the phrase.
  const ordered = /^(?:last|next|this)$/.test(reading.words[i - 1]?.norm ?? '');
  if (ordered && (reading.kinds[i - 2] === 'noun' || reading.kinds[i - 2] === 'name')) return false;
  return (
    before === 'adjective' ||
    before === 'possessive' ||
    before === 'number' ||
    QUANTIFIERS.has(reading.words[i - 1]?.norm ?? '')
  );
}

/** The phrase goes on inside quotation marks: "his “secret” plan". */
function opensQuoteInside(reading: Reading, i: number): boolean {
  return isPhraseOpener(reading, i) && /^\s["“‘]$/.test(reading.words[i]?.after ?? '');
}

function isAdjectiveList(reading: Reading, i: number): boolean {
  return (
    hasComma(reading.words[i]) && reading.kinds[i] === 'adjective' && reading.kinds[i + 1] === 'adjective'
  );
}

/** Index of the head of the simple phrase `first`–`last`: its last noun before any clitic. */
export function headOf(reading: Reading, first: number, last: number): number {
  for (let i = last; i >= first; i--) if (isNominal(reading, i)) return i;
  return last;
}
