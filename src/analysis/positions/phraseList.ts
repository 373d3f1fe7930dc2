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
    const match = this.byFirst
      .get(words[from]?.norm ?? '')
      ?.find(({ words: expected }) => expected.every((word, k) => words[from + k]?.norm === word));
    return match && { value: match.value, last: from + match.words.length - 1 };
  }
}
