import type { Word } from '../../prose/types';
import { clauseEnd } from '../clause';
import type { Cue } from '../cue';
import { continuesClause, isEmbedded, isEntertained, isSupposed } from '../embedding';
import { frame } from '../frame';
import { isGerund, isHardBreak, isWhWord, norm } from '../grammar';
import { isAction } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { subjectBefore, type Subject } from '../subject';
import { verbGroup, type VerbGroup } from '../verbGroup';
import { isDecoy } from './modalDecoys';
import { modalAt, type Modal } from './modalForms';

/** Clauses whose modal verb says what somebody ought to do. */
export function modalCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const modal = modalAt(words, at);
    if (!modal) continue;
    const cue = readModal(words, modal);
    if (cue) cues.push(cue);
    at = modal.last;
  }
  return cues;
}

function readModal(words: readonly Word[], modal: Modal): Cue | null {
  const question = modal.invertible && opensQuestion(words, modal.first);
  if (!question && opensCondition(words, modal.first)) return null;
  const verb = verbGroup(words, modal.last + 1, question);
  if (!verb) return readEllipsis(words, modal);
  if (verb.perfect) return null;
  const auxiliary = firstAuxiliary(words, modal);
  const subject: Subject | null = verb.inverted
    ? { ...verb.inverted, head: verb.inverted.last }
    : subjectBefore(words, auxiliary);
  const negated = modal.negated ?? verb.negated;
  if (question && !isNegatedQuestion(words, modal, verb)) return null;
  const from = question ? modal.first : (subject?.first ?? segmentStart(words, auxiliary));
  if (!question && isEmbedded(words, from) && !continuesClause(words, auxiliary)) return null;
  if (!question && (isSupposed(words, from) || isAsked(words, from))) return null;
  if (!subject && modal.kind !== 'should' && modal.kind !== 'must' && norm(words, modal.first) !== 'needs')
    return null;
  if (isDecoy({ words, modal, verb, subject, auxiliary })) return null;
  const last = negated && verb.negation > modal.last ? verb.negation : modal.last;
  const cue = frame(words, {
    rule: question && !ELLIPTIC.test(norm(words, modal.first - 1)) ? 'proposals/question' : modal.rule,
    words: { first: modal.first, last },
    verb,
    from,
    subject,
    force: modal.force,
    negated: question
      ? /^(?:nor|neither)$/.test(norm(words, modal.first - 1))
      : negated !== (subject !== null && isNobody(words, subject)),
    certainty: modal.kind === 'could' || modal.kind === 'shall' ? 'medium' : 'high',
    needsActor: needsActor(words, modal, verb, subject) ? true : undefined,
  });
  return isEntertained(words, from) ? entertained(words, cue, verb.head) : cue;
}

/** "could" and "has to" say of most things how they are; only of an actor, or of what is to stop, do they propose. */
function needsActor(words: readonly Word[], modal: Modal, verb: VerbGroup, subject: Subject | null): boolean {
  if (modal.kind === 'have') return !verb.passive && !/^(?:stop|end|change)$/.test(norm(words, verb.head));
  return (
    (modal.kind === 'could' && !verb.passive) ||
    (subject !== null && /^(?:he|she)$/.test(norm(words, subject.head)))
  );
}

/** "The idea that we should tax bread is absurd": the predicate behind it is no part of the proposal. */
function entertained(words: readonly Word[], cue: Cue, verb: number): Cue {
  let last = verb;
  while (last < cue.clause.last && !/^(?:is|are|was|were|seems|would)$/.test(norm(words, last + 1))) last++;
  return { ...cue, entertained: true, clause: { ...cue.clause, last } };
}

/** "So must its allies", "nor should exports": the verb stands in the clause before. */
function readEllipsis(words: readonly Word[], modal: Modal): Cue | null {
  const opener = norm(words, modal.first - 1) === 'also' ? modal.first - 2 : modal.first - 1;
  if (!/^(?:so|nor|neither)$/.test(norm(words, opener)) || !/^(?:should|must)$/.test(modal.kind)) return null;
  const last = nounPhraseEnd(words, modal.last + 1, words.length - 1);
  if (last <= modal.last) return null;
  return {
    rule: modal.rule,
    words: { first: modal.first, last: modal.last },
    clause: { first: opener, last: clauseEnd(words, last) },
    agent: { first: modal.last + 1, last },
    action: null,
    force: modal.force,
    negated: norm(words, opener) !== 'so',
    certainty: 'medium',
  };
}

/** "No state should": denied in the subject. */
function isNobody(words: readonly Word[], subject: Subject): boolean {
  return /^(?:no|nobody|none|nothing|neither)$/.test(norm(words, subject.first));
}

/** "We stand ready, should talks fail": behind the only comma there is no aside that could part subject and verb. */
function opensCondition(words: readonly Word[], at: number): boolean {
  const comma = (word: Word | undefined): boolean => /[,—–(]/.test(word?.before ?? '');
  return norm(words, at) === 'should' && comma(words[at]) && !words.slice(0, at).some(comma);
}

/** "Do the laws even need to say so?": a question of fact, which "do" opens. */
function isAsked(words: readonly Word[], subject: number): boolean {
  return (
    /^(?:do|does)$/.test(norm(words, subject - 1)) &&
    norm(words, subject - 2) !== 'not' &&
    /\?/.test(words[words.length - 1]?.after ?? '')
  );
}

/** Where the clause of a modal begins whose subject cannot be made out. */
function segmentStart(words: readonly Word[], modal: number): number {
  let first = modal;
  while (first > 0 && !isHardBreak(words[first]) && !/[("“]/.test(words[first]?.before ?? '')) {
    if (/^(?:that|and|but|if|whether|because|so|or)$/.test(norm(words, first - 1))) break;
    first--;
  }
  return first;
}

/** First word of the auxiliaries before the modal proper: "(will) have to", "(do not) need to", "(may) need to". */
function firstAuxiliary(words: readonly Word[], modal: Modal): number {
  let first = modal.first;
  while (
    first > 0 &&
    /^(?:do|does|will|would|may|might|could|should|not|also|still|really|just|has|have)$/.test(
      norm(words, first - 1),
    )
  )
    first--;
  return first;
}

/** The modal stands where a question has it: first in its clause, or after a question word. */
function opensQuestion(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous) return true;
  if (isWhWord(previous) && !/^(?:who|which|what)$/.test(previous.norm)) return true;
  if (isHardBreak(words[at]) || /,/.test(words[at]?.before ?? ''))
    return words[at + 1] !== undefined && isQuestionOrder(words, at);
  return /^(?:and|but|or|so|nor|neither|then)$/.test(previous.norm) && isQuestionOrder(words, at);
}

function isQuestionOrder(words: readonly Word[], at: number): boolean {
  const next = norm(words, at + 1) === 'not' ? words[at + 2] : words[at + 1];
  return (
    next?.pos === 'pronoun' ||
    next?.pos === 'determiner' ||
    next?.pos === 'name' ||
    isGerund(next) ||
    // "should talks fail": a plural that is no verb
    (next?.tags.has('Plural') === true && !isAction(next.norm))
  );
}

const ELLIPTIC = /^(?:nor|neither|so|also)$/;

/** "Shouldn't the EU act?", "nor should we", "so must he": the inverted forms that propose. */
function isNegatedQuestion(words: readonly Word[], modal: Modal, verb: VerbGroup): boolean {
  const asked = /\?/.test(words[words.length - 1]?.after ?? '');
  if (ELLIPTIC.test(norm(words, modal.first - 1))) return !asked;
  return asked && verb.negated && norm(words, modal.first + 1) === 'not' && !isWhWord(words[modal.first - 1]);
}
