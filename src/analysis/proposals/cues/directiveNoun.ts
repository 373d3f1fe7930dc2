import directives from '../../../lexicon/proposals/directives.json';
import type { Force } from '../../model';
import type { Word } from '../../prose/types';
import { infinitiveAt, moodOf, someoneTo, thatClauseAt } from '../complement';
import type { Cue } from '../cue';
import { frame, frameThing } from '../frame';
import { BE, isGerund, norm } from '../grammar';
import { isPolicyNoun } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { POSSESSIVES } from '../pattern';
import { headOf } from '../subject';

const NOUNS: ReadonlyMap<string, Force> = new Map(
  directives.nouns.map((noun) => [noun.lemma, noun.force as Force]),
);

/** "a call for", "our recommendation is that", "its demand that". */
export function directiveNounCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const lemma = word ? word.norm.replace(/s$/, '') : '';
    const force = NOUNS.get(word?.norm ?? '') ?? NOUNS.get(lemma);
    if (!word || !force || !isNounUse(words, at)) continue;
    const cue = readNoun(words, at, force);
    if (cue) cues.push(cue);
  }
  return cues;
}

function isNounUse(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous) return words[at]?.tags.has('Plural') === true;
  // "to hear calls for": no verb has another behind it.
  if (
    /^(?:calls|demands|appeals|pleas)$/.test(norm(words, at)) &&
    norm(words, at + 1) === 'for' &&
    SENSING.test(previous.lemma)
  )
    return true;
  if (/s$/.test(norm(words, at)) && (previous.pos === 'preposition' || previous.norm === 'to')) return true;
  return (
    previous.pos === 'determiner' ||
    POSSESSIVES.has(previous.norm) ||
    previous.pos === 'possessive' ||
    previous.pos === 'adjective' ||
    isGerund(previous)
  );
}

const SENSING = /^(?:see|hear|face|ignore|reject|resist|meet|spark|prompt|renew|be|join|make|issue)$/;

/** "The proposal to cap fees" is talk of a plan, which need not be anybody's demand now. */
const NAMES_A_PLAN = /^(?:proposal|request|suggestion)s?$/;

function readNoun(words: readonly Word[], at: number, force: Force): Cue | null {
  const own = /^(?:my|our)$/.test(norm(words, at - 1)) || /^(?:my|our)$/.test(norm(words, at - 2));
  if (!own && NAMES_A_PLAN.test(norm(words, at))) return null;
  if (
    norm(words, at) === 'demand' &&
    !POSSESSIVES.has(norm(words, at - 1)) &&
    words[at - 1]?.pos !== 'possessive'
  )
    return null;
  const next = norm(words, at + 1);
  const is = /^(?:is|would)$/.test(next);
  const from = is ? at + (next === 'would' ? 3 : 2) : at + 1;
  const owned = words[at - 1]?.pos === 'possessive';
  if (is && !own && !owned) return null;
  const complement =
    infinitiveAt(words, from) ??
    thatClauseAt(words, from) ??
    (next === 'to' ? someoneTo(words, from + 1) : null);
  if (complement?.kind === 'that' && moodOf(words, complement) !== 'prescriptive') return null;
  const first = Math.max(0, at - 1);
  const shared = {
    rule: 'proposals/directive-noun',
    words: { first: at, last: Math.max(at, from - 1) },
    force,
    certainty: 'medium' as const,
  };
  const status = own || isPredicate(words, at) ? undefined : ('reported' as const);
  if (complement)
    return frame(words, { ...shared, verb: complement.verb, from: first, subject: complement.agent, status });
  if (next !== 'for') return null;
  const last = nounPhraseEnd(words, from + 1, words.length - 1);
  if (last <= from || !isPolicyNoun(words[headOf(words, from + 1, last)])) return null;
  return frameThing(words, {
    ...shared,
    words: { first: at, last: from },
    thing: { first: from + 1, last },
    from: first,
    status,
  });
}

/** "The vote was a summons to act": what something is said to amount to, the author makes of it. */
function isPredicate(words: readonly Word[], noun: number): boolean {
  let at = noun - 1;
  while (words[at]?.pos === 'adjective' || /^(?:a|an)$/.test(norm(words, at))) at--;
  return BE.has(norm(words, at)) && norm(words, at + 1) !== norm(words, noun);
}
