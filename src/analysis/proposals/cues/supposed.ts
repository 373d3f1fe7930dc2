import type { Word } from '../../prose/types';
import type { Cue, WordRange } from '../cue';
import { frame } from '../frame';
import { isHardBreak, norm } from '../grammar';
import { ENDING, isAction } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { verbGroup } from '../verbGroup';

/** "Were I", "if I were", "in her place": the author thinks as somebody who decides. */
const IN_OFFICE = ['if i were|was', 'were i', 'if i had'].map(pattern);
const IN_PLACE = pattern('in his|her|their|its place|shoes|position');

/** "Were I the minister, I would close the loophole", "I would scrap the levy": advice in the first person. */
export function supposedCues(words: readonly Word[]): Cue[] {
  for (let at = 0; at < words.length - 2; at++) {
    if (norm(words, at) !== 'i' || norm(words, at + 1) !== 'would') continue;
    const cue = wouldDo(words, at);
    return cue ? [cue] : [];
  }
  return [];
}

function wouldDo(words: readonly Word[], at: number): Cue | null {
  const verb = verbGroup(words, at + 2);
  if (!verb || verb.perfect || verb.copula) return null;
  const supposed = supposition(words);
  const opens =
    at === 0 || isHardBreak(words[at]) || /^(?:and|but|so|instead|first|then)$/.test(norm(words, at - 1));
  const head = norm(words, verb.head);
  if (!supposed && !(opens && ENDING.has(head))) return null;
  if (!isAction(head)) return null;
  return frame(words, {
    rule: 'proposals/supposed',
    words: { first: at, last: at + 1 },
    verb,
    from: supposed?.first ?? at,
    subject: supposed?.who ?? null,
    force: 'weak',
    certainty: 'medium',
  });
}

/** Where the author puts herself in another's place, and in whose. */
function supposition(
  words: readonly Word[],
): { readonly first: number; readonly who: WordRange | null } | null {
  for (let first = 0; first < words.length; first++) {
    for (const opener of IN_OFFICE) {
      const end = opener(words, first);
      if (end < 0) continue;
      const last = nounPhraseEnd(words, end, words.length - 1);
      return { first, who: last >= end ? { first: end, last } : null };
    }
    if (IN_PLACE(words, first) > 0) return { first, who: { first: first + 1, last: first + 1 } };
  }
  return null;
}
