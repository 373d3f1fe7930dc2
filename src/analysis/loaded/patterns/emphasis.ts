import type { TaggedSentence } from '../../prose/types';
import { hasBreak, type PatternHit } from './pattern';

/** "far, far beyond", "changing, really changing": a word said twice for effect. */
export function findRepetitions({ words }: TaggedSentence): PatternHit[] {
  const hits: PatternHit[] = [];
  words.forEach((word, first) => {
    if (word.after.trim() !== ',') return;
    const booster = /^(?:really|truly|very|repeat|yes|so|too)$/.test(words[first + 1]?.norm ?? '');
    const last = booster ? first + 2 : first + 1;
    if (!booster && word.pos !== 'adverb' && word.pos !== 'adjective') return;
    if (words[last]?.norm !== word.norm || hasBreak(booster ? words[first + 1] : undefined)) return;
    hits.push({
      first,
      last,
      rule: 'loaded/intensifier-repetition',
      strength: 2,
      pos: word.pos === 'adverb' ? 'adverb' : 'adjective',
      alternatives: [word.text],
    });
  });
  return hits;
}
