import type { Actor, Analysis, Mention, Proposal, Replacement } from '../../model';

/** A passive that names who is to act. */
export interface AgentChange {
  /** Id of the actor that is named. */
  readonly actor: string;
  /** As the draft calls it, with its article: "the Treasury". */
  readonly name: string;
  readonly edit: Replacement;
}

/** What of an analysis tells who could act. */
type Cast = Pick<Analysis, 'actors' | 'mentions' | 'proposals'>;

/** Kinds of actors that can be told to do something, as against those that something is done for. */
const ACTING: ReadonlySet<Actor['kind']> = new Set([
  'government_body',
  'state',
  'organisation',
  'international_org',
  'party',
  'military',
  'person',
]);

/** Words that belong to a participle: "phased out", "put in place", "called to account". */
const PARTICLE =
  /^\s+(?:(?:out|up|down|off|back|away|over|aside|apart|together|in place|in check|on hold|at bay|to an end|to justice|to account|into (?:account|effect|force|law|line|practice|question|use))(?![\p{L}'’-])|(?:with|for|to|on|upon|after|at|of|about)(?=\s*(?:[.,;:!?)–—]|$)))/iu;

/**
 * The edits that name an agent in a passive that leaves it open: "The levy should be scrapped" becomes "The levy should
 * be scrapped by the Treasury". Candidates are actors that the draft names, the most plausible first: whom the context
 * implies, whom other proposals tell to act, then whoever can act, the nearest first.
 *
 * @param text the text that the offsets count in
 * @param most how many candidates are given
 * @returns nothing where the proposal is no passive or names its agent
 */
export function agentChanges(text: string, proposal: Proposal, cast: Cast, most = 6): readonly AgentChange[] {
  const at = placeForAgent(text, proposal);
  if (at < 0) return [];
  return candidates(proposal, cast)
    .flatMap((actor): AgentChange[] => {
      const name = nameIn(text, actor, proposal, cast.mentions);
      return name ? [{ actor, name, edit: { start: at, end: at, text: ` by ${name}` } }] : [];
    })
    .slice(0, most);
}

/** Does the proposal say in the passive what is to be done, and not by whom? */
export function isAgentless(text: string, proposal: Proposal): boolean {
  return placeForAgent(text, proposal) >= 0;
}

/** Where "by ..." goes: behind the participle and what belongs to it; -1 where the proposal is no agentless passive. */
function placeForAgent(text: string, { agent, action, object, cue }: Proposal): number {
  if (!action || !object || object.start >= cue.start) return -1;
  if (agent && agent.implicit !== true) return -1;
  const verb = text.slice(action.start, action.end);
  if (!/^be\s+(?:.*\s)?\p{L}+$/su.test(verb)) return -1;
  const behind = PARTICLE.exec(text.slice(action.end, action.end + 40));
  return action.end + (behind?.[0].length ?? 0);
}

function candidates(proposal: Proposal, { actors, mentions, proposals }: Cast): string[] {
  const acting = new Set(actors.filter((actor) => ACTING.has(actor.kind)).map((actor) => actor.id));
  const told = new Map<string, number>();
  for (const { agent } of proposals)
    if (agent && acting.has(agent.actor)) told.set(agent.actor, (told.get(agent.actor) ?? 0) + 1);
  const nearest = new Map<string, number>();
  for (const mention of mentions) {
    const distance = Math.abs(mention.start - proposal.start);
    if (acting.has(mention.actor) && distance < (nearest.get(mention.actor) ?? Infinity))
      nearest.set(mention.actor, distance);
  }
  const ranked = [
    ...(proposal.agent ? [proposal.agent.actor] : []),
    ...[...told].sort((a, b) => b[1] - a[1]).map(([actor]) => actor),
    ...[...nearest].sort((a, b) => a[1] - b[1]).map(([actor]) => actor),
  ];
  const inside = new Set(mentions.filter((m) => isInside(m, proposal)).map((m) => m.actor));
  // Who is acted on does not act.
  return [...new Set(ranked)].filter((actor) => !inside.has(actor));
}

function isInside(mention: Mention, { object }: Proposal): boolean {
  return object !== undefined && object.start <= mention.start && mention.end <= object.end;
}

/** The draft's nearest naming of an actor with its article; nothing where it has pronouns and adjectives alone. */
function nameIn(text: string, actor: string, proposal: Proposal, mentions: readonly Mention[]): string {
  const namings = mentions
    .filter((m) => m.actor === actor && NAMING.has(m.form))
    .sort(
      (a, b) => rank(a) - rank(b) || Math.abs(a.start - proposal.start) - Math.abs(b.start - proposal.start),
    );
  const naming = namings[0];
  if (!naming) return '';
  const words = text.slice(naming.start, naming.end);
  if (!/^[\p{L}\p{N}'’&.\- ]+$/u.test(words)) return '';
  return /(?:^|[^\p{L}])the\s+$/iu.test(text.slice(Math.max(0, naming.start - 6), naming.start))
    ? `the ${words}`
    : words;
}

const NAMING: ReadonlySet<Mention['form']> = new Set(['name', 'metonym', 'nominal']);

/** A name before a description. */
function rank({ form }: Mention): number {
  return form === 'name' ? 0 : 1;
}
