import type { Word } from '../../prose/types';
import { gerundAt, infinitiveAt } from '../complement';
import type { Cue } from '../cue';
import { frameThing } from '../frame';
import { isFinite, norm } from '../grammar';
import { isAction } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { complementCue } from './complementCue';

/** A sentence without a finite verb that says what shall be done or be no more. */
interface Slogan {
  readonly opens: (words: readonly Word[], from: number) => number;
  readonly force: Cue['force'];
  readonly negated: boolean;
}

const SLOGANS: readonly Slogan[] = [
  { opens: pattern('no more'), force: 'strong', negated: true },
  { opens: pattern('enough of|with'), force: 'strong', negated: true },
  { opens: pattern('no to'), force: 'strong', negated: true },
  { opens: pattern('yes to'), force: 'strong', negated: false },
  { opens: pattern('down|away with'), force: 'strong', negated: true },
];

const TIME = pattern('high|past? time');

/** How long a slogan may be. */
const LONGEST = 16;

/** "No more bailouts.", "Enough of these tribunals.", "Time to act." */
export function sloganCues(words: readonly Word[]): Cue[] {
  const first = /^(?:and|but|so)$/.test(norm(words, 0)) ? 1 : 0;
  if (words.length > LONGEST || /\?/.test(words[words.length - 1]?.after ?? '')) return [];
  const cue = timeTo(words, first) ?? noMore(words, first);
  return cue ? [cue] : [];
}

function timeTo(words: readonly Word[], first: number): Cue | null {
  const end = TIME(words, first);
  const complement = end < 0 ? null : infinitiveAt(words, end);
  if (!complement || !isAction(norm(words, complement.verb.head))) return null;
  return complementCue(words, complement, { first, last: end - 1 }, 'proposals/time', 'medium', {
    certainty: 'medium',
  });
}

function noMore(words: readonly Word[], first: number): Cue | null {
  for (const { opens, force, negated } of SLOGANS) {
    const end = opens(words, first);
    if (end < 0 || norm(words, end) === 'than') continue;
    if (words.some((word, at) => at >= end && isFinite(words, at) && !word.tags.has('Gerund'))) return null;
    const cue = { first, last: end - 1 };
    const deed = gerundAt(words, end);
    if (deed) return complementCue(words, deed, cue, RULE, force, { negated, certainty: 'medium' });
    const last = nounPhraseEnd(words, end, words.length - 1);
    if (last < end || /^(?:no|more|it|this|that)$/.test(norm(words, end))) return null;
    return frameThing(words, {
      rule: RULE,
      words: cue,
      thing: { first: end, last },
      from: first,
      force,
      negated,
      certainty: 'medium',
    });
  }
  return null;
}

const RULE = 'proposals/slogan';
