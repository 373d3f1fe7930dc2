import { phraseAt } from './nounPhrases';
import type { Reading } from './reading';
import { hasBreak } from './wordTests';
import { isTime, simplePhraseAt } from './simplePhrases';

/** Where a clausal complement may begin: right behind the cue, or behind adverbs, times and adjuncts ("in a statement"). */
export function starts(reading: Reading, last: number): number[] {
  const found = [last + 1];
  let at = last + 1;
  for (let steps = 0; steps < 3; steps++) {
    if (hasBreak(reading.words[at - 1]) || at >= reading.words.length) break;
    const next = skipAdjunct(reading, at);
    if (next <= at) break;
    found.push(next);
    at = next;
  }
  return found;
}

/** Index behind the adverbs, times and prepositional adjuncts from `at`; `at` itself where there are none. */
export function behindAdjuncts(reading: Reading, at: number): number {
  let end = at;
  while (end < reading.words.length && !hasBreak(reading.words[end - 1])) {
    const next = skipAdjunct(reading, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** Index behind the adverbs and times from `at` ("on Wednesday", "one day", "late last week"); `at` itself where there are none. */
export function behindTimes(reading: Reading, at: number): number {
  let end = at;
  while (end < reading.words.length && !hasBreak(reading.words[end - 1])) {
    const next = skipAdjunct(reading, end);
    const time = next > end && (reading.kinds[next - 1] === 'adverb' || isTime(reading, next - 1));
    if (!time) break;
    end = next;
  }
  return end;
}

/** Index behind the adverb, time or prepositional adjunct at `at`; `at` itself where there is none. */
export function skipAdjunct(reading: Reading, at: number): number {
  const kind = reading.kinds[at];
  if (kind === 'adverb' || isTime(reading, at) || reading.words[at]?.norm === 'here') return at + 1;
  if (kind === 'determiner' || kind === 'adjective' || kind === 'number') {
    const end = simplePhraseAt(reading, at);
    return end > at && isTime(reading, end) ? end + 1 : at;
  }
  const norm = reading.words[at]?.norm ?? '';
  if (kind !== 'preposition' && norm !== 'to' && norm !== 'for') return at;
  const phrase = phraseAt(reading, at + 1);
  return phrase ? phrase.last + 1 : at;
}

/** The first word from `from` on that is no adverb, an opening quotation mark before it or not; -1 if punctuation comes first. */
export function afterAdverbs(reading: Reading, from: number): number {
  let i = from;
  while (i < reading.words.length && reading.kinds[i] === 'adverb' && !hasBreak(reading.words[i - 1])) i++;
  if (i >= reading.words.length) return -1;
  const quoted = /^\s["“‘«]$/.test(reading.words[i - 1]?.after ?? '');
  return quoted || !hasBreak(reading.words[i - 1]) ? i : -1;
}
