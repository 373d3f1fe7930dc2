import patterns from '../../../lexicon/loaded/patterns.json';
import type { TaggedSentence, Word } from '../../prose/types';
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

/** Ordinary words that are no abbreviation when they stand in capitals. */
const STRESSED: ReadonlySet<string> = new Set(patterns.stressedWords);

/** "This is NOT a plan", "ALL of them": capitals for a voice that is raised. */
export function findCapitals({ words }: TaggedSentence): PatternHit[] {
  return words.flatMap((word, at): PatternHit[] => {
    if (!isCapitals(word) || !STRESSED.has(word.text.toLowerCase())) return [];
    if (!words.some((other) => /^\p{Ll}{3}/u.test(other.text))) return [];
    // Beside other capitals it belongs to a heading or a name: "RULE 2: NO SUGAR".
    if ([words[at - 1], words[at + 1]].some((other) => other && isCapitals(other))) return [];
    return [
      {
        first: at,
        last: at,
        rule: 'loaded/intensifier-capitals',
        strength: 2,
        pos: 'phrase',
        alternatives: [
          at === 0 ? word.text.charAt(0) + word.text.slice(1).toLowerCase() : word.text.toLowerCase(),
        ],
      },
    ];
  });
}

function isCapitals({ text, norm }: Word): boolean {
  return text !== norm && /^\p{Lu}{2,}$/u.test(text);
}
