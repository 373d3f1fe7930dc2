import type { TaggedSentence } from '../../prose/types';
import type { PatternHit } from './pattern';

/** What may follow "as if" in a scene that is told and not mocked. */
const SCENE = /^(?:by|on|in|to|from|at|for|with)$/;

/** "As if voters had not noticed.": a comparison that stands alone denies by mockery. */
export function findMockingComparisons({ words }: TaggedSentence): PatternHit[] {
  if (words[0]?.norm !== 'as' || !/^(?:if|though)$/.test(words[1]?.norm ?? '')) return [];
  // Behind a comma the clause that it compares would follow.
  const standsAlone = words.slice(2).every((word) => !word.after.includes(','));
  if (!standsAlone || words.length < 4 || SCENE.test(words[2]?.norm ?? '')) return [];
  return [{ first: 0, last: 1, rule: 'loaded/mockery-as-if', strength: 2, pos: 'phrase', alternatives: [] }];
}
