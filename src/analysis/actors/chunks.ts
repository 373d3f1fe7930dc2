import type { Word } from '../prose/types';
import { isInitials } from './acronyms';
import { sloganEnd } from './campaignNames';
import { isCommonWord } from './commonWords';
import { hitsAt } from './gazetteer';
import { HEAD_NOUNS, NAME_GRAMMAR, NAME_HEADS, NAME_PARTICLES, TITLE_QUALIFIERS, TITLES } from './lexicon';
import { titleAt } from './nameUnits';
import { fold, isAcronym, isCapitalised, isHyphenTail, joinsPrevious, type Casing } from './words';

/** A run of words that may hold names: capitalised words and the small words between them. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** It is a slogan by which a campaign goes. */
  readonly slogan?: true;
}

const CONNECTORS = new Set(['of', 'for', 'and', '&', 'in', 'on', 'to', 'against', 'the', 'with', 'without']);

const NEVER_NAMES = new Set([
  'determiner',
  'pronoun',
  'conjunction',
  'preposition',
  'modal',
  'negation',
  'aux',
]);

/** The runs of a sentence in which names are to be looked for, in order. */
export function chunksOf(words: readonly Word[], casing: readonly Casing[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length; i++) {
    const here = casing[i] ?? 'normal';
    const slogan =
      here === 'capitals' ? -1 : sloganEnd(words, i, here === 'title' || opensSentence(words, i));
    if (slogan >= 0) {
      chunks.push({ first: i, last: slogan, slogan: true });
      i = slogan;
      continue;
    }
    if (!startsName(words, i, here)) continue;
    const last = runEnd(words, i, here);
    chunks.push({ first: i, last });
    i = last;
  }
  return chunks;
}

function startsName(words: readonly Word[], at: number, casing: Casing): boolean {
  const word = words[at];
  if (!word || !/\p{L}/u.test(word.text)) return false;
  if (!isCapitalised(word)) {
    const next = words[at + 1];
    const particle =
      next !== undefined && isCapitalised(next) && NAME_PARTICLES.has(word.norm) && word.norm.length > 2;
    return (
      (particle && !NEVER_NAMES.has(word.pos)) ||
      (/^\p{Ll}/u.test(word.text) && hitsAt(words, at, false).length > 0)
    );
  }
  if (word.norm === 'may' || word.norm === 'will') return isSurname(words, at);
  if (NAME_GRAMMAR.dates.has(word.norm)) return false;
  if (NAME_GRAMMAR.common.has(word.norm) && !isAcronym(word))
    return hitsAt(words, at, casing === 'capitals').some((hit) => hit.last > at);
  if (NEVER_NAMES.has(word.pos) && !(isAcronym(word) && casing === 'normal'))
    return opensKnownName(words, at, casing);
  if (casing !== 'normal') return opensKnownName(words, at, casing) || word.pos === 'name';
  if (!opensSentence(words, at) || isCause(words, at)) return true;
  if (word.pos === 'name' || isAcronym(word) || isInitials(words, at) || opensKnownName(words, at, casing))
    return true;
  return mayBeName(word) || (/^(?:adjective|noun|verb)$/.test(word.pos) && isSurname(words, at));
}

/** "Mothers Against Guns": people and, with a capital, what they are for or against. */
export function isCause(words: readonly Word[], at: number): boolean {
  const [people, side, cause] = words.slice(at, at + 3);
  return (
    people !== undefined &&
    HEAD_NOUNS.get(people.norm)?.plural === true &&
    isCapitalised(people) &&
    /^(?:Against|For|Without)$/.test(side?.text ?? '') &&
    cause !== undefined &&
    isCapitalised(cause)
  );
}

/** A noun at the start of a sentence that is no plain plural of the language. */
export function mayBeName(word: Word): boolean {
  return (
    word.pos === 'noun' &&
    !HEAD_NOUNS.has(word.norm) &&
    !word.tags.has('Date') &&
    (word.tags.has('Singular') || !isCommonWord(word.norm))
  );
}

/** "May said", "Will's plan": what follows tells the name from the month and the modal verb. */
function isSurname(words: readonly Word[], at: number): boolean {
  let next = words[at + 1];
  if (!next || !/^\s*$/.test(next.before)) return false;
  if (next.pos === 'adverb' || next.norm === 'also') next = words[at + 2] ?? next;
  if (next.pos === 'possessive' || next.pos === 'aux' || next.pos === 'modal') return true;
  return (
    next.pos === 'verb' && (next.tags.has('PastTense') || (/s$/.test(next.norm) && next.lemma !== next.norm))
  );
}

/** A capital that the start of a sentence, a quotation or a list would put there anyway. */
export function opensSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /["'“‘«:;•*—–(]|[.!?…]\s/.test(words[at]?.before ?? '');
}

function opensKnownName(words: readonly Word[], at: number, casing: Casing): boolean {
  const word = words[at];
  if (!word) return false;
  if (hitsAt(words, at, casing === 'capitals').some((hit) => !NEVER_NAMES.has(word.pos) || hit.last > at))
    return true;
  const next = words[at + 1];
  if (!next || !isCapitalised(next) || !joinsPrevious(next) || NEVER_NAMES.has(word.pos)) return false;
  if (titleAt(words, at, at + 3) || TITLE_QUALIFIERS.has(word.norm)) return true;
  return word.pos !== 'adverb' && word.pos !== 'verb' && endsInHead(words, at);
}

/** The capitalised words from here end in a head that makes a body: "Green Party". */
function endsInHead(words: readonly Word[], at: number): boolean {
  let last = at;
  for (let next = words[last + 1]; next && isCapitalised(next) && joinsPrevious(next); next = words[last + 1])
    last++;
  return last > at && NAME_HEADS.has(words[last]?.norm ?? '');
}

function runEnd(words: readonly Word[], first: number, casing: Casing): number {
  let last = first;
  for (;;) {
    const known = hitsAt(words, last, casing === 'capitals').find((hit) => hit.last > last);
    if (known) {
      last = known.last;
      continue;
    }
    const step = stepTo(words, last, casing);
    if (step < 0) return last;
    last = step;
  }
}

/** Index of the next word of the run, or -1. */
function stepTo(words: readonly Word[], last: number, casing: Casing): number {
  const next = words[last + 1];
  if (casing === 'normal' && isCause(words, last)) return last + 2;
  if (next && isSuffix(words, last + 1)) return last + 1;
  if (!next || !joins(words[last], next) || isContracted(words, last + 1)) return -1;
  if (/[–—]/.test(next.before) && words[last - 1] && isCapitalised(words[last - 1] as Word)) return -1;
  if (isName(next, casing) || isHyphenTail(words, last + 1)) return last + 1;
  if (next.norm === 'may' && isCapitalised(next) && TITLES.has(words[last]?.norm ?? '')) return last + 1;
  if (next.pos === 'possessive') {
    const owner = words[last];
    const generic =
      owner && (NAME_GRAMMAR.genericOwners.has(owner.norm) || HEAD_NOUNS.get(owner.norm)?.plural);
    return generic && isName(words[last + 2], casing) ? last + 2 : -1;
  }
  if (NAME_PARTICLES.has(next.norm) || CONNECTORS.has(next.norm)) {
    for (let k = last + 2; k <= last + 4; k++) {
      const word = words[k];
      if (!word || !joins(words[k - 1], word)) return -1;
      if (isName(word, casing)) return k;
      if (!NAME_PARTICLES.has(word.norm) && !CONNECTORS.has(word.norm)) return -1;
    }
  }
  return -1;
}

/** "CONGRESS WON'T": a verb with its negation. */
function isContracted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.pos === 'negation' && next.before === '';
}

/** "Holt, Jr.", "Acme Lottery Corporation, Inc.": what stands behind a comma and belongs to the name. */
function isSuffix(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && /^,\s$/.test(word.before) && NAME_GRAMMAR.suffixes.has(word.norm);
}

/**
 * A full stop joins only an initial or an abbreviated title with what follows; so do two blanks, between which an
 * address may have stood.
 */
function joins(word: Word | undefined, next: Word): boolean {
  if (!word || !joinsPrevious(next)) return false;
  return (
    !/^(?:\.| {2}$)/.test(next.before) ||
    word.text.length === 1 ||
    TITLES.has(word.norm) ||
    /^(?:st|jr|sr|no|mt)$/.test(word.norm)
  );
}

/** "Eugene A. Nida": no article. */
const isMiddleInitial = (word: Word): boolean => word.text.length === 1 && word.after.startsWith('.');

function isName(word: Word | undefined, casing: Casing): boolean {
  if (!word || !isCapitalised(word) || NAME_GRAMMAR.dates.has(fold(word.norm))) return false;
  if (word.norm === 'i' || word.norm === "i'm") return false;
  if (NEVER_NAMES.has(word.pos)) return (isAcronym(word) && casing === 'normal') || isMiddleInitial(word);
  return casing === 'normal' || word.pos === 'name' || word.pos === 'noun' || word.pos === 'adjective';
}
