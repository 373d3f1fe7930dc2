import nlp from 'compromise/two';
import { PLAIN_HOUSE, type HouseStyle } from '../house';
import { CLOSED_CLASSES } from './closedClasses';
import { mendTags, type Draft } from './mendTags';
import type { Pos, TaggedSentence, Word } from './types';

/** The part of compromise's term that is used here. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly root?: string;
  readonly tags?: ReadonlySet<string>;
}

/** How many sentences are remembered: a long book's worth, so that memory stays bounded in streams. */
const REMEMBERED = 12_000;

/** Tags sentences with compromise and remembers them by their text: an edit tags one sentence, not the draft. */
export class Tagger {
  private readonly known = new Map<string, TaggedSentence>();

  constructor(readonly house: HouseStyle = PLAIN_HOUSE) {}

  tag(text: string): TaggedSentence {
    const hit = this.known.get(text);
    if (hit) return hit;
    if (this.known.size >= REMEMBERED) this.forgetOldest();
    const tagged = { text, house: this.house, words: toWords(text), found: [] };
    this.known.set(text, tagged);
    return tagged;
  }

  private forgetOldest(): void {
    let left = REMEMBERED / 4;
    for (const text of this.known.keys()) {
      this.known.delete(text);
      if (--left <= 0) return;
    }
  }
}

function toWords(sentence: string): Word[] {
  const document = nlp(readable(sentence));
  document.compute('root');
  const words: Draft[] = [];
  let at = 0;
  for (const term of (document as unknown as { docs: Term[][] }).docs.flat()) {
    at += term.pre.length;
    addTerm(words, term, at);
    at += term.text.length + term.post.length;
  }
  let end = 0;
  for (const [index, word] of words.entries()) {
    word.text = sentence.slice(word.start, word.end);
    word.before = sentence.slice(end, word.start);
    const previous = words[index - 1];
    if (previous) previous.after = word.before;
    end = word.end;
  }
  const last = words.at(-1);
  if (last) last.after = sentence.slice(last.end);
  mendTags(words);
  return words;
}

/**
 * The sentence as the tagger reads it best, letter for letter as long: dashes between words, marks without a blank
 * behind them, and the hyphen behind an abbreviation ("U.S.-backed") part words as blanks do, and all apostrophes are
 * one.
 */
function readable(sentence: string): string {
  return sentence
    .replace(/[—―]|(?<=\p{L}[”"’]?)–(?=[“"‘]?\p{L})/gu, ' ')
    .replace(/(?<=\p{L})["“”](?=\p{L})/gu, ' ')
    .replace(/(?<=\p{Lu}\.)-(?=\p{L})/gu, ' ')
    .replace(/--+/g, (dashes) => ' '.repeat(dashes.length))
    .replace(/(?<=\p{L}["”’']?)[,;:](?=["“‘'«]?\p{L})/gu, ' ')
    .replace(/ʼ|(?<=\p{L})[’‘](?=\p{L})/gu, "'");
}

/** Adds a term's word, or the two words of a contraction ("don't") or a possessive ("Iran's"). */
function addTerm(words: Draft[], term: Term, start: number): void {
  const end = start + term.text.length;
  const previous = words.at(-1);
  if (!term.text) {
    if (term.implicit && previous) splitContraction(words, previous, term);
    return;
  }
  const cut = term.implicit ? term.text.length : possessiveCut(term);
  if (cut > 0) words.push(makeWord(term.text.slice(0, cut), start, start + cut, term, term.implicit));
  if (cut < term.text.length) words.push(makePossessive(term.text.slice(cut), start + cut));
  else if (isPluralPossessive(term)) words.push(makePossessive(term.post.charAt(0), end));
}

/** Where the clitic of a possessive begins in a term ("Iran's"); the term's length where there is none. */
function possessiveCut({ text }: Term): number {
  const cut = text.search(/['’‘ʼ][sS]$/);
  return cut > 0 ? cut : text.length;
}

/** "the states' rights": compromise leaves the bare apostrophe to what stands behind the term. */
function isPluralPossessive({ text, post, tags }: Term): boolean {
  return /s$/i.test(text) && /^['’‘ʼ]/.test(post) && (tags?.has('Possessive') ?? false);
}

function makePossessive(text: string, start: number): Draft {
  return { ...blankWord(text, start, start + text.length), norm: "'s", lemma: "'s", pos: 'possessive' };
}

/** Cuts the second half of a contraction, which compromise gives no text, off the word before it. */
function splitContraction(words: Draft[], previous: Draft, term: Term): void {
  // "L'Enfant", "D'Alema", "d'Orsay" are names, no contractions.
  if (/^\p{L}['’‘ʼ]\p{Lu}/u.test(previous.text)) {
    const norm = previous.text.toLowerCase().replace(/[’‘ʼ]/g, "'");
    Object.assign(previous, { norm, lemma: norm, pos: 'name', tags: new Set(['Noun', 'ProperNoun']) });
    return;
  }
  const cut = contractionCut(previous.text);
  if (cut <= 0) return;
  const tail = previous.text.slice(cut);
  const boundary = previous.start + cut;
  words.push(makeWord(tail, boundary, previous.end, term, term.implicit));
  previous.text = previous.text.slice(0, cut);
  previous.end = boundary;
}

/** Where the second word of a contraction begins; 0 where it cannot be told ("gonna"). */
function contractionCut(text: string): number {
  const negation = /n['’‘ʼ]t$/i.exec(text);
  if (negation) return negation.index;
  if (/^cannot$/i.test(text)) return 3;
  return Math.max(0, text.search(/['’‘ʼ][^'’‘ʼ]*$/));
}

function blankWord(text: string, start: number, end: number): Draft {
  return { text, start, end, norm: '', lemma: '', pos: 'other', tags: new Set(), before: '', after: '' };
}

function makeWord(text: string, start: number, end: number, term: Term, implicit: string | undefined): Draft {
  const norm = (implicit || text).toLowerCase().replace(/[’‘ʼ]/g, "'");
  const tags = term.tags ?? new Set<string>();
  const pos = posOf(norm, text, tags);
  const inflects = pos === 'verb' || pos === 'aux' || pos === 'noun';
  const lemma = BE.has(norm) ? 'be' : (inflects && term.root) || norm;
  return { ...blankWord(text, start, end), norm, lemma, pos, tags };
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']);

/** First tag that is present decides; compromise's tags go from specific to general. */
const POS_OF_TAG: ReadonlyArray<readonly [string, Pos]> = [
  ['Negative', 'negation'],
  ['Modal', 'modal'],
  ['Auxiliary', 'aux'],
  ['Verb', 'verb'],
  ['Pronoun', 'pronoun'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['ProperNoun', 'name'],
  ['Noun', 'noun'],
  ['Value', 'number'],
];

function posOf(norm: string, text: string, tags: ReadonlySet<string>): Pos {
  // "US", "May", "Will" and "IT" are not the closed-class words that they look like in lower case.
  const capitals = text.length > 1 && text === text.toUpperCase();
  const closed = capitals ? undefined : CLOSED_CLASSES.get(norm);
  if (closed && !(norm === 'may' && text !== 'may' && tags.has('Date'))) return closed;
  if (BE.has(norm) && !capitals) return tags.has('Auxiliary') ? 'aux' : 'verb';
  for (const [tag, pos] of POS_OF_TAG) {
    if (!tags.has(tag)) continue;
    if (pos === 'pronoun' && /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text)) return 'name';
    return pos === 'name' && !/^\p{Lu}|\p{Lu}/u.test(text) ? 'noun' : pos;
  }
  return 'other';
}
