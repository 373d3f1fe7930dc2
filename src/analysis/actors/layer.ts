import type { Actor, Mention } from '../model';
import type { Sentence } from '../prose/types';

/** A mention with the words that carry it. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly sentence: Sentence;
  /** Index of the first and of the last word of the mention in the sentence, both included. */
  readonly first: number;
  readonly last: number;
  /** Index of the head noun. */
  readonly head: number;
}

/** What the actors room knows of a passage; every later room reads it. */
export class ActorLayer {
  readonly mentions: readonly Mention[];
  private readonly bySentence = new Map<Sentence, PlacedMention[]>();
  private readonly byId = new Map<string, Actor>();

  /** `placed` in text order, outer before nested. */
  constructor(
    readonly actors: readonly Actor[],
    readonly placed: readonly PlacedMention[],
  ) {
    this.mentions = placed.map((p) => p.mention);
    for (const actor of actors) this.byId.set(actor.id, actor);
    for (const p of placed) {
      const list = this.bySentence.get(p.sentence);
      if (list) list.push(p);
      else this.bySentence.set(p.sentence, [p]);
    }
  }

  actor(id: string): Actor | undefined {
    return this.byId.get(id);
  }

  /** Mentions of a sentence in text order, outer before nested. */
  in(sentence: Sentence): readonly PlacedMention[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** The largest mention that holds a word, if any. */
  covering(sentence: Sentence, word: number): PlacedMention | undefined {
    return this.in(sentence).find((p) => p.first <= word && word <= p.last);
  }

  /** The mention whose head noun is the word, the largest first. */
  headedBy(sentence: Sentence, word: number): PlacedMention | undefined {
    return this.in(sentence).find((p) => p.head === word);
  }
}
