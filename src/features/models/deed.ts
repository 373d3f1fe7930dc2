import type { Proposal, Span } from '../../analysis/model';

/** What a proposal wants done, from its verb to the end of its clause; the whole clause where no verb was made out. */
export function deedOf({ action, start, end }: Proposal): Span {
  return action ? { start: action.start, end: Math.max(action.end, end) } : { start, end };
}
