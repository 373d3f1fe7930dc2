import type { Snapshot } from './snapshot';
import type { Verdict } from './verdict';

/** What is known of a Markdown document. */
export type DraftState =
  /** It is being read for the first time. */
  | { readonly kind: 'reading' }
  /** It is not a policy draft. */
  | { readonly kind: 'dark'; readonly verdict: Verdict }
  /** It could not be analysed. */
  | { readonly kind: 'failed'; readonly message: string }
  /** It is a policy draft, and this is what it says. */
  | { readonly kind: 'lit'; readonly verdict: Verdict; readonly snapshot: Snapshot };
