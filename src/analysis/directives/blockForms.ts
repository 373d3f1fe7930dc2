import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../model';
import { newComment } from './comment';
import type { Insertion, Wish } from './insertion';
import { lineBreakOf, linesOf } from './lines';

/** What holds blocks between which a comment may stand. */
const CONTAINERS: ReadonlySet<string> = new Set(['Document', 'Blockquote', 'ListItem']);

/** What may stand before a block on its line for a comment to stand above it. */
const PREFIX = /^[ \t]*(?:>[ \t]*)*$/;

/**
 * A comment on a line of its own above the blocks that hold the findings and one below them: around the paragraph, or
 * else around the list, the table or the quotation that it is a part of.
 */
export function aroundBlocks(wish: Wish): Insertion[][] {
  return blocksAround(wish).flatMap((blocks) => {
    // An end without rules closes the block that was opened last: most often it is this one.
    const pairs = [[], wish.rules].map((rules) => aroundBlock(wish, blocks, rules));
    return pairs.flatMap((pair) => (pair ? [pair] : []));
  });
}

/** The blocks from the first finding to the last, side by side, the smallest stretch first. */
export function blocksAround({ tree, span }: Pick<Wish, 'tree' | 'span'>): Span[] {
  const stretches: Span[] = [];
  for (let node: SyntaxNode | null = tree.resolveInner(span.start, 1); node; node = node.parent) {
    if (!CONTAINERS.has(node.name) || node.to < span.end) continue;
    const first = node.childAfter(span.start);
    const last = node.childBefore(span.end);
    if (first && last && first.from <= span.start && span.end <= last.to)
      stretches.push({ start: first.from, end: last.to });
  }
  return stretches;
}

function aroundBlock(
  { text, rules }: Wish,
  blocks: Span,
  endRules: readonly string[],
): Insertion[] | undefined {
  const { start } = linesOf(text, { start: blocks.start, end: blocks.start });
  const prefix = text.slice(start, blocks.start);
  if (!PREFIX.test(prefix)) return undefined;
  const eol = lineBreakOf(text);
  const between = eol + prefix.trimEnd() + eol;
  const [before, behind] = newComment('ignore-start', rules, false);
  const end = text[blocks.end - 1] === '\r' ? blocks.end - 1 : blocks.end;
  return [
    { at: blocks.start, text: before + behind + between + prefix, reasonAt: before.length },
    { at: end, text: between + prefix + endComment(endRules) },
  ];
}

function endComment(rules: readonly string[]): string {
  return `<!-- ${['policy-lens: ignore-end', rules.join(', ')].filter(Boolean).join(' ')} -->`;
}
