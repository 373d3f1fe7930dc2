import type { Word } from '../prose/types';
import { GENERIC } from './lexicon';
import type { Term } from './statement';
import { stem } from './stem';

/** Shortest word that can tell one issue from another, in letters. */
const SHORTEST = 3;

/** More than a head noun: that two texts speak of "the deal" and "the plan" must not keep them apart. */
const POLICY_WEIGHT = 4;

/** Stands among the terms for the policy that the draft is about, whatever it is called. */
export const THE_POLICY = '§policy';

/** Gathers the content words of a topic; the heaviest mention of a stem counts. */
export class TermBag {
  private readonly weights = new Map<string, number>();

  /** No noun or verb among them that says anything: adjectives alone name nothing. */
  get isEmpty(): boolean {
    for (const weight of this.weights.values()) if (weight > 1) return false;
    return true;
  }

  add(lemma: string, weight: number): void {
    if (lemma.length < SHORTEST || GENERIC.has(lemma) || !/\p{L}/u.test(lemma)) return;
    const key = stem(lemma);
    this.weights.set(key, Math.max(weight, this.weights.get(key) ?? 0));
  }

  /**
   * Words `first` to `last` of a phrase; where its head says nothing ("the use of land"), what follows it
   * counts as head.
   */
  addPhrase(words: readonly Word[], first: number, last: number, head: number): void {
    const headSays = !GENERIC.has(words[head]?.lemma ?? '');
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (!word || !isContent(word)) continue;
      const next = words[i + 1];
      const closes = i === last || next?.pos === 'preposition';
      if (i === head || (i > head && !headSays && closes)) this.add(word.lemma, 3);
      else this.add(word.lemma, word.pos === 'adjective' ? 1 : 2);
    }
  }

  /** "the deal", "this plan": they mean the draft's policy, and so are one thing under several names. */
  addPolicy(): void {
    this.weights.set(THE_POLICY, POLICY_WEIGHT);
  }

  addInPassing(words: readonly Word[], first: number, last: number): void {
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (word && isContent(word)) this.add(word.lemma, 1);
    }
  }

  /** Heaviest first. */
  list(): Term[] {
    return [...this.weights]
      .map(([key, weight]) => ({ stem: key, weight }))
      .sort((a, b) => b.weight - a.weight);
  }
}

function isContent({ pos }: Word): boolean {
  return pos === 'noun' || pos === 'name' || pos === 'adjective' || pos === 'verb';
}
