import type { Span } from '../../model';
import type { Passage, Sentence } from '../../prose/types';
import type { AttributionDraft } from '../draft';
import type { QuotedStretch } from './quotations';

/** How much may stand before the subject of a sentence that reports. */
const LEAD = 40;

/**
 * The report that a sentence is, by sentence: "The officer told me how absurd it was." names the speaker of the
 * quotation behind it.
 */
export function closingReports(
  passage: Passage,
  drafts: readonly AttributionDraft[],
): ReadonlyMap<Sentence, AttributionDraft> {
  const reports = new Map<Sentence, AttributionDraft>();
  for (const draft of drafts) {
    const { rule, type, content, cue, source } = draft;
    const clause = type === 'indirect' || type === 'mixed';
    if (!clause || rule !== 'attribution/speech-verb' || !content || !cue || !source) continue;
    if (content.start < cue.end) continue;
    const sentence = passage.sentences[lastStartingBy(passage.sentences, cue.start)];
    if (sentence && !reports.has(sentence) && opensSentence(passage, sentence, source))
      reports.set(sentence, draft);
  }
  return reports;
}

/** The sentence right before a quotation, in the same block. */
export function sentenceBefore({ sentences }: Passage, quotation: QuotedStretch): Sentence | undefined {
  const own = sentences[lastStartingBy(sentences, quotation.start + 1)];
  const before = own && sentences[own.index - 1];
  return before?.block === own?.block ? before : undefined;
}

/** The source is the subject of the sentence: nothing but an adverb or a short phrase stands before it. */
function opensSentence({ key }: Passage, { start }: Sentence, source: Span): boolean {
  const before = key.slice(start, source.start);
  return before.length < LEAD && !/["“”]/.test(before);
}

/** Index of the last sentence that begins at `offset` or before; -1 if none does. */
function lastStartingBy(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
