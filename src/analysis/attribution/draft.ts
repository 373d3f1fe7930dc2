import type { AttributionType, Certainty, Span } from '../model';
import type { Sentence } from '../prose/types';
import type { AttributionRule, CueDetail, Frame } from './frames/frame';
import type { QuotedStretch } from './quotations/quotations';

/** A frame in its place, with its source resolved. */
export interface PlacedFrame {
  readonly frame: Frame;
  readonly sentence: Sentence;
  readonly cue: Span;
  readonly source: Span | null;
  readonly actors: readonly (string | null)[];
  /** The source is "I" or "we": the speaker of the quotation that the cue stands in. */
  readonly firstPerson: boolean;
  /** The quotation that the cue stands in. */
  readonly within: QuotedStretch | null;
}

/** An attribution in the making: quotations are still added to it. */
export interface AttributionDraft {
  type: AttributionType;
  rule: AttributionRule;
  certainty: Certainty;
  content: Span | null;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly actors: readonly (string | null)[];
  readonly detail: CueDetail | null;
}

/** The draft of a frame with a given content. */
export function draftOf(placed: PlacedFrame, content: Span | null): AttributionDraft {
  const { frame, cue, source, actors } = placed;
  return {
    type: frame.type,
    rule: frame.rule,
    certainty: frame.certainty,
    content,
    cue,
    source,
    actors,
    detail: frame.detail,
  };
}

/** Where the words of an attribution end, whatever their order. */
export function endOfDraft(draft: AttributionDraft): number {
  return Math.max(draft.content?.end ?? 0, draft.cue?.end ?? 0, draft.source?.end ?? 0);
}
