import { isRecord, isString } from '../../src/features/webviews/checks';
import { isAnchor, type Anchor } from './anchor';
import type { Order } from './filter';

/** What the side bar remembers over reloads. */
export interface ViewState {
  /** Words that an entry must hold. */
  readonly text: string;
  /** Actor id; empty for all. */
  readonly actor: string;
  readonly order: Order;
  /** Show the entries that the cursor is in. */
  readonly follow: boolean;
  /** Ids of the issues that are folded. */
  readonly folded: readonly string[];
  /** Where the reader is on the page; null at its top. */
  readonly anchor: Anchor | null;
}

/** Reads what was remembered; what does not look right is forgotten. */
export function restoreState(remembered: unknown): ViewState {
  const { text, actor, order, follow, folded, anchor } = isRecord(remembered)
    ? remembered
    : ({} as Record<string, unknown>);
  return {
    text: isString(text) ? text : '',
    actor: isString(actor) ? actor : '',
    order: order === 'contested' ? 'contested' : 'text',
    follow: follow === true,
    folded: Array.isArray(folded) ? folded.filter(isString) : [],
    anchor: isAnchor(anchor) ? anchor : null,
  };
}
