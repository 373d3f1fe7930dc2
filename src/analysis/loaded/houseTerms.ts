import type { HouseStyle, HouseTerm } from '../house';
import type { TaggedSentence } from '../prose/types';
import type { Candidate } from './candidate';
import type { CategoryLexicon } from './lexicon';
import { isMeant, placesOf } from './match';
import { HOUSE_RULE } from './rules';
import { everySurface } from './term';
import { indexTerms, type TermIndex } from './termIndex';
import { toCandidate } from './terms';

const indexes = new WeakMap<HouseStyle, TermIndex>();

/** What the house style's own terms find in a sentence. The house knows what it means: names are not excepted. */
export function findHouseTerms(sentence: TaggedSentence): Candidate[] {
  const { house } = sentence;
  if (house.terms.length === 0) return [];
  const index = indexes.get(house) ?? indexTerms(house.terms.map(lexiconOf));
  indexes.set(house, index);
  return placesOf(sentence, index)
    .filter((hit) => isMeant(sentence, hit))
    .map((hit) => toCandidate(hit, sentence, HOUSE_RULE));
}

/** A house term as a lexicon of one entry, so that it is inflected and matched as any other. */
function lexiconOf({ term, pos, category, why, neutral }: HouseTerm): CategoryLexicon {
  const entry = { term: plain(term), pos, family: 'house', strength: 3, neutral, why } as const;
  return { category, source: 'House style', families: {}, entries: [entry] };
}

const allowances = new WeakMap<HouseStyle, Allowance>();

/** What a house style allows: words by each of their surfaces, with the phrases in which they are (none: anywhere). */
type Allowance = ReadonlyMap<string, readonly (string | undefined)[]>;

/**
 * The house style allows a wording where it stands.
 *
 * @param start offset of the wording in the sentence's text
 */
export function isAllowed({ house, text }: TaggedSentence, start: number, end: number): boolean {
  if (house.allow.length === 0) return false;
  const allowance = allowances.get(house) ?? allowanceOf(house);
  allowances.set(house, allowance);
  const whole = plain(text);
  const phrases = allowance.get(whole.slice(start, end).replace(/\s+/g, ' ')) ?? [];
  return phrases.some((phrase) => phrase === undefined || stands(phrase, whole, start, end));
}

function allowanceOf({ allow }: HouseStyle): Allowance {
  const allowance = new Map<string, (string | undefined)[]>();
  for (const { term, in: phrase } of allow) {
    for (const surface of everySurface(plain(term))) {
      const phrases = allowance.get(surface) ?? [];
      phrases.push(phrase === undefined ? undefined : plain(phrase));
      allowance.set(surface, phrases);
    }
  }
  return allowance;
}

/** The phrase covers the wording. */
function stands(phrase: string, text: string, start: number, end: number): boolean {
  for (let at = text.indexOf(phrase); at >= 0 && at <= start; at = text.indexOf(phrase, at + 1)) {
    if (at + phrase.length >= end) return true;
  }
  return false;
}

/** Lower case and straight apostrophes. Keeps the length, as long as the letters' case does. */
function plain(text: string): string {
  const lower = text.toLowerCase().replace(/[’‘ʼ]/g, "'");
  return lower.length === text.length ? lower : text;
}
