import type { Word } from '../prose/types';
import { NAME_GRAMMAR } from './lexicon';

/** Lower case, no accents, no full stops: "U.S." is "us", "Orbán" is "orban". The key under which names are looked up. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(/[’‘ʼ]/g, "'");
  const plain = /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain.includes('.') ? plain.replace(/\./g, '') : plain;
}

/** Lower case, hyphens, plain letters: a stable id for a name. */
export function slug(name: string): string {
  const plain = fold(name)
    .replace(/'s\b|'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'unnamed';
}

/** Splits a name as the tagger splits prose: at blanks, hyphens and before a possessive. */
export function tokensOf(name: string): string[] {
  return name
    .split(/[\s\-‐‑–]+/)
    .flatMap((part) => {
      const possessive = /^(.*\S)(['’]s|(?<=s)['’])$/.exec(part);
      return possessive?.[1] ? [possessive[1], "'s"] : [part];
    })
    .filter(Boolean);
}

const SMALL_A = 97;
const SMALL_Z = 122;

/** Begins with a capital letter, perhaps behind a particle: "d'Orsay". */
export function isCapitalised(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  // Most words are plain: nothing but a small letter and no particle.
  if (first >= SMALL_A && first <= SMALL_Z && !/['’ʼ]/.test(word.text)) return false;
  return /^(?:\p{Ll}{0,4}['’ʼ])?\p{Lu}/u.test(word.text);
}

/** Two letters and more, all capitals (digits and full stops may stand between): "NATO", "U.N.", "G20". */
export function isAcronym(word: Word): boolean {
  return (
    /^\p{Lu}[\p{Lu}\d.&]*\p{Lu}?[\d.]*$/u.test(word.text) && word.text.replace(/[^\p{Lu}\d]/gu, '').length > 1
  );
}

/** Nothing but blanks, a hyphen or the full stop of an abbreviation stands between a word and the one before it. */
export function joinsPrevious(word: Word): boolean {
  return /^(?:\.?\s+|[-‐‑–]|\.|)$/.test(word.before);
}

/** The small half of a given name behind its hyphen: "Ki-moon", "Wai-ching". */
export function isHyphenTail(words: readonly Word[], at: number): boolean {
  const tail = words[at];
  const stem = words[at - 1];
  const before = words[at - 2];
  if (!tail || !stem || !before || tail.before !== '-' || !/^\p{Ll}{1,6}$/u.test(tail.text)) return false;
  if (NAME_GRAMMAR.compoundTails.has(tail.norm)) return false;
  return isCapitalised(stem) && isCapitalised(before) && stem.text.length < 7 && joinsPrevious(stem);
}

export type Casing = 'normal' | 'title' | 'capitals';

/** Parts of speech that stay small in headlines. */
const SMALL: ReadonlySet<string> = new Set([
  'determiner',
  'preposition',
  'conjunction',
  'aux',
  'modal',
  'pronoun',
  'negation',
]);

/** How a sentence uses capitals: in headlines they tell nothing about names. */
export function casingOf(words: readonly Word[]): Casing {
  let open = 0;
  let raised = 0;
  let shouted = 0;
  for (const word of words) {
    if (word.text.length < 3 || !/^\p{L}+$/u.test(word.text) || SMALL.has(word.pos)) continue;
    open++;
    if (word.text === word.text.toUpperCase()) shouted++;
    else if (isCapitalised(word)) raised++;
  }
  if (open >= 2 && shouted / open > 0.7) return 'capitals';
  if (open >= 4 && (raised + shouted) / open > 0.88) return 'title';
  return 'normal';
}

/**
 * How capitals are used at every word: a title in quotation marks ("A Rape on Campus") is one inside a plain sentence.
 */
export function casings(words: readonly Word[]): Casing[] {
  const whole = casingOf(words);
  const list = new Array<Casing>(words.length).fill(whole);
  if (whole !== 'normal') return list;
  let open = -1;
  for (let at = 0; at <= words.length; at++) {
    const before = at < words.length ? words[at]?.before : words[at - 1]?.after;
    if (!before || !/["“”«»]/.test(before)) continue;
    if (open >= 0 && isTitle(words.slice(open, at))) list.fill('title', open, at);
    open = at;
  }
  return list;
}

/** Three words and more of which all but the small ones have capitals. */
function isTitle(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return words.length > 2 && words.length < 25 && long.length > 1 && long.every(isCapitalised);
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);

/** A noun in the plural. */
export function isPlural(word: Word): boolean {
  return word.tags.has('Plural') || (/s$/.test(word.norm) && word.lemma !== word.norm);
}

/** A form of "be"; the tagger gives not all of them their dictionary form. */
export function isBe(word: Word): boolean {
  return word.lemma === 'be' || (BE.has(word.norm) && word.pos !== 'possessive');
}

/** The text of words `first` to `last` with single blanks. */
export function textOf(words: readonly Word[], first: number, last: number): string {
  let text = '';
  for (let k = first; k <= last; k++) {
    const word = words[k];
    if (!word) break;
    text += k === first ? word.text : word.before.replace(/\s+/g, ' ') + word.text;
  }
  return text;
}
