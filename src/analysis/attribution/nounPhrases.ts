import type { Reading, WordRange } from './reading';
import { hasBreak, hasComma, isPossessivePronoun } from './wordTests';
import { headOf, isNominal, isTime, simplePhraseAt, simplePhraseBefore } from './simplePhrases';

/** A noun phrase with its head; articles, appositions and relative clauses are inside. */
export interface NounPhrase extends WordRange {
  readonly head: number;
}

/** Prepositions that can hang a phrase on a noun. */
const NOUN_PREPOSITIONS = new Set(
  (
    'of for at from in on with against near behind within under by about over between among across inside outside to ' +
    'including like such'
  ).split(' '),
);

/** Participles that open an apposition's own modifier: "a group called Momentum". */
const NAMING = new Set([
  'called',
  'named',
  'known',
  'dubbed',
  'titled',
  'based',
  'led',
  'backed',
  'born',
  'made',
]);

const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when']);

/**
 * The noun phrase that ends at word `last`, grown to the left over prepositions, coordination, reduced and defining
 * relative clauses: "lawmakers in Ohio who are open to reform".
 */
export function phraseEndingAt(reading: Reading, last: number): NounPhrase | undefined {
  let first = simplePhraseBefore(reading, last);
  if (first < 0) return undefined;
  let head = headOf(reading, first, last);
  const pronoun = reading.kinds[last] === 'pronoun';
  for (let steps = 0; steps < 6; steps++) {
    const grown = pronoun ? coordinated(reading, first) : growLeft(reading, first);
    if (!grown) break;
    first = grown.first;
    if (grown.movesHead) head = grown.head;
  }
  return { first, last, head };
}

/** The noun phrase whose relative clause ends at word `last` with a pronoun that is no subject: "those who wrote to her". */
export function relativePhraseEndingAt(reading: Reading, last: number): NounPhrase | undefined {
  const grown = relativeBefore(reading, last) ?? reducedBefore(reading, last);
  return grown && { first: grown.first, last, head: grown.head };
}

interface Grown {
  readonly first: number;
  readonly head: number;
  readonly movesHead: boolean;
}

function growLeft(reading: Reading, first: number): Grown | undefined {
  const { words, kinds } = reading;
  const before = first - 1;
  if (before < 1 || hasBreak(words[before])) return undefined;
  const norm = words[before]?.norm ?? '';
  if (norm === 'and' || norm === 'or' || norm === '&') return conjunct(reading, before);
  if (!NOUN_PREPOSITIONS.has(norm)) return relativeBefore(reading, first) ?? reducedBefore(reading, first);
  if (hasBreak(words[before - 1])) return undefined;
  const anchor = before - 1;
  if (isNominal(reading, anchor) && !isTime(reading, anchor)) {
    const start = simplePhraseBefore(reading, anchor);
    if (start < 0 || (start > 0 && norm !== 'of' && norm !== 'for' && isObjectSlot(reading, start)))
      return undefined;
    return { first: start, head: headOf(reading, start, anchor), movesHead: true };
  }
  // "people familiar with the talks", "officials briefed on the plan"
  const reduced =
    kinds[anchor] === 'adjective' ||
    words[anchor]?.norm === 'close' ||
    (kinds[anchor] === 'verb' && words[anchor]?.tags.has('PastTense') === true);
  if (!reduced || !isNominal(reading, anchor - 1) || hasBreak(words[anchor - 1]))
    return relativeBefore(reading, first);
  const start = simplePhraseBefore(reading, anchor - 1);
  if (start < 0 || kinds[anchor - 1] === 'pronoun') return undefined;
  return { first: start, head: headOf(reading, start, anchor - 1), movesHead: true };
}

/** The phrase at `start` is the object of a verb or preposition, so that what follows does not hang on it. */
function isObjectSlot(reading: Reading, start: number): boolean {
  const kind = reading.kinds[start - 1];
  return !hasBreak(reading.words[start - 1]) && (kind === 'verb' || kind === 'aux');
}

/** "she and he": a pronoun grows over a conjunction only. */
function coordinated(reading: Reading, first: number): Grown | undefined {
  const before = first - 1;
  if (before < 1 || hasBreak(reading.words[before]) || reading.words[before]?.norm !== 'and')
    return undefined;
  return conjunct(reading, before);
}

function conjunct(reading: Reading, conjunction: number): Grown | undefined {
  const last = conjunction - 1;
  if (hasBreak(reading.words[last]) || !isNominal(reading, last)) return undefined;
  const start = simplePhraseBefore(reading, last);
  if (start < 0) return undefined;
  const kind = reading.kinds[start - 1];
  const free =
    start === 0 ||
    hasBreak(reading.words[start - 1]) ||
    kind === 'conjunction' ||
    reading.words[start - 1]?.norm === 'that';
  // "cares about the banks | and the minister said": the object of a verb's preposition is no part of a subject.
  const governed = kind === 'preposition' && start > 1 && isNominal(reading, start - 2);
  return free || governed ? { first: start, head: headOf(reading, start, last), movesHead: free } : undefined;
}

/** "the man to lead the party", "candidates seeking the nomination": the phrase before an infinitive or -ing form. */
function reducedBefore(reading: Reading, first: number): Grown | undefined {
  const { words, kinds } = reading;
  const verb = first - 1;
  if (kinds[verb] !== 'verb' || hasBreak(words[verb])) return undefined;
  const infinitive = words[verb - 1]?.norm === 'to';
  if (!infinitive && !words[verb]?.tags.has('Gerund')) return undefined;
  const anchor = infinitive ? verb - 2 : verb - 1;
  if (anchor < 0 || hasBreak(words[anchor]) || !isNominal(reading, anchor) || kinds[anchor] === 'pronoun')
    return undefined;
  const start = simplePhraseBefore(reading, anchor);
  return start < 0 || isObjectSlot(reading, start)
    ? undefined
    : { first: start, head: headOf(reading, start, anchor), movesHead: true };
}

/** The phrase before a defining relative clause whose last words begin at `first`: one finite verb lies between. */
function relativeBefore(reading: Reading, first: number): Grown | undefined {
  const { words, kinds } = reading;
  for (let i = first - 1; i > 0 && i > first - 14 && !hasBreak(words[i]); i--) {
    if (kinds[i] === 'conjunction' && words[i]?.norm !== 'to' && words[i]?.norm !== 'that') return undefined;
    const norm = words[i]?.norm ?? '';
    // "the prospectus with which it was sold"
    const governed = (norm === 'which' || norm === 'whom') && kinds[i - 1] === 'preposition';
    const possessed = norm === 'whose';
    if (!governed && !possessed && norm !== 'who' && norm !== 'that' && norm !== 'which') continue;
    const anchor = governed ? i - 2 : i - 1;
    if (hasBreak(words[anchor]) || !isNominal(reading, anchor) || kinds[anchor] === 'pronoun')
      return undefined;
    const next = kinds[i + 1];
    const subject = next === 'verb' || next === 'aux' || next === 'modal' || next === 'adverb';
    if (!subject && !governed && !possessed) return undefined;
    if (holdsMainVerb(reading, i + 1, first)) return undefined;
    const start = simplePhraseBefore(reading, anchor);
    return start < 0 ? undefined : { first: start, head: headOf(reading, start, anchor), movesHead: true };
  }
  return undefined;
}

/** "officials who were dismissed | say the change": a present form that a finished clause stands before. */
function holdsMainVerb({ words, kinds }: Reading, from: number, to: number): boolean {
  let finished = false;
  for (let i = from; i < to; i++) {
    if (kinds[i] !== 'verb') continue;
    const tags = words[i]?.tags;
    const before = kinds[i - 1];
    const governed = before === 'modal' || before === 'aux' || words[i - 1]?.norm === 'to';
    if (finished && !governed && tags?.has('PresentTense') && !tags.has('Gerund')) return true;
    finished = true;
  }
  return false;
}

/**
 * The noun phrase that begins at word `first`, with its prepositional phrases.
 *
 * @param maximal take in appositions and relative clauses behind a comma too, as of a source behind its verb
 */
export function phraseAt(reading: Reading, first: number, maximal = false): NounPhrase | undefined {
  const { words } = reading;
  let last = simplePhraseAt(reading, first);
  if (last < 0) return undefined;
  const head = headOf(reading, first, last);
  for (let steps = 0; steps < 8; steps++) {
    const next = growRight(reading, last, maximal);
    if (next <= last) break;
    last = next;
  }
  return { first, last: Math.min(last, words.length - 1), head };
}

function growRight(reading: Reading, last: number, maximal: boolean): number {
  const { words } = reading;
  const next = last + 1;
  if (next >= words.length) return last;
  if (!hasBreak(words[last])) {
    const norm = words[next]?.norm ?? '';
    if (
      norm === 'of' ||
      (maximal && (norm === 'for' || norm === 'at' || norm === 'from' || norm === 'in' || norm === 'with'))
    ) {
      return isTime(reading, next + 1) || isRelative(reading, next + 1)
        ? last
        : simplePhraseAt(reading, next + 1);
    }
    if (norm === 'and' || norm === '&')
      return maximal || reading.kinds[next + 1] === 'name' ? simplePhraseAt(reading, next + 1) : last;
    return last;
  }
  return maximal && !closes(reading, last) ? insertionAfter(reading, last) : last;
}

function isRelative({ words }: Reading, i: number): boolean {
  const norm = words[i]?.norm ?? '';
  return RELATIVES.has(norm) && norm !== 'that';
}

function closes(reading: Reading, i: number): boolean {
  return /[;:"“”?!—–]|\s-+\s/.test(reading.words[i]?.after ?? '');
}

/** Last word of an apposition, relative clause or bracket that begins behind word `last`. */
function insertionAfter(reading: Reading, last: number): number {
  const { words, kinds } = reading;
  const after = words[last]?.after ?? '';
  const opener = words[last + 1];
  if (!opener) return last;
  const bracket = after.includes('(');
  if (!bracket && !opensInsertion(reading, last + 1)) return last;
  let relative = isRelative(reading, last + 1);
  for (let i = last + 1; i < words.length; i++) {
    const gap = words[i]?.after ?? '';
    // An apposition has no verb of its own: "According to Oxfam, the poor are hit" goes on with a clause.
    relative ||= isRelative(reading, i) || words[i]?.norm === 'that';
    if (!bracket && !relative && isFiniteVerb(reading, i)) return last;
    if (bracket ? gap.includes(')') : /[;:"“”—–]/.test(gap)) return i;
    if (!bracket && hasComma(words[i])) {
      const kind = kinds[i + 1];
      if (kind !== 'noun' && kind !== 'name' && kind !== 'adjective' && kind !== 'determiner') return i;
    }
  }
  return words.length - 1;
}

/** A modal, auxiliary, copula or present form; a bare past form may be a participle. */
function isFiniteVerb(reading: Reading, i: number): boolean {
  const { words, kinds } = reading;
  const kind = kinds[i];
  if (kind === 'modal' || kind === 'aux') return true;
  const tags = words[i]?.tags;
  if (kind !== 'verb' || words[i - 1]?.norm === 'to' || !tags) return false;
  if (tags.has('PastTense')) {
    return isNominal(reading, i - 1) && kinds[i + 1] !== 'preposition' && !NAMING.has(words[i]?.norm ?? '');
  }
  return tags.has('Copula') || (tags.has('PresentTense') && !tags.has('Gerund'));
}

/** Word `i` can open a relative clause or an apposition. */
export function opensInsertion(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const kind = reading.kinds[i];
  if (!word) return false;
  if (RELATIVES.has(word.norm) && word.norm !== 'that') return true;
  if (
    word.norm === 'a' ||
    word.norm === 'an' ||
    word.norm === 'the' ||
    word.norm === 'one' ||
    word.norm === 'another' ||
    word.norm === 'himself' ||
    isPossessivePronoun(word)
  )
    return true;
  return kind === 'noun' || kind === 'number' || kind === 'name' || kind === 'adjective';
}
