import type { CategoryLexicon, Entry } from './lexicon';
import type { Form } from './morphology/inflect';
import { GAP, surfacesOf, withObject, type Surface } from './term';

/** One surface of a term, as it is looked up. */
export interface TermPattern {
  readonly words: readonly string[];
  readonly form: Form;
  readonly entry: Entry;
  readonly lexicon: CategoryLexicon;
  /** Its gap is for the object of its verb. */
  readonly takesObject: boolean;
}

/** The patterns that begin with one word, parted by what has to come next: most are ruled out by a single look-up. */
export interface FirstWord {
  readonly alone: readonly TermPattern[];
  readonly byNext: ReadonlyMap<string, readonly TermPattern[]>;
  /** A gap comes next. */
  readonly beforeGap: readonly TermPattern[];
}

/** Patterns by their first word. */
export type TermIndex = ReadonlyMap<string, FirstWord>;

/** Every surface of every term by its first word. An entry of its own beats a derived adverb. */
export function indexTerms(lexica: readonly CategoryLexicon[]): TermIndex {
  const patterns = new Map<string, TermPattern[]>();
  const terms = new Set(lexica.flatMap(({ entries }) => entries.map(({ term }) => term)));
  for (const lexicon of lexica) {
    for (const entry of lexicon.entries) {
      for (const surface of surfacesOf(entry)) {
        if (surface.form === 'adverb' && terms.has(surface.words.join(' '))) continue;
        const apart = withObject(surface, entry);
        push(patterns, wordAt(surface, 0), { ...surface, entry, lexicon, takesObject: false });
        if (apart) push(patterns, wordAt(apart, 0), { ...apart, entry, lexicon, takesObject: true });
      }
    }
  }
  return new Map([...patterns].map(([first, list]) => [first, partByNext(list)]));
}

function partByNext(patterns: readonly TermPattern[]): FirstWord {
  const byNext = new Map<string, TermPattern[]>();
  for (const pattern of patterns) {
    const next = wordAt(pattern, 1);
    if (next !== '' && next !== GAP) push(byNext, next, pattern);
  }
  return {
    alone: patterns.filter(({ words }) => words.length === 1),
    byNext,
    beforeGap: patterns.filter(({ words }) => words[1] === GAP),
  };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function wordAt({ words }: Pick<Surface, 'words'>, at: number): string {
  return bare(words[at] ?? '');
}

/** A word of a pattern without the mark that has to follow it. */
export function bare(word: string): string {
  return word.replace(/[,-]$/, '');
}
