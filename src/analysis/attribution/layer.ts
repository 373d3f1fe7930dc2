import type { Attribution, Span } from '../model';
import type { CueDetail } from './frames/frame';

/** Whose words a stretch of text is. */
export interface Ownership {
  /** Actor id; `author` where nobody else is made answerable for the wording. */
  readonly owner: string;
  /** Inside quotation marks that have a speaker. */
  readonly quoted: boolean;
  /** The attribution that says so. */
  readonly attribution?: Attribution;
}

/** What the attribution room knows of a passage. */
export interface AttributionLayer {
  readonly attributions: readonly Attribution[];
  /** Whose wording a span of the passage is (innermost attribution by a speech verb or quotation). */
  ownerOf(span: Span): Ownership;
  /** The innermost attribution of any type whose content holds the span: whose thought, wish or claim it is. */
  holding(span: Span): Attribution | undefined;
  /** The cue's word, polarity and slant; undefined where the attribution has no cue of its own. */
  detailOf(attribution: Attribution): CueDetail | undefined;
  /** Stretches inside quotation marks (marks left out), with or without a speaker, in text order. */
  readonly quotations: readonly Quotation[];
}

/** A stretch between quotation marks. */
export interface Quotation extends Span {
  /** Actor id of the speaker; null where the marks only distance or name a term. */
  readonly speaker: string | null;
  /** The quotation is a clause or a sentence, not a word or a phrase. */
  readonly clausal: boolean;
}
