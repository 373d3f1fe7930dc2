import epistemic from '../../../lexicon/proposals/epistemic.json';
import type { Word } from '../../prose/types';
import { isCoordinator, isGerund, isHardBreak, norm } from '../grammar';
import { isAction, isPolicyNoun, MENTAL, METADISCOURSE } from '../lexicon';
import type { Subject } from '../subject';
import type { VerbGroup } from '../verbGroup';
import type { Modal } from './modalForms';

const EPISTEMIC_VERBS = new Set(epistemic.verbs);
const EPISTEMIC_ADJECTIVES = new Set(epistemic.adjectives);
const OUTCOMES = new Set(epistemic.outcomes);
const TRENDS = new Set(epistemic.trends);

/** A modal in its clause. */
export interface ModalClause {
  readonly words: readonly Word[];
  readonly modal: Modal;
  readonly verb: VerbGroup;
  readonly subject: Subject | null;
  /** First auxiliary before the modal proper: "will" of "will have to". */
  readonly auxiliary: number;
}

/** Does the modal say what is likely, possible, law or custom, rather than what ought to be done? */
export function isDecoy(clause: ModalClause): boolean {
  const { words, modal, verb, subject, auxiliary } = clause;
  const head = norm(words, verb.head);
  const who = subject ? norm(words, subject.head) : '';
  if (who === 'i' && !verb.passive && (modal.kind !== 'should' || !/^(?:have|receive|get)$/.test(head)))
    return true;
  // "What the minister should do", "how high the tax should be".
  if (/^(?:do|be)$/.test(head) && (verb.head === words.length - 1 || isHardBreak(words[verb.head + 1])))
    return true;
  if (/^(?:we|one|you)$/.test(who) && CONCEDING.test(head)) return true;
  if (who === 'one' && /^(?:look|see|go|turn|understand|consider|examine)$/.test(head)) return true;
  if (who === 'we' && head === 'remember' && norm(words, verb.head + 1) === 'that') return true;
  if (who === 'one' && /^(?:forget|remember|note|bear)$/.test(head)) return true;
  if (verb.passive && METADISCOURSE.has(words[verb.head]?.lemma ?? '') && /^(?:it|this|that|what)$/.test(who))
    return true;
  switch (modal.kind) {
    case 'should':
      return isPrediction(clause, who);
    case 'must':
      return isInference(clause, who) || statesLaw(words, modal.first) || isInstruction(words, modal, who);
    case 'have':
      return isFactual(clause, who) || statesLaw(words, modal.first);
    case 'need':
      return /^(?:i|who)$/.test(who) || norm(words, auxiliary) === 'would';
    case 'could':
      return isMerePossibility(clause, who);
    case 'cannot':
      return !isRefusal(clause, who);
    case 'shall':
      return who === 'i' || who === 'we' || statesLaw(words, modal.first);
  }
}

/** What writers grant with their readers: "we must assume". */
const CONCEDING = /^(?:infer|conclude|say|admit|note|assume|concede|wonder|hope|suppose|confess|add|recall)$/;

/** "should be clear", "that should help", "should know": what is to be expected. */
function isPrediction({ words, verb }: ModalClause, who: string): boolean {
  const head = norm(words, verb.head);
  const next = norm(words, verb.head + 1);
  const pronoun = /^(?:it|this|that|which)$/.test(who);
  if (verb.copula) {
    if (
      next === 'no' &&
      /^(?:surprise|doubt|problem|trouble|difficulty|secret|wonder)$/.test(norm(words, verb.head + 2))
    )
      return true;
    if (next === 'able') return pronoun;
    if (who === 'there' && /^(?:around|about|roughly|nearly|almost|over)$/.test(next)) return true;
    return EPISTEMIC_ADJECTIVES.has(next) || EPISTEMIC_ADJECTIVES.has(norm(words, verb.head + 2));
  }
  if (head === 'have' && next === 'no')
    return /^(?:problem|trouble|difficulty|illusion|illusions|doubt)$/.test(norm(words, verb.head + 2));
  if ((head === 'come' && next === 'as') || (head === 'become' && EPISTEMIC_ADJECTIVES.has(next)))
    return true;
  if (verb.negated && !verb.passive && /^(?:surprise|shock|offend|alarm|worry|astonish|trouble)$/.test(head))
    return true;
  if (/^(?:look|sound|feel)$/.test(head)) return next === 'like' || words[verb.head + 1]?.pos === 'adjective';
  if (!verb.passive && TRENDS.has(head) && isTimed(words, verb.head + 1)) return true;
  return !verb.passive && (EPISTEMIC_VERBS.has(head) || (pronoun && !verb.negated && OUTCOMES.has(head)));
}

/** "should fall [next year]", "should recover [soon]"; but "should fall by half" and "by 2030" set an aim. */
function isTimed(words: readonly Word[], from: number): boolean {
  return /^(?:next|soon|shortly|eventually|tomorrow|tonight|later)$/.test(norm(words, from));
}

/** "must know", "must be tired", "there must be a reason": what the facts make one conclude. */
function isInference({ words, verb }: ModalClause, who: string): boolean {
  const head = norm(words, verb.head);
  const next = norm(words, verb.head + 1);
  if (verb.passive) return false;
  if (norm(words, verb.first) === 'be' && isGerund(words[verb.head])) return true;
  if (verb.copula) {
    if (/^(?:there|something|someone)$/.test(who)) {
      return /^(?:some|something|someone|more|many|other|another|reason|way)$/.test(next);
    }
    if (/^(?:it|this|that|he|she|i)$/.test(who)) return !verb.negated;
    return /ing$/.test(next) || /^(?:tempting|true|wrong|mad|crazy|nice|hard|awful)$/.test(next);
  }
  if (head === 'recognise' || head === 'recognize' || head === 'remember') return false;
  // "must look at themselves" is a deed, "must look odd" is not.
  if (head === 'look' && words[verb.head + 1]?.pos === 'preposition') return false;
  return EPISTEMIC_VERBS.has(head) || (MENTAL.has(head) && /^(?:he|she|they|you)$/.test(who));
}

const LAW = /^(?:laws?|rules|statute|constitution|regulations)$/;

/** The clause says what the law in force requires. */
function statesLaw(words: readonly Word[], modal: number): boolean {
  for (let at = Math.max(0, modal - 14); at < Math.min(words.length, modal + 12); at++) {
    const word = norm(words, at);
    if (word === 'legally' || word === 'currently' || word === 'presently') return true;
    if (
      word === 'before' &&
      /^(?:it|they)$/.test(norm(words, at + 1)) &&
      /^(?:can|takes?|becomes?|enters?)$/.test(norm(words, at + 2))
    )
      return true;
    if (!LAW.test(word)) continue;
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      if (/^(?:by|under|existing|current|present)$/.test(norm(words, back))) return true;
      if (isCoordinator(words[back])) break;
    }
  }
  return false;
}

/** "If you take a loan, you must repay it": how things work. */
function isInstruction(words: readonly Word[], modal: Modal, who: string): boolean {
  return who === 'you' && words.some((word, at) => at < modal.first && word.norm === 'if');
}

/** Verbs with which "has to" speaks of a turn in policy, whoever the subject is. */
export const TURNING_POINT: ReadonlySet<string> = new Set(
  'act stop end change accept recognise recognize realise realize learn start begin do take find come ensure make step decide choose'.split(
    ' ',
  ),
);

/** "consumers have to pay" tells what is the case, unless "we" or a turning point in policy is meant. */
function isFactual({ words, modal, verb, auxiliary }: ModalClause, who: string): boolean {
  const head = norm(words, verb.head);
  // "has only to sign" makes little of a demand, not of a fact.
  if (norm(words, modal.first + 1) === 'only') return false;
  if (who === 'there') return false;
  if (who !== 'we' && !(verb.passive || TURNING_POINT.has(head) || isDeed(words[verb.head]))) return true;
  if (who !== 'we' && auxiliary < modal.first && norm(words, modal.first) !== 'got') {
    if (norm(words, auxiliary) !== 'will' || verb.passive) return true;
  }
  if (who === 'i' || who === 'you' || who === 'he' || who === 'she' || who === 'who') return true;
  if (modal.negated && who !== 'we' && who !== 'it') return true;
  return /^(?:would|could|may|might)$/.test(norm(words, auxiliary)) || CONCEDING.test(head);
}

/** "the aid sent to Kyiv": a participle behind its noun tells nothing of the past. */
function isReducedRelative(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.pos === 'noun' && words[at + 1]?.pos === 'preposition';
}

function isDeed(verb: Word | undefined): boolean {
  return !!verb && (isAction(verb.lemma) || isAction(verb.norm.replace(/ed$/, '')));
}

/** "could" proposes only a deed, of somebody who can do it, that is neither denied nor a consequence. */
function isMerePossibility({ words, modal, verb, subject }: ModalClause, who: string): boolean {
  if (verb.negated || verb.copula || !subject || !isDeed(words[verb.head])) return true;
  if (/^(?:i|it|you|who|that|which|this)$/.test(who)) return true;
  // "The minister could act now" proposes; in a tale, "he could act" was an ability.
  const told = words.some(
    (word, at) => at !== verb.head && word.tags.has('PastTense') && !isReducedRelative(words, at),
  );
  if (verb.passive)
    return told || !(words[subject.head]?.tags.has('Plural') || isPolicyNoun(words[subject.head]));
  if (/^(?:he|she|they)$/.test(who) && (told || subject.first > 1)) return true;
  return words.some(
    (word, at) => at < modal.first && /^(?:if|that|as|when|because|fear|risk|than|so)$/.test(word.norm),
  );
}

const REFUSALS = new Set(
  (
    'accept allow afford abandon continue forget ignore let permit remain stand stay tolerate wait lapse rely sit rest ' +
    'surrender turn give look keep go pretend hide fail be'
  ).split(' '),
);
/** What nobody ought to do, rather than what some have not the means for. */
const isLapse = (verb: string): boolean =>
  REFUSALS.has(verb) || /^(?:lose|miss|squander|see|repeat)$/.test(verb);

const REFUSED = new Set(
  'used allowed accepted tolerated permitted ignored left forgotten compromised negotiable delayed overlooked justified'.split(
    ' ',
  ),
);

/** "we cannot accept", "must not be allowed": what is ruled out, as against what is impossible. */
function isRefusal({ words, verb }: ModalClause, who: string): boolean {
  const head = norm(words, verb.head);
  const next = norm(words, verb.head + 1);
  if (verb.passive) return REFUSED.has(head);
  if (!REFUSALS.has(head)) return false;
  if (verb.copula)
    return /^(?:silent|bystanders|complacent|passive|neutral|indifferent|optional)$/.test(next);
  if (/^(?:i|he|she|you|they|it|one|who|that|which)$/.test(who)) return false;
  if (/^(?:give|look|turn|go|keep)$/.test(head))
    return /^(?:up|in|away|back|on|ignoring|pretending)$/.test(next);
  // "can't afford to wait" rules it out; "can't afford to make the payments" is poor.
  return head !== 'afford' || (next === 'to' ? isLapse(norm(words, verb.head + 2)) : who === 'we');
}
