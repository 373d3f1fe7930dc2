import type { Span } from '../../analysis/model';

/** Furthest that a neighbouring word is looked for, in UTF-16 code units. */
const REACH = 60;

/** A stretch with the word before it and the word behind it, as far as no other mark of punctuation stands between. */
export function phraseAround(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}'’-]+[ \t]+$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^[ \t]+[\p{L}\p{N}'’-]+/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
