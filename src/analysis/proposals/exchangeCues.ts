import { perSentence } from '../prose/perSentence';
import type { TaggedSentence, Word } from '../prose/types';
import { clauseEnd } from './clause';
import type { WordRange } from './cue';
import { isAdverb, isHardBreak, norm } from './grammar';
import { pattern } from './pattern';

/** A trade as its sentence tells it; a side that stands in the sentence before is null. */
export interface ExchangeCue {
  readonly marker: WordRange;
  readonly give: WordRange | null;
  readonly get: WordRange;
  /** A mere condition in form: a trade only where it qualifies a proposal. */
  readonly conditional: boolean;
}

const FOR = ['in return|exchange for', 'as the price for|of', 'as a quid pro quo for'].map(pattern);
const BARE = ['in return|exchange', 'as a quid pro quo'].map(pattern);
const CONDITIONS = [
  'on the? condition that',
  'provided|providing that',
  'only if',
  'as|so long as',
  'conditional|contingent on|upon',
].map(pattern);
/** Verbs whose subject is on the receiving side: "it would get aid in return for reforms". */
const GETTING =
  /^(?:get|gets|getting|got|receive|receives|received|obtain|gain|gains|gained|win|wins|won|secure|acquire|acquired|earn|earns|earned|enjoy|buy)$/;

/** Trades of one thing for another that the sentence marks as such. */
export const findExchangeCues = perSentence((sentence: TaggedSentence): readonly ExchangeCue[] => {
  const { words } = sentence;
  const found: ExchangeCue[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue = exchangeAt(words, at);
    if (!cue) continue;
    found.push(cue);
    at = Math.max(at, cue.marker.last);
  }
  return found;
});

function exchangeAt(words: readonly Word[], at: number): ExchangeCue | null {
  const last = (end: number): WordRange => ({ first: at, last: end - 1 });
  for (const matches of FOR) {
    const end = matches(words, at);
    if (end > 0) return tradeFor(words, last(end));
  }
  for (const matches of BARE) {
    const end = matches(words, at);
    if (end > 0) return tradeBare(words, last(end));
  }
  for (const matches of CONDITIONS) {
    const end = matches(words, at);
    if (end > 0) return condition(words, last(end));
  }
  return null;
}

/** "A in return for B", "In return for B, A". */
function tradeFor(words: readonly Word[], marker: WordRange): ExchangeCue | null {
  const fronted = opensClause(words, marker.first);
  const comma = fronted ? commaFrom(words, marker.last + 1) : -1;
  const theirs = { first: marker.last + 1, last: fronted ? comma : clauseEnd(words, marker.last) };
  const ours = fronted
    ? { first: comma + 1, last: clauseEnd(words, comma + 1) }
    : { first: sideStart(words, marker.first), last: marker.first - 1 };
  if (theirs.last < theirs.first || ours.last < ours.first || (fronted && comma < 0)) return null;
  const receiving = words.slice(ours.first, ours.last + 1).some((word) => GETTING.test(word.norm));
  return { marker, give: receiving ? theirs : ours, get: receiving ? ours : theirs, conditional: false };
}

/** "A. In return, B": what is given stands before. */
function tradeBare(words: readonly Word[], marker: WordRange): ExchangeCue | null {
  const after = clauseEnd(words, marker.last);
  if (opensClause(words, marker.first) && after > marker.last) {
    const before = giveBefore(words, marker.first);
    return { marker, give: before, get: { first: marker.last + 1, last: after }, conditional: false };
  }
  const first = sideStart(words, marker.first);
  if (first >= marker.first) return null;
  return {
    marker,
    give: giveBefore(words, first),
    get: { first, last: marker.first - 1 },
    conditional: false,
  };
}

/** "A on condition that B". */
function condition(words: readonly Word[], marker: WordRange): ExchangeCue | null {
  const first = sideStart(words, marker.first);
  const last = clauseEnd(words, marker.last);
  if (first >= marker.first || last <= marker.last) return null;
  return {
    marker,
    give: { first, last: marker.first - 1 },
    get: { first: marker.last + 1, last },
    conditional: true,
  };
}

function opensClause(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > 0 && /^(?:and|but|so|then)$/.test(norm(words, first - 1))) first--;
  return (
    first === 0 ||
    isHardBreak(words[first]) ||
    first < at ||
    (/,/.test(words[at]?.before ?? '') && /,/.test(words[at + 1]?.after ?? ''))
  );
}

/** First word of the clause that ends before `end`. */
function sideStart(words: readonly Word[], end: number): number {
  let first = end;
  while (
    first > 0 &&
    !isHardBreak(words[first]) &&
    !(first < end && /^(?:that|and|but|because)$/.test(norm(words, first - 1)))
  )
    first--;
  while (first < end && (isAdverb(words[first]) || /^(?:and|but|so)$/.test(norm(words, first)))) first++;
  return first;
}

/** The clause of the same sentence before `end`, if there is one. */
function giveBefore(words: readonly Word[], end: number): WordRange | null {
  let last = end - 1;
  while (last >= 0 && /^(?:and|but|so|then)$/.test(norm(words, last))) last--;
  const first = last < 1 ? last : sideStart(words, last);
  return last - first >= 2 ? { first, last } : null;
}

/** Last word before the first comma from `from` on, or -1. */
function commaFrom(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length - 1, from + 20); at++)
    if (/,/.test(words[at]?.after ?? '')) return at;
  return -1;
}
