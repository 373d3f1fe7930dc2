import type { Span } from '../../model';
import type { Passage } from '../../prose/types';
import { endOfDraft, type AttributionDraft } from '../draft';
import { closingReports, sentenceBefore } from './closingReports';
import { isSentence, type Placement, spanOf } from './placement';
import type { QuotedStretch } from './quotations';

/** A paragraph that is a quotation but for so many characters continues the speaker of the one before. */
const ASIDE = 3;

/** A quotation that goes on after what another draft quotes or reports. */
export function continued(quotation: QuotedStretch, { actors }: AttributionDraft): AttributionDraft {
  return {
    type: 'direct',
    rule: 'attribution/continued',
    certainty: 'medium',
    content: spanOf(quotation),
    cue: null,
    source: null,
    actors,
    detail: null,
  };
}

/**
 * Gives quotations without a cue of their own the speaker of the sentence before, if it reports what somebody says, or
 * of the quotation before: in the same paragraph, or in the paragraph before where the whole paragraph is a quotation.
 */
export function continueQuotations(
  passage: Passage,
  quotations: readonly QuotedStretch[],
  placement: Placement,
): void {
  let last: { readonly quotation: QuotedStretch; readonly draft: AttributionDraft } | undefined;
  const reports = closingReports(passage, placement.drafts);
  for (const quotation of quotations) {
    if (quotation.parent) continue;
    const known = placement.speakers.get(quotation);
    if (known) {
      last = { quotation, draft: known };
      continue;
    }
    if (!isSentence(quotation) || isTitle(quotation) || !opensSentence(passage, quotation)) continue;
    const before = sentenceBefore(passage, quotation);
    const report = before && reports.get(before);
    if (report && report.content && (!last || report.content.start > last.quotation.start)) {
      const draft = continued(quotation, report);
      placement.drafts.push(draft);
      placement.speakers.set(quotation, draft);
      last = { quotation, draft };
      continue;
    }
    if (!last) continue;
    const sameBlock = last.quotation.lastBlock === quotation.firstBlock;
    const nextBlock =
      last.quotation.lastBlock + 1 === quotation.firstBlock && fillsBlocks(passage, quotation);
    if (!sameBlock && !(nextBlock && fillsRest(passage, last.draft, last.quotation.lastBlock))) continue;
    const between = passage.key.slice(endOfDraft(last.draft), quotation.start);
    if (sameBlock && !/\p{L}/u.test(between) && last.draft.content) {
      last.draft.content = { start: last.draft.content.start, end: quotation.end };
      placement.speakers.set(quotation, last.draft);
      continue;
    }
    const draft = continued(quotation, last.draft);
    placement.drafts.push(draft);
    placement.speakers.set(quotation, draft);
    last = { quotation, draft };
  }
}

/** "Meet the Press.": every longer word is capitalised. */
function isTitle({ text }: QuotedStretch): boolean {
  return !/(?<![\p{L}’'])\p{Ll}[\p{L}’']{3}/u.test(text) && /\s\p{Lu}/u.test(text);
}

function opensSentence(passage: Passage, quotation: QuotedStretch): boolean {
  const block = passage.blocks[quotation.firstBlock];
  return block?.sentences.some((sentence) => Math.abs(sentence.start - quotation.start) <= 1) ?? false;
}

/** The quotation takes up its paragraphs whole. */
function fillsBlocks(passage: Passage, quotation: QuotedStretch): boolean {
  const first = passage.blocks[quotation.firstBlock];
  const last = passage.blocks[quotation.lastBlock];
  return (
    first !== undefined &&
    last !== undefined &&
    quotation.start - first.start <= ASIDE &&
    last.end - quotation.end <= ASIDE
  );
}

/** Nothing but the attribution stands at the end of the block. */
function fillsRest(passage: Passage, draft: AttributionDraft, block: number): boolean {
  const end: Span | undefined = passage.blocks[block];
  return end !== undefined && !/[.!?]\s+\S/.test(passage.key.slice(endOfDraft(draft), end.end));
}
