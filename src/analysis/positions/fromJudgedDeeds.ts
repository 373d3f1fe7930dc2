import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR } from '../model';
import type { Passage, Sentence } from '../prose/types';
import { doerOf } from './doers';
import { evaluations } from './evaluations';
import { COPULAS, LIGHT } from './lexicon';
import { opposite, type Sighting } from './sighting';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPredicate } from './topic';
import { isMistaken, isReproach } from './verdicts';

/** What the author judges is told for its sake, whatever it was. */
const JUDGED = 0.7;

/** Say only that something is going to be done: "has decided to log the forest". */
const RESOLVING = new Set(['choose', 'decide', 'elect', 'opt', 'resolve', 'vote', 'agree', 'go', 'move']);

/**
 * What somebody is told to have done, whatever it was, where the author's next sentence judges it ("That was a blunder")
 * or reproaches who did it ("It should have blocked it", "She got it wrong"), and that reproach.
 *
 * @param told what other finders have read in the passage
 */
export function fromJudgedDeeds(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
  told: readonly Sighting[],
): Sighting[] {
  const known = new Set(told.map(({ sentence, holder }) => `${sentence.index} ${holder}`));
  const found: Sighting[] = [];
  let before: Sentence | null = null;
  for (const sentence of passage.sentences) {
    const judged = before && sentence.block.level === 0 ? judgementIn(sentence, actors, attribution) : null;
    if (before && judged) {
      const deed = deedIn(before, actors, attribution, judged.doer);
      if (deed && !known.has(`${before.index} ${deed.holder}`)) {
        found.push(deed);
        if (judged.reproach) found.push(reproach(deed, sentence));
      }
    }
    before = sentence.block.level === 0 ? sentence : null;
  }
  return found;
}

/** The author judges what was just done; who did it, where the sentence says whom it means. */
function judgementIn(
  sentence: Sentence,
  actors: ActorLayer,
  attribution: AttributionLayer,
): { readonly doer: string | null; readonly reproach: boolean } | null {
  const { tagged } = sentence;
  const isOwn = (first: number, last: number): boolean => {
    const holding = attribution.holding(sentence.words(first, last));
    return !holding || holding.sourceActor === AUTHOR;
  };
  if (
    evaluations(tagged).some(({ event, first, last, conceded }) => event && !conceded && isOwn(first, last))
  )
    return { doer: null, reproach: false };
  for (const clause of syntaxOf(tagged).predicates) {
    if (!clause.subject || !(isReproach(tagged, clause) || isMistaken(tagged, clause))) continue;
    const doer = actors.headedBy(sentence, clause.subject.head)?.mention.actor;
    // An "it" that nobody is found for goes on with who was just spoken of.
    if (doer === undefined && tagged.words[clause.subject.head]?.norm === 'it' && isReproach(tagged, clause))
      return { doer: null, reproach: true };
    if (doer !== undefined && doer !== AUTHOR && isOwn(clause.first, clause.last))
      return { doer, reproach: true };
  }
  return null;
}

/** What the last clause of a sentence with somebody for its subject tells to have been done. */
function deedIn(
  sentence: Sentence,
  actors: ActorLayer,
  attribution: AttributionLayer,
  doer: string | null,
): Sighting | null {
  const { tagged } = sentence;
  for (const predicate of [...syntaxOf(tagged).predicates].reverse()) {
    if (predicate.form !== 'finite' || predicate.passive || predicate.modal || COPULAS.has(predicate.lemma))
      continue;
    const who = doerOf(sentence, predicate, actors);
    if (!who || who.actor === AUTHOR || (doer !== null && doer !== who.actor)) continue;
    const deed = resolved(sentence, predicate);
    const topic = LIGHT.has(deed.lemma) ? null : topicOfPredicate(tagged, deed);
    const evidence = sentence.words(who.first, Math.max(deed.last, predicate.last));
    const holding = attribution.holding(evidence);
    if (!topic || (holding && holding.sourceActor !== who.actor && holding.sourceActor !== AUTHOR)) continue;
    return {
      holder: who.actor,
      stance: predicate.negated ? 'oppose' : 'support',
      evidence,
      type: 'narrated',
      topic,
      strength: JUDGED,
      sentence,
      first: who.first,
      certainty: 'medium',
      rule: 'position/deed',
    };
  }
  return null;
}

function resolved({ tagged }: Sentence, predicate: Predicate): Predicate {
  if (!RESOLVING.has(predicate.lemma)) return predicate;
  const { predicates } = syntaxOf(tagged);
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.form === 'infinitive' && next.first <= predicate.verb + 2 ? next : predicate;
}

/** The author is against what is reproached. */
function reproach(deed: Sighting, sentence: Sentence): Sighting {
  return {
    ...deed,
    holder: AUTHOR,
    stance: opposite(deed.stance),
    evidence: { start: sentence.start, end: sentence.end },
    type: 'author',
    sentence,
    first: 0,
    rule: 'position/answer',
  };
}
