import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Span, type Stance } from '../model';
import type { Passage, Sentence, TaggedSentence, Word } from '../prose/types';
import {
  ANAPHORS,
  COPULAS,
  DEEDS,
  LIGHT,
  QUITTING,
  stanceOfAdjective,
  stanceOfWord,
  stancePhraseAt,
} from './lexicon';
import { gapBefore, type NounPhrase } from './nounPhrases';
import { opposite, type Sighting } from './sighting';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPhrase, topicOfPredicate } from './topic';

const FIRST_PERSON = new Set(['i', 'we']);
/** By these a speaker binds itself: "we will end it". */
const PLEDGING = new Set(['will', 'shall', "'ll"]);
/** Praise or blame of people takes no side on a policy. */
const PEOPLE = new Set(['person', 'group', 'people']);

/** Before what may be and is not said to be. */
const SUPPOSING = new Set(['if', 'unless']);

const OWN_STAND = 0.9;
const PLEDGE = 0.7;
/** A verb or adjective that says itself where somebody stands. */
const ATTITUDE = 0.9;
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
      const sightings = sightingsOf(sentence, predicate, actors);
      if (sightings.length === 0 || told.has(sentence.words(predicate.verb, predicate.verb))) continue;
      for (const sighting of sightings) {
        const holding = attribution.holding(sighting.evidence);
        if (!holding || holding.sourceActor === sighting.holder) found.push(sighting);
      }
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

function sightingsOf(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Sighting[] {
  if (predicate.form !== 'finite') return [];
  if (predicate.passive) return undergone(sentence, predicate, actors);
  const doer = doerOf(sentence, predicate, actors);
  if (!doer) return [];
  const own = doer.actor === AUTHOR;
  const stand = own ? ownStand(sentence, predicate, actors) : standOfOthers(sentence, predicate, actors);
  if (!stand) return [];
  const together = own ? [] : joinedBefore(sentence, doer.first, actors);
  return [doer.actor, ...together].map((holder) => ({
    holder,
    stance: predicate.negated ? opposite(stand.stance) : stand.stance,
    evidence: sentence.words(doer.first, predicate.last),
    type: own ? 'author' : 'narrated',
    topic: stand.topic,
    strength: stand.strength,
    sentence,
    first: doer.first,
    certainty: 'medium',
    rule: own ? 'position/own-stand' : 'position/deed',
  }));
}

/** "was advanced by liberals such as Keynes and by conservatives": everybody behind a "by" did it. */
function undergone(
  sentence: Sentence,
  { verb, lemma, subject, last, negated }: Predicate,
  actors: ActorLayer,
): Sighting[] {
  const { words } = sentence.tagged;
  const word = words[verb];
  const stance = DEEDS.get(lemma) ?? (word && stanceOfWord(word));
  if (!stance || !subject) return [];
  const topic = topicOfPhrase(sentence.tagged, subject);
  const measure = ANAPHORS.has(words[subject.head]?.lemma ?? '');
  const found: Sighting[] = [];
  for (let i = verb + 1; i <= last; i++) {
    const doer =
      words[i]?.norm === 'by'
        ? actors.covering(sentence, words[i + 1]?.pos === 'determiner' ? i + 2 : i + 1)
        : undefined;
    if (!doer || doer.mention.actor === AUTHOR) continue;
    found.push({
      holder: doer.mention.actor,
      stance: negated ? opposite(stance) : stance,
      evidence: sentence.words(subject.first, last),
      type: 'narrated',
      topic: subject.pronoun || measure ? (topic?.terms.length ? topic : null) : topic,
      strength: measure ? DEED_ON_MEASURE : DEED,
      sentence,
      first: subject.first,
      certainty: 'medium',
      rule: 'position/deed',
    });
  }
  return found;
}

interface Doer {
  readonly actor: string;
  /** First word of the clause. */
  readonly first: number;
}

/** Who acts: the subject, or whom "which" and "who" stand for. */
function doerOf(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Doer | null {
  const { tagged } = sentence;
  const pronoun = predicate.first - 1;
  if (predicate.relative && tagged.words[pronoun]?.norm !== 'that') {
    const antecedent = actors.covering(sentence, pronoun - 1)?.mention.actor;
    return antecedent === undefined || antecedent === AUTHOR ? null : { actor: antecedent, first: pronoun };
  }
  const subject = predicate.subject ?? sharedSubject(tagged, predicate);
  if (!subject) return nameBefore(sentence, predicate, actors);
  if (isContactClause(tagged, subject.first)) return null;
  if (FIRST_PERSON.has(tagged.words[subject.head]?.norm ?? ''))
    return { actor: AUTHOR, first: subject.first };
  const actor = actors.headedBy(sentence, subject.head)?.mention.actor;
  return actor === undefined ? null : { actor, first: subject.first };
}

/** "the US | wants": a name right before the verb that the tagger took for something else. */
function nameBefore(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Doer | null {
  const { words } = sentence.tagged;
  let last = predicate.first - 1;
  while (words[last]?.pos === 'adverb') last--;
  const name = actors.covering(sentence, last);
  if (!name || name.last !== last || name.mention.form === 'pronoun') return null;
  return words[name.first - 1]?.pos === 'preposition'
    ? null
    : { actor: name.mention.actor, first: name.first };
}

/** "[Britain, France] and Germany have": who stands before the last of several subjects. */
function joinedBefore(sentence: Sentence, first: number, actors: ActorLayer): string[] {
  const { words } = sentence.tagged;
  const joined: string[] = [];
  let next = first;
  for (;;) {
    const article = words[next - 1]?.pos === 'determiner' ? 1 : 0;
    const link = next - 1 - article;
    const comma = words[link + 1]?.before.includes(',');
    const last = words[link]?.norm === 'and' ? link - 1 : comma && joined.length > 0 ? link : -1;
    const before = last >= 0 ? actors.covering(sentence, last) : undefined;
    if (!before || before.last !== last || before.mention.form === 'pronoun') return joined;
    joined.push(before.mention.actor);
    next = before.first;
  }
}

/** "The president | has so far | remained unwilling": the subject of the verb that it goes on from. */
function sharedSubject(sentence: TaggedSentence, predicate: Predicate): NounPhrase | null {
  const { predicates } = syntaxOf(sentence);
  const before = predicates[predicates.indexOf(predicate) - 1];
  return before?.form === 'finite' && !before.relative && !before.object ? before.subject : null;
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

/** "has long opposed the pipeline", "remains unwilling to pay", "voted to repeal it", "vetoed the bill". */
function standOfOthers(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Taken | null {
  if (predicate.modal && !PLEDGING.has(predicate.modal)) return null;
  const { words } = sentence.tagged;
  if (isSupposed(words, predicate)) return given(sentence, predicate, actors);
  const attitude = attitudeOf(words, predicate);
  if (attitude) {
    const about = complement(sentence, predicate, attitude.last + 1, actors);
    if (about) return { stance: attitude.stance, topic: about.topic, strength: ATTITUDE };
  }
  const deed = attemptedBy(sentence.tagged, predicate);
  const stance = DEEDS.get(deed.lemma);
  const about = stance && complement(sentence, deed, deed.verb + 1, actors);
  if (!about) return null;
  const measure = ANAPHORS.has(words[deed.object?.head ?? -1]?.lemma ?? '');
  return { stance, topic: about.topic, strength: measure ? DEED_ON_MEASURE : DEED };
}

/** "if they stop": told of as what may be, not as what is. */
function isSupposed(words: readonly Word[], { subject }: Predicate): boolean {
  return SUPPOSING.has(words[(subject?.first ?? 0) - 1]?.norm ?? '');
}

/** What is done so far where somebody is supposed to stop it: "if the ministers stop favouring the banks". */
function given(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Taken | null {
  if (!QUITTING.has(predicate.lemma)) return null;
  const about = complement(sentence, predicate, predicate.verb + 1, actors);
  return about && { stance: 'support', topic: about.topic, strength: DEED_ON_MEASURE };
}

/** "tried to block the bill", "is working to end it": what is attempted tells as much as what is done. */
function attemptedBy(sentence: TaggedSentence, predicate: Predicate): Predicate {
  if (!LIGHT.has(predicate.lemma)) return predicate;
  const { predicates } = syntaxOf(sentence);
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.form === 'infinitive' && next.first <= predicate.verb + 2 ? next : predicate;
}

/** The stance of the verb or of the adjective behind a copula, and the word where it ends. */
function attitudeOf(
  words: readonly Word[],
  { verb, last, lemma }: Predicate,
): { readonly stance: Stance; readonly last: number } | null {
  const phrase = stancePhraseAt(words, verb);
  if (phrase) return phrase;
  const word = words[verb];
  const stance = word && stanceOfWord(word);
  if (stance) return { stance, last: verb };
  // "has long opposed": an adverb may hide the verb from the tagger.
  const from = lemma === 'have' || COPULAS.has(lemma) ? verb + 1 : Infinity;
  for (let i = from; i <= Math.min(last, verb + 4); i++) {
    const adjective = words[i];
    const felt = adjective && stanceOfAdjective(adjective.norm);
    if (felt) return { stance: felt, last: i };
    if (adjective?.pos === 'noun' || adjective?.pos === 'preposition') break;
  }
  return null;
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
