import { clusterIssues } from './clusterIssues';
import { perGroup, statementsAt } from './groups';
import { joinViews } from './joinViews';
import { mergeIssues } from './mergeIssues';
import { nameIssue } from './nameIssue';
import type { Statement } from './statement';

const known = new WeakMap<readonly Statement[], Groups>();

/** Places in a list of statements, in text order: each group is on one question. */
type Groups = readonly (readonly number[])[];

/**
 * Groups the statements of a passage: by the codebook where it knows them, else by their words. Remembered for as long as
 * the passage stays as it is.
 *
 * @param statements of a passage, in text order
 */
export function groupsOf(statements: readonly Statement[]): Groups {
  const groups = known.get(statements) ?? membersOf(statements);
  known.set(statements, groups);
  return groups;
}

function membersOf(statements: readonly Statement[]): Groups {
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
  return [...coded.values(), ...joinViews(statements, mergeIssues(statements, groups))];
}

/**
 * What tells whether groups of two passages are on the same question: the codebook's label, or the words that the name turns
 * on, whichever way round it is put; null where the group shares its question with nobody.
 */
export const questionOf = perGroup((statements): string | null => {
  const name = nameIssue(statements);
  if (!name) return null;
  if (statements[0]?.topic.code) return `=${name.label}`;
  const heads = [...new Set(name.heads)].filter((head) => head !== '').sort();
  if (heads.length > 0) return heads.join(' ');
  return name.policy ? '*' : null;
});
