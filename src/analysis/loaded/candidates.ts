import { perSentence } from '../prose/perSentence';
import type { TaggedSentence } from '../prose/types';
import { longestOf, overlaps, type Candidate } from './candidate';
import { findHouseTerms, isAllowed } from './houseTerms';
import { findCapitals, findRepetitions } from './patterns/emphasis';
import { findBoostedEvaluations } from './patterns/evaluations';
import { findMockingComparisons } from './patterns/fragments';
import { toCandidate } from './patterns/pattern';
import { findRhetoricalQuestions } from './patterns/questions';
import { findSeries } from './patterns/series';
import { findSuperlatives } from './patterns/superlatives';
import { findTags } from './patterns/tags';
import { findWeaselSubjects } from './patterns/weaselSubjects';
import { findTerms } from './terms';

const PATTERNS = [
  findWeaselSubjects,
  findBoostedEvaluations,
  findSuperlatives,
  findRepetitions,
  findCapitals,
  findMockingComparisons,
  findRhetoricalQuestions,
  findSeries,
  findTags,
];

/**
 * The wording of a sentence that may push, in text order, none within another; the house style's own terms go before all others.
 * Memoised.
 */
export const candidatesIn = perSentence((sentence: TaggedSentence): readonly Candidate[] => {
  const byHouse = longestOf(findHouseTerms(sentence));
  const byPattern = PATTERNS.flatMap((find) => find(sentence)).map((hit) => toCandidate(hit, sentence));
  const others = longestOf([...findTerms(sentence), ...byPattern]).filter(
    (candidate) => !byHouse.some((own) => overlaps(own, candidate)) && !isAllowedHere(candidate, sentence),
  );
  return [...byHouse, ...others].sort((a, b) => a.first - b.first);
});

function isAllowedHere({ first, last }: Candidate, sentence: TaggedSentence): boolean {
  const { words } = sentence;
  return isAllowed(sentence, words[first]?.start ?? 0, words[last]?.end ?? 0);
}
