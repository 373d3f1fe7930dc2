import type { Span } from '../../analysis/model';

/** Furthest that a neighbouring word is looked for, in UTF-16 code units. */
const REACH = 60;
/** Most words that follow. */
const FOLLOWING = 3;

const BEFORE = /([\p{L}\p{N}'’-]+)[ \t]+$/u;
const BEHIND = /^[ \t]+([\p{L}\p{N}'’-]+)/u;

/** Words that stand in too many phrases to be the end of one. */
const SMALL =
  /^(?:an?|the|th(?:is|at|ese|ose)|of|on|in|at|by|for|to|and|or|with|from|into|against|as|its?|his|her|their|our|my|your)$/i;

/**
 * The phrase that a stretch is a part of, as far as no other mark of punctuation stands between: with the words up to the
 * next telling one, else with the telling word before it, else with whatever stands on either side.
 */
export function phraseAround(text: string, { start, end }: Span): Span {
  let last = end;
  for (let words = 0; words < FOLLOWING; words++) {
    const next = wordAt(text, last, BEHIND);
    if (!next) break;
    last += next.length;
    if (!next.isSmall) return { start, end: last };
  }
  const before = wordAt(text, start, BEFORE);
  if (before && !before.isSmall) return { start: start - before.length, end };
  return { start: start - (before?.length ?? 0), end: end + (wordAt(text, end, BEHIND)?.length ?? 0) };
}

/** The word before or behind an offset, with the blanks between. */
function wordAt(
  text: string,
  at: number,
  where: typeof BEFORE | typeof BEHIND,
): { readonly length: number; readonly isSmall: boolean } | undefined {
  const near = where === BEFORE ? text.slice(Math.max(0, at - REACH), at) : text.slice(at, at + REACH);
  const found = where.exec(near);
  return found ? { length: found[0].length, isSmall: SMALL.test(found[1] ?? '') } : undefined;
}
