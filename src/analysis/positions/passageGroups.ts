import { clusterIssues } from './clusterIssues';
import { statementsAt } from './groups';
import { mergeIssues } from './mergeIssues';
import { nameIssue } from './nameIssue';
import type { Statement } from './statement';

/** Statements of a passage that are on one question. */
export interface PassageGroup {
  /** Places in the passage's list of statements, in text order. */
  readonly members: readonly number[];
  /** Groups of several passages are on the same question where it is equal; null where it is nobody else's. */
  readonly question: string | null;
}

const known = new WeakMap<readonly Statement[], readonly PassageGroup[]>();

/**
 * Groups the statements of a passage: by the codebook where it knows them, else by their words. Remembered for as long as
 * the passage stays as it is.
 *
 * @param statements of a passage, in text order
 */
export function groupsOf(statements: readonly Statement[]): readonly PassageGroup[] {
  const hit = known.get(statements);
  if (hit) return hit;
  const groups = membersOf(statements).map((members) => ({
    members,
    question: questionOf(statementsAt(statements, members)),
  }));
  known.set(statements, groups);
  return groups;
}

function membersOf(statements: readonly Statement[]): readonly (readonly number[])[] {
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
  return [...coded.values(), ...mergeIssues(statements, groups)];
}

/** The codebook's label, or the words that the group's name turns on, whichever way round it is put. */
function questionOf(statements: readonly Statement[]): string | null {
  const name = nameIssue(statements);
  if (!name) return null;
  if (statements[0]?.topic.code) return `=${name.label}`;
  const heads = [...new Set(name.heads)].filter((head) => head !== '').sort();
  if (heads.length > 0) return heads.join(' ');
  return name.policy ? '*' : null;
}
