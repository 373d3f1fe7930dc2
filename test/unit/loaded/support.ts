import { analyze } from '../../../src/analysis/analyze';
import type { Loaded } from '../../../src/analysis/model';

/** A finding with its wording. */
export type Found = Loaded & { readonly wording: string };

/** What is found in a text, in order. */
export function loadedIn(text: string): Found[] {
  return analyze(text).loaded.map((finding) => ({
    ...finding,
    wording: text.slice(finding.start, finding.end),
  }));
}

/** The wordings found in a text by the rules of a category. */
export function wordingsOf(text: string, category?: Loaded['category']): string[] {
  return loadedIn(text)
    .filter((finding) => !category || finding.category === category)
    .map(({ wording }) => wording);
}
