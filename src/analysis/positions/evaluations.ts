import { perSentence } from '../prose/perSentence';
import type { TaggedSentence, Word } from '../prose/types';
import { judgementOf, valueIn, type Judgement } from './judgements';
import { ANAPHORS, GROUNDS, HELD, SPECIFIED, stanceOfWord, VAGUE, VERDICTS } from './lexicon';
import { gapBefore, type NounPhrase } from './nounPhrases';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPhrase, topicOfPredicate } from './topic';
import { extentOf } from './wording';

/** A clause that calls something good or bad, or says that it does good or harm. Word indices. */
export interface Evaluation extends Judgement {
  readonly first: number;
  readonly last: number;
  /** Head noun of what is judged; -1 where that is an action. */
  readonly subject: number;
  /** Null where a pronoun or a bare "the idea" stands for it. */
  readonly topic: Topic | null;
  /** Whether the subject is judged for doing or for not doing it, where it is judged for an act. */
  readonly deed?: 'done' | 'left';
  /** It is what was said or done just before: "that", "the move". */
  readonly event: boolean;
  /** In a clause that gives the other side its due ("while it is cheap, ..."). */
  readonly conceded: boolean;
}

/** What a clause is about. */
interface Subject {
  readonly first: number;
  readonly head: number;
  readonly topic: Topic | null;
  readonly event: boolean;
}

const CONCESSIVE = new Set(['while', 'although', 'though', 'granted', 'admittedly', 'true', 'albeit']);
/** "here is", "there are" present something and judge nothing. */
const EXISTENTIAL = new Set(['here', 'there']);
const REFERRING = new Set(['this', 'that', 'it', 'these', 'those', 'such', 'they']);
/** Point to what was said or done, rather than to a thing. */
const TO_EVENTS = new Set(['this', 'that', 'such']);
/** What one gets for an act. */
const PRAISE = new Set(['credit', 'praise', 'applause', 'blame', 'scorn', 'guilty', 'ashamed']);
/** How far behind its verb what somebody is judged for begins, in words. */
const REACH = 5;
const DENYING = new Set(['no', 'not', 'nothing', 'little', 'scant']);

/** The evaluations of a sentence, in order. Whose they are is not looked at. */
export const evaluations = perSentence((sentence): readonly Evaluation[] => {
  const found: Evaluation[] = [];
  for (const predicate of syntaxOf(sentence).predicates) {
    const evaluation =
      verdict(sentence, predicate) ??
      evaluate(sentence, predicate) ??
      specified(sentence, predicate) ??
      grounded(sentence, predicate);
    if (evaluation) found.push(evaluation);
  }
  return found;
});

/** "Brussels is right to charge for carbon", "the mayor deserves credit for closing it": somebody is judged for an act. */
function verdict(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const { subject, form, relative, verb, last } = predicate;
  if (form !== 'finite' || relative || !subject || predicate.modal) return null;
  const { words } = sentence;
  const act = syntaxOf(sentence).predicates.find((p) => p.verb > verb && p.first <= verb + REACH);
  const link = act && words[act.form === 'infinitive' ? act.first - 1 : act.first - 2];
  const judged =
    (act?.form === 'infinitive' && predicate.lemma === 'be' && VERDICTS.has(link?.norm ?? '')) ||
    (act?.form === 'gerund' &&
      PRAISE.has(link?.norm ?? '') &&
      /^(?:for|of)$/.test(words[act.first - 1]?.norm ?? ''));
  const judgement = judged && act ? valueIn(words, verb + 1, act.first - 1, predicate.negated) : null;
  const topic = judgement && act ? topicOfPredicate(sentence, act) : null;
  if (!judgement || !topic || !act) return null;
  return {
    ...judgement,
    good: judgement.good !== act.negated,
    first: subject.first,
    last: Math.max(last, act.last),
    subject: subject.head,
    deed: act.negated ? 'left' : 'done',
    topic,
    event: false,
    conceded: isConceded(words, subject.first),
  };
}

/** "The levy is unfair", "raising it would cost jobs". */
function evaluate(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const judgement = predicate.relative ? null : judgementOf(sentence, predicate);
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

/** "The answer is a levy", "the trouble with the levy is that ...". */
function specified(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const { subject, object, lemma, verb, last, form, negated } = predicate;
  const { words } = sentence;
  if (!subject || lemma !== 'be' || form !== 'finite' || predicate.relative) return null;
  const good = SPECIFIED.get(words[subject.head]?.lemma ?? '');
  if (good === undefined || subject.pronoun) return null;
  const { phrases, predicates } = syntaxOf(sentence);
  const within = words[subject.last + 1]?.norm;
  const inner =
    !good && (within === 'with' || within === 'of')
      ? phrases.find((p) => p.first === subject.last + 2)
      : undefined;
  const action = predicates.find((p) => p.verb > verb && p.verb <= verb + 3 && p.form !== 'finite');
  const topic = inner
    ? topicOfPhrase(sentence, inner)
    : good && action && (!object || action.verb < object.first)
      ? topicOfPredicate(sentence, action)
      : good && object && !object.pronoun
        ? topicOfPhrase(sentence, object)
        : null;
  if (!topic) return null;
  return {
    good: inner ? good : good !== negated,
    outright: true,
    act: false,
    first: subject.first,
    last,
    subject: -1,
    topic,
    event: false,
    conceded: isConceded(words, subject.first),
  };
}

/** "There is no reason to wait", "there is every reason to", "I see nothing fair about taxing it". */
function grounded(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const { words } = sentence;
  const { verb, last, lemma, form } = predicate;
  const existential = lemma === 'be' && words[predicate.first - 1]?.norm === 'there';
  if (form !== 'finite' || !(existential || lemma === 'see' || lemma === 'have')) return null;
  const noun = words.findIndex((_, i) => i > verb && i <= verb + 5 && isGround(words, i));
  if (noun < 0 || noun > last) return null;
  const action = syntaxOf(sentence).predicates.find(
    (p) => p.verb > noun && p.first <= noun + 3 && (p.form === 'infinitive' || p.form === 'gerund'),
  );
  const topic = action && topicOfPredicate(sentence, action);
  if (!topic) return null;
  const denied = predicate.negated || words.slice(verb + 1, noun + 1).some(({ norm }) => DENYING.has(norm));
  const first = existential ? predicate.first - 1 : (predicate.subject?.first ?? predicate.first);
  return {
    good: !denied,
    outright: true,
    act: false,
    first,
    last: Math.max(last, action.last),
    subject: -1,
    topic,
    event: false,
    conceded: isConceded(words, first),
  };
}

/** "reason", "point", and "nothing [fair] about". */
function isGround(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.norm === 'nothing') return words.slice(i + 1, i + 5).some(({ norm }) => norm === 'about');
  return word?.pos === 'noun' && GROUNDS.has(word.lemma);
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
  const pointing = words[subject.first]?.pos === 'determiner' && subject.first < subject.head;
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
    words[first]?.pos === 'determiner' &&
    extentOf(sentence, { first, head, last, pronoun: false }) === last
  );
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
