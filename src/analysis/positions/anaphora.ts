import { AUTHOR, type Stance } from '../model';
import type { Sentence } from '../prose/types';
import { ANAPHORS } from './lexicon';
import { FAINT, opposite, type Sighting } from './sighting';
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
  /** The latest statement, if it is too faint to be meant by anything but a "that" in the next sentence. */
  private faint: Remembered | null = null;
  private readonly lastBy = new Map<string, Remembered>();
  /** The latest full topic under each word for a policy: "bill" is the flood relief bill. */
  private readonly named = new Map<string, Topic>();

  constructor(private readonly sentences: readonly Sentence[]) {}

  /**
   * What the sighting is about, its stance towards that, and how sure it is from 0 to 1; null where it is about what
   * an actor did and the draft has told of nothing.
   */
  follow(sighting: Sighting): Followed | null {
    const followed = this.resolve(sighting);
    if (followed?.sureness === 1 && sighting.strength > FAINT) this.remember(followed, sighting);
    else if (followed && sighting.strength <= FAINT)
      this.faint = { ...followed, holder: sighting.holder, sentence: sighting.sentence.index };
    return followed;
  }

  private resolve({ topic, stance, holder, event, sentence: { index } }: Sighting): Followed | null {
    const near = (found: Remembered | null | undefined): Remembered | null =>
      found && index - found.sentence <= REACH ? found : null;
    if (topic?.echo) {
      const answered = near(holder === AUTHOR ? this.lastOfOthers : this.last);
      if (answered && answered.holder !== holder) {
        const agrees = (topic.direction === 'for') === (stance === 'support');
        return towards(answered, agrees);
      }
    }
    if (topic && topic.terms.length > 0) return { topic: this.unfold(topic), stance, sureness: 1 };
    if (typeof event === 'string') {
      const done = near(this.lastBy.get(event));
      return done && towards(done, stance === 'support');
    }
    const last = (event && this.faint && index - this.faint.sentence <= 1 && this.faint) || near(this.last);
    if (last) {
      // What somebody else did is judged; what one said oneself is gone on with.
      const judged = event && last.holder !== holder && last.holder !== AUTHOR;
      return judged ? towards(last, stance === 'support') : { topic: last.topic, stance, sureness: 1 };
    }
    const spokenOf = mainTopic(this.sentences[index - 1]) ?? this.last?.topic ?? POLICY;
    return { topic: spokenOf, stance, sureness: GUESS };
  }

  private unfold(topic: Topic): Topic {
    const [head, ...others] = topic.terms.filter((term) => term.stem !== THE_POLICY);
    if (!head || others.length > 0 || !ANAPHOR_STEMS.has(head.stem)) return topic;
    const known = this.named.get(head.stem);
    if (!known) return topic;
    // "Repeal the tariff. The tariff is a lifeline": the same thing, and not what would be done to it.
    if (topic.action === null) return { ...known, action: null, direction: 'for' };
    // "The ban should go"
    return topic.direction === 'against' ? { ...known, action: topic.action, direction: 'against' } : known;
  }

  private remember({ topic, stance }: Followed, { holder, sentence: { index } }: Sighting): void {
    this.faint = null;
    this.last = { topic, stance, holder, sentence: index };
    this.lastBy.set(holder, this.last);
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

/** For or against what somebody said or did. */
function towards({ topic, stance }: Remembered, agrees: boolean): Followed {
  return { topic, stance: agrees ? stance : opposite(stance), sureness: 1 };
}

/** What a sentence without a stance is about: the first subject in it that names anything. */
function mainTopic(sentence: Sentence | undefined): Topic | null {
  if (!sentence) return null;
  for (const { subject } of syntaxOf(sentence.tagged).predicates) {
    const topic = subject && topicOfPhrase(sentence.tagged, subject);
    if (topic) return topic;
  }
  return null;
}
