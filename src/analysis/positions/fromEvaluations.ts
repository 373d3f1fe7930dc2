import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR } from '../model';
import type { Passage } from '../prose/types';
import { evaluations } from './evaluations';
import type { Sighting } from './sighting';

/** What the author calls good or bad, or says does good or harm, and nobody else is made answerable for. */
export function fromEvaluations(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.block.level > 0 || sentence.tagged.text.trimEnd().endsWith('?')) continue;
    for (const evaluation of evaluations(sentence.tagged)) {
      if (evaluation.conceded) continue;
      // Praise or blame of an actor is no stand on a policy, unless it is for what the actor has just said or done.
      const actor = actors.headedBy(sentence, evaluation.subject)?.mention.actor;
      if (actor !== undefined && (!evaluation.outright || actor === AUTHOR)) continue;
      const event = actor ?? (evaluation.event || (evaluation.act && evaluation.topic === null));
      const evidence = sentence.words(evaluation.first, evaluation.last);
      const holding = attribution.holding(evidence);
      if (holding && holding.sourceActor !== AUTHOR) continue;
      found.push({
        holder: AUTHOR,
        stance: evaluation.good ? 'support' : 'oppose',
        evidence,
        type: 'author',
        topic: actor === undefined ? evaluation.topic : null,
        ...(event !== false && { event }),
        strength: evaluation.outright ? 0.8 : 0.7,
        sentence,
        first: evaluation.first,
        certainty: evaluation.outright ? 'medium' : 'low',
        rule: 'position/evaluation',
      });
    }
  }
  return found;
}
