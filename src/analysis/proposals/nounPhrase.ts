import type { Word } from '../prose/types';
import type { WordRange } from './cue';
import { BE, isAdverb, isCoordinator, isHardBreak, isNominal, isNounLike, norm } from './grammar';

/** The noun phrase right after a verb. */
export function objectAfter(words: readonly Word[], verb: number, limit: number): WordRange | undefined {
  let first = verb + 1;
  while (first <= limit && (isAdverb(words[first]) || /^(?:up|down|out|off|back)$/.test(norm(words, first))))
    first++;
  const last = nounPhraseEnd(words, first, limit);
  return last >= first ? { first, last } : undefined;
}

/** Last word of the noun phrase that begins at `first`, "of" phrases included; `first - 1` where there is none. */
export function nounPhraseEnd(words: readonly Word[], first: number, limit: number): number {
  let last = first - 1;
  for (let at = first; at <= limit; at++) {
    const word = words[at];
    if (!word || (at > first && (isHardBreak(word) || /[("“]/.test(word.before)))) break;
    if (at > first && /,/.test(word.before) && !(words[at - 1]?.pos === 'adjective' && isNominal(word)))
      break;
    if (
      isNominal(word) ||
      isMistaggedPlural(words, at, first) ||
      (word.pos === 'other' && /\p{L}|\p{N}/u.test(word.text))
    ) {
      if (isNounLike(word) || word.pos === 'other' || word.pos === 'verb' || word.pos === 'number') last = at;
      if (word.pos === 'pronoun' && isNounLike(word) && at === first) return at;
    } else if (!(last >= first && joinsNouns(words, at)) && !isAdverb(word)) break;
  }
  return last;
}

/** "the flood maps": a plural that the tagger takes for a verb. */
function isMistaggedPlural(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at];
  if (!word || word.pos !== 'verb' || at === first || !/[^s]s$/.test(word.norm) || BE.has(word.norm))
    return false;
  const next = words[at + 1];
  return !next || (next.pos !== 'determiner' && next.pos !== 'pronoun' && next.pos !== 'name');
}

function joinsNouns(words: readonly Word[], at: number): boolean {
  return norm(words, at) === 'of' || (isCoordinator(words[at]) && isNominal(words[at + 1]));
}
