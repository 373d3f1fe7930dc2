import type { CategoryLexicon, Entry } from './lexicon';
import type { Form } from './morphology/inflect';
import { surfacesOf, withObject } from './term';

/** One surface of a term, as it is looked up. */
export interface TermPattern {
  readonly words: readonly string[];
  readonly form: Form;
  readonly entry: Entry;
  readonly lexicon: CategoryLexicon;
  /** Its gap is for the object of its verb. */
  readonly takesObject: boolean;
}

/** Patterns by their first word. */
export type TermIndex = ReadonlyMap<string, readonly TermPattern[]>;

/** Every surface of every term by its first word. An entry of its own beats a derived adverb. */
export function indexTerms(lexica: readonly CategoryLexicon[]): TermIndex {
  const index = new Map<string, TermPattern[]>();
  const terms = new Set(lexica.flatMap(({ entries }) => entries.map(({ term }) => term)));
  for (const lexicon of lexica) {
    for (const entry of lexicon.entries) {
      for (const surface of surfacesOf(entry)) {
        if (surface.form === 'adverb' && terms.has(surface.words.join(' '))) continue;
        const apart = withObject(surface, entry);
        const first = bare(surface.words[0] ?? '');
        const list = index.get(first) ?? [];
        list.push({ ...surface, entry, lexicon, takesObject: false });
        if (apart) list.push({ ...apart, entry, lexicon, takesObject: true });
        index.set(first, list);
      }
    }
  }
  return index;
}

/** A word of a pattern without the mark that has to follow it. */
export function bare(word: string): string {
  return word.replace(/[,-]$/, '');
}
