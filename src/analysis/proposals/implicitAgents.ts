import type { ActorLayer } from '../actors/layer';
import type { Actor, Agent } from '../model';
import type { Block, Passage, Sentence } from '../prose/types';
import { possessor } from './agents';
import type { Cue } from './cue';
import { agentHead } from './frame';
import { norm } from './grammar';
import { isInOffice, legislatureOf } from './office';

/** How often a body must be mentioned to be taken for the one in charge where the draft tells nobody to act. */
const PROMINENT = 3;

/** What legislatures make and unmake. */
const STATUTE = /^(?:act|law|laws|bill|legislation|statute|amendment|statutes)$/;

/** Who would have to act where the words do not say so. */
export class ImplicitAgents {
  private readonly addressee: string | null;
  private readonly legislature: string | null;
  private readonly told = new Map<string, number>();
  private last: { readonly actor: string; readonly block: Block } | null = null;

  constructor(
    passage: Passage,
    private readonly actors: ActorLayer,
  ) {
    this.addressee = addresseeOf(passage, actors);
    this.legislature = legislatureOf(actors.actors);
  }

  /** The draft speaks to somebody by name, whom its imperatives address. */
  get isLetter(): boolean {
    return this.addressee !== null;
  }

  /** Is the agent a body, a state or a person, and no group of people? */
  isSomebody({ actor }: Agent): boolean {
    return this.acts(actor) || this.actors.actor(actor)?.kind === 'person';
  }

  /** Keeps the agent that a proposal names for those that name none. */
  remember({ actor }: Agent, sentence: Sentence): void {
    this.last = { actor, block: sentence.block };
    this.told.set(actor, (this.told.get(actor) ?? 0) + 1);
  }

  /**
   * A bill's legislature, a letter's addressee, the owner of what is acted on, a law's legislature, or who was last told to act in the same
   * paragraph; null where these name nobody. Of a passive, only somebody in office can be the agent.
   */
  near(cue: Cue, sentence: Sentence): Agent | null {
    if (cue.rule === 'proposals/own-bill') return implied(this.legislature);
    if (cue.rule === 'proposals/let-us') return implied(this.ours());
    if (cue.agent && !cue.permits) return null;
    if (this.addressee) return implied(this.addressee);
    const owner = cue.passive && cue.object ? possessor(this.actors, sentence, cue.object) : undefined;
    if (owner && owner.mention.form !== 'pronoun' && this.acts(owner.mention.actor))
      return implied(owner.mention.actor);
    const lawmaker = cue.passive ? this.lawmaker(cue, sentence) : null;
    if (lawmaker) return lawmaker;
    if (this.last?.block !== sentence.block || (cue.passive && !this.acts(this.last.actor))) return null;
    return implied(this.last.actor);
  }

  /**
   * The legislature for a law, else whom the passage as a whole tells to act most often; null where it tells nobody.
   *
   * @param acting only somebody in office will do
   */
  overall(cue: Cue, sentence: Sentence, acting: boolean): Agent | null {
    return (
      this.lawmaker(cue, sentence) ?? implied(mostOften(this.told, (actor) => !acting || this.acts(actor)))
    );
  }

  /** The legislature, where a law is to be made or unmade. */
  private lawmaker({ object, agent }: Cue, sentence: Sentence): Agent | null {
    const { words } = sentence.tagged;
    const thing = object ?? agent;
    return thing && STATUTE.test(norm(words, agentHead(words, thing))) ? implied(this.legislature) : null;
  }

  /** Who "we" are in most of the draft's sentences. */
  private ours(): string | null {
    const counts = new Map<string, number>();
    for (const { mention, sentence, head } of this.actors.placed)
      if (mention.form === 'pronoun' && /^(?:we|us|our)$/.test(norm(sentence.tagged.words, head)))
        counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1);
    return mostOften(counts, () => true);
  }

  /** The body or state that a passage speaks of most which tells nobody to act. */
  prominent(): Agent | null {
    if (this.told.size) return null;
    const counts = new Map<string, number>();
    for (const { actor, form } of this.actors.mentions)
      if (form !== 'adjectival') counts.set(actor, (counts.get(actor) ?? 0) + 1);
    const governs = (actor: string): boolean =>
      GOVERNING.has(this.actors.actor(actor)?.kind ?? 'group') && (counts.get(actor) ?? 0) >= PROMINENT;
    return implied(mostOften(counts, governs));
  }

  private acts(id: string): boolean {
    const actor = this.actors.actor(id);
    return actor !== undefined && isInOffice(actor);
  }
}

const GOVERNING: ReadonlySet<Actor['kind']> = new Set(['government_body', 'state', 'international_org']);

/** The first of those that were counted most often. */
function mostOften(counts: ReadonlyMap<string, number>, admits: (actor: string) => boolean): string | null {
  let best: string | null = null;
  for (const [actor, times] of counts)
    if (admits(actor) && (best === null || times > (counts.get(best) ?? 0))) best = actor;
  return best;
}

function implied(actor: string | null): Agent | null {
  return actor === null ? null : { actor, implicit: true };
}

/** Kinds of actors that a letter asks to do something in their office. */
const ADDRESSED: ReadonlySet<Actor['kind']> = new Set([
  'person',
  'government_body',
  'state',
  'organisation',
  'international_org',
  'party',
]);

/** The actor after "Dear" at the head of a letter. */
function addresseeOf(passage: Passage, actors: ActorLayer): string | null {
  for (const sentence of passage.sentences.slice(0, 25)) {
    const { words } = sentence.tagged;
    if (words[0]?.norm !== 'dear' || words.length > 12) continue;
    const named = actors.in(sentence).find((placed) => placed.mention.form === 'name' && placed.first > 0);
    const actor = named && actors.actor(named.mention.actor);
    return actor && ADDRESSED.has(actor.kind) ? actor.id : null;
  }
  return null;
}
