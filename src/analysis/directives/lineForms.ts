import type { SyntaxNode, Tree } from '@lezer/common';
import type { DirectiveAction } from '../model';
import { frontMatterEnd } from '../prose/frontMatter';
import { newComment } from './comment';
import type { Insertion, Wish } from './insertion';
import { lineBefore, lineBreakOf, linesOf } from './lines';

/** At the end of the finding's line, or of its cell in a table. */
export function atLineEnd({ text, tree, span, rules }: Wish): Insertion[] {
  const { end } = linesOf(text, { start: span.start, end: span.start });
  const at = around(tree, span.start, 'TableCell')?.to ?? withoutBreak(text, end);
  return [inProse(at, 'ignore-line', rules)];
}

/** On a line of its own above the finding's line, indented and quoted as that is. */
export function onLineAbove({ text, span, rules }: Wish): Insertion[] {
  const line = linesOf(text, { start: span.start, end: span.start });
  const prefix = /^[ \t]*(?:>[ \t]*)*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const [before, behind] = newComment('ignore-next-line', rules, false);
  return [
    {
      at: line.start + prefix.length,
      text: before + behind + lineBreakOf(text) + prefix,
      reasonAt: before.length,
    },
  ];
}

/** At the end of the line above, where that belongs to the same paragraph. */
export function atEndOfLineAbove({ text, tree, span, rules }: Wish): Insertion[] {
  const { start } = linesOf(text, { start: span.start, end: span.start });
  const above = lineBefore(text, start);
  const paragraph = around(tree, span.start, 'Paragraph');
  if (!above || !paragraph || paragraph.from >= above.end) return [];
  return [inProse(withoutBreak(text, above.end), 'ignore-next-line', rules)];
}

/** Before the first line of the text, below its front matter. */
export function atTop({ text, rules }: Wish): Insertion[] {
  const at = frontMatterEnd(text);
  const eol = lineBreakOf(text);
  const [before, behind] = newComment('ignore-file', rules, false);
  // Below front matter an empty line stands already.
  const isBlank = at > 0 && /^[ \t]*[\r\n]/.test(text.slice(at, at + 200));
  const gap = isBlank ? eol : '';
  return [
    {
      at,
      text: gap + before + behind + (isBlank ? eol : eol + eol),
      reasonAt: gap.length + before.length,
    },
  ];
}

function inProse(at: number, action: DirectiveAction, rules: readonly string[]): Insertion {
  const [before, behind] = newComment(action, rules, true);
  return { at, text: ` ${before}${behind}`, reasonAt: before.length + 1 };
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
