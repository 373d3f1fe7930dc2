import type { ActorKind } from '../model';
import type { Word } from '../prose/types';
import { hitsAt, type Hit } from './gazetteer';
import { NAME_HEADS, NAME_PARTICLES, TITLES, type Title } from './lexicon';
import { isCapitalised, isHyphenTail, type Casing } from './words';

/**
 * A part of a run of capitalised words.
 * `known`: the gazetteer has it; `person`, `body`: its form says so; `title`: an office without a name; `thing`: a law,
 * an event, a work, a place by its head noun; `open`: capitals alone.
 */
export interface NamePart {
  readonly first: number;
  readonly last: number;
  readonly what: 'known' | 'person' | 'body' | 'title' | 'thing' | 'open';
  readonly hit?: Hit;
  readonly kind?: ActorKind;
  readonly title?: Title;
  /** Where the name proper begins, behind titles and what qualifies them. */
  readonly name: number;
  /** The name without the word behind it that says what it is: "Stop the Pylons [campaign]". */
  readonly short?: string;
  /** Names that stand inside a longer one and are actors of their own: "US" in "US President Obama". */
  readonly inner: readonly NamePart[];
}

/** The longest name of the gazetteer that begins at a word and ends within the run. */
export function bestHit(words: readonly Word[], at: number, limit: number, casing: Casing): Hit | undefined {
  return hitsAt(words, at, casing === 'capitals').find((hit) => hit.last <= limit);
}

export function known(hit: Hit): NamePart {
  return {
    first: hit.first,
    last: hit.last,
    what: 'known',
    hit,
    kind: hit.entry.kind,
    name: hit.first,
    inner: [],
  };
}

export const thing = (first: number, last: number): NamePart => ({
  first,
  last,
  what: 'thing',
  name: first,
  inner: [],
});

/** End of the capitalised words (and name particles between them) from `at`. */
export function unitEnd(words: readonly Word[], at: number, limit: number): number {
  let last = at;
  for (let k = at + 1; k <= limit; k++) {
    const word = words[k];
    if (!word) break;
    if (isCapitalised(word) || word.pos === 'possessive' || isHyphenTail(words, k)) last = k;
    else if (!NAME_PARTICLES.has(word.norm)) break;
  }
  return words[last]?.pos === 'possessive' ? last - 1 : last;
}

/** "Secretary of State", "Governor of Texas": an office, not a body. */
export function isTitleRun(words: readonly Word[], at: number, unit: number): boolean {
  for (let k = at; k <= unit;) {
    const found = titleAt(words, k, unit);
    if (!found) return false;
    k = found.last + 1;
  }
  return true;
}

/** The title that ends at or before `limit`, longest first. */
export function titleAt(
  words: readonly Word[],
  at: number,
  limit: number,
): { title: Title; last: number } | undefined {
  for (let last = Math.min(limit, at + 4); last >= at; last--) {
    const form = words
      .slice(at, last + 1)
      .map((word) => word.norm)
      .join(' ')
      .replace(/-/g, ' ');
    const title = TITLES.get(form);
    if (title) return { title, last };
  }
  return undefined;
}

/** A given name in front, an initial in the middle, a family name at the end, as far as the tagger knows names. */
export function looksLikePerson(words: readonly Word[], first: number, last: number): boolean {
  const opening = words[first];
  if (!opening || last - first > 4) return false;
  const has = (word: Word | undefined, tag: string): boolean => word?.tags.has(tag) ?? false;
  if (last === first) return has(opening, 'Person') || has(opening, 'FirstName') || has(opening, 'LastName');
  for (let k = first; k <= last; k++) if (NAME_HEADS.has(words[k]?.norm ?? '') && k === last) return false;
  if (has(opening, 'FirstName') || has(words[first + 1], 'FirstName')) return true;
  if (
    /^\p{Lu}\.?$/u.test(opening.text) ||
    (last - first === 2 && /^\p{Lu}\.?$/u.test(words[first + 1]?.text ?? ''))
  )
    return true;
  for (let k = first + 1; k <= last; k++) {
    const word = words[k];
    if (word && NAME_PARTICLES.has(word.norm) && word.text === word.norm) return true;
  }
  return has(words[last], 'LastName') || (has(opening, 'Person') && has(words[last], 'Person'));
}
