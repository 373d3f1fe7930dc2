import type { Stance } from '../model';
import { stanceOfWord, stancePhraseAt } from './lexicon';
import type { WordRange } from './placing';
import { opposite } from './sighting';
import { syntaxOf } from './syntax';

/** The stance that the words of the cue take; a negation turns it round, "refused to back" is against. */
export function stanceOfCue({ sentence, first, last }: WordRange): Stance | undefined {
  const { words } = sentence.tagged;
  let stance: Stance | undefined;
  // "[been] unable to agree": the copula of the phrase need not be a part of the cue.
  const from = words[first - 1]?.lemma === 'be' ? first - 1 : first;
  for (let i = from; i <= last; i++) {
    const word = words[i];
    if (!word) continue;
    const phrase = stancePhraseAt(words, i);
    const found = phrase?.stance ?? stanceOfWord(word);
    if (!found) continue;
    const turned = syntaxOf(sentence.tagged).predicates.find((p) => p.verb === i)?.negated
      ? opposite(found)
      : found;
    stance = stance === undefined ? turned : stance === 'oppose' ? opposite(turned) : turned;
    if (phrase) i = phrase.last;
  }
  return stance;
}
