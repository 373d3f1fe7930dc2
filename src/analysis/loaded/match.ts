import type { TaggedSentence, Word } from '../prose/types';
import { contextFits, isPartOfName, type TermPlace } from './context';
import { LEXICON, type CategoryLexicon, type Entry } from './lexicon';
import type { Form } from './morphology/inflect';
import { isAside, posFits } from './partOfSpeech';
import { ruleOf } from './rules';
import { GAP, surfacesOf, withObject } from './term';

/** A term of the lexicon in a sentence. */
export interface Hit extends TermPlace {
  readonly lexicon: CategoryLexicon;
  readonly entry: Entry;
  readonly form: Form;
}

interface Pattern {
  readonly words: readonly string[];
  readonly form: Form;
  readonly entry: Entry;
  readonly lexicon: CategoryLexicon;
  /** Its gap is for the object of its verb. */
  readonly object: boolean;
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

let index: ReadonlyMap<string, readonly Pattern[]> | undefined;

/** Every surface of every term by its first word; built on first use. An entry of its own beats a derived adverb. */
function patterns(): ReadonlyMap<string, readonly Pattern[]> {
  if (index) return index;
  const built = new Map<string, Pattern[]>();
  const terms = new Set(LEXICON.flatMap(({ entries }) => entries.map(({ term }) => term)));
  for (const lexicon of LEXICON) {
    for (const entry of lexicon.entries) {
      for (const surface of surfacesOf(entry)) {
        if (surface.form === 'adverb' && terms.has(surface.words.join(' '))) continue;
        const apart = withObject(surface, entry);
        const first = bare(surface.words[0] ?? '');
        const list = built.get(first) ?? [];
        list.push({ ...surface, entry, lexicon, object: false });
        if (apart) list.push({ ...apart, entry, lexicon, object: true });
        built.set(first, list);
      }
    }
  }
  index = built;
  return built;
}

/** Every term of the lexicon that stands in a sentence as the lexicon means it; terms may overlap. */
export function termsIn(sentence: TaggedSentence): readonly Hit[] {
  const { words } = sentence;
  const units = words.flatMap(unitsOf);
  const hits: Hit[] = [];
  units.forEach((unit, at) => {
    if (!unit.opens) return;
    for (const pattern of patterns().get(unit.norm) ?? []) {
      const place = placeOf(pattern.words, units, at);
      if (!place || !isMeant(sentence, place, pattern)) continue;
      const { lexicon, entry, form } = pattern;
      hits.push({ ...place, lexicon, entry, form });
    }
  });
  return hits;
}

function unitsOf({ norm, text, after }: Word, word: number): Unit[] {
  // A clitic is looked up as it is written: "it's" in a term is neither "it is" nor "it has".
  const written = /^['’‘ʼ]/.test(text) ? text.replace(/[’‘ʼ]/g, "'").toLowerCase() : norm;
  const parts = written.split(/[-‑–]/);
  const last = parts.length - 1;
  return parts.map((part, i) => ({
    norm: part,
    word,
    after: i < last ? '-' : after,
    opens: i === 0,
    closes: i === last,
  }));
}

function isMeant(
  sentence: TaggedSentence,
  place: TermPlace,
  { entry, form, lexicon, object }: Pattern,
): boolean {
  const { first, last, gap } = place;
  return (
    !(object && gap && !opensObject(sentence.words[gap.first])) &&
    !isPartOfName(sentence, first, last) &&
    posFits(entry, form, sentence.words, first, last) &&
    (ruleOf(lexicon.category, entry.family) !== COMMENT || isAside(sentence.words, first, last)) &&
    contextFits(entry, sentence.words, place)
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

/** A word of a pattern without the mark that has to follow it. */
function bare(word: string): string {
  return word.replace(/[,-]$/, '');
}
