import type { TaggedSentence, Word } from '../prose/types';
import { contextFits, isPartOfName, type TermPlace } from './context';
import { LEXICON, type CategoryLexicon, type Entry } from './lexicon';
import type { Form } from './morphology/inflect';
import { isAside, posFits } from './partOfSpeech';
import { ruleOf } from './rules';
import { GAP } from './term';
import { bare, indexTerms, type TermIndex, type TermPattern } from './termIndex';

/** A term of the lexicon in a sentence. */
export interface Hit extends TermPlace {
  readonly lexicon: CategoryLexicon;
  readonly entry: Entry;
  readonly form: Form;
}

/** A word, or a part of one that the tagger did not split at its hyphens ("U-turn"). */
interface Unit {
  readonly norm: string;
  /** Index of the word. */
  readonly word: number;
  /** What stands between it and the next unit. */
  readonly after: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const LONGEST_GAP = 3;

/** The rule of adverbs that may also tell how something is done ("lived happily"). */
const COMMENT = 'loaded/editorializing-comment';

let index: TermIndex | undefined;

/** Every term of the lexicon that stands in a sentence as the lexicon means it; terms may overlap. */
export function termsIn(sentence: TaggedSentence): readonly Hit[] {
  index ??= indexTerms(LEXICON);
  return placesOf(sentence, index).filter(
    (hit) => !isPartOfName(sentence, hit.first, hit.last) && isMeant(sentence, hit),
  );
}

/** Every place in a sentence where a surface of an indexed term stands, whatever it means there. */
export function placesOf({ words }: TaggedSentence, terms: TermIndex): readonly Hit[] {
  const units = words.flatMap(unitsOf);
  const hits: Hit[] = [];
  const look = (patterns: readonly TermPattern[] | undefined, at: number): void => {
    for (const pattern of patterns ?? []) {
      const place = placeOf(pattern.words, units, at);
      if (!place || (pattern.takesObject && place.gap && !opensObject(words[place.gap.first]))) continue;
      hits.push({ ...place, entry: pattern.entry, lexicon: pattern.lexicon, form: pattern.form });
    }
  };
  units.forEach((unit, at) => {
    const begun = unit.opens ? terms.get(unit.norm) : undefined;
    if (!begun) return;
    look(begun.alone, at);
    look(begun.byNext.get(units[at + 1]?.norm ?? ''), at);
    look(begun.beforeGap, at);
  });
  return hits;
}

const DASH = /[-‑–]/;

function unitsOf({ norm, text, after }: Word, word: number): Unit[] {
  // A clitic is looked up as it is written: "it's" in a term is neither "it is" nor "it has".
  const written = /^['’‘ʼ]/.test(text) ? text.replace(/[’‘ʼ]/g, "'").toLowerCase() : norm;
  if (!DASH.test(written)) return [{ norm: written, word, after, opens: true, closes: true }];
  const parts = written.split(DASH);
  const last = parts.length - 1;
  return parts.map((part, i) => ({
    norm: part,
    word,
    after: i < last ? '-' : after,
    opens: i === 0,
    closes: i === last,
  }));
}

/** Part of speech and context are those of the entry. */
export function isMeant({ words }: TaggedSentence, hit: Hit): boolean {
  const { entry, form, lexicon, first, last } = hit;
  return (
    posFits(entry, form, words, first, last) &&
    (ruleOf(lexicon.category, entry.family) !== COMMENT || isAside(words, first, last)) &&
    contextFits(entry, words, hit)
  );
}

function opensObject(word: Word | undefined): boolean {
  return word !== undefined && /^(?:determiner|pronoun|noun|name|adjective)$/.test(word.pos);
}

/** Where a pattern's words stand if they begin at a unit. */
function placeOf(wanted: readonly string[], units: readonly Unit[], from: number): TermPlace | undefined {
  let at = from;
  let gap: TermPlace['gap'] = null;
  for (let i = 1; i < wanted.length; i++) {
    const want = wanted[i] as string;
    if (want === GAP) {
      const end = endOfGap(units, at + 1, wanted[i + 1]);
      if (end === undefined) return undefined;
      gap = { first: (units[at + 1] as Unit).word, last: (units[end] as Unit).word };
      at = end;
      continue;
    }
    if (!isJoined(units[at], wanted[i - 1]) || units[at + 1]?.norm !== bare(want)) return undefined;
    at += 1;
  }
  const end = units[at];
  return end?.closes ? { first: (units[from] as Unit).word, last: end.word, gap } : undefined;
}

/** Index of the last unit of a gap that begins at `from` and ends before `next` (a gap at the end takes one). */
function endOfGap(units: readonly Unit[], from: number, next: string | undefined): number | undefined {
  for (let end = from; end < from + LONGEST_GAP; end++) {
    if (!isJoined(units[end - 1]) || !units[end]) return undefined;
    if (next === undefined) return end;
    if (isJoined(units[end]) && units[end + 1]?.norm === bare(next)) return end;
  }
  return undefined;
}

const JOINT = /^(?:\s*|-|‑|–)$/;
const HYPHEN = /^[-‑–]$/;
const COMMA = /^,?\s*$/;

/** Words that make a phrase with anything: behind them a term's hyphen must be there ("has-been", "so-called"). */
const FUNCTION_WORDS = new Set(
  'has have had is was be do did can will would could so all out up down in on off over no not one two first'.split(
    ' ',
  ),
);

/** Nothing but a blank or a hyphen between the unit and the next; a comma where the term has one. */
function isJoined(unit: Unit | undefined, wanted = ''): boolean {
  if (!unit) return false;
  if (wanted.endsWith(',')) return COMMA.test(unit.after);
  return (wanted.endsWith('-') && FUNCTION_WORDS.has(unit.norm) ? HYPHEN : JOINT).test(unit.after);
}
