import patterns from '../../../lexicon/loaded/patterns.json';
import type { TaggedSentence, Word } from '../../prose/types';
import { hasBreak, type PatternHit } from './pattern';

/** Adverbs that turn up what follows and add nothing to it. */
const BOOSTERS: ReadonlySet<string> = new Set(patterns.boosters);

/** Boosters that mean something else before most adjectives: only a judgement behind them makes them boosters. */
const JUDGEMENTS: ReadonlySet<string> = new Set(patterns.judgements);

/** "truly shameful", "simply wrong", "so very sad": a booster on a judgement. */
export function findBoostedEvaluations({ words }: TaggedSentence): PatternHit[] {
  const hits: PatternHit[] = [];
  words.forEach((word, i) => {
    if (!BOOSTERS.has(word.norm) || hasBreak(word)) return;
    const judgement = words[i + 1];
    if (!judgement || !JUDGEMENTS.has(judgement.norm) || isMeasured(words, i)) return;
    hits.push({
      first: i,
      last: i + 1,
      rule: 'loaded/intensifier-evaluation',
      strength: /^(?:too|very|quite|so|just)$/.test(word.norm) ? 1 : 2,
      pos: 'adjective',
      alternatives: [judgement.text],
    });
  });
  return hits;
}

/** "so bad that", "too poor to", "not really wrong": the adverb says how much or whether. */
function isMeasured(words: readonly Word[], booster: number): boolean {
  if (words[booster - 1]?.pos === 'negation') return true;
  const { norm } = words[booster] as Word;
  const following = words.slice(booster + 2, booster + 6).map((word) => word.norm);
  return (norm === 'so' && following.includes('that')) || (norm === 'too' && following.includes('to'));
}
