import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { Actor, Agent } from '../model';
import type { Block, Passage, Sentence } from '../prose/types';
import type { Cue, WordRange } from './cue';
import { agentHead } from './frame';
import { norm } from './grammar';
import { isPolicyNoun } from './lexicon';
import { POSSESSIVES } from './pattern';

/** The agent that the words of a cue name, if they name an actor. */
export function namedAgent(actors: ActorLayer, sentence: Sentence, range: WordRange | null): Agent | null {
  if (!range) return null;
  const head = agentHead(sentence.tagged.words, range);
  const own = actors.headedBy(sentence, head);
  const placed = own ?? actors.covering(sentence, head) ?? possessor(actors, sentence, range);
  // "The French proposal must go": the French need not do anything. The subject's own head is no modifier.
  if (!placed || (placed.mention.form === 'adjectival' && !own)) return null;
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

/** Kinds of actors that can carry out a policy, as against those that it is made for. */
const ACTING: ReadonlySet<Actor['kind']> = new Set([
  'government_body',
  'state',
  'international_org',
  'organisation',
  'party',
  'military',
]);

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

  /** Keeps the agent of a proposal for those that name none. */
  remember(agent: Agent, sentence: Sentence): void {
    this.last = { actor: agent.actor, block: sentence.block };
    this.told.set(agent.actor, (this.told.get(agent.actor) ?? 0) + 1);
  }

  /**
   * A bill's legislature, a letter's addressee, or who was last told to act in the same paragraph; null where these
   * name nobody. Of a passive, only somebody in office can be the agent.
   */
  near(cue: Cue, sentence: Sentence): Agent | null {
    if (cue.rule === 'proposals/own-bill') return implicit(this.legislature);
    if (cue.agent) return null;
    if (this.addressee) return implicit(this.addressee);
    if (this.last?.block !== sentence.block || (cue.passive && !this.acts(this.last.actor))) return null;
    return implicit(this.last.actor);
  }

  /**
   * Whom the passage as a whole tells to act most often; null where it tells nobody.
   *
   * @param acting only somebody in office will do
   */
  overall(acting: boolean): Agent | null {
    return implicit(mostOften(this.told, (actor) => !acting || this.acts(actor)));
  }

  /** Is the agent a body, a state or somebody named or in office, and no group of people? */
  isInOffice({ actor }: Agent): boolean {
    return this.acts(actor) || this.actors.actor(actor)?.kind === 'person';
  }

  private acts(actor: string): boolean {
    return ACTING.has(this.actors.actor(actor)?.kind ?? 'group');
  }
}

/** The first of those that were counted most often. */
function mostOften(counts: ReadonlyMap<string, number>, admits: (actor: string) => boolean): string | null {
  let best: string | null = null;
  for (const [actor, times] of counts)
    if (admits(actor) && (best === null || times > (counts.get(best) ?? 0))) best = actor;
  return best;
}

/**
 * Can the subject of a proposal act at all? "The tax must pay for itself" asks whoever sets it; "Farmers must adapt" asks
 * people whom the actors room did not make out.
 */
export function isInanimate(sentence: Sentence, { agent, passive }: Cue): boolean {
  if (passive || !agent) return true;
  const { words } = sentence.tagged;
  const head = words[agentHead(words, agent)];
  return head?.pos === 'noun' && (isPolicyNoun(head) || !PEOPLE.test(head.norm));
}

/** Nouns for people, by their endings; and the commonest without one. */
const PEOPLE =
  /(?:[^t]ers?|[^c]tors?|ists?|ians?|ants?|ents|ees|men|women|folk)$|^(?:people|public|nation|world|everyone|man|woman|child|children|parents?|youth|electorate|society|community|communities|government|governments|parliament|congress|senate|cabinet|ministry|council|court|courts|state|states|country|countries|company|companies|firm|firms|bank|banks|media|press|west|police|army)$/;

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

/** The whole legislature rather than one of its houses. */
function legislatureOf(actors: readonly Actor[]): string | null {
  const bodies = actors.filter((actor) => actor.kind === 'government_body');
  const named = (pattern: RegExp): Actor | undefined => bodies.find((body) => pattern.test(body.name));
  const whole = named(/\b(?:Congress|Parliament|Assembly|Legislature|Knesset|Bundestag|Dáil)\b/);
  return (whole ?? named(/\b(?:Senate|House|Chamber)\b/))?.id ?? null;
}
