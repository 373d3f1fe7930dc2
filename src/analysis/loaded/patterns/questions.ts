import type { TaggedSentence, Word } from '../../prose/types';
import { isBe } from '../copula';
import type { PatternHit } from './pattern';

/** Openings of questions that no one is meant to answer, as words; `_` stands for one word. */
const OPENINGS = [
  'who cares',
  'who knew',
  'who needs',
  'who in their right mind',
  'who are they kidding',
  'who does he think he is',
  'who do they think they are',
  'what could possibly go wrong',
  'what could go wrong',
  'what on earth',
  'why on earth',
  'how on earth',
  'what the hell',
  'why the hell',
  'how the hell',
  'how dare',
  'since when',
  'what planet',
  'is it any wonder',
  'is there any wonder',
  'are we really supposed to',
  'are we supposed to believe',
  'are we to believe',
  'are we really to believe',
  'do they really think',
  'do they really believe',
  'do they seriously think',
  'does _ really think',
  'does _ really believe',
  'does anyone really believe',
  'does anyone seriously believe',
  'does anyone seriously think',
  'does anybody really believe',
  'can anyone seriously',
  'can anyone really',
  'do you really think',
  'do you really want',
  'do we really want',
  'do we really think',
  'do we really need',
  'is this really',
  'is that really',
  'is it really',
  'really',
  'seriously',
  'coincidence',
  'what is there to hide',
  'what are they hiding',
  'what are they afraid of',
  'what is he hiding',
  'where is the outrage',
  'where was the outrage',
  'have they no shame',
  'has he no shame',
  'surprised',
  'sound familiar',
  'ring a bell',
].map((line) => line.split(' '));

/** Adverbs that make a mockery of any question. */
const MARKERS = new Set(['seriously', 'honestly', 'possibly', 'magically', 'conveniently', 'suddenly']);

/** Rhetorical questions: the words that show that no answer is expected. */
export function findRhetoricalQuestions({ text, words }: TaggedSentence): PatternHit[] {
  if (!/\?["”’')\]]*\s*$/.test(text)) return [];
  const start = questionStart(words);
  const opening = OPENINGS.find((line) => opensWith(words, start, line));
  if (opening) return [hit(start, start + opening.length - 1)];
  const auxiliary = words[start];
  const inverted =
    auxiliary?.pos === 'aux' || auxiliary?.pos === 'modal' || (auxiliary !== undefined && isBe(auxiliary));
  const marker = words.findIndex((word, i) => i > start && i < start + 5 && MARKERS.has(word.norm));
  return inverted && marker > 0 ? [hit(start, marker)] : [];
}

function hit(first: number, last: number): PatternHit {
  return { first, last, rule: 'loaded/mockery-question', strength: 2, pos: 'phrase', alternatives: [] };
}

/** The question proper may stand behind a conjunction or another clause. */
function questionStart(words: readonly Word[]): number {
  const lead = words[0];
  return lead && /^(?:and|but|so|or|well|yet)$/.test(lead.norm) ? 1 : 0;
}

function opensWith(words: readonly Word[], start: number, line: readonly string[]): boolean {
  if (line.length === 1 && words.length > start + 1) return false;
  return line.every((want, i) => {
    const word = words[start + i];
    return word !== undefined && (want === '_' || word.norm === want);
  });
}
