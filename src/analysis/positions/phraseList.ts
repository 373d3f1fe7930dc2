import type { Word } from '../prose/types';

/** Multi-word expressions by their first word, longest first. */
export class PhraseList<T> {
  private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const list = this.byFirst.get(first) ?? [];
      list.push({ words, value });
      list.sort((a, b) => b.words.length - a.words.length);
      this.byFirst.set(first, list);
    }
  }

  /** The longest expression that begins at a word, with its last word; compared by lower-case form. */
  at(words: readonly Word[], from: number): { readonly value: T; readonly last: number } | undefined {
    const entries = this.byFirst.get(words[from]?.norm ?? '');
    // Asked at every word of a draft, and hardly any begins an expression.
    if (!entries) return undefined;
    for (const { words: expected, value } of entries) {
      let k = 1;
      while (k < expected.length && words[from + k]?.norm === expected[k]) k++;
      if (k === expected.length) return { value, last: from + k - 1 };
    }
    return undefined;
  }
}
