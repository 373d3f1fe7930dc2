import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Span, type Stance } from '../model';
import type { Passage, Sentence, TaggedSentence } from '../prose/types';
import { ANAPHORS, DEEDS, LIGHT, stanceOfWord, stancePhraseAt } from './lexicon';
import { gapBefore } from './nounPhrases';
import { opposite, type Sighting } from './sighting';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPhrase, topicOfPredicate } from './topic';

const FIRST_PERSON = new Set(['i', 'we']);
/** By these a speaker binds itself: "we will end it". */
const PLEDGING = new Set(['will', 'shall', "'ll"]);
/** Praise or blame of people takes no side on a policy. */
const PEOPLE = new Set(['person', 'group', 'people']);

const OWN_STAND = 0.9;
const PLEDGE = 0.7;
/** What is done to a bill, a plan, a deal takes a side; what is done to other things may. */
const DEED_ON_MEASURE = 0.7;
const DEED = 0.5;

/**
 * Clauses in which the author takes a stand ("I welcome the ruling") or an actor acts on a measure ("the
 * House passed it").
 */
export function fromDeeds(passage: Passage, actors: ActorLayer, attribution: AttributionLayer): Sighting[] {
  const told = new ToldVerbs(attribution);
  const found: Sighting[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.block.level > 0 || actors.in(sentence).length === 0) continue;
    for (const predicate of syntaxOf(sentence.tagged).predicates) {
      const sighting = sightingOf(sentence, predicate, actors);
      if (!sighting || told.has(sentence.words(predicate.verb, predicate.verb))) continue;
      const holding = attribution.holding(sighting.evidence);
      if (!holding || holding.sourceActor === sighting.holder) found.push(sighting);
    }
  }
  return found;
}

/** The verbs that an attribution has already told of. Must be asked in text order. */
class ToldVerbs {
  private readonly cues: readonly Span[];
  private next = 0;

  constructor({ attributions }: AttributionLayer) {
    this.cues = attributions.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start);
  }

  has(verb: Span): boolean {
    while (this.next < this.cues.length && (this.cues[this.next]?.end ?? 0) <= verb.start) this.next++;
    const cue = this.cues[this.next];
    return cue !== undefined && cue.start < verb.end;
  }
}

function sightingOf(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Sighting | null {
  const { subject } = predicate;
  if (!subject || predicate.passive || predicate.form !== 'finite') return null;
  if (isContactClause(sentence.tagged, subject.first)) return null;
  const own = FIRST_PERSON.has(sentence.tagged.words[subject.head]?.norm ?? '');
  const holder = own ? AUTHOR : actors.headedBy(sentence, subject.head)?.mention.actor;
  const stand =
    holder === undefined
      ? null
      : own
        ? ownStand(sentence, predicate, actors)
        : deed(sentence, predicate, actors);
  if (holder === undefined || !stand) return null;
  return {
    holder,
    stance: predicate.negated ? opposite(stand.stance) : stand.stance,
    evidence: sentence.words(subject.first, predicate.last),
    type: own ? 'author' : 'narrated',
    topic: stand.topic,
    strength: stand.strength,
    sentence,
    first: subject.first,
    certainty: 'medium',
    rule: own ? 'position/own-stand' : 'position/deed',
  };
}

/** "the bills | I have sponsored": the clause only says which bills are meant. */
function isContactClause({ words }: TaggedSentence, first: number): boolean {
  const before = words[first - 1];
  return before !== undefined && !gapBefore(words[first]) && (before.pos === 'noun' || before.pos === 'name');
}

interface Taken {
  readonly stance: Stance;
  readonly topic: Topic | null;
  readonly strength: number;
}

/** "I support", "we hope that", "we will never accept". */
function ownStand(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Taken | null {
  const { words } = sentence.tagged;
  const verb = words[predicate.verb];
  const phrase = stancePhraseAt(words, predicate.verb);
  const stance = phrase?.stance ?? (verb && stanceOfWord(verb));
  if (stance) {
    const about = complement(sentence, predicate, (phrase?.last ?? predicate.verb) + 1, actors);
    return about && { stance, topic: about.topic, strength: OWN_STAND };
  }
  if (!PLEDGING.has(predicate.modal ?? '') || LIGHT.has(predicate.lemma) || !predicate.object) return null;
  const topic = topicOfPredicate(sentence.tagged, predicate);
  return topic && { stance: 'support', topic, strength: PLEDGE };
}

function deed(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Taken | null {
  const stance = DEEDS.get(predicate.lemma);
  if (!stance || (predicate.modal && !PLEDGING.has(predicate.modal))) return null;
  const about = complement(sentence, predicate, predicate.verb + 1, actors);
  if (!about) return null;
  const measure = ANAPHORS.has(sentence.tagged.words[predicate.object?.head ?? -1]?.lemma ?? '');
  return { stance, topic: about.topic, strength: measure ? DEED_ON_MEASURE : DEED };
}

/**
 * What the stand is on: an action, a thing, or, where a pronoun stands for it, no topic; null where it is
 * people or nothing.
 */
function complement(
  sentence: Sentence,
  predicate: Predicate,
  from: number,
  actors: ActorLayer,
): { topic: Topic | null } | null {
  const { tagged } = sentence;
  const { phrases, predicates } = syntaxOf(tagged);
  const object = phrases.find((p) => p.first >= from && p.first <= predicate.last);
  const action = predicates.find((p) => p.verb >= from && p.first <= predicate.last);
  if (action && (!object || action.first < object.first || action.subject === object)) {
    const topic = topicOfPredicate(tagged, action);
    if (topic) return { topic };
  }
  if (!object) return null;
  const mention = actors.headedBy(sentence, object.head)?.mention;
  const kind = mention && actors.actor(mention.actor)?.kind;
  return kind && PEOPLE.has(kind) ? null : { topic: topicOfPhrase(tagged, object) };
}
