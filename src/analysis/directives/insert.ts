import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../model';
import { frontMatterEnd } from '../prose/frontMatter';
import { parseMarkdown, type ParsedMarkdown } from '../prose/markdown';
import { newComment } from './comment';
import { lineBefore, linesOf } from './lines';
import { readDirectives } from './read';

/** What a new directive is to hold for. */
export const IGNORE_PLACES = ['ignore-line', 'ignore-next-line', 'ignore-file'] as const;
export type IgnorePlace = (typeof IGNORE_PLACES)[number];

/** A directive that is to be put into a text. */
export interface Insertion {
  readonly at: number;
  readonly action: IgnorePlace;
  /** What goes in before and behind the place for a reason. */
  readonly before: string;
  readonly behind: string;
}

/**
 * Where a directive that leaves out a finding can be put without changing what the text looks like to a reader: on the
 * line that is wished for where its form allows, else on the nearest one. A comment on a line of its own would tear a
 * paragraph, a list or a table apart; at the end of a line it would become code, or a part of a link, if one of these
 * goes on to the next line.
 *
 * @param finding offsets of the finding in `text`
 * @param rule what is to be left out
 * @returns undefined where no form fits
 */
export function insertDirective(
  text: string,
  finding: Span,
  rule: string,
  place: IgnorePlace,
): Insertion | undefined {
  const parsed = parseMarkdown(text);
  return FORMS[place]
    .flatMap((form) => form({ text, tree: parsed.tree, finding, rule }) ?? [])
    .find((insertion) => holds(text, parsed, insertion, finding, rule));
}

/** What a form is made from. */
interface Wish {
  readonly text: string;
  readonly tree: Tree;
  readonly finding: Span;
  readonly rule: string;
}

type Form = (wish: Wish) => Insertion | undefined;

const FORMS: Readonly<Record<IgnorePlace, readonly Form[]>> = {
  'ignore-line': [atLineEnd, onLineAbove],
  'ignore-next-line': [onLineAbove, atEndOfLineAbove, atLineEnd],
  'ignore-file': [atTop],
};

/** At the end of the finding's line, or of its cell in a table. */
function atLineEnd({ text, tree, finding, rule }: Wish): Insertion {
  const { end } = linesOf(text, { start: finding.start, end: finding.start });
  const at = around(tree, finding.start, 'TableCell')?.to ?? withoutBreak(text, end);
  return inProse(at, 'ignore-line', rule);
}

/** On a line of its own above the finding's line, indented and quoted as that is. */
function onLineAbove({ text, finding, rule }: Wish): Insertion {
  const line = linesOf(text, { start: finding.start, end: finding.start });
  const prefix = /^[ \t]*(?:>[ \t]*)*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const [before, behind] = newComment('ignore-next-line', [rule], false);
  return {
    at: line.start + prefix.length,
    action: 'ignore-next-line',
    before,
    behind: behind + lineBreakOf(text) + prefix,
  };
}

/** At the end of the line above, where that belongs to the same paragraph. */
function atEndOfLineAbove({ text, tree, finding, rule }: Wish): Insertion | undefined {
  const { start } = linesOf(text, { start: finding.start, end: finding.start });
  const above = lineBefore(text, start);
  const paragraph = around(tree, finding.start, 'Paragraph');
  if (!above || !paragraph || paragraph.from >= above.end) return undefined;
  return inProse(withoutBreak(text, above.end), 'ignore-next-line', rule);
}

/** Before the first line of the text, below its front matter. */
function atTop({ text, rule }: Wish): Insertion {
  const at = frontMatterEnd(text);
  const eol = lineBreakOf(text);
  const [before, behind] = newComment('ignore-file', [rule], false);
  // Below front matter an empty line stands already.
  const isBlank = at > 0 && /^[ \t]*[\r\n]/.test(text.slice(at, at + 200));
  return {
    at,
    action: 'ignore-file',
    before: isBlank ? eol + before : before,
    behind: behind + (isBlank ? eol : eol + eol),
  };
}

function inProse(at: number, action: IgnorePlace, rule: string): Insertion {
  const [before, behind] = newComment(action, [rule], true);
  return { at, action, before: ` ${before}`, behind };
}

/** Where a line ends for a reader: before the blanks or the backslash that break it. */
function withoutBreak(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at === end && text[at - 1] === '\\' ? at - 1 : at;
}

/** The innermost node of a name around an offset. */
function around(tree: Tree, at: number, name: string): SyntaxNode | undefined {
  for (let node: SyntaxNode | null = tree.resolveInner(at, 1); node; node = node.parent)
    if (node.name === name) return node;
  return undefined;
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Whether the directive would be one, would hold for the finding, and would leave everything else as it is. */
function holds(
  text: string,
  parsed: ParsedMarkdown,
  { at, before, behind }: Insertion,
  finding: Span,
  rule: string,
): boolean {
  const added = before.length + behind.length;
  const after = text.slice(0, at) + before + behind + text.slice(at);
  const { tree } = parseMarkdown(after, parsed);
  const start = finding.start >= at ? finding.start + added : finding.start;
  const isThere = readDirectives(after, tree).some(
    ({ start: from, rules, scope }) =>
      from >= at &&
      from < at + added &&
      rules.some((named) => named.text === rule) &&
      scope !== null &&
      scope.start <= start &&
      start < scope.end,
  );
  return isThere && sameStructure(parsed.tree, tree, at, added);
}

/** Whether a tree is another one with nothing but a comment put in. */
function sameStructure(before: Tree, after: Tree, at: number, added: number): boolean {
  const old = nodesOf(before, (offset) => offset);
  const now = nodesOf(after, (offset) => (offset < at ? offset : offset < at + added ? at : offset - added));
  for (;;) {
    const a = old.next();
    const b = now.next();
    if (a.done || b.done) return a.done === b.done;
    if (a.value !== b.value) return false;
  }
}

/** Nodes by name and place; the marks of block quotes stand anew on every line. */
function* nodesOf(tree: Tree, moved: (offset: number) => number): Generator<string, void> {
  const cursor = tree.cursor();
  do {
    if (cursor.name === 'QuoteMark' || cursor.name === 'Comment' || cursor.name === 'CommentBlock') continue;
    yield `${cursor.name} ${moved(cursor.from)} ${moved(cursor.to)}`;
  } while (cursor.next());
}
