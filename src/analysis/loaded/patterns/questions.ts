import patterns from '../../../lexicon/loaded/patterns.json';
import type { TaggedSentence, Word } from '../../prose/types';
import type { Strength } from '../candidate';
import { isBe } from '../copula';
import type { PatternHit } from './pattern';

interface Opening {
  readonly words: readonly string[];
  readonly strength: Strength;
}

/** Openings of questions that no one is meant to answer, the longest first; `_` stands for one word. */
const OPENINGS: readonly Opening[] = patterns.questionOpenings
  .map(({ words, strength }) => ({ words: words.split(' '), strength: strength as Strength }))
  .sort((a, b) => b.words.length - a.words.length);

/** Words that ask for assent: "..., right?" */
const TAGS: ReadonlySet<string> = new Set(patterns.questionTags);

/** Adverbs that make a mockery of any question. */
const MARKERS: ReadonlySet<string> = new Set(patterns.questionMarkers);

/** Rhetorical questions: the words that show that no answer is expected. */
export function findRhetoricalQuestions({ text, words }: TaggedSentence): PatternHit[] {
  if (!/\?["”’')\]]*\s*$/.test(text)) return [];
  const tag = tagStart(words);
  if (tag !== undefined) return [hit(tag, words.length - 1, 2)];
  const start = questionStart(words);
  const opening = OPENINGS.find((line) => opensWith(words, start, line.words));
  if (opening) return [hit(start, start + opening.words.length - 1, opening.strength)];
  if (!isInverted(words[start])) return [];
  const marker = words.findIndex((word, i) => i > start && i < start + 5 && MARKERS.has(word.norm));
  if (marker > 0) return [hit(start, marker, 2)];
  // "Isn't it time ...?", "Do we not ...?": the answer is given away.
  const negation = words.findIndex((word, i) => i > start && i < start + 4 && word.pos === 'negation');
  return negation > 0 ? [hit(start, negation, 1)] : [];
}

function hit(first: number, last: number, strength: Strength): PatternHit {
  return { first, last, rule: 'loaded/mockery-question', strength, pos: 'phrase', alternatives: [] };
}

/** "They knew, right?", "It works, doesn't it?": what a statement asks assent with. */
function tagStart(words: readonly Word[]): number | undefined {
  const last = words.length - 1;
  const behindComma = (at: number) => at > 2 && /^,\s*$/.test((words[at - 1] as Word).after);
  if (TAGS.has(words[last]?.norm ?? '') && behindComma(last)) return last;
  const isAuxTag = words[last]?.pos === 'pronoun' && words[last - 1]?.norm === 'not' && behindComma(last - 2);
  return isAuxTag ? last - 2 : undefined;
}

function isInverted(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.pos === 'aux' || word.pos === 'modal' || isBe(word) || word.lemma === 'do')
  );
}

/** The question proper may stand behind a conjunction. */
function questionStart(words: readonly Word[]): number {
  const lead = words[0];
  return lead && /^(?:and|but|so|or|well|yet)$/.test(lead.norm) && words.length > 2 ? 1 : 0;
}

function opensWith(words: readonly Word[], start: number, line: readonly string[]): boolean {
  if (line.length === 1 && words.length > start + 1) return false;
  return line.every((want, i) => {
    const word = words[start + i];
    return word !== undefined && (want === '_' || word.norm === want);
  });
}
