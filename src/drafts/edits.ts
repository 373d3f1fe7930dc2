import type { Span } from '../analysis/model';

/** A replacement in a text: `removed` characters from `start` on gave way to `added` others (UTF-16 code units). */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * Where a span of the old text lies in the new one.
 *
 * @param edits applied one after another, each to the text that the one before it left
 * @returns undefined where an edit touched the span or its edge: what stood there may no longer stand there
 */
export function moveSpan(span: Span, edits: readonly Edit[]): Span | undefined {
  let { start, end } = span;
  for (const edit of edits) {
    if (edit.start > end) continue;
    if (edit.start + edit.removed >= start) return undefined;
    const shift = edit.added - edit.removed;
    start += shift;
    end += shift;
  }
  return { start, end };
}

/** Where an offset of the new text lay in the old one; inside new text, where that text was put in. */
export function originOf(offset: number, edits: readonly Edit[]): number {
  let origin = offset;
  for (let i = edits.length - 1; i >= 0; i--) {
    const edit = edits[i] as Edit;
    if (origin >= edit.start + edit.added) origin += edit.removed - edit.added;
    else if (origin > edit.start) origin = edit.start;
  }
  return origin;
}
