import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import type { Loaded } from '../model';
import type { Passage, Sentence } from '../prose/types';
import type { ProposalLayer } from '../proposals/layer';
import { TopicMemory, type Followed } from './anaphora';
import { Answers } from './answers';
import { coded } from './codebook';
import { connectives } from './connectives';
import { withAnswers } from './debate';
import { fromAttributions } from './fromAttributions';
import { fromDeeds } from './fromDeeds';
import { fromEllipses } from './fromEllipses';
import { fromEvaluations } from './fromEvaluations';
import { fromJudgedDeeds } from './fromJudgedDeeds';
import { fromOwnership } from './fromOwnership';
import { fromProposals } from './fromProposals';
import { fromRoles } from './fromRoles';
import { Locator } from './placing';
import { NOBODY, type Sighting } from './sighting';
import type { ContrastMarker, Statement } from './statement';
import { timeOf } from './time';

/** Longest way up from a body to the largest that it is a part of. */
const HIGHEST = 8;

/**
 * Who stands where in a passage, statement by statement, in text order. Offsets count within the passage.
 */
export function findStatements(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
  proposals: ProposalLayer,
  loaded: readonly Loaded[],
): readonly Statement[] {
  const locator = new Locator(passage);
  const told = [
    ...fromProposals(proposals, attribution, locator),
    ...fromAttributions(actors, attribution, proposals, loaded, locator),
    ...fromDeeds(passage, actors, attribution, locator),
    ...fromOwnership(passage, actors, attribution),
    ...fromRoles(passage, actors, attribution),
    ...fromEllipses(passage, actors, attribution),
    ...fromEvaluations(passage, actors, attribution),
  ];
  const sightings = [...told, ...fromJudgedDeeds(passage, actors, attribution, told)]
    .map((sighting) => inCodebook(sighting, locator))
    .sort(inOrderOfReference);
  const memory = new TopicMemory(passage.sentences);
  const statements = sightings.flatMap((sighting) => {
    const followed = memory.follow(sighting);
    return followed && sighting.holder !== NOBODY
      ? [statement(sighting, followed, campOf(sighting.holder, actors))]
      : [];
  });
  statements.sort((a, b) => startOf(a) - startOf(b));
  return withAnswers(statements, new Answers(passage, statements, actors, attribution, loaded));
}

/** Text order, but what points ahead in its sentence ("Unlike the Senate, ...") behind the rest of it. */
function inOrderOfReference(a: Sighting, b: Sighting): number {
  return (
    a.sentence.index - b.sentence.index ||
    Number(a.ahead ?? false) - Number(b.ahead ?? false) ||
    a.evidence.start - b.evidence.start ||
    b.strength - a.strength
  );
}

/** What the project's codebook knows goes by the codebook; whatever points back to it follows it there. */
function inCodebook(sighting: Sighting, locator: Locator): Sighting {
  const place = locator.words(sighting.evidence);
  const topic = place
    ? coded(sighting.topic, place.sentence.tagged, place.first, place.last)
    : sighting.topic;
  return topic === sighting.topic ? sighting : { ...sighting, topic };
}

function statement(sighting: Sighting, { topic, stance, sureness }: Followed, camp: string): Statement {
  const { holder, type, certainty, rule, sentence, first, evidence } = sighting;
  return {
    holder,
    type,
    certainty,
    rule,
    topic,
    stance,
    strength: sighting.strength * sureness,
    camp,
    evidence: [evidence],
    time: timeOf(sentence.tagged),
    marker: markerOf(sentence, first),
    sentence: sentence.index,
  };
}

/**
 * The last connective before the evidence in its sentence, or what sets the sentence against what it
 * governs.
 */
function markerOf(sentence: Sentence, first: number): ContrastMarker | null {
  const all = connectives(sentence.tagged);
  const near =
    all.filter((c) => c.against === 'before' && c.first <= first + 1).at(-1) ??
    all.find((c) => c.against === 'within');
  return near ? { ...sentence.words(near.first, near.last), against: near.against } : null;
}

function campOf(holder: string, actors: ActorLayer): string {
  let camp = holder;
  for (let level = 0; level < HIGHEST; level++) {
    const parent = actors.actor(camp)?.parent;
    if (!parent || parent === camp) break;
    camp = parent;
  }
  return camp;
}

function startOf({ evidence }: Statement): number {
  return evidence[0]?.start ?? 0;
}
