import discourse from '../../lexicon/positions/discourse.json';
import { perSentence } from '../prose/perSentence';
import type { Word } from '../prose/types';
import { PhraseList } from './phraseList';

/** A connective in a sentence. Word indices, both included. */
export interface Connective {
  readonly first: number;
  readonly last: number;
  readonly against: 'before' | 'within';
}

const CONNECTIVES = new PhraseList<Connective['against']>([
  ...discourse.before.map((phrase) => [phrase, 'before'] as const),
  ...discourse.within.map((phrase) => [phrase, 'within'] as const),
]);

/** Mean a contrast only where a clause begins: "he is still here" sets nothing against anything. */
const CLAUSE_INITIAL: ReadonlySet<string> = new Set(discourse.clauseInitial);

/** The contrastive connectives of a sentence, in order. */
export const connectives = perSentence(({ words }): readonly Connective[] => {
  const found: Connective[] = [];
  for (let i = 0; i < words.length; i++) {
    const match = CONNECTIVES.at(words, i);
    if (!match || (CLAUSE_INITIAL.has(textOf(words, i, match.last)) && !opensClause(words, i))) continue;
    found.push({ first: i, last: match.last, against: match.value });
    i = match.last;
  }
  return found;
});

function opensClause(words: readonly Word[], i: number): boolean {
  return i === 0 || /[,;:.—–(]|--/.test(words[i]?.before ?? '') || words[i - 1]?.norm === 'and';
}

function textOf(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ norm }) => norm)
    .join(' ');
}
