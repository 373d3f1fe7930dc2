import type { Status } from '../model';
import type { Word } from '../prose/types';
import type { Cue } from './cue';
import { isHardBreak, isNegation, norm } from './grammar';
import { BAD_NOUNS, NEGATIVE } from './lexicon';
import { pattern } from './pattern';

const SAYING =
  /^(?:claim|say|argue|think|believe|suggest|pretend|imagine|insist|conclude|assume|maintain|propose)s?$/;
const DISAGREEING = [
  'i|we @adv? disagree|quarrel|differ with|that',
  'i|we @adv? reject|dispute|oppose|resent',
  'i|we do|can|will not agree|accept|believe|buy|think',
  'i|we can not agree|accept',
  'i|we refuse to accept|believe|agree',
].map(pattern);
const AGREEING = ['i|we @adv? agree|concur|side with|that', 'i|we share|endorse|support|second'].map(pattern);

/**
 * What the words in front of a that-clause in the same sentence make of it: "it is nonsense to claim that", "I disagree
 * with those who say that", "I agree with the bishops that".
 *
 * @returns null where they take no side
 */
export function framedAs(words: readonly Word[], { clause }: Cue): Status | null {
  if (norm(words, clause.first - 1) !== 'that') return null;
  let first = clause.first - 1;
  while (first > 0 && !isHardBreak(words[first])) first--;
  for (let at = first; at < clause.first - 1; at++) {
    if (DISAGREEING.some((matches) => matches(words, at) > 0)) return 'rejected';
    if (AGREEING.some((matches) => matches(words, at) > 0)) return 'endorsed';
  }
  return isIllSaid(words, first, clause.first - 1) ? 'rejected' : null;
}

/** "It is (not) nonsense to claim (that)": the judgement is on saying so. */
function isIllSaid(words: readonly Word[], first: number, that: number): boolean {
  if (!SAYING.test(norm(words, that - 1)) || norm(words, that - 2) !== 'to') return false;
  for (let at = that - 3; at >= Math.max(first, that - 6); at--) {
    const word = norm(words, at);
    if (!NEGATIVE.has(word) && !BAD_NOUNS.has(word) && !/^(?:tempting|easy|fashionable|wrong)$/.test(word))
      continue;
    return !isNegation(words[at - 1]) && norm(words, at - 1) !== 'no';
  }
  return false;
}
