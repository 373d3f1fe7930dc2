import type { Span } from '../../analysis/model';

/**
 * The span that comes next in reading order, going round at the ends.
 *
 * @param from the selection to start from; a span that is just this selection is passed over
 */
export function nextSpan(spans: readonly Span[], from: Span): Span | undefined {
  const after = (span: Span): boolean =>
    span.start > from.start || (span.start === from.start && span.end < from.end);
  const order = inOrder(spans);
  return order.find(after) ?? order[0];
}

/** The span that comes before, going round at the ends. */
export function previousSpan(spans: readonly Span[], from: Span): Span | undefined {
  const before = (span: Span): boolean =>
    span.start < from.start || (span.start === from.start && span.end > from.end);
  const order = inOrder(spans);
  return order.filter(before).at(-1) ?? order.at(-1);
}

/** By start; what holds another comes before it. */
function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}
