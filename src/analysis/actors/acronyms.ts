import type { Word } from '../prose/types';
import { fold, isAcronym } from './words';

/** Initials: capitals alone, or behind the words that they shorten also with small letters between ("ACPeds"). */
export function isInitials(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.text.length > 8 || word.tags.has('Person')) return false;
  if (isAcronym(word)) return word.text.length <= 6 || isBracketed(words, at);
  return /^(?:\p{Lu}\p{Ll}{0,4}){2,}$/u.test(word.text) && spelledFrom(words, at) >= 0;
}

/** Alone in brackets, or first in them. */
export function isBracketed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && /[([]$/.test(word.before) && /^[)\];,]/.test(word.after);
}

/** First of the words in front of a bracket whose first letters are its capitals; -1 where they are others. */
export function spelledFrom(words: readonly Word[], at: number): number {
  if (!isBracketed(words, at)) return -1;
  const letters = [...(words[at]?.text.matchAll(/\p{Lu}/gu) ?? [])].map(([letter]) => letter.toLowerCase());
  let k = at;
  for (const letter of letters.reverse()) {
    let skipped = 0;
    do k--;
    while (k >= 0 && fold(words[k]?.norm ?? '').charAt(0) !== letter && skipped++ < 2);
    if (k < 0 || skipped > 2) return -1;
  }
  return k;
}

/** "(BLM)" right behind a name. */
export function acronymBehind(words: readonly Word[], last: number): { acronym: string } | undefined {
  const next = words[last + 1];
  return next && /[([]$/.test(next.before) && /^[)\]]/.test(next.after) && isInitials(words, last + 1)
    ? { acronym: next.text }
    : undefined;
}
