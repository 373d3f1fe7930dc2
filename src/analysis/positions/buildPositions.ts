import type { Agreement, Contrast, Issue, Unanswered } from '../model';
import { findAgreements } from './agreements';
import { findContrasts } from './contrasts';
import { groupIssues, type IssueGroup } from './groupIssues';
import { statementsAt } from './groups';
import { standsOn, type Stand } from './stand';
import type { PlacedStatement } from './statement';
import { findUnanswered } from './unanswered';

/** What the statements of a draft add up to. Offsets count within the draft. */
export interface Positions {
  readonly issues: readonly Issue[];
  readonly positions: readonly Stand['position'][];
  readonly contrasts: readonly Contrast[];
  readonly agreements: readonly Agreement[];
  readonly unanswered: readonly Unanswered[];
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
  groups: readonly IssueGroup[] = groupIssues([statements]),
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
