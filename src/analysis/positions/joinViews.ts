import { AUTHOR } from '../model';
import { FOUNDING } from './clusterIssues';
import { opposite } from './sighting';
import type { Statement } from './statement';

/** How many sentences the author's stand lies from a view that it is set against at the most. */
const REACH = 2;

/** By these the author only meets somebody else's view. */
const ANSWERING = new Set(['position/answer', 'position/scorn']);

/** How many statements are looked at on either side of a view. */
const NEIGHBOURS = 4;

/**
 * Draws a view that nobody else speaks to into the issue of the author's nearest stand on the other side: what a draft
 * tells of somebody who is against something, right beside what it argues for, is told for that argument's sake.
 * Views on the author's side are left alone, as they are on something else more often than not.
 *
 * @param groups places in the list of statements, each group in text order
 * @returns the groups after that, each in text order
 */
export function joinViews(statements: readonly Statement[], groups: readonly number[][]): number[][] {
  const home = new Map<number, number[]>();
  for (const members of groups) for (const k of members) home.set(k, members);
  const kept: number[][] = [];
  for (const members of groups) {
    const issue = isLoneView(statements, members) ? opposingIssue(statements, members, home) : undefined;
    if (issue) {
      issue.push(...members);
      issue.sort((a, b) => a - b);
      for (const k of members) home.set(k, issue);
    } else kept.push(members);
  }
  return kept;
}

/** All of it is said by one holder that is not the author, and clearly. */
function isLoneView(statements: readonly Statement[], members: readonly number[]): boolean {
  const holder = statements[members[0] ?? -1]?.holder;
  return (
    holder !== AUTHOR &&
    members.every((k) => statements[k]?.holder === holder) &&
    members.some((k) => (statements[k]?.strength ?? 0) >= FOUNDING)
  );
}

/** The group of the author's nearest clear stand on the other side. */
function opposingIssue(
  statements: readonly Statement[],
  members: readonly number[],
  home: ReadonlyMap<number, number[]>,
): number[] | undefined {
  let best: number[] | undefined;
  let nearest = REACH + 1;
  for (const k of members) {
    const view = statements[k];
    if (!view || view.stance === 'mixed') continue;
    for (let i = k - NEIGHBOURS; i <= k + NEIGHBOURS; i++) {
      const own = statements[i];
      if (!own || !isOwnStand(own) || own.stance !== opposite(view.stance)) continue;
      const ahead = i > k ? own.sentence - view.sentence : view.sentence - own.sentence;
      if (ahead < 0 || ahead >= nearest) continue;
      const issue = home.get(i);
      if (!issue || issue === members) continue;
      if (issue.some((j) => statements[j]?.holder === view.holder)) continue;
      [best, nearest] = [issue, ahead];
    }
  }
  return best;
}

function isOwnStand({ holder, strength, rule }: Statement): boolean {
  return holder === AUTHOR && strength >= FOUNDING && !ANSWERING.has(rule);
}
