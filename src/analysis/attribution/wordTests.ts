import type { Word } from '../prose/types';

const POSSESSIVE_PRONOUNS = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);

/** my, your, his ... */
export function isPossessivePronoun(word: Word | undefined): boolean {
  return word !== undefined && POSSESSIVE_PRONOUNS.has(word.norm);
}

/** "US" between capitals is the country, whatever its lower-case form means. */
export function isCountryUs(word: Word | undefined): boolean {
  return word?.text === 'US';
}

const BREAK = /[,;:()[\]"“”«»—–…]|\s-+\s|--/;

/** Punctuation that keeps a word from being one phrase with the next. */
export function hasBreak(word: Word | undefined): boolean {
  return word !== undefined && word.after !== ' ' && BREAK.test(word.after);
}

/** Nothing but a blank and an opening quotation mark parts the word from the next: "promised to “tear it up”". */
export function leadsIntoQuote(word: Word | undefined): boolean {
  return word?.after.length === 2 && /^\s["“‘'«]$/.test(word.after);
}

/** A comma stands behind the word. */
export function hasComma(word: Word | undefined): boolean {
  return word !== undefined && word.after !== ' ' && word.after.includes(',');
}

const OPENING_MARK = /["“«‘'`]$/;

const CLOSING_MARK = /^[.,!?…;:—–-]*["”»’']/;

/** An opening quotation mark stands right before the word. */
export function opensQuote(word: Word | undefined): boolean {
  return word !== undefined && word.before !== ' ' && OPENING_MARK.test(word.before);
}

/** A closing quotation mark stands behind the word, final punctuation between them or not. */
export function closesQuote(word: Word | undefined): boolean {
  return word !== undefined && word.after !== ' ' && CLOSING_MARK.test(word.after);
}
