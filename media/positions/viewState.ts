/** What the side bar remembers over reloads. */
export interface ViewState {
  /** Words that an entry must hold. */
  readonly text: string;
  /** Actor id; empty for all. */
  readonly actor: string;
  /** Show the entries that the cursor is in. */
  readonly follow: boolean;
  /** Ids of the issues that are folded. */
  readonly folded: readonly string[];
}

const FRESH: ViewState = { text: '', actor: '', follow: false, folded: [] };

/** Reads what was remembered; what does not look right is forgotten. */
export function restoreState(remembered: unknown): ViewState {
  if (typeof remembered !== 'object' || remembered === null) return FRESH;
  const { text, actor, follow, folded } = remembered as Record<string, unknown>;
  return {
    text: typeof text === 'string' ? text : '',
    actor: typeof actor === 'string' ? actor : '',
    follow: follow === true,
    folded: Array.isArray(folded) ? folded.filter((id) => typeof id === 'string') : [],
  };
}
