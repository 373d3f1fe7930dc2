import patterns from '../../../lexicon/loaded/patterns.json';
import type { TaggedSentence, Word } from '../../prose/types';
import { hasBreak, type PatternHit } from './pattern';

const ADJECTIVES: ReadonlySet<string> = new Set(patterns.superlativeAdjectives);
const SUPERLATIVES: ReadonlySet<string> = new Set(patterns.superlatives);

/** Words behind which a record is measured and not claimed: "the worst drought since 1976, by rainfall". */
const MEASURE =
  /^(?:since|on|percent|per|average|rank|ranked|record|recorded|according|than|among|survey|poll|index|case|cases)$/;

/** "the most shameful deal", "our bravest citizens": a record of quality that nobody measured. */
export function findSuperlatives({ words }: TaggedSentence): PatternHit[] {
  const hits: PatternHit[] = [];
  words.forEach((word, first) => {
    const judgement = words[first + 1];
    const most = word.norm === 'most' && judgement && ADJECTIVES.has(judgement.norm) && !hasBreak(word);
    if (!most && !SUPERLATIVES.has(word.norm)) return;
    if (!isDefinite(words[first - 1]) || words.some(isMeasure)) return;
    hits.push({
      first,
      last: most ? first + 1 : first,
      rule: 'loaded/intensifier-superlative-judgement',
      strength: 1,
      pos: 'adjective',
      alternatives: most ? [judgement.text] : [],
    });
  });
  return hits;
}

function isDefinite(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !hasBreak(word) &&
    (word.pos === 'possessive' ||
      word.pos === 'number' ||
      /^(?:the|its|his|her|our|their|my|your|single)$/.test(word.norm))
  );
}

function isMeasure({ norm, text }: Word): boolean {
  return MEASURE.test(norm) || /\d/.test(text);
}
