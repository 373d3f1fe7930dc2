import type { Word } from '../prose/types';
import type { Role } from './candidate';
import { isBe } from './words';

const FINITE = new Set(['verb', 'aux', 'modal']);
const SAYING = new Set(
  'say tell add ask write argue note explain reply insist warn declare recall reckon'.split(' '),
);

/** The place of a noun phrase in its clause, as far as the words next to it tell. */
export function roleOf(words: readonly Word[], first: number, last: number): Role {
  const next = words[last + 1];
  if (next?.pos === 'possessive') return 'owner';
  const previous = wordBefore(words, first);
  const governed = previous !== undefined && previous.pos === 'preposition';
  if (!governed && previous && SAYING.has(previous.lemma) && /["”’',]\s*$/.test(previous.before))
    return 'subject';
  if (governed) return 'object';
  if (previous && previous.pos === 'verb' && !isBe(previous) && !/[,;:]/.test(words[first]?.before ?? ''))
    return 'object';
  let at = last + 1;
  while (words[at]?.pos === 'adverb') at++;
  const verb = words[at];
  if (verb && FINITE.has(verb.pos) && !verb.tags.has('Gerund') && !/[;:.]/.test(verb.before))
    return 'subject';
  return opensClause(words, first) && verb !== undefined ? 'subject' : 'other';
}

/** Nothing of the clause stands in front but what links it to another. */
function opensClause(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  if (words[at]?.pos === 'determiner') at--;
  const word = words[at];
  if (!word) return true;
  if (/[;:—–]|["“]$/.test(words[at + 1]?.before ?? '')) return true;
  return /^(?:that|while|when|as|because|although|though|if|unless|whereas|since|after|before|until|but|so|yet|where|whether)$/.test(
    word.norm,
  );
}

/** The word that governs a noun phrase: determiners and adjectives in front are skipped. */
function wordBefore(words: readonly Word[], first: number): Word | undefined {
  let at = first - 1;
  while (at >= 0 && words[at]?.pos === 'determiner') at--;
  return words[at];
}

/** Index of the nearest finite verb behind a word, within its clause; -1 where there is none. */
export function verbAfter(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length && at < from + 12; at++) {
    const word = words[at];
    if (!word || /[;:.]/.test(word.before)) return -1;
    if (FINITE.has(word.pos)) return at;
  }
  return -1;
}

/** Possessive determiners. */
export const OWNERS: ReadonlySet<string> = new Set('my our your his her its their whose'.split(' '));

/** First word of the noun phrase's modifiers in front of its head. */
export function phraseStart(words: readonly Word[], head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0; k--) {
    const word = words[k];
    const behind = words[k + 1];
    if (!word || !behind || !/^(?:\s+|[-‐‑–]|,\s)$/.test(behind.before)) break;
    const comma = behind.before.startsWith(',');
    if (comma && !(word.pos === 'adjective' && behind.pos === 'adjective')) break;
    const participle =
      word.pos === 'verb' &&
      /(?:PastTense|Participle|Gerund)/.test([...word.tags].join()) &&
      isDeterminer(words[k - 1]);
    const hyphened = behind.before.trim() !== '' && !comma;
    if (/^(?:adjective|noun|name|number)$/.test(word.pos) || participle || hyphened) first = k;
    else if (word.pos === 'adverb' && behind.pos === 'adjective' && first === k + 1) first = k;
    else break;
  }
  return first;
}

const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'determiner' ||
    OWNERS.has(word.norm) ||
    word.pos === 'possessive' ||
    word.pos === 'adjective');
