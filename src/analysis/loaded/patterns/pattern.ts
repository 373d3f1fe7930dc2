import type { TaggedSentence, Word } from '../../prose/types';
import type { Candidate } from '../candidate';
import { PATTERN_RULES, sayOf, type PatternRule } from '../rules';

/** Wording that a grammatical pattern finds, before its rule explains it. */
export type PatternHit = Omit<Candidate, 'category' | 'rule' | 'why'> & { readonly rule: PatternRule };

/** Names the category of a hit and says why it pushes. */
export function toCandidate(hit: PatternHit, { text, words }: TaggedSentence): Candidate {
  const { category, says } = PATTERN_RULES[hit.rule];
  const wording = text.slice(words[hit.first]?.start, words[hit.last]?.end);
  return { ...hit, category, why: sayOf(says, wording) };
}

const BREAK = /[,;:()[\]"“”«»—–…]/;

/** Punctuation that keeps a word from being one phrase with the next. */
export function hasBreak(word: Word | undefined): boolean {
  return word !== undefined && BREAK.test(word.after);
}
