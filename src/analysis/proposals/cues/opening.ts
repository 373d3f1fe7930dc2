import type { Word } from '../../prose/types';
import { gerundAt, infinitiveAt, someoneTo, thatClauseAt, type Complement } from '../complement';
import type { Cue } from '../cue';
import { frameThing } from '../frame';
import { isAction, MENTAL } from '../lexicon';
import { norm } from '../grammar';
import { nounPhraseEnd } from '../nounPhrase';
import { subjectBefore } from '../subject';
import { asksForThing } from '../things';
import { verbGroup } from '../verbGroup';
import { complementCue, isMetadiscourse } from './complementCue';
import { openingsWith, type Opening } from './openingPhrases';

/** "It is time for X to V", "X would do well to V", "there is no choice but to V". */
export function openingCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const candidate of openingsWith(norm(words, at))) {
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
  if (found.closing && !words.some((_, i) => i > end && found.closing?.(words, i) !== -1)) return null;
  if (!complement && found.thing) return openedThing(words, at, end, found);
  if (found.rule === 'proposals/no-reason' && complement && MENTAL.has(norm(words, complement.verb.head)))
    return null;
  if (!complement || (!found.personal && isMetadiscourse(words, complement))) return null;
  if (found.needsActor && !isAction(norm(words, complement.verb.head))) return null;
  const subject = found.personal ? subjectBefore(words, at) : null;
  if (found.personal && (!subject || norm(words, subject.head) === 'i')) return null;
  if (subject && norm(words, subject.head) === 'it' && found.rule !== 'proposals/had-better') return null;
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
function openedThing(
  words: readonly Word[],
  at: number,
  end: number,
  { rule, force, thing }: Opening,
): Cue | null {
  if (thing === 'for' && norm(words, end) !== 'for') return null;
  const cue = { first: at, last: thing === 'for' ? end : end - 1 };
  const first = cue.last + 1;
  const last = nounPhraseEnd(words, first, words.length - 1);
  if (last < first || !asksForThing(words, first, last)) return null;
  return frameThing(words, {
    rule,
    words: cue,
    thing: { first, last },
    from: at,
    force,
    certainty: 'medium',
  });
}

function afterOpening(words: readonly Word[], end: number, found: Opening): Complement | null {
  if (found.rule === 'proposals/had-better') {
    const verb = verbGroup(words, end);
    const isVerb =
      verb !== null &&
      (isAction(norm(words, verb.head)) || !/^(?:noun|adjective)$/.test(words[verb.head]?.pos ?? ''));
    return isVerb ? { kind: 'to', agent: null, verb } : null;
  }
  if (found.someone) return someoneTo(words, end);
  return (
    infinitiveAt(words, end) ??
    (found.personal || found.negated || found.thing ? deedAt(words, end) : null) ??
    (found.wish && norm(words, end) === 'if' ? thatClauseAt(words, end + 1, true) : null) ??
    thatClauseAt(words, end, found.bare ?? false)
  );
}

/** "V-ing", "by V-ing", "(no excuse) for not V-ing". */
function deedAt(words: readonly Word[], end: number): Complement | null {
  let at = end;
  if (/^(?:by|for|in)$/.test(norm(words, at))) at++;
  if (norm(words, at) === 'not') at++;
  return gerundAt(words, at);
}
