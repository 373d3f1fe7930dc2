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

/**
 * Of candidates that overlap the longest stays, of equally long ones the strongest. A phrase pushes at least as hard as
 * what stands within it. In text order.
 */
export function longestOf<T extends Pick<Candidate, 'first' | 'last' | 'strength'>>(
  candidates: readonly T[],
): T[] {
  if (candidates.length < 2) return [...candidates];
  const ranked = [...candidates].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || b.strength - a.strength || a.first - b.first,
  );
  const kept: T[] = [];
  for (const candidate of ranked) {
    const longer = kept.findIndex((other) => overlaps(other, candidate));
    if (longer < 0) kept.push(candidate);
    else kept[longer] = stronger(kept[longer] as T, candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function stronger<T extends Pick<Candidate, 'first' | 'last' | 'strength'>>(outer: T, inner: T): T {
  const isWithin = outer.first <= inner.first && inner.last <= outer.last;
  return isWithin && inner.strength > outer.strength ? { ...outer, strength: inner.strength } : outer;
}

/** Two candidates share a word. */
export function overlaps(
  a: Pick<Candidate, 'first' | 'last'>,
  b: Pick<Candidate, 'first' | 'last'>,
): boolean {
  return a.first <= b.last && b.first <= a.last;
}
