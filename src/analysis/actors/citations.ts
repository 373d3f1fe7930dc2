import type { Word } from '../prose/types';
import { isCapitalised } from './words';

const YEAR = /^(?:1[5-9]|20)\d\d[a-z]?$/;
/** A bracket with more words between name and year is no citation. */
const REACH = 9;

/** A family name in an author-year citation: "(Baron & Beresford, 2014)", "Hein et al.". */
export function isCited(words: readonly Word[], at: number): boolean {
  for (let k = at + 1; k < words.length && k <= at + REACH; k++) {
    const word = words[k];
    if (!word) return false;
    if (word.norm === 'al' && words[k - 1]?.norm === 'et') return true;
    if (YEAR.test(word.norm)) return !word.before.includes('(') && inBracket(words, at);
    const links = /^(?:and|et|&)$/.test(word.norm) || /&/.test(word.before);
    if (/[.;()]/.test(word.before) || !(isCapitalised(word) || links)) return false;
  }
  return false;
}

/** A bracket opens in front of the word and is not closed before it. */
function inBracket(words: readonly Word[], at: number): boolean {
  for (let k = at; k >= 0 && k > at - 40; k--) {
    const gap = words[k]?.before ?? '';
    if (gap.includes('(')) return true;
    if (gap.includes(')')) return false;
  }
  return false;
}
