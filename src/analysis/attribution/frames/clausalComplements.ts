import { afterAdverbs, behindAdjuncts, behindTimes } from '../adjuncts';
import { isComplementizer, isInfinitive, startsClause, startsNewClause } from '../clauses';
import type { Complement, Sense } from '../lexicon';
import { phraseAt } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { hasBreak, opensQuote } from '../wordTests';
import { isBarePast, type GroupIndex } from '../verbGroups';
import { contentEnd } from './contentEnd';

/** What stands behind a cue: the words that it reports or is about. */
export interface Found {
  /** `prep`: behind the cue's preposition; `topic`: behind an addressee and a preposition ("told them about it"). */
  readonly kind: Complement | 'prep' | 'topic';
  /** Null where the sentence ends with the cue and a colon. */
  readonly content: WordRange | null;
  /** Word behind which the content or the quotation begins; words up to here may belong to the cue. */
  readonly from: number;
}

const WH = new Set(['whether', 'how', 'why', 'what', 'if', 'where', 'when', 'who', 'which']);

const CLAUSAL: readonly Complement[] = ['quote', 'that', 'clause', 'wh', 'inf', 'gerund'];

/**
 * The clause, infinitive, -ing form or quotation at word `at`, if the sense of the cue that ends at `last` takes it.
 *
 * @param allowed what may be found there at all
 */
export function clausalAt(
  reading: Reading,
  groups: GroupIndex,
  at: number,
  sense: Sense,
  last: number,
  allowed: readonly Complement[] = CLAUSAL,
): Found | undefined {
  const { words } = reading;
  const word = words[at];
  const may = (kind: Complement): boolean => allowed.includes(kind) && sense.takes.has(kind);
  if (!word) {
    const announced = words[at - 1]?.after.includes(':') === true && may('quote');
    return announced ? { kind: 'quote', content: null, from: at - 1 } : undefined;
  }
  // "told the magazine's “Talk” section": a title.
  const titled = opensQuote(word) && reading.kinds[at - 1] === 'possessive';
  if ((opensQuote(word) && !titled) || (at > last && words[at - 1]?.after.includes(':'))) {
    if (may('quote') || may('clause') || may('that')) {
      return { kind: 'quote', content: { first: at, last: contentEnd(reading, at) }, from: at - 1 };
    }
  }
  const apposed =
    word.norm === 'that' &&
    /^\s*(?:,|—|–|-+|:)\s*$/.test(words[at - 1]?.after ?? '') &&
    reading.kinds[last] === 'noun';
  if (hasBreak(words[at - 1]) && !opensQuote(word) && !apposed) return undefined;
  const end = apposed ? insertionEnd(reading, at) : contentEnd(reading, at);
  const clause = (kind: Complement): Found => ({ kind, content: { first: at, last: end }, from: at - 1 });
  if (word.norm === 'that' && (may('that') || may('clause'))) {
    if (at + 1 >= words.length)
      return word.after.includes(':') ? { kind: 'quote', content: null, from: at } : undefined;
    if (isComplementizer(reading, groups, at, sense)) return clause('that');
  }
  // "said when asked": a circumstance.
  if (word.norm === 'when' && groups.has(at + 1)) return undefined;
  if (WH.has(word.norm) && may('wh')) return clause('wh');
  const action = (kind: Complement): Found => ({
    kind,
    content: { first: at, last: phraseEnd(reading, groups, at) },
    from: at - 1,
  });
  // "sought on Wednesday to ease", "hope one day to return"
  const timed = at > last + 1 && at === behindTimes(reading, last + 1);
  if (timed && may('inf') && isInfinitive(reading, groups, at)) return action('inf');
  // Only these, "that", "whether" and quotations may stand behind an adjunct; others follow their cue at once.
  if (at !== afterAdverbs(reading, last + 1)) {
    const loose =
      may('clause') &&
      sense.type === 'speech' &&
      word.norm !== 'that' &&
      at === behindAdjuncts(reading, last + 1);
    return loose && startsClause(reading, groups, at) ? clause('clause') : undefined;
  }
  if (may('inf') && isInfinitive(reading, groups, at)) return action('inf');
  if (may('gerund') && groups.get(at)?.form === 'gerund') return action('gerund');
  return may('clause') && startsClause(reading, groups, at) ? clause('clause') : undefined;
}

/** Last word of a clause between dashes that begins at `at`; of any other, its content's end. */
function insertionEnd(reading: Reading, at: number): number {
  const end = contentEnd(reading, at);
  const dash = /—|–|\s-+\s/;
  if (!dash.test(reading.words[at - 1]?.after ?? '')) return end;
  for (let i = at; i < end; i++) if (dash.test(reading.words[i]?.after ?? '')) return i;
  return end;
}

/**
 * Last word of what a cue is about: it ends before the verb that it is the subject of, if it is one.
 *
 * @param resultative a participle may follow its noun: "wants the minister dismissed"
 */
export function phraseEnd(reading: Reading, groups: GroupIndex, first: number, resultative = false): number {
  let end = contentEnd(reading, first, true);
  for (let i = first; i < end; i++) {
    const parted = reading.words[i]?.after.trim() === ',' && startsNewClause(reading, groups, i + 1);
    if (parted || coordinatesVerb(reading, groups, i + 1)) end = i;
  }
  const phrase = phraseAt(reading, first);
  const next = phrase && groups.get(phrase.last + 1);
  return next?.form === 'finite' && !(resultative && isBarePast(reading, next))
    ? Math.min(end, phrase?.last ?? end)
    : end;
}

/** "the plan | and has called for talks": a further verb of the cue's subject, and no participle ("written and backed by"). */
function coordinatesVerb(reading: Reading, groups: GroupIndex, at: number): boolean {
  const norm = reading.words[at]?.norm;
  if (norm !== 'and' && norm !== 'but' && norm !== 'or') return false;
  let next = at + 1;
  while (reading.kinds[next] === 'adverb') next++;
  const group = groups.get(next);
  if (group?.form !== 'finite') return false;
  return (
    !isBarePast(reading, group) ||
    (reading.kinds[at - 1] !== 'verb' && reading.words[group.last + 1]?.norm !== 'by')
  );
}
