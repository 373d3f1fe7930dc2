import type { Agreement, Contrast, Issue, Unanswered } from '../model';
import { findAgreements } from './agreements';
import { clusterIssues } from './clusterIssues';
import { findContrasts } from './contrasts';
import { statementsAt } from './groups';
import { mergeIssues } from './mergeIssues';
import { nameIssue, slug, type IssueName } from './nameIssue';
import { outvoted, standsOn, type Stand } from './stand';
import type { PlacedStatement, Statement } from './statement';
import { findUnanswered } from './unanswered';

/** An issue needs at least one statement as strong as this. */
const ISSUE_STRENGTH = 0.7;

/** What the statements of a draft add up to. Offsets count within the draft. */
export interface Positions {
  readonly issues: readonly Issue[];
  readonly positions: readonly Stand['position'][];
  readonly contrasts: readonly Contrast[];
  readonly agreements: readonly Agreement[];
  readonly unanswered: readonly Unanswered[];
}

/** An issue before it is known who stands where on it: its statements, by their places in the list, and its name. */
export interface IssueGroup {
  readonly members: readonly number[];
  readonly name: IssueName;
  readonly slug: string;
}

/**
 * Finds the issues of a draft, in the order in which it raises them. What comes out depends on what the statements say
 * and not on where they stand, so that it outlives most edits.
 *
 * @param statements in text order
 */
export function groupIssues(statements: readonly Statement[]): IssueGroup[] {
  return membersOf(statements).flatMap((members) => {
    const group = issueOf(statements, members);
    if (!group) return [];
    const coded = statements[members[0] ?? -1]?.topic.code !== undefined;
    const apart =
      coded || members.length === 1 ? [] : outvoted(statementsAt(statements, members), group.name);
    if (apart.length === 0) return [group];
    const places = new Map(members.map((k) => [statements[k], k] as const));
    const moved = new Set<number>();
    const others = apart.flatMap((left) => {
      const own = left.map((statement) => places.get(statement) ?? 0);
      const rest = issueOf(statements, without(members, new Set([...moved, ...own])));
      const other = issueOf(statements, own);
      // Two issues of one name would tell nobody anything.
      if (!rest || !other || rest.slug === other.slug) return [];
      for (const k of own) moved.add(k);
      return [other];
    });
    const rest = moved.size > 0 ? issueOf(statements, without(members, moved)) : group;
    return rest ? [rest, ...others] : others;
  });
}

function without(members: readonly number[], moved: ReadonlySet<number>): number[] {
  return members.filter((k) => !moved.has(k));
}

/** The issue that some statements make; null where none of them founds one or it has no name. */
function issueOf(statements: readonly Statement[], members: readonly number[]): IssueGroup | null {
  const said = statementsAt(statements, members);
  const founded = said.some(({ strength, topic }) => topic.code !== undefined || strength >= ISSUE_STRENGTH);
  const name = founded ? nameIssue(said) : null;
  return name && { members, name, slug: slug(name.label) };
}

/** Statements that belong together, by their places in the list: by the codebook where it knows them, else by their words. */
function membersOf(statements: readonly Statement[]): number[][] {
  const coded = new Map<string, number[]>();
  const others: number[] = [];
  statements.forEach(({ topic: { code } }, i) => {
    const members = code ? (coded.get(code.label) ?? []) : others;
    members.push(i);
    if (code) coded.set(code.label, members);
  });
  const groups: number[][] = [];
  clusterIssues(statementsAt(statements, others)).forEach((group, k) =>
    (groups[group] ??= []).push(others[k] ?? 0),
  );
  return [...coded.values(), ...mergeIssues(statements, groups)].sort(([a = 0], [b = 0]) => a - b);
}

/**
 * Draws the statements of a draft together: issues, who stands where on each, who stands against whom and
 * with whom, and who goes unanswered. The ids of issues are made of their labels.
 *
 * @param statements in text order
 * @param groups what `groupIssues` makes of them, where it is known from an earlier version
 */
export function buildPositions(
  statements: readonly PlacedStatement[],
  groups: readonly IssueGroup[] = groupIssues(statements),
): Positions {
  const issues: Issue[] = [];
  const stands: Stand[] = [];
  const contrasts: Contrast[] = [];
  const agreements: Agreement[] = [];
  const unanswered: Unanswered[] = [];
  const ids = new Map<string, number>();
  for (const { members, name, slug: ownSlug } of groups) {
    const id = unique(ownSlug, ids);
    const own = standsOn(id, name, statementsAt(statements, members), stands.length);
    if (own.length === 0) continue;
    issues.push({ id, label: name.label });
    stands.push(...own);
    unanswered.push(...findUnanswered(id, own));
    if (own.length === 1) continue;
    contrasts.push(...findContrasts(id, own));
    agreements.push(...findAgreements(id, own));
  }
  return { issues, positions: stands.map((stand) => stand.position), contrasts, agreements, unanswered };
}

/** The id itself, or with the first number that makes it unique; `taken` counts how often each was asked for. */
function unique(id: string, taken: Map<string, number>): string {
  let count = taken.get(id) ?? 0;
  let candidate: string;
  do {
    count++;
    candidate = count === 1 ? id : `${id}-${count}`;
  } while (count > 1 && taken.has(candidate));
  taken.set(id, count);
  if (count > 1) taken.set(candidate, 1);
  return candidate;
}
