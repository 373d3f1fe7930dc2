import type { TaggedSentence, Word } from '../prose/types';
import { isConceded, type Evaluation } from './evaluation';
import { valueIn, type Judgement } from './judgements';
import { GROUNDS, SPECIFIED, VERDICTS } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPhrase, topicOfPredicate } from './topic';

/** What one gets for an act. */
const REWARDS: ReadonlyMap<string, boolean> = new Map([
  ...['credit', 'praise', 'applause', 'thanks'].map((word) => [word, true] as const),
  ...['blame', 'scorn', 'guilty', 'ashamed', 'condemnation'].map((word) => [word, false] as const),
]);
/** Verbs by which somebody is judged for an act. */
const JUDGING = new Set(['be', 'deserve', 'merit', 'earn', 'get', 'take', 'receive', 'bear']);
/** How far behind its verb what somebody is judged for begins, in words. */
const REACH = 5;
const DENYING = new Set(['no', 'not', 'nothing', 'little', 'scant']);

/** An evaluation of what is not the subject of its clause. */
export function indirectEvaluation(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  return verdict(sentence, predicate) ?? specified(sentence, predicate) ?? grounded(sentence, predicate);
}

/** "Brussels is right to charge for carbon", "the mayor deserves credit for closing it": somebody is judged for an act. */
function verdict(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const { subject, form, relative, verb, last } = predicate;
  if (!JUDGING.has(predicate.lemma) || form !== 'finite' || relative || !subject || predicate.modal)
    return null;
  const { words } = sentence;
  const act = syntaxOf(sentence).predicates.find(
    (p) => p.form !== 'finite' && p.verb > verb && p.first <= verb + REACH,
  );
  const judgement = act && judgedFor(words, predicate, act);
  const topic = judgement && topicOfPredicate(sentence, act);
  if (!topic) return null;
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

/** "is [right] to charge", "deserves [praise] for closing". */
function judgedFor(
  words: readonly Word[],
  { verb, lemma, negated }: Predicate,
  act: Predicate,
): Judgement | null {
  if (act.form === 'infinitive') {
    const adjective = words[act.first - 1]?.norm ?? '';
    return lemma === 'be' && VERDICTS.has(adjective)
      ? valueIn(words, verb + 1, act.first - 1, negated)
      : null;
  }
  const praised = REWARDS.get(words[act.first - 2]?.norm ?? '');
  if (praised === undefined || !/^(?:for|of)$/.test(words[act.first - 1]?.norm ?? '')) return null;
  return { good: praised !== negated, outright: true, act: true };
}

/** "The answer is a levy", "the trouble with the levy is that ...". */
function specified(sentence: TaggedSentence, predicate: Predicate): Evaluation | null {
  const { subject, lemma, last, form, negated } = predicate;
  const { words } = sentence;
  if (!subject || lemma !== 'be' || form !== 'finite' || predicate.relative) return null;
  const good = SPECIFIED.get(words[subject.head]?.lemma ?? '');
  if (good === undefined || subject.pronoun) return null;
  const topic = good ? saidToBe(sentence, predicate) : blamedIn(sentence, subject);
  if (!topic) return null;
  return {
    good: good && !negated,
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

/** "The answer is [a levy]", "the way forward is [to lift it]". */
function saidToBe(sentence: TaggedSentence, { object, verb }: Predicate): Topic | null {
  const action = syntaxOf(sentence).predicates.find(
    (p) => p.verb > verb && p.verb <= verb + 3 && p.form !== 'finite',
  );
  if (action && (!object || action.verb < object.first)) return topicOfPredicate(sentence, action);
  return object && !object.pronoun ? topicOfPhrase(sentence, object) : null;
}

/** "The trouble with [the levy]". */
function blamedIn(sentence: TaggedSentence, { last }: NounPhrase): Topic | null {
  const link = sentence.words[last + 1]?.norm;
  if (link !== 'with' && link !== 'of') return null;
  const thing = syntaxOf(sentence).phrases.find((p) => p.first === last + 2);
  return thing ? topicOfPhrase(sentence, thing) : null;
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
