import type { TaggedSentence } from '../prose/types';
import { alternativesOf } from './alternatives';
import type { Candidate } from './candidate';
import { termsIn, type Hit } from './match';
import { ruleOf, sayOf } from './rules';

/** What the lexicon finds in a sentence. */
export function findTerms(sentence: TaggedSentence): Candidate[] {
  return termsIn(sentence).map((hit) =>
    toCandidate(hit, sentence, ruleOf(hit.lexicon.category, hit.entry.family)),
  );
}

/** A hit with what it says for itself under a rule. */
export function toCandidate(hit: Hit, { text, words }: TaggedSentence, rule: string): Candidate {
  const { entry, lexicon, first, last } = hit;
  const wording = text.slice(words[first]?.start, words[last]?.end);
  return {
    first,
    last,
    category: lexicon.category,
    rule,
    strength: entry.strength,
    pos: hit.form === 'adverb' ? 'adverb' : entry.pos,
    term: entry.term,
    why: sayOf(entry.why ?? lexicon.families[entry.family] ?? '', wording),
    alternatives: alternativesOf(hit, words),
  };
}
