import type { Span } from '../../model';

/** A change to the draft: what stands at the span is replaced by `text`. Offsets are those of the analysed text. */
export interface TextEdit extends Span {
  readonly text: string;
}
