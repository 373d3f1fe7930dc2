import { perSentence } from '../prose/perSentence';
import type { TaggedSentence, Word } from '../prose/types';
import { isConceded, type Evaluation } from './evaluation';
import { indirectEvaluation } from './indirectEvaluations';
import { judgementOf } from './judgements';
import { ANAPHORS, CLAUSAL, HELD, stanceOfWord, VAGUE } from './lexicon';
import { gapBefore, type NounPhrase } from './nounPhrases';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPhrase, topicOfPredicate } from './topic';
import { isProof } from './verdicts';
import { extentOf } from './wording';

/** What a clause is about. */
interface Subject {
  readonly first: number;
  readonly head: number;
  readonly topic: Topic | null;
  readonly event: boolean;
}

/** "here is", "there are" present something and judge nothing. */
const EXISTENTIAL = new Set(['here', 'there']);
const REFERRING = new Set(['this', 'that', 'it', 'these', 'those', 'such', 'they']);
/** Point to what was said or done, rather than to a thing. */
const TO_EVENTS = new Set(['this', 'that', 'such']);

const POSSESSIVES = new Set(['his', 'her', 'its', 'their']);

/** The evaluations of a sentence, in order. Whose they are is not looked at. */
export const evaluations = perSentence((sentence): readonly Evaluation[] => {
  const found: Evaluation[] = [];
  for (const predicate of syntaxOf(sentence).predicates) {
    const evaluation = indirectEvaluation(sentence, predicate) ?? evaluate(sentence, predicate);
    if (evaluation) found.push(evaluation);
  }
  return found;
});

/** "The levy is unfair", "raising it would cost jobs". */
function evaluate(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const judgement =
    predicate.relative || isProof(sentence, predicate) ? null : judgementOf(sentence, predicate);
  const subject = judgement && subjectOf(sentence, predicate);
  if (!subject) return null;
  const clause = subject.topic ? undefined : clauseBehind(sentence, predicate);
  return {
    ...judgement,
    // "It is a pity that they did not support it": who says so is for supporting it.
    good: judgement.good !== (clause !== undefined && goesAgainst(sentence, clause)),
    first: subject.first,
    last: predicate.last,
    subject: subject.head,
    topic: clause ? topicOfPredicate(sentence, clause) : subject.topic,
    event: subject.event,
    conceded: isConceded(sentence.words, subject.first),
  };
}

/** What is judged: the subject; the action of "it is wrong to lift it" and of "lifting it would be wrong". */
function subjectOf(sentence: TaggedSentence, predicate: Predicate): Subject | null {
  const { words } = sentence;
  const { predicates } = syntaxOf(sentence);
  const subject = predicate.subject ?? sharedSubject(sentence, predicate);
  const action = predicates[predicates.findIndex((p) => p.verb === predicate.verb) - 1];
  if (
    action?.form === 'gerund' &&
    opensClause(words, action.first) &&
    (!subject || subject.first > action.verb)
  ) {
    const topic = topicOfPredicate(sentence, { ...action, last: predicate.first - 1 });
    return { first: action.first, head: -1, topic, event: false };
  }
  if (!subject) {
    // "That is nonsense", "... and that would be wrong".
    const pointer = predicate.first - 1;
    return words[pointer]?.norm === 'that' && opensClause(words, pointer)
      ? { first: pointer, head: -1, topic: null, event: true }
      : null;
  }
  const head = words[subject.head] as Word;
  if (EXISTENTIAL.has(head.norm)) return null;
  if (!subject.pronoun) return namedSubject(sentence, subject);
  if (!REFERRING.has(head.norm)) return null;
  const event = TO_EVENTS.has(head.norm);
  if (head.norm !== 'it') return { first: subject.first, head: -1, topic: null, event };
  const infinitive = predicates.find(
    (p) => p.form === 'infinitive' && p.first > predicate.verb && p.first <= predicate.verb + 6,
  );
  const topic = infinitive ? topicOfPredicate(sentence, infinitive) : null;
  return { first: subject.first, head: -1, topic, event };
}

/** What is told to be done is against what it is done to. */
function goesAgainst({ words }: TaggedSentence, { verb, negated }: Predicate): boolean {
  const word = words[verb];
  return negated !== (word !== undefined && stanceOfWord(word) === 'oppose');
}

/** "It is a pity [that they left]", "it is wrong that": the clause that "it" stands for. */
function clauseBehind(sentence: TaggedSentence, { verb, subject, lemma }: Predicate): Predicate | undefined {
  if (lemma !== 'be' || !subject?.pronoun || sentence.words[subject.head]?.norm !== 'it') return undefined;
  return syntaxOf(sentence).predicates.find(
    (p) =>
      p.form === 'finite' &&
      !p.relative &&
      p.subject &&
      p.subject.first > verb + 1 &&
      p.subject.first <= verb + 6,
  );
}

function namedSubject(sentence: TaggedSentence, subject: NounPhrase): Subject | null {
  const { words } = sentence;
  if (isInside(words, subject.first)) return null;
  const topic = topicOfPhrase(sentence, subject);
  if (topic && !isBareAnaphor(sentence, subject))
    return { first: subject.first, head: subject.head, topic, event: false };
  // "The idea", "such a move".
  const pointing = isPointer(words[subject.first]) && subject.first < subject.head;
  const noun = words[subject.head]?.lemma ?? '';
  return pointing && (ANAPHORS.has(noun) || HELD.has(noun) || VAGUE.has(noun))
    ? { first: subject.first, head: subject.head, topic: null, event: true }
    : null;
}

/** "the idea", "this move": nothing says which. */
function isBareAnaphor(sentence: TaggedSentence, { first, head, last }: NounPhrase): boolean {
  const { words } = sentence;
  const noun = words[head]?.lemma ?? '';
  return (
    (VAGUE.has(noun) || HELD.has(noun)) &&
    head - first <= 1 &&
    isPointer(words[first]) &&
    extentOf(sentence, { first, head, last, pronoun: false }) === last
  );
}

/** "the", "this"; "her decision" is what she was just said to decide. */
function isPointer(word: Word | undefined): boolean {
  return word?.pos === 'determiner' || POSSESSIVES.has(word?.norm ?? '');
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
  // "said [the offer] was an insult"
  if (before.pos === 'verb') return !CLAUSAL.has(before.lemma);
  return before.pos === 'preposition' || before.pos === 'noun' || before.pos === 'name';
}

/** The word begins the sentence or a clause behind a comma, "and", "but" or "that". */
function opensClause(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return !before || gapBefore(words[i]) || before.pos === 'conjunction' || before.norm === 'that';
}
