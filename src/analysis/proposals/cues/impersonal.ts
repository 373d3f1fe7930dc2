import type { Force, Status } from '../../model';
import type { Word } from '../../prose/types';
import { gerundAt, infinitiveAt, moodOf, someoneTo, thatClauseAt, type Complement } from '../complement';
import type { Cue } from '../cue';
import { frame, frameThing } from '../frame';
import { isAdverb, isNegation, isSubjectPronoun, norm } from '../grammar';
import { BAD_NOUNS, GOOD_NOUNS, isAction, MENTAL, METADISCOURSE, NEGATIVE, OBLIGING } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern, type Pattern } from '../pattern';
import { subjectBefore } from '../subject';
import { asksForThing } from '../things';
import { verbGroup } from '../verbGroup';

/** A fixed phrase after which the act to be done follows. */
interface Opening {
  readonly matches: Pattern;
  readonly rule: string;
  readonly force: Force;
  /** "that" may be missing before a clause: "it's time Europe woke up". */
  readonly bare?: boolean;
  readonly negated?: boolean;
  /** Who is to act stands before the phrase: "X would do well to". */
  readonly personal?: boolean;
  /** Who is to act follows at once: "it falls to the courts to". */
  readonly someone?: boolean;
  /** Only at the start of a sentence. */
  readonly first?: boolean;
  /** A condition may name the act: "would do better if they listened". */
  readonly wish?: boolean;
  /** A thing may stand for the act: "it is time for a ceasefire". */
  readonly thing?: boolean;
  /** It counts only of an actor and of a deed: "has the power to", "my hope is that". */
  readonly needsActor?: true;
}

const opening = (source: string, rule: string, force: Force, more: Partial<Opening> = {}): Opening => ({
  matches: pattern(source),
  rule: `proposals/${rule}`,
  force,
  ...more,
});

const OPENINGS: readonly Opening[] = [
  opening('it|now|today is|was|be not? @adv? high|about|past|long|well? past? time', 'time', 'medium', {
    bare: true,
    thing: true,
  }),
  opening('is it|now not? @adv? high|about|past? time', 'time', 'medium', { bare: true }),
  opening('is not it @adv? high|about|past? time', 'time', 'medium', { bare: true }),
  opening('it may|might|could @adv? be high|past? time', 'time', 'weak', { bare: true, thing: true }),
  opening('it is|will|would now|then|therefore|ultimately? be? up to', 'duty', 'medium', { someone: true }),
  opening('it now? falls|fall to', 'duty', 'medium', { someone: true }),
  opening('it is @adv? incumbent on|upon', 'duty', 'medium', { someone: true }),
  opening('the onus|burden|responsibility is|lies|rests|falls on|with|upon', 'duty', 'medium', {
    someone: true,
  }),
  opening('owe|owes it to', 'duty', 'medium', { personal: true, someone: true }),
  opening('much|far? better|best', 'better', 'medium', { first: true }),
  opening('the time|moment|hour has|is come|now|here|ripe?', 'time', 'medium'),
  opening('now|today|this is the|a @adj? time|moment|hour|chance', 'time', 'medium'),
  opening('there is|has|remains be|been? an|a @adj* need|case|duty|obligation', 'need-noun', 'medium'),
  opening('there is|can be? no @adj? choice|option|alternative but', 'no-choice', 'strong'),
  opening(
    'there is|seems|can be? no @adj? reason|excuse|justification|sense|point why|that|in?',
    'no-reason',
    'medium',
    { negated: true, bare: true },
  ),
  opening('there is no @adj? need', 'no-reason', 'weak', { negated: true }),
  opening('i|we do|can not see why', 'no-reason', 'medium', { negated: true, bare: true }),
  opening('have|has little|no @adj? choice|option|alternative but|except', 'no-choice', 'strong', {
    personal: true,
  }),
  opening('have|has|owe|owes a|an|the @adj? duty|obligation|responsibility', 'duty', 'medium', {
    personal: true,
  }),
  opening('have|has @adv? a|an|the @adj? power|means|authority|chance|opportunity', 'opportunity', 'weak', {
    personal: true,
    needsActor: true,
  }),
  opening('my|our @adj? hope|wish|plea is', 'hope', 'weak', { bare: true, needsActor: true }),
  opening('it is|remains @adv? the|our|their duty|job|task|responsibility', 'duty', 'medium'),
  opening('had better', 'had-better', 'medium', { personal: true }),
  opening('would|might do well|better', 'do-well', 'weak', { personal: true, wish: true }),
  opening('would|might do much|far|very well|better', 'do-well', 'weak', { personal: true, wish: true }),
  opening('would be @adv? better off', 'do-well', 'weak', { personal: true, wish: true }),
  opening('could do worse than', 'do-well', 'weak', { personal: true }),
  opening('would be @adv? wise|wiser|smart|smarter|right|prudent|sensible|well', 'do-well', 'weak', {
    personal: true,
  }),
  opening('would be @adv? foolish|unwise|mad|wrong|naive|rash|remiss|stupid|mistaken', 'do-well', 'weak', {
    personal: true,
    negated: true,
  }),
];

/** "It is time for X to V", "X would do well to V", "there is no choice but to V". */
export function openingCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const candidate of OPENINGS) {
      const end = candidate.matches(words, at);
      if (end < 0 || (candidate.first && at > 0)) continue;
      const cue = readOpening(words, at, end, candidate);
      if (!cue) continue;
      cues.push(cue);
      at = end - 1;
      break;
    }
  }
  return cues;
}

function readOpening(words: readonly Word[], at: number, end: number, found: Opening): Cue | null {
  const complement = afterOpening(words, end, found);
  if (!complement && found.thing && norm(words, end) === 'for') return timeFor(words, at, end, found);
  if (found.rule === 'proposals/no-reason' && complement && MENTAL.has(norm(words, complement.verb.head)))
    return null;
  if (!complement || (!found.personal && isMetadiscourse(words, complement))) return null;
  if (found.needsActor && !isAction(norm(words, complement.verb.head))) return null;
  const subject = found.personal ? subjectBefore(words, at) : null;
  if (found.personal && (!subject || norm(words, subject.head) === 'it' || norm(words, subject.head) === 'i'))
    return null;
  return complementCue(
    words,
    { ...complement, agent: subject ?? complement.agent },
    { first: at, last: end - 1 },
    found.rule,
    found.force,
    { negated: found.negated, from: subject?.first, needsActor: found.needsActor },
  );
}

/** "It is time for a ceasefire": a thing that policy makes, or more or better of something. */
function timeFor(words: readonly Word[], at: number, end: number, { rule, force }: Opening): Cue | null {
  const last = nounPhraseEnd(words, end + 1, words.length - 1);
  if (last <= end || !asksForThing(words, end + 1, last)) return null;
  return frameThing(words, {
    rule,
    words: { first: at, last: end },
    thing: { first: end + 1, last },
    from: at,
    force,
    certainty: 'medium',
  });
}

function afterOpening(words: readonly Word[], end: number, found: Opening): Complement | null {
  if (found.rule === 'proposals/had-better') {
    const verb = verbGroup(words, end);
    const isVerb = verb !== null && !/^(?:noun|adjective)$/.test(words[verb.head]?.pos ?? '');
    return isVerb ? { kind: 'to', agent: null, verb } : null;
  }
  if (found.someone) return someoneTo(words, end);
  return (
    infinitiveAt(words, end) ??
    (found.personal || found.negated
      ? gerundAt(words, /^(?:by|for)$/.test(norm(words, end)) ? end + 1 : end)
      : null) ??
    (found.wish && norm(words, end) === 'if' ? thatClauseAt(words, end + 1, true) : null) ??
    thatClauseAt(words, end, found.bare ?? false)
  );
}

/** How a cue differs from the plain one. */
interface Twist {
  readonly negated?: boolean;
  readonly status?: Status;
  readonly from?: number;
  readonly certainty?: Cue['certainty'];
  readonly needsActor?: true;
}

/** A proposal whose act stands in a complement of the cue. */
export function complementCue(
  words: readonly Word[],
  complement: Complement,
  cue: { readonly first: number; readonly last: number },
  rule: string,
  force: Force,
  twist: Twist = {},
): Cue {
  return frame(words, {
    rule,
    words: cue,
    verb: complement.verb,
    from: twist.from ?? cue.first,
    subject: complement.agent,
    force,
    negated: (twist.negated ?? false) !== complement.verb.negated,
    certainty: twist.certainty ?? 'high',
    status: twist.status,
    needsActor: twist.needsActor,
  });
}

/** "It is important to note", "it is time to look at": about the text, not about policy. */
function isMetadiscourse(words: readonly Word[], complement: Complement): boolean {
  if (complement.agent && complement.kind === 'to') return false;
  const { head } = complement.verb;
  if (norm(words, head + 1) === 'in' && norm(words, head + 2) === 'mind') return true;
  if (/^(?:that|how|what|why|where|whether)$/.test(norm(words, head + 1)) && CLAUSAL.test(norm(words, head)))
    return true;
  return METADISCOURSE.has(norm(words, head));
}

/** Verbs of the text before a clause, of policy before a thing: "recognise that", "recognise the state". */
const CLAUSAL = /^(?:recogni[sz]e|reali[sz]e|acknowledge|consider|understand|appreciate|ask|see|look)$/;

/** Index behind the noun that an evaluative adjective goes with: "(a good) idea", "(both good) politics and good policy". */
function evaluatedFrom(words: readonly Word[], adjective: number): number {
  let at = adjective + 1;
  while (at < adjective + 8 && (GOOD_NOUNS.has(norm(words, at)) || isEvaluationLink(words, at))) at++;
  return GOOD_NOUNS.has(norm(words, at - 1)) ? at : adjective + 1;
}

function isEvaluationLink(words: readonly Word[], at: number): boolean {
  return norm(words, at) === 'and' || OBLIGING.has(norm(words, at)) || words[at]?.pos === 'adjective';
}

/** "It is vital all parties take part": the "that" may be missing before a noun phrase. */
function opensBareClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return !!word && (word.pos === 'determiner' || isSubjectPronoun(word) || word.pos === 'name');
}

const IT_BE = [
  pattern('it is|was|remains|seems|becomes|be'),
  pattern('it would|will|might|may|could be|seem'),
  pattern('it has become|been'),
];

/** "It is vital that X V", "it would be folly to V". */
export function evaluationCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (norm(words, at) !== 'it') continue;
    const end = Math.max(...IT_BE.map((matches) => matches(words, at)));
    if (end < 0 || norm(words, end - 1) === 'was') continue;
    const cue = readEvaluation(words, at, end);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readEvaluation(words: readonly Word[], at: number, end: number): Cue | null {
  let next = end;
  let denied = false;
  for (; next < words.length; next++) {
    if (isNegation(words[next]) || norm(words, next) === 'no') denied = true;
    else if (!isAdverb(words[next]) && !/^(?:a|an|more|most|in|the|of)$/.test(norm(words, next))) break;
    else if (OBLIGING.has(norm(words, next)) || NEGATIVE.has(norm(words, next))) break;
  }
  const word = norm(words, next);
  const bad = NEGATIVE.has(word) || BAD_NOUNS.has(word);
  const force = OBLIGING.get(word);
  if (!bad && !force) return null;
  const hypothetical = /^(?:would|might|could)$/.test(norm(words, at + 1));
  const wished = hypothetical && norm(words, next + 1) === 'if' ? thatClauseAt(words, next + 2, true) : null;
  const behind = evaluatedFrom(words, next);
  const complement =
    wished ?? infinitiveAt(words, behind) ?? thatClauseAt(words, behind, opensBareClause(words, behind));
  if (!complement || isMetadiscourse(words, complement) || complement.verb.perfect) return null;
  if (!wished && complement.kind === 'that' && moodOf(words, complement) === 'indicative') return null;
  // "It is fair to" only judges; "it would be fair to" recommends.
  if (!hypothetical && (force === 'weak' || (bad && complement.kind === 'that'))) return null;
  if (bad) {
    if (denied) return null;
    return complementCue(words, complement, { first: at, last: next }, 'proposals/evaluation', 'weak', {
      status: 'rejected',
    });
  }
  return complementCue(
    words,
    complement,
    { first: at, last: next },
    'proposals/evaluation',
    // "Not necessary" is "need not".
    hypothetical || (denied && force === 'strong') ? 'weak' : (force ?? 'medium'),
    {
      negated: denied,
      certainty: 'medium',
    },
  );
}
