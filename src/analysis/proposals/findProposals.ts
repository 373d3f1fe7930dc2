import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Agent, type Proposal, type Span } from '../model';
import type { Passage, Sentence } from '../prose/types';
import { isInanimate, namedAgent } from './agents';
import type { Cue, WordRange } from './cue';
import { findExchanges } from './exchanges';
import { agentHead } from './frame';
import { ImplicitAgents } from './implicitAgents';
import { findCues } from './findCues';
import type { ProposalLayer } from './layer';
import { itemCue, leadIns, type LeadIn } from './recommendations';
import { StandIns } from './standIns';
import { standingOf } from './status';

/**
 * What a passage says ought to be done or not to be done, by whom, how strongly, and whether its author backs it.
 *
 * @returns proposals in text order with ids `p1`, `p2` ..., and the trades between them
 */
export function findProposals(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
): ProposalLayer {
  const implicit = new ImplicitAgents(passage, actors);
  const standIns = new StandIns(passage, actors);
  const leads = leadIns(passage);
  const proposals: Proposal[] = [];
  /** Endorsed proposals that name nobody who could act: "It is time to act", "The levy should be scrapped". */
  const agentless: { readonly at: number; readonly cue: Cue; readonly sentence: Sentence }[] = [];
  for (const sentence of passage.sentences) {
    const lead = leads.get(sentence.block);
    for (const cue of cuesOf(sentence, lead)) {
      const agent = agentOf(cue, sentence, lead, actors, { implicit, standIns });
      if (cue.needsActor && !agent) continue;
      if (cue.needsOffice && !(agent && implicit.isSomebody(agent))) continue;
      if (isNameNotVerb(cue, sentence, actors)) continue;
      if (cue.toReader && !implicit.isLetter && !isSaidToAnother(cue, sentence, attribution)) continue;
      const proposal = toProposal(
        `p${proposals.length + 1}`,
        cue,
        agent,
        passage,
        sentence,
        actors,
        attribution,
      );
      if (agent && !agent.implicit) implicit.remember(agent, sentence);
      if (!agent && proposal.status === 'endorsed' && isInanimate(sentence, cue))
        agentless.push({ at: proposals.length, cue, sentence });
      proposals.push(proposal);
    }
  }
  for (const { at, cue, sentence } of agentless) {
    const acting = cue.passive === true || cue.agent !== null;
    const patient = patientOf(cue, sentence, actors);
    const agent = [
      implicit.overall(cue, sentence, acting),
      standIns.spokenOf(sentence),
      implicit.prominent(),
    ].find((candidate) => candidate !== null && candidate.actor !== patient);
    if (agent) proposals[at] = { ...(proposals[at] as Proposal), agent };
  }
  return { proposals, exchanges: findExchanges(passage, proposals) };
}

/** "Labour promises to keep it": the tagger takes the name for a verb. */
function isNameNotVerb({ rule, words }: Cue, sentence: Sentence, actors: ActorLayer): boolean {
  const form = rule === 'proposals/imperative' && actors.covering(sentence, words.first)?.mention.form;
  return form === 'name' || form === 'adjectival' || form === 'metonym';
}

/** "Hold your fire, she told them": inside another's words, "your" is no reader of the draft. */
function isSaidToAnother(cue: Cue, sentence: Sentence, attribution: AttributionLayer): boolean {
  const held = attribution.holding(sentence.words(cue.words.first, cue.words.last));
  return held !== undefined && held.sourceActor !== AUTHOR;
}

/** A recommended list item is a proposal even where no word in it says so. */
function cuesOf(sentence: Sentence, lead: LeadIn | undefined): readonly Cue[] {
  const cues = findCues(sentence.tagged);
  if (lead?.agent) return cues.length ? cues.map((cue) => underLead(cue, lead)) : itemsOf(sentence, lead);
  return cues.length || !lead ? cues : itemsOf(sentence, lead);
}

/** An imperative completes the sentence above its list ("Councils should: share data") and is as strong as that. */
function underLead(cue: Cue, lead: LeadIn): Cue {
  return cue.rule === 'proposals/imperative'
    ? { ...cue, force: lead.force, negated: cue.negated !== lead.negated }
    : cue;
}

function itemsOf(sentence: Sentence, lead: LeadIn): readonly Cue[] {
  if (sentence.block.sentences[0] !== sentence) return [];
  const item = itemCue(sentence, lead);
  return item ? [item] : [];
}

/** Where agents are looked for that no mention names. */
interface Fallbacks {
  readonly implicit: ImplicitAgents;
  readonly standIns: StandIns;
}

function agentOf(
  cue: Cue,
  sentence: Sentence,
  lead: LeadIn | undefined,
  actors: ActorLayer,
  { implicit, standIns }: Fallbacks,
): Agent | null {
  const named = namedAgent(actors, sentence, cue.agent);
  if (named && !(cue.permits && !implicit.isSomebody(named))) return named;
  const leading = lead && !cue.agent ? namedAgent(actors, lead.sentence, lead.agent) : null;
  if (leading) return { actor: leading.actor, implicit: true };
  const guessed = (cue.agent && standIns.meant(sentence, cue.agent)) ?? implicit.near(cue, sentence);
  return guessed?.actor === patientOf(cue, sentence, actors) ? null : guessed;
}

/** Who is acted on is not who acts: "the Greens should be heard". */
function patientOf({ passive, object }: Cue, sentence: Sentence, actors: ActorLayer): string | undefined {
  if (!passive || !object) return undefined;
  return actors.headedBy(sentence, agentHead(sentence.tagged.words, object))?.mention.actor;
}

function toProposal(
  id: string,
  cue: Cue,
  agent: Agent | null,
  passage: Passage,
  sentence: Sentence,
  actors: ActorLayer,
  attribution: AttributionLayer,
): Proposal {
  const place = (range: WordRange): Span => sentence.words(range.first, range.last);
  const clause = place(cue.clause);
  const by = cue.proposer ? namedAgent(actors, sentence, cue.proposer)?.actor : undefined;
  const { status, proposer } = standingOf(passage, sentence, cue, clause, attribution, by);
  return {
    id,
    ...clause,
    cue: place(cue.words),
    agent,
    action: cue.action && place(cue.action),
    ...(cue.object && { object: place(cue.object) }),
    ...(cue.condition && { condition: place(cue.condition) }),
    ...(cue.deadline && { deadline: place(cue.deadline) }),
    ...(cue.instrument && { instrument: place(cue.instrument) }),
    ...(cue.counterpart && { counterpart: place(cue.counterpart) }),
    force: cue.force,
    negated: cue.negated,
    status,
    ...(proposer !== undefined && { proposer }),
    rule: cue.rule,
    certainty: cue.certainty,
  };
}
