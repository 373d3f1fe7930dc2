import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { Actor, Agent } from '../model';
import type { Passage, Sentence } from '../prose/types';
import type { WordRange } from './cue';
import { agentHead } from './frame';
import { isFinite, norm } from './grammar';
import { isInOffice, legislatureOf } from './office';
import { subjectBefore } from './subject';

const GOVERNING = /^(?:government|administration|cabinet|executive|ministers|authorities)$/;
const LEGISLATING = /^(?:congress|parliament|legislature|lawmakers|legislators|mps|parliamentarians)$/;

/** How many verbs back a subject is looked for. */
const MOST_VERBS = 6;

/** Who is meant where the words for an agent are no mention of an actor: "it", "the government", "lawmakers". */
export class StandIns {
  private readonly legislature: string | null;
  private government: string | null | undefined;

  constructor(
    private readonly passage: Passage,
    private readonly actors: ActorLayer,
  ) {
    this.legislature = legislatureOf(actors.actors);
  }

  /** Resolves the words of a subject; null where they do not point at anybody in office. */
  meant(sentence: Sentence, range: WordRange): Agent | null {
    const { words } = sentence.tagged;
    const head = norm(words, agentHead(words, range));
    if (/^(?:it|they)$/.test(head)) return implied(this.antecedent(sentence, range.first));
    if (LEGISLATING.test(head)) return implied(this.legislature);
    if (!GOVERNING.test(head)) return null;
    if (this.government === undefined) this.government = this.governmentOf();
    return implied(this.government);
  }

  /** The body that the sentence before is about: who "has failed the suburbs" would have to act on them. */
  spokenOf(sentence: Sentence): Agent | null {
    return implied(this.antecedent(sentence, 0));
  }

  /** The subject in office of a clause before in the sentence, else that of the sentence before. */
  private antecedent(sentence: Sentence, pronoun: number): string | null {
    const here = this.subjectIn(sentence, pronoun);
    if (here) return here;
    const before = this.passage.sentences[sentence.index - 1];
    return before?.block === sentence.block ? this.subjectIn(before, before.tagged.words.length) : null;
  }

  /** The nearest subject in front of a word that is somebody in office. */
  private subjectIn(sentence: Sentence, limit: number): string | null {
    const { words } = sentence.tagged;
    for (let verb = limit - 1, tried = 0; verb > 0 && tried < MOST_VERBS; verb--) {
      if (!isFinite(words, verb)) continue;
      tried++;
      const subject = subjectBefore(words, verb);
      const placed = subject && this.actors.headedBy(sentence, subject.head);
      if (placed && this.holds(placed)) return placed.mention.actor;
    }
    return null;
  }

  private holds({ mention }: PlacedMention): boolean {
    const actor = this.actors.actor(mention.actor);
    return actor !== undefined && actor.kind !== 'person' && isInOffice(actor);
  }

  /** The government that the draft names most; where it names none, the state that it names most. */
  private governmentOf(): string | null {
    const named = (test: (actor: Actor) => boolean): string | null => {
      const counts = new Map<string, number>();
      for (const { actor } of this.actors.mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
      const fitting = [...counts].filter(([id]) => {
        const actor = this.actors.actor(id);
        return actor !== undefined && test(actor);
      });
      return fitting.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    };
    return (
      named(
        ({ kind, name }) =>
          kind === 'government_body' && /\b(?:government|administration|cabinet)$/i.test(name),
      ) ?? named(({ kind }) => kind === 'state')
    );
  }
}

const implied = (actor: string | null): Agent | null => (actor === null ? null : { actor, implicit: true });
