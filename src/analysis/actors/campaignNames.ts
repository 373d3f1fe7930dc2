import type { Word } from '../prose/types';
import { HEAD_NOUNS, NAME_GRAMMAR } from './lexicon';
import { thing, type NamePart } from './nameUnits';
import { isCapitalised, joinsPrevious, textOf } from './words';

/** Small words that a slogan goes through: "Stop [the] Pylons", "Save [our] Schools", "Votes [at] 16". */
const THROUGH = new Set('the a our all my your of for from to in on at with not'.split(' '));

/** Kinds of bodies that go by a slogan. */
const CAMPAIGNERS = /^(?:group|organisation|party)$/;

/**
 * A slogan that names whoever goes by it: "the Stop the Pylons campaign", "Save Our Schools said". It opens with a word
 * that asks for something, in capitals. A body in small letters stands behind it, or a verb of which it is the subject, or
 * nothing but the name explains the capital.
 *
 * @param raised a title or the start of a sentence explains the capital
 * @returns index of its last word, -1 where there is none
 */
export function sloganEnd(words: readonly Word[], at: number, raised: boolean): number {
  const opener = words[at];
  if (!opener || !isCapitalised(opener) || !NAME_GRAMMAR.slogans.has(opener.norm)) return -1;
  let last = at;
  for (let k = at + 1; k < at + 7; k++) {
    const word = words[k];
    if (!word || !joinsPrevious(word) || word.before.startsWith('.')) break;
    if (NAME_GRAMMAR.dates.has(word.norm)) break;
    if (isCapitalised(word) || /^\d+$/.test(word.text)) last = k;
    else if (!THROUGH.has(word.norm)) break;
  }
  if (last === at || words[at + 1]?.before === '-') return -1;
  if (isLaw(words, last) || campaignerBehind(words, last) >= 0) return last;
  if (NAME_GRAMMAR.quietSlogans.has(opener.norm)) return -1;
  return !raised || isSubject(words, last) ? last : -1;
}

/** "Stop the Pylons says ...": what asks for something has no verb behind it that is not part of what is asked for. */
function isSubject(words: readonly Word[], last: number): boolean {
  const verb = words[last + 1];
  return verb?.pos === 'verb' && verb.before === ' ' && /s$|ed$|^said$/.test(verb.norm);
}

/** "the No Child Left Behind Act" */
const isLaw = (words: readonly Word[], last: number): boolean =>
  NAME_GRAMMAR.laws.has(words[last]?.norm ?? '');

/** The name that a slogan is, with what says what it is ("campaign"). */
export function sloganName(words: readonly Word[], first: number, last: number): NamePart {
  if (isLaw(words, last)) return thing(first, last);
  const campaigner = campaignerBehind(words, last);
  const name = { first, name: first, inner: [] };
  if (campaigner < 0) return { ...name, last, what: 'open' };
  return { ...name, last: campaigner, what: 'body', kind: 'organisation', short: textOf(words, first, last) };
}

/** "Stop the Pylons [campaign]", also behind a closing quotation mark; -1 where nothing says so. */
function campaignerBehind(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  if (!next || isCapitalised(next) || !/^["”’']?\s$/.test(next.before)) return -1;
  const noun = HEAD_NOUNS.get(next.norm);
  return noun?.noun === 'body' && CAMPAIGNERS.test(noun.kind) && !noun.plural ? last + 1 : -1;
}
