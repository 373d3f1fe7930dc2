import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Span, type Stance } from '../model';
import type { Passage, Sentence, TaggedSentence, Word } from '../prose/types';
import {
  AGREEING,
  ANAPHORS,
  REFUSING,
  COPULAS,
  DEEDS,
  LIGHT,
  QUITTING,
  stanceOfAdjective,
  stanceOfWord,
  stancePhraseAt,
} from './lexicon';
import { stanceOfCue } from './cueStance';
import type { Locator } from './placing';
import { opposite, type Sighting } from './sighting';
import type { Topic } from './statement';
import { DEED, DEED_ON_MEASURE, isPassive, undergone } from './passives';
import { doerOf } from './doers';
import { syntaxOf, type Predicate } from './syntax';
import { ECHO, topicOfPhrase, topicOfPredicate, undoesPronoun } from './topic';

/** By these a speaker binds itself: "we will end it". */
const PLEDGING = new Set(['will', 'shall', "'ll"]);
/** Praise or blame of people takes no side on a policy. */
const PEOPLE = new Set(['person', 'group', 'people']);

/** Stand for what somebody does something to. */
const RELATIVES = new Set(['which', 'that']);
/** Before where or when something is done. */
const PLACING = new Set('in into from by during before after across near inside'.split(' '));
/** Before what may be and is not said to be. */
const SUPPOSING = new Set(['if', 'unless']);

/** Verbs that need not say what one takes or leaves. */
const ANSWERING = new Set([...AGREEING, ...REFUSING]);

const OWN_STAND = 0.9;
const PLEDGE = 0.7;
/** A verb or adjective that says itself where somebody stands. */
const ATTITUDE = 0.9;

/**
 * Clauses in which the author takes a stand ("I welcome the ruling") or an actor acts on a measure ("the
 * House passed it").
 */
export function fromDeeds(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
  locator: Locator,
): Sighting[] {
  const told = new ToldVerbs(attribution, locator);
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

  constructor({ attributions }: AttributionLayer, locator: Locator) {
    const takesSide = (cue: Span): boolean => {
      const place = locator.words(cue);
      return place !== undefined && stanceOfCue(place) !== undefined;
    };
    // What is only said to have been spoken of ("mocked", "pushed") takes a side as a deed, if any.
    this.cues = attributions
      .flatMap(({ cue, type }) => (cue && (type !== 'narrated' || takesSide(cue)) ? [cue] : []))
      .sort((a, b) => a.start - b.start);
  }

  has(verb: Span): boolean {
    while (this.next < this.cues.length && (this.cues[this.next]?.end ?? 0) <= verb.start) this.next++;
    const cue = this.cues[this.next];
    return cue !== undefined && cue.start < verb.end;
  }
}

function sightingsOf(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Sighting[] {
  if (predicate.form !== 'finite') return [];
  if (isPassive(sentence.tagged, predicate)) return undergone(sentence, predicate, actors);
  const doer = doerOf(sentence, predicate, actors);
  if (!doer) return [];
  const own = doer.actor === AUTHOR;
  const stand = own ? ownStand(sentence, predicate, actors) : standOfOthers(sentence, predicate, actors);
  if (!stand) return [];
  return [doer.actor, ...doer.together].map((holder) => ({
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
    return about && { stance: towards(stance, about), topic: about.topic, strength: OWN_STAND };
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
    if (about) return { stance: towards(attitude.stance, about), topic: about.topic, strength: ATTITUDE };
    // "Airlines disagree", "Kyiv refused"
    if (attitude.last === predicate.last && ANSWERING.has(predicate.lemma))
      return { stance: attitude.stance, topic: ECHO, strength: DEED_ON_MEASURE };
  }
  const deed = attemptedBy(sentence.tagged, predicate);
  const stance = DEEDS.get(deed.lemma);
  if (isElsewhere(words, deed)) return null;
  const about = stance && complement(sentence, deed, deed.verb + 1, actors);
  if (!about) return null;
  const measure = ANAPHORS.has(words[deed.object?.head ?? -1]?.lemma ?? '');
  return { stance: towards(stance, about), topic: about.topic, strength: measure ? DEED_ON_MEASURE : DEED };
}

/** "broke into the office", "fought in the war": nothing is done to what stands there. */
function isElsewhere(words: readonly Word[], { verb, object }: Predicate): boolean {
  return object !== null && words.slice(verb + 1, object.first).some(({ norm }) => PLACING.has(norm));
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
  // "needs to present a plan" tells of nothing done.
  if (predicate.lemma === 'need' || predicate.lemma === 'have') return predicate;
  if (!LIGHT.has(predicate.lemma) && predicate.lemma !== 'used') return predicate;
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

/** What a stand is on; `undone` where the clause is against it: "promises [to scrap it]". */
interface Complement {
  readonly topic: Topic | null;
  readonly undone?: true;
}

function towards(stance: Stance, { undone }: Complement): Stance {
  return undone ? opposite(stance) : stance;
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
): Complement | null {
  const { tagged } = sentence;
  const { phrases, predicates } = syntaxOf(tagged);
  const stoodFor = predicate.object ? null : antecedent(tagged, predicate);
  if (stoodFor) return stoodFor;
  const object = phrases.find((p) => p.first >= from && p.first <= predicate.last);
  const action = predicates.find((p) => p.verb >= from && p.first <= predicate.last);
  if (action && (!object || action.first < object.first || action.subject === object)) {
    const topic = topicOfPredicate(tagged, action);
    if (topic) return { topic };
  }
  if (!object) return null;
  if (action && object.pronoun && action.first < object.first && undoesPronoun(action))
    return { topic: null, undone: true };
  const mention = actors.headedBy(sentence, object.head)?.mention;
  const kind = mention && actors.actor(mention.actor)?.kind;
  return kind && PEOPLE.has(kind) ? null : { topic: topicOfPhrase(tagged, object) };
}

/** "fracking, which | the governor opposed": what the relative pronoun stands for. */
function antecedent(sentence: TaggedSentence, { subject }: Predicate): { topic: Topic } | null {
  const pronoun = (subject?.first ?? 0) - 1;
  if (!RELATIVES.has(sentence.words[pronoun]?.norm ?? '')) return null;
  const phrase = syntaxOf(sentence).phrases.find(({ last }) => last === pronoun - 1);
  const topic = phrase ? topicOfPhrase(sentence, phrase) : null;
  return topic && { topic };
}
