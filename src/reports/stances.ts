import type { Analysis, Contrast, Issue, Position, Stance, Unanswered } from '../analysis/model';

/** An issue with everybody who stands somewhere on it, in text order within each side. */
export interface IssueStands {
  readonly issue: Issue;
  readonly sides: Readonly<Record<Stance, readonly Position[]>>;
  readonly contrasts: readonly Contrast[];
  /** Ids of the actors who agree, one list per agreement. */
  readonly agreements: readonly (readonly string[])[];
  /** Positions that nobody meets. */
  readonly unanswered: readonly Unanswered[];
}

/** Issues in the order of the analysis; those on which nobody stands anywhere are left out. */
export function standsByIssue(analysis: Analysis): IssueStands[] {
  const stands = new Map(
    analysis.issues.map((issue) => [
      issue.id,
      {
        issue,
        sides: { support: [] as Position[], oppose: [] as Position[], mixed: [] as Position[] },
        contrasts: [] as Contrast[],
        agreements: [] as (readonly string[])[],
        unanswered: [] as Unanswered[],
      },
    ]),
  );
  for (const position of analysis.positions)
    stands.get(position.issue)?.sides[position.stance].push(position);
  for (const contrast of analysis.contrasts) stands.get(contrast.issue)?.contrasts.push(contrast);
  for (const agreement of analysis.agreements)
    stands.get(agreement.issue)?.agreements.push(agreement.holders);
  for (const lone of analysis.unanswered) stands.get(lone.issue)?.unanswered.push(lone);
  return [...stands.values()].filter(
    ({ sides }) => sides.support.length + sides.oppose.length + sides.mixed.length > 0,
  );
}

/** Whether the two sides of a contrast are one holder's: where it once stood, and where it stands now. */
export function isChangeOfMind({ a, b }: Contrast, positions: ReadonlyMap<string, Position>): boolean {
  const holder = positions.get(a)?.holder;
  return holder !== undefined && holder === positions.get(b)?.holder;
}
