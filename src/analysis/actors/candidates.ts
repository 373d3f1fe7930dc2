import { perSentence } from '../prose/perSentence';
import type { TaggedSentence } from '../prose/types';
import type { Candidate, SentenceCandidates } from './candidate';
import { findDeictics } from './deictics';
import { readUnder } from './gazetteer';
import { findNames } from './names';
import { findNominals } from './nominals';
import { findPronouns } from './pronouns';
import { findSpeakers } from './speakers';
import { casings } from './words';

/** Everything in a sentence that may be a mention, in text order, outer before nested. Memoised by sentence. */
export const candidatesOf: (sentence: TaggedSentence) => SentenceCandidates = perSentence((sentence) => {
  readUnder(sentence);
  const { words } = sentence;
  const { candidates: names, spent } = findNames(words, casings(words));
  const { candidates: nominals, things } = findNominals(words, spent);
  // The "Our" of "Save Our Schools" is a part of the name.
  const pronouns = findPronouns(words).filter(({ first, last }) => first !== last || !spent.has(first));
  const certain = [...names, ...nominals, ...pronouns, ...findDeictics(words)];
  const taken = new Set<number>();
  for (const { first, last } of certain) for (let at = first; at <= last; at++) taken.add(at);
  const speakers = findSpeakers(words, (word) => spent.has(word) || taken.has(word));
  const candidates = dropCovered([...certain, ...speakers].sort(inTextOrder));
  return { candidates, things };
});

const inTextOrder = (a: Candidate, b: Candidate): number => a.first - b.first || b.last - a.last;

/** Of two mentions with the same words, the more telling one stays. */
function dropCovered(sorted: Candidate[]): Candidate[] {
  return sorted.filter((candidate, index) => {
    const before = sorted[index - 1];
    return !before || before.first !== candidate.first || before.last !== candidate.last;
  });
}
