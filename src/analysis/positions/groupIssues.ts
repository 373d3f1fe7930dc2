import { perGroup, statementsAt } from './groups';
import { nameIssue, slug, type IssueName } from './nameIssue';
import { groupsOf, questionOf } from './passageGroups';
import { outvoted } from './stand';
import type { Statement } from './statement';

/** An issue needs at least one statement as strong as this. */
const ISSUE_STRENGTH = 0.7;

/** A draft of at most so many statements, some 10,000 words, is grouped as a whole; a longer one passage by passage. */
const WHOLE = 500;

/** An issue before it is known who stands where on it: its statements, by their places in the list, and its name. */
export interface IssueGroup {
  readonly members: readonly number[];
  readonly name: IssueName;
  readonly slug: string;
}

/**
 * Finds the issues of a draft, in the order in which it raises them. What comes out depends on what the statements say
 * and not on where they stand, so that it outlives most edits. In a book each passage is grouped by itself, and groups of
 * several passages are drawn together by the words that their names turn on: an edit there costs little more than one in
 * an op-ed.
 *
 * @param passages the statements of each, in text order
 * @returns issues whose members count over all passages
 */
export function groupIssues(passages: readonly (readonly Statement[])[]): IssueGroup[] {
  const statements = passages.flat();
  return drawTogether(statements.length > WHOLE ? passages : [statements]).flatMap((members) =>
    issuesAmong(statementsAt(statements, members)).map((issue) => ({
      ...issue,
      members: issue.members.map((k) => members[k] ?? 0),
    })),
  );
}

/** What was found on one question, and the last part of the draft that had a group on it. */
interface Question {
  readonly members: number[];
  part: number;
}

/** The groups of a draft's parts, those of several parts on one question as one, in the order of their first statements. */
function drawTogether(parts: readonly (readonly Statement[])[]): number[][] {
  const questions = new Map<string, Question>();
  const all: number[][] = [];
  let offset = 0;
  parts.forEach((statements, part) => {
    for (const members of groupsOf(statements)) {
      const places = members.map((k) => k + offset);
      const question = parts.length > 1 ? questionOf(statementsAt(statements, members)) : null;
      const alike = question === null ? undefined : questions.get(question);
      // What a part holds apart stays apart.
      if (alike && alike.part < part) {
        alike.members.push(...places);
        alike.part = part;
        continue;
      }
      all.push(places);
      if (question !== null) questions.set(question, { members: places, part });
    }
    offset += statements.length;
  });
  return all.sort(([a = 0], [b = 0]) => a - b);
}

/**
 * The issue that statements on one question make, and one more for each holder that stands elsewhere on a thing of the same name.
 * Members count among these statements.
 */
const issuesAmong = perGroup((statements): readonly IssueGroup[] => {
  const members = [...statements.keys()];
  const group = issueOf(statements, members);
  if (!group) return [];
  const coded = statements[0]?.topic.code !== undefined;
  const apart = coded || members.length === 1 ? [] : outvoted(statements, group.name);
  if (apart.length === 0) return [group];
  const places = new Map(statements.map((statement, k) => [statement, k] as const));
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
