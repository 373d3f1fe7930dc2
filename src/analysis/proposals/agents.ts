import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { Actor, Agent } from '../model';
import type { Block, Passage, Sentence } from '../prose/types';
import type { Cue, WordRange } from './cue';
import { agentHead } from './frame';
import { norm } from './grammar';
import { POSSESSIVES } from './pattern';

/** The agent that the words of a cue name, if they name an actor. */
export function namedAgent(actors: ActorLayer, sentence: Sentence, range: WordRange | null): Agent | null {
  if (!range) return null;
  const head = agentHead(sentence.tagged.words, range);
  const placed =
    actors.headedBy(sentence, head) ?? actors.covering(sentence, head) ?? possessor(actors, sentence, range);
  if (!placed || placed.mention.form === 'adjectival') return null;
  const { actor, start, end } = placed.mention;
  return { actor, start, end };
}

/** "Our policy must change", "Britain's stance must change": whose it is would have to act. */
function possessor(
  actors: ActorLayer,
  sentence: Sentence,
  { first, last }: WordRange,
): PlacedMention | undefined {
  const { words } = sentence.tagged;
  return actors
    .in(sentence)
    .find(
      (placed) =>
        first <= placed.first &&
        placed.last <= last &&
        placed.first <= first + 1 &&
        (POSSESSIVES.has(norm(words, placed.last)) || words[placed.last + 1]?.pos === 'possessive'),
    );
}

/** Who would have to act where the words do not say so. */
export class ImplicitAgents {
  private readonly addressee: string | null;
  private readonly legislature: string | null;
  private readonly told = new Map<string, number>();
  private last: { readonly actor: string; readonly block: Block } | null = null;

  constructor(passage: Passage, actors: ActorLayer) {
    this.addressee = addresseeOf(passage, actors);
    this.legislature = actors.actors.find(isLegislature)?.id ?? null;
  }

  /** The draft speaks to somebody by name, whom its imperatives address. */
  get isLetter(): boolean {
    return this.addressee !== null;
  }

  /** Keeps the agent of a proposal for those that name none. */
  remember(agent: Agent, sentence: Sentence): void {
    this.last = { actor: agent.actor, block: sentence.block };
    this.told.set(agent.actor, (this.told.get(agent.actor) ?? 0) + 1);
  }

  /**
   * A bill's legislature, a letter's addressee, or who was last told to act in the same paragraph; null where these
   * name nobody.
   */
  near(cue: Cue, sentence: Sentence): Agent | null {
    if (cue.rule === 'proposals/own-bill') return implicit(this.legislature);
    if (cue.agent) return null;
    if (this.addressee) return implicit(this.addressee);
    return this.last?.block === sentence.block ? implicit(this.last.actor) : null;
  }

  /** Whom the passage as a whole tells to act most often; null where it tells nobody. */
  overall(): Agent | null {
    let best: string | null = null;
    for (const [actor, times] of this.told)
      if (best === null || times > (this.told.get(best) ?? 0)) best = actor;
    return implicit(best);
  }
}

function implicit(actor: string | null): Agent | null {
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

function isLegislature({ kind, name }: Actor): boolean {
  return (
    kind === 'government_body' &&
    /\b(?:Congress|Parliament|Senate|House|Assembly|Legislature|Knesset|Bundestag|Dáil)\b/.test(name)
  );
}
