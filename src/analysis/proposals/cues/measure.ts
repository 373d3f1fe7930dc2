import type { Word } from '../../prose/types';
import verdicts from '../../../lexicon/proposals/verdicts.json';
import { gerundAt } from '../complement';
import type { Cue, WordRange } from '../cue';
import { frameThing } from '../frame';
import { isAdverb, isNegation, isPassiveParticiple, norm } from '../grammar';
import { BAD_NOUNS, GOOD_NOUNS, isAction, isPolicyNoun, NEGATIVE, OBLIGING } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { headOf, subjectBefore } from '../subject';
import { complementCue } from './complementCue';

/** Sentences that judge a measure: "A windfall tax would be a start", "The case for a cap is strong". */
export function measureCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const cue = judgedMeasure(words, at) ?? caseFor(words, at) ?? worthDoing(words, at) ?? notToBe(words, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

const RULE = 'proposals/measure-judged';

/** "A tax on land would be fairer", "a ban would be a mistake": what it would be is said of what is not there yet. */
function judgedMeasure(words: readonly Word[], at: number): Cue | null {
  if (norm(words, at) !== 'be' || norm(words, at - 1) !== 'would') return null;
  const subject = subjectBefore(words, at - 1);
  if (!subject || !isPolicyNoun(words[subject.head]) || !isIndefinite(words, subject)) return null;
  for (let next = at + 1; next <= Math.min(words.length - 1, at + 5); next++) {
    const word = norm(words, next);
    if (isNegation(words[next]) || word === 'no' || /[,;:]/.test(words[next]?.before ?? '')) return null;
    const bad = NEGATIVE.has(word) || BAD_NOUNS.has(word);
    if (!bad && !GOOD_NOUNS.has(word) && !OBLIGING.has(word)) continue;
    return frameThing(words, {
      rule: RULE,
      words: { first: at - 1, last: next },
      thing: { first: subject.first, last: subject.last },
      from: subject.first,
      force: bad ? 'medium' : 'weak',
      negated: bad,
      certainty: 'medium',
    });
  }
  return null;
}

/** A measure that is spoken of for the first time or in general: "a ban", "higher taxes". */
function isIndefinite(words: readonly Word[], { first }: WordRange): boolean {
  return !/^(?:the|this|that|these|those|his|her|its|their|such)$/.test(norm(words, first));
}

const CASE = pattern('the|a @adj? case|argument|arguments for');
const STRONG = new Set([
  ...verdicts.good,
  'strong',
  'overwhelming',
  'clear',
  'unanswerable',
  'irresistible',
  'powerful',
  'stronger',
]);

/** "The case for a land tax is overwhelming." */
function caseFor(words: readonly Word[], at: number): Cue | null {
  const end = CASE(words, at - 1);
  if (end < 0) return null;
  const gerund = gerundAt(words, end);
  const last = nounPhraseEnd(words, gerund ? end + 1 : end, words.length - 1);
  if (last < end || !/^(?:is|are|remains)$/.test(norm(words, last + 1))) return null;
  let verdict = last + 2;
  while (isAdverb(words[verdict])) verdict++;
  if (!STRONG.has(norm(words, verdict))) return null;
  const cue = { first: at - 1, last: end - 1 };
  if (gerund)
    return complementCue(words, gerund, cue, 'proposals/need-noun', 'medium', { certainty: 'medium' });
  if (!isPolicyNoun(words[headOf(words, end, last)])) return null;
  return frameThing(words, {
    rule: 'proposals/need-noun',
    words: cue,
    thing: { first: end, last },
    from: at - 1,
    force: 'medium',
    certainty: 'medium',
  });
}

/** "The plan is worth trying": a deed that would pay. */
function worthDoing(words: readonly Word[], at: number): Cue | null {
  if (norm(words, at) !== 'worth') return null;
  let copula = at - 1;
  while (copula > 0 && isAdverb(words[copula])) copula--;
  const deed = words[at + 1];
  if (!/^(?:is|are|be)$/.test(norm(words, copula)) || !deed || !/ing$/.test(deed.norm)) return null;
  if (!basesOf(deed.norm).some((base) => isAction(base) || WORTHWHILE.test(base))) return null;
  const auxiliary = norm(words, copula) === 'be' ? copula - 1 : copula;
  const subject = subjectBefore(words, auxiliary);
  if (!subject || norm(words, subject.head) === 'it' || isNegation(words[at - 1])) return null;
  return {
    ...frameThing(words, {
      rule: RULE,
      words: { first: copula, last: at },
      thing: { first: at + 1, last: at + 1 },
      from: subject.first,
      force: 'weak',
      certainty: 'medium',
    }),
    object: { first: subject.first, last: subject.last },
    passive: true,
  };
}

const WORTHWHILE = /^(?:try|explore|pursue|fight|save|preserve|emulate|copy)$/;

/** What a gerund may be made of: "trying" of "try", "saving" of "save", "setting" of "set". */
function basesOf(gerund: string): readonly string[] {
  const stem = gerund.replace(/ing$/, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
}

/** "Perjury is not to be condoned": what must not be done. */
function notToBe(words: readonly Word[], at: number): Cue | null {
  const participle = at + 4;
  if (NOT_TO_BE(words, at) !== participle || !isPassiveParticiple(words[participle])) return null;
  if (
    /^(?:confused|found|seen|missed|underestimated|outdone|mistaken|expected|heard|had|sneezed)$/.test(
      norm(words, participle),
    )
  )
    return null;
  const subject = subjectBefore(words, at);
  if (!subject) return null;
  return {
    ...frameThing(words, {
      rule: 'proposals/modal',
      words: { first: at, last: participle - 1 },
      thing: { first: participle, last: participle },
      from: subject.first,
      force: 'strong',
      negated: true,
      certainty: 'medium',
    }),
    object: { first: subject.first, last: subject.last },
    passive: true,
  };
}

const NOT_TO_BE = pattern('is|are not to be');
