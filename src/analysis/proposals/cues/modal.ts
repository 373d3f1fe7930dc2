import type { Word } from '../../prose/types';
import { clauseEnd } from '../clause';
import type { Cue } from '../cue';
import { continuesClause, isEmbedded, isEntertained, isSupposed } from '../embedding';
import { frame } from '../frame';
import { isGerund, isHardBreak, isWhWord, norm } from '../grammar';
import { isAction } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { headOf, sharedSubject, subjectBefore, type Subject } from '../subject';
import { verbGroup, type VerbGroup } from '../verbGroup';
import { isDecoy, TURNING_POINT } from './modalDecoys';
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
  const fronted = modal.invertible ? frontedAdverbial(words, modal.first) : null;
  const question = fronted !== null || (modal.invertible && opensQuestion(words, modal.first));
  if (!question && opensCondition(words, modal.first)) return null;
  const verb = verbGroup(words, modal.last + 1, question);
  if (!verb) return readEllipsis(words, modal);
  if (verb.perfect) return null;
  const auxiliary = firstAuxiliary(words, modal);
  const subject: Subject | null = verb.inverted
    ? { ...verb.inverted, head: verb.inverted.last }
    : subjectOf(words, auxiliary);
  const negated = modal.negated ?? verb.negated;
  const rhetorical = question && !fronted ? rhetoricalQuestion(words, modal, verb) : null;
  if (question && !fronted && !rhetorical) return null;
  const shared = !question && continuesClause(words, auxiliary);
  const from = fronted
    ? fronted.first
    : question
      ? modal.first
      : shared
        ? auxiliary
        : (subject?.first ?? segmentStart(words, auxiliary));
  if (!question && isEmbedded(words, shared ? (subject?.first ?? 0) : from)) return null;
  if (!question && (isSupposed(words, from) || isAsked(words, from))) return null;
  if (!subject && modal.kind !== 'should' && modal.kind !== 'must' && norm(words, modal.first) !== 'needs')
    return null;
  if (isDecoy({ words, modal, verb, subject, auxiliary })) return null;
  const last = negated && verb.negation > modal.last ? verb.negation : modal.last;
  const cue = frame(words, {
    rule: rhetorical && rhetorical !== 'elliptic' ? 'proposals/question' : modal.rule,
    words: { first: modal.first, last },
    verb,
    from,
    subject,
    force: modal.force,
    negated: fronted
      ? fronted.denies !== verb.negated
      : question
        ? rhetorical === 'against' || /^(?:nor|neither)$/.test(norm(words, modal.first - 1))
        : negated !== (subject !== null && isNobody(words, subject)),
    certainty:
      modal.kind === 'could' || modal.kind === 'shall' || rhetorical === 'against' ? 'medium' : 'high',
    needsActor: rhetorical === 'against' || needsActor(words, modal, verb, subject) ? true : undefined,
    needsOffice: modal.kind === 'have' && needsOffice(words, verb, subject) ? true : undefined,
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

/** "The state has to pay": of those in office a demand, of others how things are. */
function needsOffice(words: readonly Word[], verb: VerbGroup, subject: Subject | null): boolean {
  return (
    !verb.passive &&
    subject !== null &&
    norm(words, subject.head) !== 'we' &&
    !TURNING_POINT.has(norm(words, verb.head))
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
  return (
    /^(?:no|nobody|none|nothing|neither)$/.test(norm(words, subject.first)) ||
    norm(words, subject.first - 1) === 'neither'
  );
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
  if (norm(words, first) === 'got') return first - 1;
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

/** How a question proposes: it repeats a proposal for others, expects the deed, or expects that nobody would do it. */
type Rhetorical = 'elliptic' | 'for' | 'against';

/** "Nor should we", "Shouldn't the EU act?", "Why shouldn't it act?", "Why should the state pay twice?" */
function rhetoricalQuestion(words: readonly Word[], modal: Modal, verb: VerbGroup): Rhetorical | null {
  const asked = /\?/.test(words[words.length - 1]?.after ?? '');
  const before = norm(words, modal.first - 1);
  if (/^(?:nor|neither|so|also)$/.test(before)) return asked ? null : 'elliptic';
  if (!asked) return null;
  const why = before === 'why';
  if (verb.negated && norm(words, modal.first + 1) === 'not')
    return why || !isWhWord(words[modal.first - 1]) ? 'for' : null;
  return why && !verb.negated && norm(words, modal.first) === 'should' && isAction(norm(words, verb.head))
    ? 'against'
    : null;
}

/** Adverbials at the head of a clause behind which the subject follows the modal. */
const FRONTED = [
  ['never again?', true],
  ['under no circumstances', true],
  ['on no account', true],
  ['at no time|point|stage', true],
  ['in no case|way|circumstances', true],
  ['no longer', true],
  ['not only|just|merely', false],
  ['only then|thus|so|now', false],
].map(([source, denies]) => ({ matches: pattern(source as string), denies: denies as boolean }));

/** "Never again must", "only then should": the adverbial right before the modal, and whether it denies. */
function frontedAdverbial(
  words: readonly Word[],
  modal: number,
): { readonly first: number; readonly denies: boolean } | null {
  for (let first = Math.max(0, modal - 3); first < modal; first++) {
    if (first > 0 && !isHardBreak(words[first]) && !/^(?:and|but|so|yet)$/.test(norm(words, first - 1)))
      continue;
    for (const { matches, denies } of FRONTED) if (matches(words, first) === modal) return { first, denies };
  }
  return null;
}

/** The subject in front of the auxiliary at `at`, or the one shared with the predicate before; "neither X nor Y" is one. */
function subjectOf(words: readonly Word[], at: number): Subject | null {
  if (/^(?:and|but|or|then)$/.test(norm(words, at - 1))) return sharedSubject(words, at - 1);
  const subject = subjectBefore(words, at);
  if (!subject || norm(words, subject.first - 1) !== 'nor') return subject;
  for (let first = subject.first - 2; first >= Math.max(1, subject.first - 10); first--)
    if (norm(words, first - 1) === 'neither')
      return { first, last: subject.last, head: headOf(words, first, subject.first - 2) };
  return subject;
}
