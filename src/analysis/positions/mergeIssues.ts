import type { Statement } from './statement';
import { FOUNDING } from './clusterIssues';
import { perGroup, statementsAt } from './groups';
import { subjectsOf } from './subject';

/** Statements on one subject by their places in the list, and who makes them. */
interface Bundle {
  readonly members: number[];
  readonly holders: Set<string>;
}

/**
 * Draws together what several holders say on one subject in different words ("levy sanctions", "refuse to lift them").
 * Each group goes by the subject among its own that the draft speaks of most; groups that go by the same are one issue,
 * unless they have a holder in common: what one holder asks for in two ways is two demands.
 * Which groups meet does not depend on their order; time grows with the number of words of all topics.
 *
 * @param groups places in the list of statements, in text order
 * @returns the merged groups
 */
export function mergeIssues(
  statements: readonly Statement[],
  groups: readonly (readonly number[])[],
): number[][] {
  const weights = groups.map((members) => subjectWeights(statementsAt(statements, members)));
  const spread = new Map<string, number>();
  for (const own of weights)
    for (const subject of own.keys()) spread.set(subject, (spread.get(subject) ?? 0) + 1);
  const bundles = new Map<string, Bundle[]>();
  const merged: number[][] = [];
  const strong = (members: readonly number[]): boolean =>
    members.some((k) => (statements[k]?.strength ?? 0) >= FOUNDING);
  // Clear stands find each other before mere remarks join them.
  const order = [...groups.keys()].sort(
    (a, b) => Number(strong(groups[b] ?? [])) - Number(strong(groups[a] ?? [])),
  );
  for (const i of order) {
    const members = groups[i] ?? [];
    const subject = mainSubject(weights[i] ?? new Map<string, number>(), spread);
    const holders = holdersOf(statements, members);
    const rivals = subject === null ? [] : (bundles.get(subject) ?? []);
    const home = rivals.find((bundle) => isDisjoint(bundle.holders, holders));
    if (home) {
      home.members.push(...members);
      for (const holder of holders) home.holders.add(holder);
      continue;
    }
    const bundle = { members: [...members], holders };
    merged.push(bundle.members);
    if (subject !== null) bundles.set(subject, [...rivals, bundle]);
  }
  return adopt(statements, merged).map((members) => members.sort((a, b) => a - b));
}

/** "The notion", "these bills": what names nothing is about what stands beside it, before it rather than behind it. */
function adopt(statements: readonly Statement[], groups: readonly number[][]): number[][] {
  const home = new Map<number, number[]>();
  for (const members of groups) for (const k of members) home.set(k, members);
  const kept: number[][] = [];
  for (const members of groups) {
    const named = members.some((k) => (statements[k] ? subjectsOf(statements[k].topic).size > 0 : false));
    const beside = named ? undefined : (home.get(first(members) - 1) ?? home.get(last(members) + 1));
    if (
      beside &&
      beside !== members &&
      isDisjoint(holdersOf(statements, beside), holdersOf(statements, members))
    ) {
      beside.push(...members);
      for (const k of members) home.set(k, beside);
    } else kept.push(members);
  }
  return kept;
}

/** How heavy each subject of a group is where it is heaviest. */
const subjectWeights = perGroup((statements): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const { topic } of statements)
    for (const [subject, weight] of subjectsOf(topic))
      weights.set(subject, Math.max(weight, weights.get(subject) ?? 0));
  return weights;
});

/** The subject that most other groups share; of several the heavier, then the first by the alphabet. */
function mainSubject(
  weights: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [subject, weight] of weights) {
    const shared = spread.get(subject) ?? 0;
    if (shared < 2) continue;
    const value = weight * shared;
    if (value > most || (value === most && best !== null && subject < best)) [best, most] = [subject, value];
  }
  return best;
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of b) if (a.has(item)) return false;
  return true;
}

function holdersOf(statements: readonly Statement[], members: readonly number[]): Set<string> {
  return new Set(members.map((k) => statements[k]?.holder ?? ''));
}

/** The lowest of the places; there may be more than a call takes arguments. */
function first(members: readonly number[]): number {
  return members.reduce((low, k) => Math.min(low, k), Infinity);
}

function last(members: readonly number[]): number {
  return members.reduce((high, k) => Math.max(high, k), -Infinity);
}
