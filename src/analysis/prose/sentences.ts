import type { Span } from '../model';

/** No sentence is longer: text without punctuation must not reach the tagger in one piece. */
export const LONGEST_SENTENCE = 1_200;

/** Abbreviations that a name or a number follows: a full stop after them never ends a sentence. */
const TITLES = new Set(
  (
    'mr mrs ms mx dr prof rev hon fr sr sra st ste gen lt col maj capt cmdr cpl sgt adm brig sen rep gov pres amb ' +
    'sec supt insp messrs mmes msgr pvt v vs cf eg ie viz al fig figs nos no vol pp pt ch art para secs approx ca'
  ).split(' '),
);

/** Abbreviations that may also end a sentence: what follows decides. */
const MAYBE_FINAL = new Set(
  (
    'u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m p.m am pm inc ltd co corp bros etc jr jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec mon tue wed thu fri sat sun ave blvd rd dept est govt assn intl natl ph.d m.d b.a m.a j.d b.c a.d'
  ).split(' '),
);

/** Words that open a sentence far more often than they continue a name. */
const OPENERS = new Set(
  (
    'the a an this that these those it its he she they we you i his her their our my there here in on at by for from with ' +
    'without as if when while after before since because although though but and yet so or nor not no what who why how where ' +
    'which some many most all both each every one two three however meanwhile instead moreover indeed still then now today ' +
    'critics supporters officials to of under over such even only more less perhaps'
  ).split(' '),
);

const CLOSERS = /["'”’»)\]*_]/;

/**
 * Splits flat prose into sentences.
 *
 * @param text a block's prose
 * @returns half-open stretches of `text`, blanks around them left out, in order
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const terminators = /[.!?…‽]+/g;
  for (let match = terminators.exec(text); match; match = terminators.exec(text)) {
    let end = match.index + match[0].length;
    while (end < text.length && CLOSERS.test(text.charAt(end))) end++;
    if (end < text.length && !endsSentence(text, start, match.index, match[0], end)) continue;
    pushCapped(text, start, end, spans);
    start = end;
  }
  pushCapped(text, start, text.length, spans);
  return spans;
}

/** Decides at a terminator (at `dot`) whether a sentence that began at `start` ends at `end`. */
function endsSentence(text: string, start: number, dot: number, mark: string, end: number): boolean {
  if (!/\s/.test(text.charAt(end))) return false;
  const rest = /^\s+["'“‘«([*_—–-]*\s?(\S*)/.exec(text.slice(end, end + 80));
  const next = rest?.[1] ?? '';
  if (!next) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return mark !== '…' && mark !== '...' ? true : /^\p{Lu}/u.test(next);
  const before = lastToken(text, start, dot);
  const bare = before.toLowerCase();
  const nextWord = next.toLowerCase().replace(/[^\p{L}'’].*$/u, '');
  if (TITLES.has(bare.replace(/\./g, ''))) return bare === 'no' ? !/^\d/.test(next) : false;
  if (/^\p{Lu}$/u.test(before)) return OPENERS.has(nextWord) && nextWord !== 'i' && bare !== 'j';
  if (MAYBE_FINAL.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return OPENERS.has(nextWord);
  return true;
}

/** The token that ends at `dot`, inner full stops kept ("U.S" of "U.S."). */
function lastToken(text: string, start: number, dot: number): string {
  let from = dot;
  while (from > start && dot - from < 24 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, dot);
}

function pushCapped(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutBefore(text, start, start + LONGEST_SENTENCE);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && /\s/.test(text.charAt(start))) start++;
  }
  if (end > start) spans.push({ start, end });
}

/** The best place at or before `limit` to cut an overlong sentence: a clause's end, else a blank, else anywhere. */
function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const clause = Math.max(window.lastIndexOf('; '), window.lastIndexOf(': '), window.lastIndexOf(' — '));
  if (clause > LONGEST_SENTENCE / 3) return start + clause + 1;
  const blank = window.lastIndexOf(' ');
  if (blank > 0) return start + blank;
  return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
