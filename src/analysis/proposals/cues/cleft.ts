import type { Force } from '../../model';
import type { Word } from '../../prose/types';
import { infinitiveAt, thatClauseAt } from '../complement';
import type { Cue } from '../cue';
import { frameThing } from '../frame';
import { isAdverb, isModal, isNegation, norm } from '../grammar';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { subjectBefore } from '../subject';
import { verbGroup } from '../verbGroup';
import { complementCue } from './complementCue';

/** "What is needed is X", "the least they can do is V", "what must not happen is X", "another would be to V". */
export function cleftCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue =
      whatIsNeeded(words, at) ?? leastToDo(words, at) ?? whatToDo(words, at) ?? anotherIs(words, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "What is needed is X", "what Europe needs is X", "all it takes is". */
function whatIsNeeded(words: readonly Word[], at: number): Cue | null {
  if (!/^(?:is|are)$/.test(norm(words, at))) return null;
  const needed =
    /^(?:needed|required|missing)$/.test(norm(words, at - 1)) || /^(?:need|needs)$/.test(norm(words, at - 1));
  if (!needed) return null;
  let first = at - 1;
  while (first > 0 && norm(words, first) !== 'what' && at - first < 10) first--;
  if (norm(words, first) !== 'what') return null;
  const cue = { first, last: at };
  const subject =
    norm(words, at - 1).startsWith('need') && norm(words, at - 1) !== 'needed' && at - 2 > first
      ? { first: first + 1, last: at - 2 }
      : null;
  const complement = infinitiveAt(words, at + 1) ?? thatClauseAt(words, at + 1);
  if (complement)
    return complementCue(
      words,
      { ...complement, agent: complement.agent ?? subject },
      cue,
      'proposals/what-is-needed',
      'strong',
    );
  const last = nounPhraseEnd(words, at + 1, words.length - 1);
  if (last <= at) return null;
  return frameThing(words, {
    rule: 'proposals/what-is-needed',
    words: cue,
    thing: { first: at + 1, last },
    from: first,
    agent: subject,
    force: 'strong',
    certainty: 'high',
  });
}

/** "The least the ministry can do is apologise", "the last thing we should do is wait". */
function leastToDo(words: readonly Word[], at: number): Cue | null {
  if (norm(words, at) !== 'is' || norm(words, at - 1) !== 'do') return null;
  let first = at - 2;
  while (first > 0 && !SINGLED_OUT.has(norm(words, first)) && at - first < 12) first--;
  const force = SINGLED_OUT.get(norm(words, first));
  if (!force) return null;
  let modal = at - 2;
  while (modal > first && !isModal(words[modal]) && !/^(?:needs|need|has|have)$/.test(norm(words, modal)))
    modal--;
  const subject = modal > first ? subjectBefore(words, modal, first + 1) : null;
  const bare = infinitiveAt(words, at + 1)?.verb ?? verbGroup(words, at + 1);
  if (!bare || !subject) return null;
  return complementCue(words, { kind: 'to', agent: subject, verb: bare }, { first, last: at }, RULE, force, {
    negated: /^(?:last|worst)$/.test(norm(words, first)),
  });
}

/** What singles a deed out among those that somebody can or must do. */
const SINGLED_OUT: ReadonlyMap<string, Force> = new Map<string, Force>([
  ['least', 'weak'],
  ['best', 'medium'],
  ['wisest', 'medium'],
  ['smartest', 'medium'],
  ['first', 'medium'],
  ['next', 'medium'],
  ['only', 'medium'],
  ['last', 'medium'],
  ['worst', 'medium'],
]);

/** "What ministers must not do is wait", "what must not happen is a return to". */
function whatToDo(words: readonly Word[], at: number): Cue | null {
  let verb = at - 1;
  if (/^(?:now|next|first|today|instead|then)$/.test(norm(words, verb))) verb--;
  if (norm(words, at) !== 'is' || !/^(?:do|happen|be|change|stop|come)$/.test(norm(words, verb))) return null;
  let first = verb - 1;
  while (first > 0 && norm(words, first) !== 'what' && at - first < 10) first--;
  if (norm(words, first) !== 'what') return null;
  let modal = verb - 1;
  while (modal > first && (isNegation(words[modal]) || isAdverb(words[modal]) || norm(words, modal) === 'to'))
    modal--;
  const force = PRESCRIBING.get(norm(words, modal));
  const negated = norm(words, modal) === 'cannot' || words.slice(modal, at).some(isNegation);
  if (!force || (/^can/.test(norm(words, modal)) && !negated)) return null;
  const subject = modal > first + 1 ? { first: first + 1, last: modal - 1 } : null;
  const deed = infinitiveAt(words, at + 1)?.verb ?? verbGroup(words, at + 1);
  const cue = { first, last: at };
  if (norm(words, verb) === 'do')
    return (
      deed && complementCue(words, { kind: 'to', agent: subject, verb: deed }, cue, RULE, force, { negated })
    );
  const last = nounPhraseEnd(words, at + 1, words.length - 1);
  if (last <= at) return null;
  const thing = { first: at + 1, last };
  return frameThing(words, {
    rule: RULE,
    words: cue,
    thing,
    from: first,
    force,
    negated,
    certainty: 'medium',
  });
}

const RULE = 'proposals/nominal';
const PRESCRIBING: ReadonlyMap<string, Force> = new Map<string, Force>([
  ['must', 'strong'],
  ['needs', 'strong'],
  ['need', 'strong'],
  ['has', 'strong'],
  ['have', 'strong'],
  ['cannot', 'strong'],
  ['can', 'strong'],
  ['should', 'medium'],
  ['ought', 'medium'],
]);

const ANOTHER = pattern('another|one|better|second|third|other would|might|could be');

/** "Another would be to open the port": an option, the noun for which stands in the sentence before. */
function anotherIs(words: readonly Word[], at: number): Cue | null {
  const end = ANOTHER(words, at);
  if (end < 0 || at > 2) return null;
  const complement = infinitiveAt(words, end);
  return (
    complement &&
    complementCue(words, complement, { first: 0, last: end - 1 }, RULE, 'weak', { certainty: 'medium' })
  );
}
