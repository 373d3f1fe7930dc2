import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR } from '../model';
import type { Passage, Sentence } from '../prose/types';
import { ROLES } from './lexicon';
import { gapBefore, type NounPhrase } from './nounPhrases';
import type { Sighting } from './sighting';
import type { Topic } from './statement';
import { syntaxOf } from './syntax';
import { topicOfPhrase } from './topic';
import { extentOf } from './wording';

const ROLE = 0.7;
/** Between the name of a side and what it is a side on: "opponents of", "apologists for". */
const LINKS = new Set(['of', 'for', 'to']);
/** "its critics" are those of the thing spoken of; "his critics" those of a person. */
const OF_PERSONS = new Set(['my', 'our', 'your', 'his', 'her']);

/**
 * Groups that go by the side they are on: "opponents of the levy", "the pact's defenders", "critics". One that says not
 * of what takes its side on what was said just before.
 */
export function fromRoles(passage: Passage, actors: ActorLayer, attribution: AttributionLayer): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.block.level > 0) continue;
    for (const phrase of syntaxOf(sentence.tagged).phrases) {
      const sighting = sightingOf(sentence, phrase, actors);
      const holding = sighting && attribution.holding(sighting.evidence);
      if (sighting && (!holding || holding.sourceActor === AUTHOR)) found.push(sighting);
    }
  }
  return found;
}

function sightingOf(sentence: Sentence, phrase: NounPhrase, actors: ActorLayer): Sighting | null {
  const { words } = sentence.tagged;
  const stance = ROLES.get(words[phrase.head]?.lemma ?? '');
  const holder = stance && actors.headedBy(sentence, phrase.head)?.mention.actor;
  if (!stance || holder === undefined || holder === AUTHOR) return null;
  const side = sideOf(sentence, phrase, actors);
  const clause = syntaxOf(sentence.tagged).predicates.find(
    ({ subject, form }) => subject?.head === phrase.head && form === 'finite',
  );
  // "The critics" of what is not named are on a side where they say or do something.
  if (!side || (side.topic === null && !clause)) return null;
  return {
    holder,
    stance,
    evidence: sentence.words(phrase.first, Math.max(side.last, clause?.last ?? 0)),
    type: 'imputed',
    topic: side.topic,
    ...(side.topic === null && { event: true }),
    strength: ROLE,
    sentence,
    first: phrase.first,
    certainty: side.topic === null ? 'low' : 'medium',
    rule: 'position/role',
  };
}

/** What the group is for or against, without a topic where it does not say; null where that is somebody. */
function sideOf(
  sentence: Sentence,
  phrase: NounPhrase,
  actors: ActorLayer,
): { readonly topic: Topic | null; readonly last: number } | null {
  const { tagged } = sentence;
  const { words } = tagged;
  const { phrases } = syntaxOf(tagged);
  const link = words[phrase.last + 1];
  const behind =
    link && LINKS.has(link.norm) && !gapBefore(link)
      ? phrases.find((p) => p.first === phrase.last + 2)
      : undefined;
  if (behind) {
    if (behind.pronoun) return { topic: null, last: behind.last };
    if (actors.headedBy(sentence, behind.head)) return null;
    const topic = topicOfPhrase(tagged, behind);
    return topic && { topic, last: extentOf(tagged, behind) };
  }
  if (OF_PERSONS.has(words[phrase.first]?.norm ?? '')) return null;
  const named = namedBefore(sentence, phrase);
  if (!named) return { topic: null, last: phrase.last };
  if (actors.headedBy(sentence, named.head)) return null;
  const topic = topicOfPhrase(tagged, named);
  return topic && { topic, last: phrase.last };
}

/** What stands before the name of the side: "[the pact]'s defenders", "[levy] opponents". */
function namedBefore({ tagged: { words } }: Sentence, { first, head }: NounPhrase): NounPhrase | null {
  const last = words[head - 1]?.pos === 'possessive' ? head - 2 : head - 1;
  return last >= first && words[last]?.pos === 'noun' ? { first, last, head: last, pronoun: false } : null;
}
