import type { AttributionLayer } from '../attribution/layer';
import { inflectVerb } from '../loaded/morphology/inflect';
import { AUTHOR, type PositionType, type Proposal, type Stance } from '../model';
import type { ProposalLayer } from '../proposals/layer';
import { stanceOfCue } from './cueStance';
import { ACQUIESCE, AGAINST, REFUSING } from './lexicon';
import type { Locator, WordRange } from './placing';
import { opposite, type Sighting } from './sighting';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { ECHO, endsIt, topicOfActions, topicOfPhrase } from './topic';

/** A heading says what the text below it says better. */
const IN_HEADING = 0.5;

/** Who asks for something supports it; who rejects or mocks another's proposal opposes it. */
export function fromProposals(
  { proposals }: ProposalLayer,
  attribution: AttributionLayer,
  locator: Locator,
): Sighting[] {
  return proposals.flatMap((proposal) => sightings(proposal, attribution, locator));
}

function sightings(proposal: Proposal, attribution: AttributionLayer, locator: Locator): Sighting[] {
  const place = locator.words(proposal);
  if (!place) return [];
  const asked = whatIsAsked(proposal, place, locator);
  if (!asked) return [];
  const sighting = (holder: string, stance: Stance, type: PositionType, strength: number): Sighting => ({
    holder,
    stance,
    evidence: { start: proposal.start, end: proposal.end },
    type,
    topic: asked.topic,
    strength: place.sentence.block.level > 0 ? IN_HEADING : strength,
    sentence: place.sentence,
    first: place.first,
    certainty: proposal.certainty,
    rule: `position/${proposal.status}-proposal`,
  });
  const holding = attribution.holding(proposal) ?? attribution.holding(proposal.action ?? proposal.cue);
  const proposer = proposal.proposer ?? holding?.sourceActor ?? null;
  const theirs =
    proposer !== null && proposer !== AUTHOR
      ? [sighting(proposer, asked.stance, holding?.type ?? 'imputed', 1)]
      : [];
  switch (proposal.status) {
    case 'endorsed':
      return [sighting(AUTHOR, asked.stance, 'author', 1), ...theirs];
    case 'rejected':
      return [sighting(AUTHOR, opposite(asked.stance), 'author', 1), ...theirs];
    case 'voiced':
      return [sighting(AUTHOR, opposite(asked.stance), 'author', 0.6)];
    case 'reported':
      return theirs;
  }
}

/**
 * The topic of a proposal and the stance of who makes it. Not to let something be is to be for doing
 * something.
 */
function whatIsAsked(
  proposal: Proposal,
  place: WordRange,
  locator: Locator,
): { topic: Topic | null; stance: Stance } | null {
  const from = actionStart(proposal, place, locator);
  const predicate = carrier(place, from);
  const nominal = nominalAction(place, from, predicate);
  const topic =
    nominal ??
    (predicate
      ? topicOfActions(place.sentence.tagged, predicate, place.last)
      : firstPhraseTopic(place, from));
  if (!topic && !predicate) return null;
  const lemma = predicate?.lemma ?? '';
  if (!topic && predicate && endsIt(place.sentence.tagged, predicate))
    return { topic: null, stance: proposal.negated ? 'support' : 'oppose' };
  if (!topic) return unnamed(lemma, proposal.negated);
  if (!proposal.negated) return { topic, stance: 'support' };
  if (ACQUIESCE.has(lemma)) {
    return {
      topic: {
        ...topic,
        action: `not ${topic.action ?? inflectVerb(lemma, 'gerund')}`,
        direction: 'against',
      },
      stance: 'support',
    };
  }
  return { topic, stance: 'oppose' };
}

/** "must refuse", "should not try" answer what was asked before; "reject it" is about what "it" is. */
function unnamed(lemma: string, negated: boolean): { topic: Topic | null; stance: Stance } {
  if (REFUSING.has(lemma)) return { topic: ECHO, stance: negated ? 'support' : 'oppose' };
  if (AGAINST.has(lemma)) return { topic: null, stance: negated ? 'support' : 'oppose' };
  if (negated)
    return ACQUIESCE.has(lemma) ? { topic: null, stance: 'support' } : { topic: ECHO, stance: 'oppose' };
  return { topic: null, stance: 'support' };
}

/** "called for [a wider conference], and ...": the action is a noun phrase before any verb. */
function nominalAction(
  { sentence }: WordRange,
  from: number,
  predicate: Predicate | undefined,
): Topic | null {
  const phrase = syntaxOf(sentence.tagged).phrases.find((p) => p.first >= from);
  if (
    !phrase ||
    phrase.first > from + 1 ||
    (predicate && predicate.verb >= from && predicate.first <= phrase.last + 1)
  )
    return null;
  return topicOfPhrase(sentence.tagged, phrase);
}

/**
 * First word of what is asked for: the action's, or, where the proposals room names none, that behind a cue
 * that itself says who stands where ("warned against").
 */
function actionStart(proposal: Proposal, place: WordRange, locator: Locator): number {
  const action = proposal.action && locator.words(proposal.action);
  if (action) return action.first;
  const cue = locator.words(proposal.cue);
  return cue && stanceOfCue(cue) ? cue.last + 1 : place.first;
}

/** The first verb of the action; where it has none ("the tariff has to go"), the last one before it. */
function carrier({ sentence, first, last }: WordRange, from: number): Predicate | undefined {
  const inside = syntaxOf(sentence.tagged).predicates.filter((p) => p.verb >= first && p.verb <= last);
  return inside.find((p) => p.verb >= from) ?? inside.at(-1);
}

function firstPhraseTopic({ sentence, last }: WordRange, from: number): Topic | null {
  for (const phrase of syntaxOf(sentence.tagged).phrases) {
    if (phrase.first < from || phrase.last > last) continue;
    const topic = topicOfPhrase(sentence.tagged, phrase);
    if (topic) return topic;
  }
  return null;
}
