import type { Span } from '../../src/analysis/model';

/** Characters that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Of a span; an empty one counts as one character, so that it can divide. */
export function length({ start, end }: Span): number {
  return Math.max(1, end - start);
}

/** Intersection over union, in characters. */
export function iou(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared ? shared / (length(a) + length(b) - shared) : 0;
}

export interface Pair<P, G> {
  readonly predicted: P;
  readonly gold: G;
}

/** Pairs predictions with gold records one to one, best score first, then in list order; a score of 0 is no pair. */
export function pairs<P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  score: (predicted: P, gold: G) => number,
): Pair<P, G>[] {
  const candidates = predicted
    .flatMap((p) => gold.map((g) => ({ predicted: p, gold: g, score: score(p, g) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score); // a stable sort: equal scores stay in list order
  const taken = new Set<P | G>();
  return candidates.filter((candidate) => {
    if (taken.has(candidate.predicted) || taken.has(candidate.gold)) return false;
    taken.add(candidate.predicted).add(candidate.gold);
    return true;
  });
}

/** The spans joined: in order, none touching another. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** Characters of joined spans (see `union`). */
export function covered(joined: readonly Span[]): number {
  return joined.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Characters that two lists of joined spans share. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + overlap(x, y), 0), 0);
}
