import type { Force } from '../../model';
import type { Word } from '../../prose/types';
import { gerundAt, infinitiveAt, moodOf, thatClauseAt } from '../complement';
import type { Cue, WordRange } from '../cue';
import { frameThing } from '../frame';
import { isAdverb, isGerund, isNegation, norm } from '../grammar';
import { isPolicyNoun } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { POSSESSIVES } from '../pattern';
import { headOf, subjectBefore } from '../subject';
import { complementCue } from './complementCue';

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
    'duty',
    'job',
    'responsibility',
    'imperative',
    'start',
    'beginning',
    'place',
    'test',
  ].map((noun) => [noun, 'medium'] as const),
  ...['option', 'possibility', 'idea', 'hope', 'bet', 'chance'].map((noun) => [noun, 'weak'] as const),
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
  'duty',
  'job',
  'responsibility',
  'start',
  'beginning',
  'place',
  'test',
  'hope',
  'bet',
  'chance',
]);
const PRAISE =
  /^(?:best|better|right|only|ideal|first|next|sensible|wise|wisest|obvious|proper|fairest|fairer|simplest|real|true|one|good|smart|smarter|urgent|sane|decent|honest|forward|out|other|another|main|immediate|important|logical|key|essential|crucial|decisive|necessary|minimum|primary|overriding|last|final|more|practical|realistic|quickest|surest|cheapest|safest)$/;

/** "The answer is to V", "the best way to help is to V". */
export function nominalCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue = copulaAt(words, at);
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
  if (!complement && !denied && ANSWERS.test(norm(words, noun)) && isPolicyAt(words, next))
    return thing(words, first, noun, next);
  if (!complement && copula === 'be' && (SUPERLATIVE.test(norm(words, noun - 1)) || isPolicyAt(words, next)))
    return thing(words, first, noun, next);
  if (
    !complement ||
    (complement.kind === 'that' && norm(words, next) !== 'if' && moodOf(words, complement) !== 'prescriptive')
  )
    return null;
  const force = modal?.force ?? PROPOSING.get(norm(words, noun)) ?? 'medium';
  const weak = modal !== null && /^(?:could|might|may)$/.test(norm(words, modal.first));
  const owner = ownerBefore(words, first);
  const helper = /^(?:you|we)$/.test(norm(words, noun + 1))
    ? { first: noun + 1, last: noun + 1 }
    : (advised(words, noun, modal?.first ?? at) ?? owner);
  return complementCue(
    words,
    { ...complement, agent: complement.agent ?? helper },
    { first, last: noun },
    'proposals/nominal',
    weak ? 'weak' : force,
    { negated: denied, from: owner?.first ?? first },
  );
}

/** "the ministry's (first task)", "our (priority)": whose task it is. */
function ownerBefore(words: readonly Word[], noun: number): WordRange | null {
  if (words[noun - 1]?.pos === 'possessive') {
    const owner = subjectBefore(words, noun - 1);
    return owner && { first: owner.first, last: noun - 2 };
  }
  const mine = POSSESSIVES.has(norm(words, noun)) ? noun : noun - 1;
  return POSSESSIVES.has(norm(words, mine)) && !/^(?:my|your)$/.test(norm(words, mine))
    ? { first: mine, last: mine }
    : null;
}

/** "my advice to the opposition (is)": who is advised. */
function advised(words: readonly Word[], noun: number, copula: number): WordRange | null {
  if (norm(words, noun) !== 'advice' || norm(words, noun + 1) !== 'to') return null;
  const last = nounPhraseEnd(words, noun + 2, copula - 1);
  return last > noun + 1 ? { first: noun + 2, last } : null;
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

/** Nouns that propose the very thing that they are said to be: "the answer is a land tax". */
const ANSWERS = /^(?:answer|solution|remedy|cure)$/;

/** A policy is named at `from`: "a land tax", "higher wages". */
function isPolicyAt(words: readonly Word[], from: number): boolean {
  const last = nounPhraseEnd(words, from, words.length - 1);
  return last >= from && isPolicyNoun(words[headOf(words, from, last)]);
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
    } else if (isPraised(words, first, at + 1, noun)) found = at;
  }
  return found;
}

/** Nouns of which "a better", "the cheapest" speaks for the thing itself, and not of its size ("the greatest challenge"). */
const COMPARED = /^(?:way|course|idea|approach|option|route|path|response|thing|place|start|move)$/;

function isPraise(word: Word | undefined, noun: string): boolean {
  if (!word) return false;
  return (
    PRAISE.test(word.norm) ||
    (COMPARED.test(noun) && (word.tags.has('Comparative') || word.tags.has('Superlative')))
  );
}

function isPraised(words: readonly Word[], first: number, last: number, noun: string): boolean {
  for (let at = first; at <= last; at++) if (isPraise(words[at], noun)) return true;
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
