import type { TaggedSentence, Word } from '../../prose/types';
import { hasBreak, type PatternHit } from './pattern';

/** Behind "very" these measure or name a place: "the very first", "the very north". */
const MEASURED =
  /^(?:first|last|next|end|top|bottom|start|beginning|few|many|much|little|best|worst|least|same|latest|young|old|poor|rich)$/;

/** "the very people who", "its very existence": a pointing finger before a noun. */
export function findPointedNouns({ words }: TaggedSentence): PatternHit[] {
  const hits: PatternHit[] = [];
  words.forEach((word, i) => {
    const noun = words[i + 1];
    if (word.norm !== 'very' || !noun || hasBreak(word) || !isNoun(noun)) return;
    if (!isDefinite(words[i - 1]) || MEASURED.test(noun.norm)) return;
    hits.push({
      first: i,
      last: i + 1,
      rule: 'loaded/intensifier-pointing',
      strength: 1,
      pos: 'noun',
      alternatives: [noun.text],
    });
  });
  return hits;
}

/** The tagger takes many a noun behind "very" for an adjective: its ending tells. */
function isNoun({ pos, norm }: Word): boolean {
  return /^(?:noun|name)$/.test(pos) || /(?:[^aious]s|ity|ness|tion|ment|dom)$/.test(norm);
}

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

function isDefinite(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'possessive' ||
      /^(?:the|this|that|these|those|its|his|her|our|their|my|your)$/.test(word.norm))
  );
}
