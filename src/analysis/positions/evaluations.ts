import { perSentence } from '../prose/perSentence';
import type { TaggedSentence, Word } from '../prose/types';
import { BAD, GENERIC, GOOD, ILLS, INCREASE, LESSEN } from './lexicon';
import { gapBefore } from './nounPhrases';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPhrase, topicOfPredicate } from './topic';

/** A clause that calls something good or bad, or says that it does good or harm. Word indices. */
export interface Evaluation {
  readonly first: number;
  readonly last: number;
  readonly good: boolean;
  /** Head noun of what is judged; -1 where that is an action. */
  readonly subject: number;
  /** Null where a pronoun stands for it ("this is a mistake"). */
  readonly topic: Topic | null;
  /** Called good or bad outright, and not merely by what it brings about. */
  readonly outright: boolean;
  /** In a clause that gives the other side its due ("while it is cheap, ..."). */
  readonly conceded: boolean;
}

const CONCESSIVE = new Set(['while', 'although', 'though', 'granted', 'admittedly', 'true', 'albeit']);
/** "here is", "there are" present something and judge nothing. */
const EXISTENTIAL = new Set(['here', 'there']);
const REFERRING = new Set(['this', 'that', 'it', 'these', 'those', 'such', 'they']);
const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'hardly',
  'neither',
  'nor',
  'without',
  'less',
  'barely',
  'scarcely',
  'little',
]);

/** The evaluations of a sentence, in order. Whose they are is not looked at. */
export const evaluations = perSentence((sentence): readonly Evaluation[] => {
  const found: Evaluation[] = [];
  for (const predicate of syntaxOf(sentence).predicates) {
    const evaluation = evaluate(sentence, predicate);
    if (evaluation) found.push(evaluation);
  }
  return found;
});

function evaluate(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const judged = judgedBy(sentence, predicate);
  if (!judged) return null;
  const subject = subjectTopic(sentence, predicate);
  if (!subject) return null;
  const { words } = sentence;
  return {
    first: subject.first,
    last: predicate.last,
    good: judged.good,
    subject: subject.head,
    topic: subject.topic,
    outright: judged.outright,
    conceded: isConceded(words, subject.first),
  };
}

/** Good or bad, from the verb or from what a copula says. */
function judgedBy(
  sentence: TaggedSentence,
  predicate: Predicate,
): { good: boolean; outright: boolean } | null {
  const { words } = sentence;
  const verb = words[predicate.verb];
  if (!verb || predicate.form !== 'finite' || predicate.relative || words[predicate.verb + 1]?.norm === 'by')
    return null;
  if (predicate.lemma === 'be') return copular(words, predicate);
  const idiom = sense(words, predicate);
  if (idiom) return idiom;
  const sign = verbSign(sentence, predicate);
  return sign === 0 ? null : { good: sign > 0 !== predicate.negated, outright: false };
}

function copular(words: readonly Word[], predicate: Predicate): { good: boolean; outright: boolean } | null {
  let negated = predicate.negated;
  for (let i = predicate.verb + 1; i <= Math.min(predicate.last, predicate.verb + 7); i++) {
    const word = words[i] as Word;
    if (
      i > predicate.verb + 1 &&
      ((word.pos === 'preposition' && word.norm !== 'of') || word.pos === 'verb' || /[;:]/.test(word.before))
    )
      break;
    if (NEGATORS.has(word.norm)) negated = i === predicate.verb + 1 || !negated;
    else if (word.norm === 'too') return { good: negated, outright: true };
    else if (GOOD.adjectives.has(word.norm) || (word.pos === 'noun' && GOOD.nouns.has(word.lemma))) {
      return { good: !negated, outright: true };
    } else if (BAD.adjectives.has(word.norm) || (word.pos === 'noun' && BAD.nouns.has(word.lemma))) {
      return { good: negated, outright: true };
    }
  }
  return null;
}

/** "makes perfect sense", "makes no sense". */
function sense(
  words: readonly Word[],
  { lemma, verb, last, negated }: Predicate,
): { good: boolean; outright: boolean } | null {
  if (lemma !== 'make') return null;
  const behind = words.slice(verb + 1, Math.min(verb + 4, last + 1));
  const at = behind.findIndex(({ norm }) => norm === 'sense');
  if (at < 0) return null;
  const denied = behind.slice(0, at).some(({ norm }) => NEGATORS.has(norm));
  return { good: denied === negated, outright: true };
}

/** 1 where the verb does its object good, -1 where it does harm, 0 where it does neither. */
function verbSign(sentence: TaggedSentence, predicate: Predicate): number {
  const { lemma } = predicate;
  if (predicate.passive) return 0;
  if (lemma === 'fail') return -1;
  if (predicate.object) {
    const ill = touchesIll(sentence, predicate);
    if (LESSEN.has(lemma)) return ill ? 1 : 0;
    if (INCREASE.has(lemma) && ill) return -1;
  }
  if (BAD.verbs.has(lemma)) return -1;
  // "is not working" is bad; that something works need not be said for it.
  return GOOD.verbs.has(lemma) && (predicate.object || predicate.negated) ? 1 : 0;
}

function touchesIll({ words }: TaggedSentence, predicate: Predicate): boolean {
  const { object } = predicate;
  for (let i = object?.first ?? Infinity; i <= Math.min(predicate.last, (object?.last ?? 0) + 3); i++) {
    if (ILLS.has(words[i]?.lemma ?? '')) return true;
  }
  return false;
}

/** What is judged: the subject; the action of "it is wrong to lift it" and of "lifting it would be wrong". */
function subjectTopic(
  sentence: TaggedSentence,
  predicate: Predicate,
): { first: number; head: number; topic: Topic | null } | null {
  const { words } = sentence;
  const { predicates } = syntaxOf(sentence);
  const subject = predicate.subject ?? sharedSubject(sentence, predicate);
  const action = predicates[predicates.findIndex((p) => p.verb === predicate.verb) - 1];
  if (
    action?.form === 'gerund' &&
    opensClause(words, action.first) &&
    (!subject || subject.first > action.verb)
  ) {
    return {
      first: action.first,
      head: -1,
      topic: topicOfPredicate(sentence, { ...action, last: predicate.first - 1 }),
    };
  }
  if (!subject) {
    // "That is nonsense", "... and that would be wrong".
    const pointer = predicate.first - 1;
    return words[pointer]?.norm === 'that' && opensClause(words, pointer)
      ? { first: pointer, head: -1, topic: null }
      : null;
  }
  const head = words[subject.head] as Word;
  if (EXISTENTIAL.has(head.norm)) return null;
  if (!subject.pronoun) {
    if (isInside(words, subject.first)) return null;
    if (GENERIC.has(head.lemma) && subject.first === subject.last) return null;
    const topic = topicOfPhrase(sentence, subject);
    return topic && { first: subject.first, head: subject.head, topic };
  }
  if (!REFERRING.has(head.norm)) return null;
  if (head.norm !== 'it') return { first: subject.first, head: -1, topic: null };
  const infinitive = predicates.find(
    (p) => p.form === 'infinitive' && p.first > predicate.verb && p.first <= predicate.verb + 6,
  );
  return {
    first: subject.first,
    head: -1,
    topic: infinitive ? topicOfPredicate(sentence, infinitive) : null,
  };
}

/** "this makes sense | and is good policy". */
function sharedSubject(sentence: TaggedSentence, predicate: Predicate): Predicate['subject'] {
  if (sentence.words[predicate.first - 1]?.norm !== 'and') return null;
  const { predicates } = syntaxOf(sentence);
  return predicates[predicates.findIndex((p) => p.verb === predicate.verb) - 1]?.subject ?? null;
}

/**
 * The phrase that begins at a word hangs on what stands before it, so it is not the subject: "paid in
 * advance".
 */
function isInside(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (!before || gapBefore(words[first])) return false;
  return (
    before.pos === 'preposition' || before.pos === 'noun' || before.pos === 'name' || before.pos === 'verb'
  );
}

/** The word begins the sentence or a clause behind a comma, "and", "but" or "that". */
function opensClause(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return !before || gapBefore(words[i]) || before.pos === 'conjunction' || before.norm === 'that';
}

/** A concessive word opens the clause, or the sentence and nothing has closed it yet. */
function isConceded(words: readonly Word[], first: number): boolean {
  for (let i = first; i >= Math.max(0, first - 4); i--) {
    if (CONCESSIVE.has(words[i]?.norm ?? '')) return true;
    if (i < first && gapBefore(words[i + 1])) break;
  }
  return false;
}
