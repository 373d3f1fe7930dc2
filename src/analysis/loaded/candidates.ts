import { perSentence } from '../prose/perSentence';
import type { TaggedSentence } from '../prose/types';
import { longestOf, type Candidate } from './candidate';
import { findBoostedEvaluations } from './patterns/evaluations';
import { toCandidate } from './patterns/pattern';
import { findRhetoricalQuestions } from './patterns/questions';
import { findSeries } from './patterns/series';
import { findTags } from './patterns/tags';
import { findWeaselSubjects } from './patterns/weaselSubjects';
import { findTerms } from './terms';

const PATTERNS = [findWeaselSubjects, findBoostedEvaluations, findRhetoricalQuestions, findSeries, findTags];

/** The wording of a sentence that may push, in text order, none within another. Memoised. */
export const candidatesIn = perSentence((sentence: TaggedSentence): readonly Candidate[] => {
  const byPattern = PATTERNS.flatMap((find) => find(sentence)).map((hit) => toCandidate(hit, sentence));
  return longestOf([...findTerms(sentence), ...byPattern]);
});
