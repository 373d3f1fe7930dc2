import type { HouseStyle } from '../house';
import type { Span } from '../model';

/**
 * Part of speech, coarse and closed. `aux` are be/have/do before another verb; a copula is `verb`;
 * `possessive` is the clitic 's, which is always a word of its own.
 */
export type Pos =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'verb'
  | 'aux'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'negation'
  | 'possessive'
  | 'other';

/** One word of a sentence. Offsets count from the start of the sentence's text. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes, contractions resolved: "n't" is "not", "'ve" is "have". */
  readonly norm: string;
  /** Dictionary form of verbs and nouns ("proposed" is "propose"), otherwise `norm`. */
  readonly lemma: string;
  readonly pos: Pos;
  /** compromise's own tags, for what `pos` does not tell (PastTense, Gerund, Plural, Country ...). */
  readonly tags: ReadonlySet<string>;
  /** What stands between the word before and this one: blanks, punctuation, quotation marks. */
  readonly before: string;
  /** What stands between this word and the next one (or the end of the sentence). */
  readonly after: string;
}

/** A sentence as the tagger sees it. Shared by all sentences with the same text: never put places in it. */
export interface TaggedSentence {
  readonly text: string;
  /** The house style under which it is read: what is found in it depends on nothing else beside its words. */
  readonly house: HouseStyle;
  readonly words: readonly Word[];
  /** What has been found in it so far, each by the function that found it: for `perSentence` alone. */
  readonly found: unknown[];
}

export type Zone = 'title' | 'heading' | 'body' | 'list' | 'quote' | 'table' | 'footnote';

/** A paragraph, heading, list item, table cell ...: a run of prose that one line of thought fills. */
export interface Block extends Span {
  readonly zone: Zone;
  /** Heading level 1–6, else 0. */
  readonly level: number;
  /** The prose alone: no markup, line breaks as blanks. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Place in the passage of a stretch of `text`. */
  span(from: number, to: number): Span;
}

/** A sentence in its place. */
export interface Sentence extends Span {
  readonly tagged: TaggedSentence;
  readonly block: Block;
  /** Position among the passage's sentences. */
  readonly index: number;
  /** Where the sentence's text begins in `block.text`. */
  readonly offset: number;
  /** Place in the passage of a stretch of the sentence's text. */
  span(from: number, to: number): Span;
  /** Place in the passage of words `first` to `last`, both included. */
  words(first: number, last: number): Span;
}

/**
 * A stretch of the draft that is resolved as a whole: all of an op-ed, a chapter's part of a book. All offsets inside
 * it count from its own start, so that an edit elsewhere changes nothing in it.
 */
export interface Passage {
  /** The passage's source text; passages with equal keys are equal. */
  readonly key: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** What the front matter says of the draft as a whole. */
export interface FrontMatter {
  readonly author?: string;
  /** ISO date, day precision: roles are resolved as of this day. */
  readonly date?: string;
  readonly title?: string;
}
