import { hasBreak } from '../wordTests';
import type { Classes } from './classes';

/** Connecting adverbs that the tagger takes for conjunctions. */
const CONNECTIVES = new Set([
  'therefore',
  'thus',
  'hence',
  'nevertheless',
  'nonetheless',
  'consequently',
  'accordingly',
]);

/** "the public now knows": but "now that" is a conjunction. */
const NOW = 'now';

const HAVE = /^(?:has|have|had|'ve)$/;

/** Words that are adverbs and adjectives alike: adverbs between a verb and its preposition ("pushing hard for"). */
const FLAT_ADVERBS = new Set(['hard', 'daily', 'weekly', 'long', 'fast', 'loud']);

/** "and therefore wants": a connecting adverb inside its clause. */
export function isConnective({ words, kinds }: Classes, i: number): boolean {
  if (words[i]?.norm === NOW) return words[i + 1]?.norm !== 'that';
  return CONNECTIVES.has(words[i]?.norm ?? '') && kinds[i - 1] !== 'verb' && i > 0 && !hasBreak(words[i]);
}

/** "has since said", "the paper first reported": a preposition or number for the tagger, before its verb. */
export function isInsidePredicate({ words, kinds }: Classes, i: number): boolean {
  const norm = words[i]?.norm;
  if ((norm !== 'since' && norm !== 'first') || kinds[i + 1] !== 'verb' || hasBreak(words[i])) return false;
  if (norm === 'since') return HAVE.test(words[i - 1]?.norm ?? '');
  const before = kinds[i - 1];
  return before === 'noun' || before === 'name' || before === 'pronoun';
}

/** An adjective for the tagger, but it is an adverb here: "still refers", "has so far refused", "is pushing hard for". */
export function isAdverbHere({ words, kinds }: Classes, i: number): boolean {
  const norm = words[i]?.norm ?? '';
  const before = kinds[i - 1];
  if (norm === 'far')
    return words[i - 1]?.norm === 'so' && before === 'adverb' && words[i - 2]?.lemma !== 'be';
  if (norm === 'still') return before === 'noun' || before === 'name' || before === 'pronoun';
  // "has long advocated"
  // "and long opposed by"
  const linked = before === 'conjunction' || HAVE.test(words[i - 1]?.norm ?? '');
  if (norm === 'long' && kinds[i + 1] === 'verb' && linked) return true;
  const governs = before === 'verb' && words[i - 1]?.lemma !== 'be' && words[i - 1]?.lemma !== 'remain';
  return governs && FLAT_ADVERBS.has(norm) && kinds[i + 1] === 'preposition' && !hasBreak(words[i]);
}
