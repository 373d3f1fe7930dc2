import type { Proposal, Span, Status } from '../../analysis/model';
import { parseMarkdown } from '../../analysis/prose/markdown';
import { counted } from '../../reports/vocabulary';

/** A heading and what it stands over: to the next heading of its own level or a higher one. Spans count in the text. */
export interface Section {
  readonly heading: Span;
  readonly body: Span;
}

const HEADING = /^(?:ATXHeading|SetextHeading)([1-6])$/;

/** The sections of a Markdown text, in order; the sections below a heading lie within its own. */
export function sectionsOf(text: string): Section[] {
  const headings: { readonly heading: Span; readonly level: number }[] = [];
  const { topNode } = parseMarkdown(text).tree;
  for (let node = topNode.firstChild; node; node = node.nextSibling) {
    const level = HEADING.exec(node.name)?.[1];
    if (!level) continue;
    // A line's carriage return is no part of its heading.
    const end = node.from + text.slice(node.from, node.to).trimEnd().length;
    headings.push({ heading: { start: node.from, end }, level: Number(level) });
  }
  return headings.map(({ heading, level }, i) => {
    const next = headings.slice(i + 1).find((other) => other.level <= level);
    return { heading, body: { start: heading.end, end: next?.heading.start ?? text.length } };
  });
}

/** What is told apart from the author's own proposals, in this order. */
const TOLD: readonly Status[] = ['reported', 'rejected', 'voiced'];

/** "3 proposals, 1 rejected"; undefined where a section has none. */
export function sectionTitle({ body }: Section, proposals: readonly Proposal[]): string | undefined {
  const own = proposals.filter(({ start }) => body.start <= start && start < body.end);
  if (own.length === 0) return undefined;
  const others = TOLD.flatMap((status) => {
    const count = own.filter((proposal) => proposal.status === status).length;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  return [counted(own.length, 'proposal'), ...others].join(', ');
}
