import type { LoadedCategory } from '../model';
import type { Entry } from './lexicon';

/**
 * 3: a sober editor would change it almost anywhere; 2: in most contexts; 1: where the sentence reads as opinion; 0: an
 * ordinary word that pushes only where the sentence is plainly opinion.
 */
export type Strength = Entry['strength'];

/** Wording in one sentence that may push. Word indices, both ends included; holds no places in the draft. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly category: LoadedCategory;
  readonly rule: string;
  readonly strength: Strength;
  /** Part of speech of the whole: what it is aimed at follows from it. */
  readonly pos: Entry['pos'];
  /** The lexicon's entry, if it is one. */
  readonly term?: string;
  readonly why: string;
  readonly alternatives: readonly string[];
}

/** Of candidates that overlap the longest stays, of equally long ones the strongest. In text order. */
export function longestOf<T extends Pick<Candidate, 'first' | 'last' | 'strength'>>(
  candidates: readonly T[],
): T[] {
  if (candidates.length < 2) return [...candidates];
  const ranked = [...candidates].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || b.strength - a.strength || a.first - b.first,
  );
  const kept: T[] = [];
  for (const candidate of ranked) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Two candidates share a word. */
export function overlaps(
  a: Pick<Candidate, 'first' | 'last'>,
  b: Pick<Candidate, 'first' | 'last'>,
): boolean {
  return a.first <= b.last && b.first <= a.last;
}
