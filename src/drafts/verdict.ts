import type { Genre } from '../analysis/genre';

/** Whether a Markdown file is read as a policy draft, and who says so. */
export interface Verdict {
  readonly isDraft: boolean;
  /** One plain sentence for the status item. */
  readonly reason: string;
}

/** What people have said about a file. */
export interface Wishes {
  /** What the user chose for this session. */
  readonly choice?: boolean;
  /** The value of `policy-lens` in the front matter. */
  readonly frontMatter?: string;
  /** It matches `policyLens.exclude`. */
  readonly excluded: boolean;
  /** It matches `policyLens.include`. */
  readonly included: boolean;
}

/**
 * The verdict that needs no reading: the user's choice first, then the front matter, then the settings.
 *
 * @returns undefined where nobody has said anything and the text itself must decide
 */
export function verdictByWish({ choice, frontMatter, excluded, included }: Wishes): Verdict | undefined {
  if (choice !== undefined) {
    return { isDraft: choice, reason: choice ? 'You chose to analyze it.' : 'You chose not to analyze it.' };
  }
  const stated = frontMatter?.toLowerCase();
  if (stated === 'true' || stated === 'false') {
    return { isDraft: stated === 'true', reason: `Its front matter says "policy-lens: ${stated}".` };
  }
  if (excluded) return { isDraft: false, reason: 'It matches the setting "policyLens.exclude".' };
  if (included) return { isDraft: true, reason: 'It matches the setting "policyLens.include".' };
  return undefined;
}

/**
 * The verdict of the text. A draft stays one while it is open: an edit that takes it below the threshold must not make
 * its highlights flicker.
 */
export function verdictByText(genre: Genre, before: Verdict | undefined): Verdict {
  if (!genre.isPolicyDraft && before?.isDraft) return before;
  return { isDraft: genre.isPolicyDraft, reason: genre.reason };
}
