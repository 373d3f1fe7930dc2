import { perSentence } from '../prose/perSentence';
import type { Word } from '../prose/types';
import { PhraseList } from './phraseList';

/** A connective in a sentence. Word indices, both included. */
export interface Connective {
  readonly first: number;
  readonly last: number;
  readonly against: 'before' | 'within';
}

/** Set what follows against what was said before. */
const BEFORE = (
  'but|yet|and yet|but then|however|nevertheless|nonetheless|even so|conversely|instead|' +
  'by contrast|in contrast|on the other hand|on the contrary|that said|still|whereas|while|' +
  'although|though|even though|all the same|then again|not so|no longer'
).split('|');
/** Set the clause against what they govern. */
const WITHIN = (
  'despite|in spite of|notwithstanding|contrary to|unlike|in contrast to|as opposed to|' +
  'no matter how|no matter what|regardless of|in defiance of|rather than|instead of|' +
  'against the advice of|against the wishes of|against the will of|over the objections of'
).split('|');

const CONNECTIVES = new PhraseList<Connective['against']>([
  ...BEFORE.map((phrase) => [phrase, 'before'] as const),
  ...WITHIN.map((phrase) => [phrase, 'within'] as const),
]);

/** Mean a contrast only where a clause begins: "he is still here" sets nothing against anything. */
const CLAUSE_INITIAL = new Set(['still', 'instead', 'while', 'though', 'although', 'but', 'yet']);

/** The contrastive connectives of a sentence, in order. */
export const connectives = perSentence(({ words }): readonly Connective[] => {
  const found: Connective[] = [];
  for (let i = 0; i < words.length; i++) {
    const match = CONNECTIVES.at(words, i);
    if (!match || (match.last === i && CLAUSE_INITIAL.has(words[i]?.norm ?? '') && !opensClause(words, i)))
      continue;
    found.push({ first: i, last: match.last, against: match.value });
    i = match.last;
  }
  return found;
});

function opensClause(words: readonly Word[], i: number): boolean {
  return i === 0 || /[,;:.—–(]|--/.test(words[i]?.before ?? '') || words[i - 1]?.norm === 'and';
}
