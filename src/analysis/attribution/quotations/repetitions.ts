import type { AttributionDraft } from '../draft';
import { continued } from './continuations';
import type { Placement } from './placement';
import type { QuotedStretch } from './quotations';

/** Words of a quotation that make it the same as another: a motto or phrase taken up again. */
const REPEATED = 3;

/** Quotations that repeat the words of one with a speaker, wherever it stands: "Be true to your oath." */
export function attributeRepetitions(quotations: readonly QuotedStretch[], placement: Placement): void {
  const known = new Map<string, AttributionDraft>();
  for (const [quotation, draft] of placement.speakers) {
    const words = wordsOf(quotation);
    if (words.length >= REPEATED && !known.has(words.join(' '))) known.set(words.join(' '), draft);
  }
  for (const quotation of quotations) {
    const draft = placement.speakers.has(quotation) ? undefined : known.get(wordsOf(quotation).join(' '));
    if (!draft) continue;
    const repeated = continued(quotation, draft);
    placement.drafts.push(repeated);
    placement.speakers.set(quotation, repeated);
  }
}

function wordsOf({ text }: QuotedStretch): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
