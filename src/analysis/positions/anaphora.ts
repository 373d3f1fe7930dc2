import { AUTHOR, type Stance } from '../model';
import type { Sentence } from '../prose/types';
import { ANAPHORS } from './lexicon';
import { opposite, type Sighting } from './sighting';
import type { Topic } from './statement';
import { stem } from './stem';
import { syntaxOf } from './syntax';
import { THE_POLICY } from './terms';
import { topicOfPhrase } from './topic';

const ANAPHOR_STEMS = new Set([...ANAPHORS].map(stem));

/**
 * The policy that the draft is about, for a pronoun that points to nothing nearer. It has no name of its
 * own.
 */
const POLICY: Topic = { terms: [{ stem: THE_POLICY, weight: 4 }], direction: 'for', action: null, thing: '' };

/** How many sentences back a pronoun or a bare "the plan" is followed. */
const REACH = 3;

/** How sure it is that a pronoun means what the sentence before it is about. */
const GUESS = 0.75;

export interface Followed {
  readonly topic: Topic;
  readonly stance: Stance;
  readonly sureness: number;
}

/**
 * Follows what points back ("this is a mistake", "the plan", "should ignore the advice") to the topic that
 * it stands for. Must be asked in text order, once per sighting.
 */
export class TopicMemory {
  private last: Remembered | null = null;
  /** The latest statement of anybody but the author. */
  private lastOfOthers: Remembered | null = null;
  /** The latest full topic under each word for a policy: "bill" is the flood relief bill. */
  private readonly named = new Map<string, Topic>();

  constructor(private readonly sentences: readonly Sentence[]) {}

  /** What the sighting is about, its stance towards that, and how sure it is from 0 to 1. */
  follow(sighting: Sighting): Followed {
    const followed = this.resolve(sighting);
    if (followed.sureness === 1) this.remember(followed, sighting);
    return followed;
  }

  private resolve({ topic, stance, holder, sentence: { index } }: Sighting): Followed {
    if (topic?.echo) {
      const answered = holder === AUTHOR ? this.lastOfOthers : this.last;
      if (answered && answered.holder !== holder && index - answered.sentence <= REACH) {
        const agrees = (topic.direction === 'for') === (stance === 'support');
        return {
          topic: answered.topic,
          stance: agrees ? answered.stance : opposite(answered.stance),
          sureness: 1,
        };
      }
    }
    if (topic && topic.terms.length > 0) return { topic: this.unfold(topic), stance, sureness: 1 };
    if (this.last && index - this.last.sentence <= REACH)
      return { topic: this.last.topic, stance, sureness: 1 };
    return { topic: mainTopic(this.sentences[index - 1]) ?? POLICY, stance, sureness: GUESS };
  }

  private unfold(topic: Topic): Topic {
    const [head, ...others] = topic.terms.filter((term) => term.stem !== THE_POLICY);
    if (!head || others.length > 0 || !ANAPHOR_STEMS.has(head.stem)) return topic;
    return this.named.get(head.stem) ?? topic;
  }

  private remember({ topic, stance }: Followed, { holder, sentence: { index } }: Sighting): void {
    this.last = { topic, stance, holder, sentence: index };
    if (holder !== AUTHOR) this.lastOfOthers = this.last;
    if (topic.terms.filter((term) => term.stem !== THE_POLICY).length < 2) return;
    for (const { stem: key } of topic.terms) if (ANAPHOR_STEMS.has(key)) this.named.set(key, topic);
  }
}

interface Remembered {
  readonly topic: Topic;
  readonly stance: Stance;
  readonly holder: string;
  readonly sentence: number;
}

/** What a sentence without a stance is about: its first noun phrase that names anything. */
function mainTopic(sentence: Sentence | undefined): Topic | null {
  if (!sentence) return null;
  for (const phrase of syntaxOf(sentence.tagged).phrases) {
    const topic = topicOfPhrase(sentence.tagged, phrase);
    if (topic) return topic;
  }
  return null;
}
