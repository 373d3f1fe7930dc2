import { HEAD_NOUNS } from '../actors/lexicon';
import { inflectVerb } from '../loaded/morphology/inflect';
import { perSentence } from '../prose/perSentence';
import type { TaggedSentence } from '../prose/types';
import {
  AGAINST,
  ANAPHORS,
  CLAUSAL,
  CONTROL,
  COPULAS,
  DEEDS,
  DITRANSITIVE,
  GENERIC,
  ILLS,
  INCREASE,
  LIGHT,
  POLICIES,
  QUITTING,
  REJECTING,
  SPEECH_ACTS,
} from './lexicon';
import { gapBefore, type NounPhrase } from './nounPhrases';
import type { Topic } from './statement';
import { nominalAction } from './nominals';
import { syntaxOf, type Predicate } from './syntax';
import { TermBag } from './terms';
import { clauseText, extentOf, linkText, phraseText } from './wording';

/** How far empty verbs are followed: "must begin to try to end". */
const DEEPEST = 3;

/**
 * What somebody else asked for just before, where a clause names nothing itself: "must refuse", "agrees with
 * them".
 */
export const ECHO: Topic = { terms: [], direction: 'for', action: null, thing: '', echo: true };

/** More words than a sentence can have. */
const WIDEST = 10_000;

const ENDING = new Set([
  'die',
  'end',
  'fail',
  'go',
  'stop',
  'expire',
  'lapse',
  'collapse',
  'fall',
  'cease',
  'vanish',
]);

/** Bring what they act on into the state that an adjective behind it names: "hold the banks responsible". */
const RESULTATIVE = new Set(['declare', 'hold', 'keep', 'leave', 'make', 'render', 'set']);

/** Pronouns that stand for things alone. */
const IT = /^(?:it|this|that|these|those)$/;

/**
 * Topics read so far: by verb and end of clause, and by first word of the phrase that stands for an action.
 */
const knownTopics = perSentence(() => ({
  clauses: new Map<number, Topic | null>(),
  embedded: new Map<number, Topic | null>(),
}));

/**
 * The topic of a clause: what would be done, to what. Verbs that say nothing by themselves ("work to",
 * "ensure that") are followed to the one that does.
 *
 * @returns null where the clause names nothing that an issue could be made of
 */
export function topicOfPredicate(sentence: TaggedSentence, predicate: Predicate): Topic | null {
  const { clauses } = knownTopics(sentence);
  const key = predicate.verb * WIDEST + predicate.last;
  let topic = clauses.get(key);
  if (topic === undefined) {
    topic = readClause(sentence, predicate);
    clauses.set(key, topic);
  }
  return topic;
}

/**
 * The topic of an action that ends at word `last`; where its first verb names nothing ("sit down and draw up
 * a plan"), that of the verbs that go on from it.
 */
export function topicOfActions(sentence: TaggedSentence, predicate: Predicate, last: number): Topic | null {
  const clip = (p: Predicate): Predicate => (p.last <= last ? p : { ...p, last });
  const own = topicOfPredicate(sentence, clip(predicate));
  if (own?.thing) return own;
  for (const next of syntaxOf(sentence).predicates) {
    if (next.verb <= predicate.verb || next.verb > last || next.relative) continue;
    if (next.subject && next.subject !== predicate.subject) continue;
    const topic = topicOfPredicate(sentence, clip(next));
    if (topic?.thing) return topic;
  }
  return own;
}

function readClause(sentence: TaggedSentence, predicate: Predicate): Topic | null {
  const verb = substantiveVerb(sentence, predicate);
  const quit = quitAction(sentence, verb);
  if (quit) return quit;
  const thing = thingOf(sentence, verb);
  // "reject the levy": the levy is the issue, not rejecting it.
  const empty = LIGHT.has(verb.lemma) || (REJECTING.has(verb.lemma) && thing !== null);
  if (!thing) return fateOf(sentence, verb) ?? (empty ? null : actionAlone(sentence, verb));
  const named = embeddedAction(sentence, thing);
  if (named) return AGAINST.has(verb.lemma) ? undone(named, verb.lemma) : named;
  const { words } = sentence;
  const extent = extentOf(sentence, thing);
  const terms = new TermBag();
  terms.addPhrase(words, thing.first, extent, thing.head);
  if (!empty) terms.add(verb.lemma, 2);
  if (isBarePolicy(sentence, thing) && (empty || DEEDS.has(verb.lemma))) terms.addPolicy();
  for (const other of syntaxOf(sentence).phrases) {
    if (other.first > extent && other.last <= verb.last && !other.pronoun)
      terms.addInPassing(words, other.first, other.last);
  }
  return {
    terms: terms.list(),
    direction: worksAgainst(verb.lemma, words[thing.head]?.lemma ?? '') ? 'against' : 'for',
    ...wordingOf(sentence, verb, thing, extent, empty),
    ...(isSpeechAct(sentence, thing) && { echo: true }),
  };
}

/** What is done and to what, as a label says it: "cutting", "the rate"; "making", "voting compulsory". */
function wordingOf(
  { words }: TaggedSentence,
  verb: Predicate,
  thing: NounPhrase,
  extent: number,
  empty: boolean,
): Pick<Topic, 'action' | 'thing'> {
  const text = phraseText(words, thing.first, extent);
  const gerund = inflectVerb(verb.lemma, 'gerund');
  const result = words[verb.passive ? verb.verb + 1 : extent + 1];
  if (RESULTATIVE.has(verb.lemma) && result?.pos === 'adjective' && !gapBefore(result))
    return { action: gerund, thing: `${text} ${result.text}` };
  return { action: empty ? null : gerund + linkText(words, verb.verb, thing.first), thing: text };
}

/** "block a bill to lower the rate" is about lowering it, the other way round. */
function undone(topic: Topic, verb: string): Topic {
  return {
    ...topic,
    direction: topic.direction === 'for' ? 'against' : 'for',
    action: topic.action === null ? inflectVerb(verb, 'gerund') : `not ${topic.action}`,
  };
}

/** "repeal it": the verb works against what a pronoun stands for. */
export function undoesPronoun({ lemma, object }: Predicate): boolean {
  return object?.pronoun === true && AGAINST.has(lemma);
}

/** "the deal", "this plan": a word for a policy that says nothing of what it is. */
function isBarePolicy(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  return POLICIES.has(sentence.words[phrase.head]?.lemma ?? '') && isBare(sentence, phrase);
}

/** "the advice", "their call". */
function isSpeechAct(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  const { words } = sentence;
  return (
    SPEECH_ACTS.has(words[phrase.head]?.lemma ?? '') && phrase.first < phrase.head && isBare(sentence, phrase)
  );
}

/** Nothing but articles and the like belongs to the noun. */
function isBare(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  const { words } = sentence;
  if (extentOf(sentence, phrase) > phrase.last) return false;
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = words[i];
    if (word?.pos !== 'determiner' && word?.pos !== 'pronoun') return false;
  }
  return true;
}

/** "cut the tariff", "address the threat", but not "raise the threat". */
function worksAgainst(verb: string, thing: string): boolean {
  return AGAINST.has(verb) || (ILLS.has(thing) && !INCREASE.has(verb) && !LIGHT.has(verb));
}

/**
 * The topic that a noun phrase names; of "a bill to lower the rate" or "a plan that cuts taxes" what it
 * would do.
 */
export function topicOfPhrase(sentence: TaggedSentence, phrase: NounPhrase): Topic | null {
  if (phrase.pronoun) return null;
  const named = embeddedAction(sentence, phrase);
  if (named) return named;
  const { words } = sentence;
  const extent = extentOf(sentence, phrase);
  const terms = new TermBag();
  terms.addPhrase(words, phrase.first, extent, phrase.head);
  if (terms.isEmpty) return null;
  if (isBarePolicy(sentence, phrase)) terms.addPolicy();
  return {
    terms: terms.list(),
    direction: 'for',
    action: null,
    thing: phraseText(words, phrase.first, extent),
    ...(isSpeechAct(sentence, phrase) && { echo: true }),
  };
}

/**
 * "a bill to lower", "any policy that would", "the decision to": nouns that stand for the action behind
 * them.
 */
function embeddedAction(sentence: TaggedSentence, phrase: NounPhrase): Topic | null {
  const { embedded } = knownTopics(sentence);
  let topic = embedded.get(phrase.first);
  if (topic === undefined) {
    topic = nominalAction(sentence, phrase) ?? readEmbedded(sentence, phrase);
    embedded.set(phrase.first, topic);
  }
  return topic;
}

function readEmbedded(sentence: TaggedSentence, phrase: NounPhrase): Topic | null {
  const head = sentence.words[phrase.head]?.lemma ?? '';
  if (!ANAPHORS.has(head) && !GENERIC.has(head)) return null;
  const ends = [phrase.last + 1, extentOf(sentence, phrase) + 1].filter(
    (end) => !gapBefore(sentence.words[end]),
  );
  const action = syntaxOf(sentence).predicates.find(
    (p) => (p.form === 'infinitive' && ends.includes(p.first)) || (p.relative && ends.includes(p.first - 1)),
  );
  return action ? topicOfPredicate(sentence, { ...action, subject: null }) : null;
}

/**
 * Follows "do everything possible to avert", "ask China to guarantee", "ensure that the law passes" to what
 * is done.
 */
function substantiveVerb(sentence: TaggedSentence, predicate: Predicate): Predicate {
  const { predicates } = syntaxOf(sentence);
  let current = predicate;
  for (let depth = 0; depth < DEEPEST && (LIGHT.has(current.lemma) || CONTROL.has(current.lemma)); depth++) {
    const { verb, last, lemma, subject } = current;
    const next = predicates.find((p) => p.verb > verb);
    if (!next || next.first > last || next.relative || next.first > verb + 8) break;
    if (!leadsOn(sentence, current, next, lemma)) break;
    // "let the plan die": what is let is the subject.
    const given =
      CONTROL.has(current.lemma) && next.form !== 'finite'
        ? phraseBetween(sentence, verb, next.first)
        : undefined;
    current = {
      ...next,
      subject: given ?? (next.subject && next.subject.first > verb ? next.subject : subject),
      last: Math.min(next.last, last),
    };
  }
  return current;
}

/** Whether the next verb says what the first one leaves open. */
function leadsOn(sentence: TaggedSentence, current: Predicate, next: Predicate, lemma: string): boolean {
  const between = phraseBetween(sentence, current.verb, next.first);
  if (next.form === 'finite') return CLAUSAL.has(lemma) && (!between || between === next.subject);
  if (!between) return LIGHT.has(lemma);
  // "let the inspectors switch", "ask the Chinese to guarantee"
  if (CONTROL.has(lemma) && between.last === next.first - 1) return true;
  return LIGHT.has(lemma) && (between.pronoun || isEmpty(sentence, between));
}

function phraseBetween(sentence: TaggedSentence, after: number, before: number): NounPhrase | undefined {
  return syntaxOf(sentence)
    .phrases.filter((p) => p.first > after && p.last < before)
    .at(-1);
}

/** "stop waiting for a better deal" is about waiting, the other way round. */
function quitAction(sentence: TaggedSentence, verb: Predicate): Topic | null {
  if (!QUITTING.has(verb.lemma)) return null;
  const next = syntaxOf(sentence).predicates.find((p) => p.verb > verb.verb);
  if (next?.form !== 'gerund' || next.first !== verb.verb + 1) return null;
  const { words } = sentence;
  const topic = topicOfPredicate(sentence, next);
  if (!topic) return null;
  return {
    ...topic,
    direction: topic.direction === 'for' ? 'against' : 'for',
    action: `no longer ${topic.action ?? words[next.verb]?.norm ?? ''}`,
  };
}

/**
 * What the verb acts on; the subject of a passive or a copula. Pronouns and empty nouns give way to what
 * follows them.
 */
function thingOf(sentence: TaggedSentence, verb: Predicate): NounPhrase | null {
  const { object, subject } = verb;
  if ((verb.passive || COPULAS.has(verb.lemma)) && subject && isUsable(sentence, subject)) return subject;
  if (!object) return null;
  const { phrases } = syntaxOf(sentence);
  const given = DITRANSITIVE.has(verb.lemma)
    ? phrases.find(
        (p) => p.first === object.last + 1 && p.first <= verb.last && !gapBefore(sentence.words[p.first]),
      )
    : undefined;
  if (given) return isUsable(sentence, given) ? given : null;
  return (
    phrases.find((p) => p.first >= object.first && p.first <= verb.last && isUsable(sentence, p)) ?? null
  );
}

function isUsable(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  return !phrase.pronoun && !isEmpty(sentence, phrase);
}

/** Every noun of the phrase, and of what belongs to it, is generic. */
function isEmpty(sentence: TaggedSentence, phrase: NounPhrase): boolean {
  const terms = new TermBag();
  terms.addPhrase(sentence.words, phrase.first, extentOf(sentence, phrase), phrase.head);
  return terms.isEmpty && !embeddedAction(sentence, phrase);
}

/** "this deal must die", "the law will stand": what becomes of a policy that is its clause's subject. */
function fateOf(sentence: TaggedSentence, predicate: Predicate): Topic | null {
  const { subject } = predicate;
  const ends = endsIt(sentence, predicate);
  if (!subject || (!ends && !isAnaphor(sentence, predicate))) return null;
  const topic = topicOfPhrase(sentence, subject);
  return topic && ends ? { ...topic, direction: 'against', action: 'ending' } : topic;
}

function isAnaphor({ words }: TaggedSentence, { subject, object }: Predicate): boolean {
  return subject !== null && !object && ANAPHORS.has(words[subject.head]?.lemma ?? '');
}

/** "the ban should go", "it must end": nothing is left of what the subject stands for, if it is a thing. */
export function endsIt({ words }: TaggedSentence, { subject, object, lemma }: Predicate): boolean {
  const head = subject && words[subject.head];
  if (!head || !ENDING.has(lemma) || (object && !words[object.head]?.tags.has('Date'))) return false;
  if (head.pos === 'pronoun') return IT.test(head.norm);
  return head.pos !== 'name' && !HEAD_NOUNS.has(head.norm);
}

/** "reject the 31 per cent", "bank what they have": the words behind the verb have to say it. */
function actionAlone(sentence: TaggedSentence, verb: Predicate): Topic | null {
  // "reject it" is about what the pronoun stands for.
  if (verb.passive || (verb.object?.pronoun && verb.object.first === verb.verb + 1)) return null;
  const terms = new TermBag();
  terms.add(verb.lemma, 3);
  const rest = clauseText(sentence.words, verb.verb + 1, verb.last);
  if (terms.isEmpty || !rest) return null;
  return {
    terms: terms.list(),
    direction: 'for',
    action: `${inflectVerb(verb.lemma, 'gerund')} ${rest}`,
    thing: '',
  };
}
