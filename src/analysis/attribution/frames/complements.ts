import { afterAdverbs, behindTimes, skipAdjunct, starts } from '../adjuncts';
import { isExtracted } from '../clauses';
import type { Sense } from '../lexicon';
import type { Reading } from '../reading';
import { hasBreak, hasComma, isPossessivePronoun, leadsIntoQuote } from '../wordTests';
import { simplePhraseAt } from '../simplePhrases';
import type { GroupIndex } from '../verbGroups';
import { clausalAt, phraseEnd, type Found } from './clausalComplements';
import { contentEnd } from './contentEnd';
import { addressed } from './objectComplements';

/** How many words may stand between a cue and the colon that opens its content. */
const ANNOUNCEMENT = 10;

/** How many words of circumstance may stand between a cue and its quotation. */
const CIRCUMSTANCES = 14;

/**
 * The complement of a cue that ends at word `last`, if the sense allows one there.
 *
 * @param reading the sentence
 * @param groups its verb groups by first word
 */
export function complementOf(
  reading: Reading,
  groups: GroupIndex,
  last: number,
  sense: Sense,
): Found | undefined {
  for (const from of starts(reading, last)) {
    const found = clausalAt(reading, groups, from, sense, last);
    if (found) return found;
  }
  const start = afterAdverbs(reading, last + 1);
  if (start < 0) return undefined;
  return (
    addressed(reading, groups, start, sense) ??
    prepositional(reading, groups, start, sense) ??
    distantQuotation(reading, groups, start, sense) ??
    announced(reading, groups, start, sense) ??
    nominal(reading, groups, start, sense) ??
    looseClause(reading, groups, start, sense)
  );
}

/** "said in a letter released on Monday, '...'": a quotation behind circumstances and a comma. */
function distantQuotation(
  reading: Reading,
  groups: GroupIndex,
  start: number,
  { takes }: Sense,
): Found | undefined {
  if (!takes.has('quote')) return undefined;
  for (let i = start; i < Math.min(reading.words.length - 1, start + CIRCUMSTANCES); i++) {
    const group = groups.get(i);
    if (group?.form === 'finite' && (group.first !== group.main || reading.kinds[i - 1] === 'pronoun'))
      return undefined;
    if (i > start && group?.form === 'gerund') return undefined;
    const gap = reading.words[i]?.after ?? '';
    if (/[;.?!]/.test(gap)) return undefined;
    if (/[,:]\s*["“«‘']+$/.test(gap))
      return { kind: 'quote', content: { first: i + 1, last: contentEnd(reading, i + 1) }, from: i };
  }
  return undefined;
}

/** "told us two simple truths: ...": what is said stands behind a colon. */
export function announced(
  reading: Reading,
  groups: GroupIndex,
  start: number,
  { type, takes }: Sense,
): Found | undefined {
  if (type !== 'speech' || !(takes.has('quote') || takes.has('clause') || takes.has('that')))
    return undefined;
  for (let i = start; i < Math.min(reading.words.length - 1, start + ANNOUNCEMENT); i++) {
    if (groups.get(i)?.form === 'finite') return undefined;
    const gap = reading.words[i]?.after ?? '';
    if (/[,;—–]/.test(gap)) return undefined;
    if (gap.includes(':'))
      return { kind: 'quote', content: { first: i + 1, last: contentEnd(reading, i + 1) }, from: i };
  }
  return undefined;
}

/** Behind a verb that takes nothing but clauses ("said"), words with a finite verb among them are one. */
function looseClause(reading: Reading, groups: GroupIndex, start: number, sense: Sense): Found | undefined {
  const { takes, preps } = sense;
  const kind = reading.kinds[start];
  if (!takes.has('clause') || takes.has('np') || preps.has(reading.words[start]?.norm ?? ''))
    return undefined;
  const opener = reading.words[start]?.norm ?? '';
  if (kind === 'conjunction' || opener === 'so' || opener === 'when') return undefined;
  // "who keep a good grade, attend their classes and ...": an object, and more verbs of the same subject.
  const object = simplePhraseAt(reading, start);
  if (object >= start && hasComma(reading.words[object]) && groups.has(object + 1)) return undefined;
  // "to maintain it, he relies on": the object, and a new clause.
  if (object === start && reading.kinds[start] === 'pronoun' && hasComma(reading.words[start]))
    return undefined;
  const behind = skipAdjunct(reading, start);
  if (behind > start && hasBreak(reading.words[behind - 1])) return undefined;
  const last = contentEnd(reading, start);
  const extracted = isExtracted(reading, start);
  let opened = kind !== 'preposition';
  for (let i = extracted ? start : start + 1; i <= last; i++) {
    opened ||= hasBreak(reading.words[i - 1]);
    if (opened && groups.get(i)?.form === 'finite')
      return { kind: 'clause', content: { first: start, last }, from: start - 1 };
  }
  return undefined;
}

function prepositional(reading: Reading, groups: GroupIndex, start: number, sense: Sense): Found | undefined {
  const from = prepositionFrom(reading, start, sense);
  const parted = hasBreak(reading.words[from]) && !leadsIntoQuote(reading.words[from]);
  if (from < 0 || from + 1 >= reading.words.length || parted) return undefined;
  const first = from + 1;
  // Behind a stranded preposition the sentence goes on: "the problem that he speaks of | is real".
  if (groups.get(first)?.form === 'finite') return undefined;
  if (['which', 'whom', 'whose'].includes(reading.words[first]?.norm ?? '')) return undefined;
  return { kind: 'prep', content: { first, last: phraseEnd(reading, groups, first) }, from };
}

/** The sense's preposition at word `start`, or behind a time or an addressee: "spoke on Monday about", "talked to him about"; -1 if none. */
function prepositionFrom(reading: Reading, start: number, { preps, type }: Sense): number {
  const { words } = reading;
  const fits = (i: number): boolean => preps.has(words[i]?.norm ?? '') && !hasBreak(words[i - 1]);
  const timed = behindTimes(reading, start);
  if (timed > start && fits(timed)) return timed;
  if (preps.has(words[start]?.norm ?? '')) return start;
  const linked = type === 'speech' && /^(?:to|with)$/.test(words[start]?.norm ?? '');
  const addressee = linked ? simplePhraseAt(reading, start + 1) : -1;
  const about = words[addressee + 1]?.norm === 'about';
  return addressee > start && about && fits(addressee + 1) ? addressee + 1 : -1;
}

/** "explained to the ministry | its plan": word behind "to" and its phrase; `at` itself where there are none. */
function behindAddressee(reading: Reading, at: number): number {
  if (reading.words[at]?.norm !== 'to') return at;
  const last = simplePhraseAt(reading, at + 1);
  const next = reading.kinds[last + 1];
  const object = next === 'determiner' || isPossessivePronoun(reading.words[last + 1]);
  return last > at && object && !hasBreak(reading.words[last]) ? last + 1 : at;
}

function nominal(reading: Reading, groups: GroupIndex, start: number, sense: Sense): Found | undefined {
  if (!sense.takes.has('np')) return undefined;
  // "announced on Monday a plan"
  const timed = behindTimes(reading, start);
  const behind = timed > start && !hasBreak(reading.words[timed - 1]) ? timed : start;
  const first = sense.type === 'speech' ? behindAddressee(reading, behind) : behind;
  if (simplePhraseAt(reading, first) < 0) return undefined;
  const last = phraseEnd(reading, groups, first, sense.type === 'desire');
  return { kind: 'np', content: { first, last }, from: first - 1 };
}
