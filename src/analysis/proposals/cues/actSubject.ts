import type { Word } from '../../prose/types';
import { clauseEnd, clauseStart } from '../clause';
import { gerundAt, infinitiveAt } from '../complement';
import type { Cue } from '../cue';
import { isGerund, isHardBreak, isNegation, norm } from '../grammar';
import { BAD_NOUNS, GOOD_NOUNS, NEGATIVE, OBLIGING } from '../lexicon';
import { pattern } from '../pattern';
import { subjectBefore } from '../subject';
import { complementCue } from './complementCue';

/** "Capping the fees would be a first step", "To lift them now would be folly". */
export function actSubjectCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 2; at < words.length; at++) {
    const hypothetical =
      norm(words, at) === 'be' && /^(?:would|could|might|must|should)$/.test(norm(words, at - 1));
    if (!hypothetical && !SINGLED_OUT.some((matches) => matches(words, at) > 0)) continue;
    const cue = actSubjectAt(words, at, hypothetical ? at - 1 : at);
    if (cue) cues.push(cue);
  }
  return cues;
}

const RULE = 'proposals/act-evaluated';

/** "is the only way", "is the wrong answer", "is essential": a plain "is good" states a value. */
const SINGLED_OUT = [
  'is|remains the only|best|right|wrong|wisest|fairest|surest|obvious|sensible|proper|worst @adj?',
  'is|remains not? @adv? a|an? @adj? folly|mistake|madness|blunder|dodge|error|disgrace|scandal|must|necessity|imperative',
  'is|remains not? @adv? essential|vital|crucial|imperative|indispensable|necessary|overdue',
].map(pattern);

function actSubjectAt(words: readonly Word[], be: number, first: number): Cue | null {
  const act = actBefore(words, first);
  if (act < 0) return null;
  let denied = false;
  for (let next = be + 1; next <= Math.min(words.length - 1, be + 6); next++) {
    const word = norm(words, next);
    if (isNegation(words[next]) || word === 'no') denied = true;
    const bad = NEGATIVE.has(word) || BAD_NOUNS.has(word);
    const good = GOOD_NOUNS.has(word) || OBLIGING.has(word);
    if (!bad && !good) continue;
    const gerund = norm(words, act) === 'to' ? infinitiveAt(words, act) : gerundAt(words, act);
    if (!gerund) return null;
    const rejected = bad !== denied;
    return {
      ...complementCue(words, gerund, { first, last: next }, RULE, rejected ? 'medium' : 'weak', {
        negated: rejected,
        from: act,
        certainty: 'medium',
      }),
      clause: { first: clauseStart(words, act), last: clauseEnd(words, next) },
    };
  }
  return null;
}

/** Where the gerund or infinitive subject of the verb at `verb` begins, or -1. */
function actBefore(words: readonly Word[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 20); at--) {
    const word = words[at];
    if (!word) return -1;
    const opens =
      at === 0 ||
      isHardBreak(word) ||
      /[(“"]/.test(word.before) ||
      (at < 3 && /,/.test(word.before)) ||
      /^(?:and|but|so|that|think|believe)$/.test(norm(words, at - 1));
    if (opens && (isGerund(word) || (word.norm === 'to' && words[at + 1]?.pos === 'verb'))) return at;
    if (/[;:]/.test(word.before)) return -1;
  }
  const subject = subjectBefore(words, verb);
  return subject && isGerund(words[subject.first]) ? subject.first : -1;
}
