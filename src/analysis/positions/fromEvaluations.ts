import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Span } from '../model';
import type { Passage, Sentence } from '../prose/types';
import type { Evaluation } from './evaluation';
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
      const evidence = sentence.words(evaluation.first, evaluation.last);
      // "“The levy is a mistake,” said Sweden": the clause may reach beyond what is quoted.
      const holding =
        attribution.holding(evidence) ??
        attribution.holding(sentence.words(evaluation.first, evaluation.first));
      if (holding && holding.sourceActor !== AUTHOR) continue;
      found.push(judged(evaluation, sentence, evidence, actor));
      if (actor !== undefined && evaluation.deed) found.push(done(evaluation, sentence, evidence, actor));
    }
  }
  return found;
}

/** The author's own stand. */
function judged(evaluation: Evaluation, sentence: Sentence, evidence: Span, actor?: string): Sighting {
  const { good, topic, deed, act, outright, first } = evaluation;
  const ofActor = actor !== undefined && !deed ? actor : undefined;
  const event = ofActor ?? (evaluation.event || (act && topic === null));
  return {
    holder: AUTHOR,
    stance: good ? 'support' : 'oppose',
    evidence,
    type: 'author',
    topic: ofActor === undefined ? topic : null,
    ...(event !== false && { event }),
    strength: outright ? 0.8 : 0.7,
    sentence,
    first,
    certainty: outright ? 'medium' : 'low',
    rule: 'position/evaluation',
  };
}

/** Who is judged for an act stands for it: "Brussels is right to charge for carbon". */
function done(
  { topic, deed, first }: Evaluation,
  sentence: Sentence,
  evidence: Span,
  holder: string,
): Sighting {
  return {
    holder,
    stance: deed === 'left' ? 'oppose' : 'support',
    evidence,
    type: 'imputed',
    topic,
    strength: 0.7,
    sentence,
    first,
    certainty: 'medium',
    rule: 'position/deed',
  };
}
