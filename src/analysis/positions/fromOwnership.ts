import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR } from '../model';
import type { Passage, Sentence } from '../prose/types';
import { OWNED } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import type { Sighting } from './sighting';
import { syntaxOf } from './syntax';
import { topicOfPhrase } from './topic';
import { extentOf } from './wording';

/** A plan that is told of says less than a stand; one that says what it is for says more. */
const NAMED = 0.5;
const SPELLED_OUT = 0.7;

/** Whose plan, bill or veto something is: "the Bush plan to deploy interceptors", "the mayor's proposal". */
export function fromOwnership(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.block.level > 0 || actors.in(sentence).length === 0) continue;
    for (const phrase of syntaxOf(sentence.tagged).phrases) {
      const sighting = sightingOf(sentence, phrase, actors);
      const holding = sighting && attribution.holding(sighting.evidence);
      if (sighting && (!holding || holding.sourceActor === sighting.holder)) found.push(sighting);
    }
  }
  return found;
}

function sightingOf(sentence: Sentence, phrase: NounPhrase, actors: ActorLayer): Sighting | null {
  const { tagged } = sentence;
  const stance = OWNED.get(tagged.words[phrase.head]?.lemma ?? '');
  const owner = stance && ownerOf(sentence, phrase, actors);
  const topic = owner ? topicOfPhrase(tagged, phrase) : null;
  if (!stance || !owner || !topic) return null;
  return {
    holder: owner.mention.actor,
    stance,
    evidence: sentence.words(phrase.first, extentOf(tagged, phrase)),
    type: 'narrated',
    topic,
    strength: topic.action === null ? NAMED : SPELLED_OUT,
    sentence,
    first: phrase.first,
    certainty: 'low',
    rule: 'position/ownership',
  };
}

/** The last actor named inside the phrase, before its noun. */
function ownerOf(sentence: Sentence, phrase: NounPhrase, actors: ActorLayer): PlacedMention | undefined {
  return actors
    .in(sentence)
    .filter(
      ({ first, last, mention }) => first >= phrase.first && last < phrase.head && mention.actor !== AUTHOR,
    )
    .at(-1);
}
