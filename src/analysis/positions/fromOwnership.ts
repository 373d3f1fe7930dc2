import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR } from '../model';
import type { Passage, Sentence } from '../prose/types';
import { COPULAS, HELD, OWNED } from './lexicon';
import { gapBefore, type NounPhrase } from './nounPhrases';
import type { Sighting } from './sighting';
import type { Topic } from './statement';
import { stem } from './stem';
import { syntaxOf } from './syntax';
import { topicOfPhrase, topicOfPredicate } from './topic';
import { extentOf } from './wording';

/** A plan that is told of says less than a stand; one that says what it is for says more. */
const NAMED = 0.5;
const SPELLED_OUT = 0.7;

/** Before who holds a stand. */
const OWNER_LINKS = new Set(['by', 'of', 'on']);
/** Before what the stand is on. */
const LINKS = new Set(['of', 'for', 'to', 'against', 'on', 'over', 'towards', 'toward', 'from']);

/** Whose plan, bill or veto something is, and whose refusal or support: "the Bush plan to deploy interceptors", "the mayor's proposal". */
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
  const noun = tagged.words[phrase.head]?.lemma ?? '';
  const measure = OWNED.get(noun);
  const stance = measure ?? HELD.get(noun);
  const owner = stance && ownerOf(sentence, phrase, actors);
  if (!stance || !owner) return null;
  const behind = (measure && whatItDoes(sentence, phrase)) ?? objectBehind(sentence, phrase, owner);
  const topic = measure && !behind?.does ? topicOfPhrase(tagged, phrase) : (behind?.topic ?? null);
  if (!topic) return null;
  const last = behind?.last ?? extentOf(tagged, phrase);
  return {
    holder: owner.mention.actor,
    stance,
    evidence: sentence.words(phrase.first, last),
    type: 'narrated',
    topic,
    strength: behind || topic.action !== null ? SPELLED_OUT : NAMED,
    sentence,
    first: phrase.first,
    certainty: 'low',
    rule: 'position/ownership',
  };
}

/** The last actor named inside the phrase, before its noun; or who stands behind it: "the refusal of the senators to". */
function ownerOf(sentence: Sentence, phrase: NounPhrase, actors: ActorLayer): PlacedMention | undefined {
  const inside = actors
    .in(sentence)
    .filter(
      ({ first, last, mention }) => first >= phrase.first && last < phrase.head && mention.actor !== AUTHOR,
    )
    .at(-1);
  if (inside) return inside;
  const { words } = sentence.tagged;
  const link = words[phrase.last + 1];
  if (!link || !OWNER_LINKS.has(link.norm)) return undefined;
  const start = phrase.last + (words[phrase.last + 2]?.pos === 'determiner' ? 3 : 2);
  const owner = actors.covering(sentence, start);
  if (!owner || owner.mention.actor === AUTHOR) return undefined;
  // "the refusal of the deal" names no owner; "the abandonment by the minister" does.
  return link.norm === 'by' || words[owner.last + 1]?.norm === 'to' ? owner : undefined;
}

/** "The mayor's plan [would close two libraries]". */
function whatItDoes({ tagged }: Sentence, phrase: NounPhrase): Behind | null {
  const clause = syntaxOf(tagged).predicates.find(
    ({ subject, form }) => subject === phrase && form === 'finite',
  );
  if (clause?.modal !== 'would' || clause.negated || clause.passive) return null;
  const topic = COPULAS.has(clause.lemma) ? null : topicOfPredicate(tagged, clause);
  if (!topic) return null;
  // "The bill must be stopped" goes on from what it would do.
  const plan = { stem: stem(tagged.words[phrase.head]?.lemma ?? ''), weight: 2 };
  return { topic: { ...topic, terms: [...topic.terms, plan] }, last: clause.last, does: true };
}

interface Behind {
  readonly topic: Topic | null;
  readonly last: number;
  /** It is what the plan does. */
  readonly does?: true;
}

/** What the stand is on, behind its noun: "refusal [to pay]", "abandonment by the minister of [the plan]". */
function objectBehind({ tagged }: Sentence, phrase: NounPhrase, owner: PlacedMention): Behind | null {
  const { words } = tagged;
  const { phrases, predicates } = syntaxOf(tagged);
  const start = Math.max(phrase.last, owner.last) + 1;
  const at = (form: string, first: number) => predicates.find((p) => p.form === form && p.first === first);
  const link = words[start];
  if (!link || gapBefore(link)) return null;
  const action = at('infinitive', start) ?? (LINKS.has(link.norm) ? at('gerund', start + 1) : undefined);
  if (action) return { topic: topicOfPredicate(tagged, action), last: action.last };
  const thing = LINKS.has(link.norm) ? phrases.find((p) => p.first === start + 1) : undefined;
  return thing ? { topic: topicOfPhrase(tagged, thing), last: extentOf(tagged, thing) } : null;
}
