import type { Sense } from './lexicon';
import { phraseAt } from './nounPhrases';
import type { Reading } from './reading';
import { hasBreak, hasComma, opensQuote } from './wordTests';
import { simplePhraseAt } from './simplePhrases';
import { isBarePast, type GroupIndex, type VerbGroup } from './verbGroups';

/** "that" opens a clause of its own; it is neither the clause's subject ("ideas that bring us") nor an object ("said that"). */
export function isComplementizer(reading: Reading, groups: GroupIndex, at: number, sense: Sense): boolean {
  const next = at + 1;
  let verb = next;
  while (reading.kinds[verb] === 'adverb' && !hasBreak(reading.words[verb])) verb++;
  if (groups.get(verb)?.form === 'finite') return false;
  const kind = reading.kinds[next];
  if (opensQuote(reading.words[next]) || kind === 'preposition' || kind === 'adverb' || kind === 'negation')
    return true;
  // "that areas": a plural does not agree with the demonstrative.
  if (kind === 'noun' && reading.words[next]?.tags.has('Plural')) return true;
  if (kind === 'determiner' || kind === 'pronoun' || kind === 'name' || startsClause(reading, groups, next))
    return true;
  return !sense.takes.has('np') && (!hasBreak(reading.words[at]) || reading.words[at]?.after.trim() === ',');
}

/** An infinitive begins at `at`, or behind the "not" there. */
export function isInfinitive({ kinds }: Reading, groups: GroupIndex, at: number): boolean {
  const next = kinds[at] === 'negation' ? at + 1 : at;
  return groups.get(next)?.form === 'infinitive';
}

/** A finite clause begins at `at`: a subject and its verb, or a subordinate clause before them. */
export function startsClause(reading: Reading, groups: GroupIndex, at: number): boolean {
  const { words, kinds } = reading;
  const norm = words[at]?.norm ?? '';
  if (norm === 'there' || norm === 'if' || norm === 'when' || norm === 'because') return true;
  const phrase = phraseAt(reading, at, true) ?? undefined;
  const ends = [simplePhraseAt(reading, at), phrase?.last ?? -1];
  return ends.some((end) => {
    if (end < at) return false;
    let next = end + 1;
    while (next < words.length && kinds[next] === 'adverb') next++;
    const group = groups.get(next);
    // "said he would": the modal alone is left of its verb.
    const finite = group?.form === 'finite' || kinds[next] === 'modal';
    return finite && !/[;:—–]/.test(words[end]?.after ?? '');
  });
}

/** The cue at word `start - 1` stands in a relative clause whose object is the relative word. */
export function isExtracted(reading: Reading, start: number): boolean {
  for (let i = start - 2; i >= 0 && i > start - 9 && !hasBreak(reading.words[i]); i--) {
    const norm = reading.words[i]?.norm ?? '';
    if (norm === 'what' || norm === 'which' || norm === 'that') return true;
  }
  return false;
}

/** Behind a comma, at word `at`, the sentence goes on without the phrase: a subject with its verb, "and" before it or not, or a verb. */
export function startsNewClause(reading: Reading, groups: GroupIndex, at: number): boolean {
  const verb = groups.get(at);
  if (verb?.form === 'finite' && !isBarePast(reading, verb) && !isBareBase(reading, verb)) return true;
  const norm = reading.words[at]?.norm;
  const first = norm === 'and' || norm === 'but' || norm === 'or' ? at + 1 : at;
  const ends = [simplePhraseAt(reading, first), phraseAt(reading, first)?.last ?? -1];
  return ends.some((end) => {
    if (end < first) return false;
    if (hasComma(reading.words[end]) && first > at) return resumesBehindInsertion(reading, groups, end);
    if (hasBreak(reading.words[end])) return false;
    let next = end + 1;
    while (reading.kinds[next] === 'adverb') next++;
    return groups.get(next)?.form === 'finite';
  });
}

/** "and the Kremlin, of all places, agrees": a verb behind the second comma. */
function resumesBehindInsertion(reading: Reading, groups: GroupIndex, end: number): boolean {
  for (let i = end + 1; i < Math.min(reading.words.length, end + 7); i++) {
    if (hasComma(reading.words[i])) return groups.get(i + 1)?.form === 'finite';
  }
  return false;
}

/** A base form by itself goes on with a list of actions: "to pay nothing, abandon the talks". */
function isBareBase({ words }: Reading, { first, main, lemma }: VerbGroup): boolean {
  return first === main && words[main]?.norm === lemma;
}
