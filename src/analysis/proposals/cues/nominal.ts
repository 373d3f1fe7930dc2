import type { Force } from '../../model';
import type { Word } from '../../prose/types';
import { gerundAt, infinitiveAt, thatClauseAt } from '../complement';
import type { Cue } from '../cue';
import { frameThing } from '../frame';
import { isAdverb, isGerund, isNegation, norm } from '../grammar';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { subjectBefore } from '../subject';
import { verbGroup } from '../verbGroup';
import { complementCue } from './impersonal';

/** Nouns that name a proposal when an act is said of them: "the answer is to tax land". */
const PROPOSING: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...[
    'answer',
    'solution',
    'remedy',
    'cure',
    'task',
    'priority',
    'challenge',
    'key',
    'way',
    'goal',
    'aim',
    'course',
    'step',
    'response',
    'approach',
    'policy',
    'strategy',
    'mechanism',
    'thing',
    'route',
    'path',
    'move',
    'alternative',
    'advice',
    'conclusion',
    'lesson',
  ].map((noun) => [noun, 'medium'] as const),
  ...['option', 'possibility', 'idea'].map((noun) => [noun, 'weak'] as const),
]);

/** How far before its copula a proposing noun may stand: "the best way to help those who lost everything is to". */
const LONGEST_PHRASE = 24;

/** Nouns that propose only when something praises or singles them out: "the best way", "one option", "a first step". */
const NEEDS_PRAISE = new Set([
  'way',
  'thing',
  'course',
  'step',
  'response',
  'approach',
  'policy',
  'strategy',
  'mechanism',
  'route',
  'path',
  'move',
  'idea',
  'goal',
  'aim',
  'challenge',
  'task',
  'conclusion',
  'lesson',
]);
const PRAISE =
  /^(?:best|better|right|only|ideal|first|next|sensible|wise|wisest|obvious|proper|fairest|fairer|simplest|real|true|one|good|smart|smarter|urgent|sane|decent|honest|forward|out|other|another|main|immediate|important|logical|more|practical|realistic|quickest|surest|cheapest|safest)$/;

/** "The answer is to V", "the best way to help is to V", "what is needed is". */
export function nominalCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue =
      copulaAt(words, at) ??
      whatIsNeeded(words, at) ??
      leastToDo(words, at) ??
      whatToDo(words, at) ??
      anotherIs(words, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** A copula whose subject is a proposing noun. */
function copulaAt(words: readonly Word[], at: number): Cue | null {
  const copula = norm(words, at);
  if (!/^(?:is|be|lies|remains)$/.test(copula)) return null;
  const modal = copula === 'be' ? modalBefore(words, at) : null;
  if (copula === 'be' && !modal) return null;
  const noun = proposingNoun(words, (modal?.first ?? at) - 1);
  if (noun < 0) return null;
  let next = at + 1;
  let denied = false;
  while (
    isAdverb(words[next]) ||
    isNegation(words[next]) ||
    /^(?:in|therefore|surely)$/.test(norm(words, next))
  ) {
    if (isNegation(words[next])) denied = true;
    next++;
  }
  const first = phraseStart(words, noun);
  const complement =
    infinitiveAt(words, next) ??
    (isGerund(words[next]) ? gerundAt(words, next) : thatClauseAt(words, next)) ??
    (norm(words, next) === 'if' ? thatClauseAt(words, next + 1, true) : null);
  if (!complement && copula === 'lies') return thing(words, first, noun, next);
  if (!complement && modal?.force) return thing(words, first, noun, next);
  if (!complement && copula === 'be' && SUPERLATIVE.test(norm(words, noun - 1)))
    return thing(words, first, noun, next);
  if (
    !complement ||
    (complement.kind === 'that' &&
      norm(words, next) !== 'if' &&
      !/^(?:should|must|be)$/.test(norm(words, complement.verb.first)) &&
      !/^(?:should|must)$/.test(norm(words, complement.verb.first - 1)))
  )
    return null;
  const force = modal?.force ?? PROPOSING.get(norm(words, noun)) ?? 'medium';
  const weak = modal !== null && /^(?:could|might|may)$/.test(norm(words, modal.first));
  const helper = /^(?:you|we)$/.test(norm(words, noun + 1)) ? { first: noun + 1, last: noun + 1 } : null;
  return complementCue(
    words,
    { ...complement, agent: complement.agent ?? helper },
    { first, last: noun },
    'proposals/nominal',
    weak ? 'weak' : force,
    { negated: denied, from: first },
  );
}

/** The modal before "be": "would", or "has to", "must", "should", which give their own force. */
function modalBefore(
  words: readonly Word[],
  be: number,
): { readonly first: number; readonly force?: Force } | null {
  const before = norm(words, be - 1);
  if (/^(?:would|could|might|may)$/.test(before)) return { first: be - 1 };
  if (before === 'must') return { first: be - 1, force: 'strong' };
  if (before === 'should') return { first: be - 1, force: 'medium' };
  if (before !== 'to') return null;
  if (/^(?:has|have|needs|need)$/.test(norm(words, be - 2))) return { first: be - 2, force: 'strong' };
  return norm(words, be - 2) === 'ought' ? { first: be - 2, force: 'medium' } : null;
}

const SUPERLATIVE = /^(?:best|ideal|right|obvious|simplest|fairest|only|wisest|better)$/;

/** "The ideal mechanism would be a dividend": a thing, not an act, is put forward. */
function thing(words: readonly Word[], first: number, noun: number, from: number): Cue | null {
  const last = nounPhraseEnd(words, from, words.length - 1);
  if (last < from) return null;
  return frameThing(words, {
    rule: 'proposals/nominal',
    words: { first, last: noun },
    thing: { first: from, last },
    from: first,
    force: 'medium',
    certainty: 'medium',
  });
}

/** The proposing noun of the phrase that ends before the copula; a short infinitive may stand between. */
function proposingNoun(words: readonly Word[], last: number): number {
  let found = -1;
  for (let at = last; at >= Math.max(0, last - LONGEST_PHRASE); at--) {
    const word = words[at];
    if (!word || /[;:]/.test(word.after)) return found;
    const noun = word.norm;
    if (!PROPOSING.has(noun)) continue;
    const next = norm(words, at + 1);
    if (
      at < last &&
      !/^(?:to|of|for|forward|out|in|ahead|and|you|we|that)$/.test(next) &&
      !(noun === 'way' && words[at + 1]?.pos === 'determiner') &&
      !/[,—–]/.test(word.after)
    )
      continue;
    const first = phraseStart(words, at);
    if (!NEEDS_PRAISE.has(noun)) {
      if (/^(?:the|our|my|one|a|an|this|another)$/.test(norm(words, first))) found = at;
    } else if (isPraised(words, first, at + 1)) found = at;
  }
  return found;
}

function isPraised(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (PRAISE.test(norm(words, at))) return true;
  return false;
}

function phraseStart(words: readonly Word[], noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    (words[first - 1]?.pos === 'adjective' ||
      words[first - 1]?.pos === 'determiner' ||
      words[first - 1]?.pos === 'number' ||
      words[first - 1]?.pos === 'pronoun' ||
      isAdverb(words[first - 1]))
  )
    first--;
  return first;
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

/** "The least the ministry can do is apologise". */
function leastToDo(words: readonly Word[], at: number): Cue | null {
  if (norm(words, at) !== 'is' || norm(words, at - 1) !== 'do') return null;
  let first = at - 2;
  while (first > 0 && norm(words, first) !== 'least' && at - first < 10) first--;
  if (norm(words, first) !== 'least') return null;
  const bare = infinitiveAt(words, at + 1)?.verb ?? verbGroup(words, at + 1);
  const subject = subjectBefore(words, at - 2, first + 1);
  if (!bare) return null;
  return complementCue(
    words,
    { kind: 'to', agent: subject, verb: bare },
    { first, last: at },
    'proposals/nominal',
    'weak',
  );
}

/** "What ministers must not do is wait", "what must not happen is a return to". */
function whatToDo(words: readonly Word[], at: number): Cue | null {
  if (norm(words, at) !== 'is' || !/^(?:do|happen|be)$/.test(norm(words, at - 1))) return null;
  let first = at - 2;
  while (first > 0 && norm(words, first) !== 'what' && at - first < 10) first--;
  if (norm(words, first) !== 'what') return null;
  let modal = at - 2;
  while (modal > first && (isNegation(words[modal]) || isAdverb(words[modal]) || norm(words, modal) === 'to'))
    modal--;
  const force = PRESCRIBING.get(norm(words, modal));
  const negated = norm(words, modal) === 'cannot' || words.slice(modal, at).some(isNegation);
  if (!force || (/^can/.test(norm(words, modal)) && !negated)) return null;
  const subject = modal > first + 1 ? { first: first + 1, last: modal - 1 } : null;
  const verb = infinitiveAt(words, at + 1)?.verb ?? verbGroup(words, at + 1);
  const cue = { first, last: at };
  if (norm(words, at - 1) === 'do')
    return verb && complementCue(words, { kind: 'to', agent: subject, verb }, cue, RULE, force, { negated });
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
