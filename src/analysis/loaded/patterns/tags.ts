import patterns from '../../../lexicon/loaded/patterns.json';
import type { TaggedSentence } from '../../prose/types';
import type { PatternHit } from './pattern';

/** Words that close a discussion when they stand alone between punctuation. */
const TAGS = patterns.closingTags.map((tag) => tag.split(' '));

/** "the first woman, period, to hold the office", "It must end. Full stop.": a tag that allows no reply. */
export function findTags({ words }: TaggedSentence): PatternHit[] {
  const hits: PatternHit[] = [];
  words.forEach((word, first) => {
    for (const tag of TAGS) {
      const last = first + tag.length - 1;
      const end = words[last];
      if (!end || !tag.every((want, i) => words[first + i]?.norm === want)) continue;
      const apart = first === 0 ? words.length === tag.length : /[,;:.—–-]\s*$/.test(word.before);
      if (apart && /^[,;:.!—–-]/.test(end.after)) {
        hits.push({
          first,
          last,
          rule: 'loaded/intensifier-tag',
          strength: 3,
          pos: 'phrase',
          alternatives: [''],
        });
      }
    }
  });
  return hits;
}
