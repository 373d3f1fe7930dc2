import type { Span } from '../../model';
import type { Passage } from '../../prose/types';
import { draftOf, type AttributionDraft, type PlacedFrame } from '../draft';
import type { QuotedStretch } from './quotations';

/** Only punctuation and markup may stand between a quotation and the words that introduce it. */
const TRIVIAL = /^[\s.,;:!?*_—–"”»’'>-]*$/;

/** Who speaks each quotation. */
type Speakers = Map<QuotedStretch, AttributionDraft>;

/** Gives frames their contents and quotations their speakers, within one passage. */
export class Placement {
  readonly drafts: AttributionDraft[] = [];
  readonly speakers: Speakers = new Map();

  constructor(
    private readonly passage: Passage,
    private readonly quotations: readonly QuotedStretch[],
  ) {}

  /** Places all frames of the passage, given in text order. */
  place(frames: readonly PlacedFrame[]): void {
    // What follows its cue is claimed first, so that no cue behind a quotation takes another's continuation.
    for (const placed of frames)
      if (!placed.frame.trails && !isAnnouncement(placed)) this.placeLeading(placed);
    const trailing = frames
      .filter((placed) => placed.frame.trails)
      .map((placed) => ({ placed, draft: this.placeTrailing(placed) }));
    for (const { placed, draft } of trailing) if (draft) this.extend(placed, draft);
    // A quotation with a cue of its own is not the one that the sentence before announced.
    for (const placed of frames) if (isAnnouncement(placed)) this.placeAnnounced(placed);
  }

  private placeLeading(placed: PlacedFrame): void {
    const { frame, sentence, cue, source, within } = placed;
    if (frame.detail.complement === 'quotation') {
      const from = Math.max(cue.end, source && source.start > cue.start ? source.end : 0);
      const quotation = this.next(from, within);
      if (quotation && this.opensContent(placed, quotation) && !this.speakers.has(quotation)) {
        this.speak(
          placed,
          quotation,
          frame.content && sentence.words(frame.content.first, frame.content.last),
        );
        return;
      }
    }
    if (!frame.content) return;
    const content = sentence.words(frame.content.first, frame.content.last);
    this.claim(placed, content);
  }

  /** The quotation right behind a sentence that announces it. */
  private placeAnnounced(placed: PlacedFrame): void {
    const quotation = this.next(placed.cue.end, placed.within);
    if (!quotation || this.speakers.has(quotation) || !isSentence(quotation)) return;
    if (!TRIVIAL.test(this.passage.key.slice(placed.cue.end, quotation.start))) return;
    const draft = draftOf(placed, spanOf(quotation));
    draft.type = 'direct';
    this.speakers.set(quotation, draft);
    this.drafts.push(draft);
  }

  /** The quotation is the content itself, and does not stand somewhere inside it. */
  private opensContent({ frame, sentence, cue }: PlacedFrame, quotation: QuotedStretch): boolean {
    if (quotation.start > sentence.end) return false;
    if (!frame.content) return TRIVIAL.test(this.passage.key.slice(cue.end, quotation.start));
    return quotation.start <= sentence.words(frame.content.first, frame.content.first).start;
  }

  /** Direct speech behind its cue; where the sentence goes on behind the marks, the content does too. */
  private speak(placed: PlacedFrame, quotation: QuotedStretch, rest: Span | null): void {
    const behind = this.passage.key.slice(quotation.end, quotation.end + 10);
    const continues =
      rest !== null &&
      rest.end > quotation.end &&
      !isWhole(quotation, behind) &&
      /^\s\p{L}/u.test(behind) &&
      !/[.,!?…]["”»’']*$/.test(this.textOf(quotation));
    const draft = draftOf(placed, continues ? { start: quotation.start, end: rest.end } : spanOf(quotation));
    if (continues) {
      this.claimQuotations(draft, placed);
    } else if (placed.frame.type === 'indirect') {
      draft.type = 'direct';
      draft.rule = 'attribution/direct';
    }
    this.speakers.set(quotation, draft);
    this.drafts.push(draft);
  }

  /** The quotation before a cue; returns its draft, or undefined where the cue reports a clause. */
  private placeTrailing(placed: PlacedFrame): AttributionDraft | undefined {
    const { frame, sentence, cue, source, within } = placed;
    const left = Math.min(cue.start, source?.start ?? cue.start);
    const before = frame.quotes ? this.previous(left, within) : undefined;
    if (!before || this.speakers.has(before)) {
      if (frame.content && left > sentence.start)
        this.claim(placed, sentence.words(frame.content.first, frame.content.last));
      return undefined;
    }
    const mixed = this.opensBefore(placed, before);
    const draft = draftOf(placed, { start: mixed ?? before.start, end: before.end });
    draft.type = mixed === null ? 'direct' : 'mixed';
    draft.rule = mixed === null ? 'attribution/direct' : draft.rule;
    this.speakers.set(before, draft);
    if (mixed !== null) this.claimQuotations(draft, placed);
    this.drafts.push(draft);
    return draft;
  }

  /** Adds to a cue's quotation the one behind the cue, if nobody else speaks it: "'...,' she said. '...'" */
  private extend(placed: PlacedFrame, draft: AttributionDraft): void {
    const { cue, source, within } = placed;
    const right = Math.max(cue.end, source?.end ?? cue.end);
    const after = this.next(right, within);
    if (!after || !draft.content || this.speakers.has(after) || !this.continues(placed, right, after)) return;
    draft.content = { start: draft.content.start, end: after.end };
    this.speakers.set(after, draft);
  }

  /** Where the reported clause begins if it opens before the quotation that ends it; null if it does not. */
  private opensBefore({ frame, sentence, within }: PlacedFrame, quotation: QuotedStretch): number | null {
    if (quotation.start <= sentence.start || !frame.content) return null;
    const start = Math.max(sentence.start, within?.inner.start ?? 0);
    return /\p{L}/u.test(this.passage.key.slice(start, quotation.start)) ? start : null;
  }

  /** A quotation behind a cue that already has one goes on from it: in its sentence, or at the start of the next. */
  private continues({ sentence }: PlacedFrame, from: number, quotation: QuotedStretch): boolean {
    if (quotation.start < sentence.end) return true;
    const next = this.passage.sentences[sentence.index + 1];
    return (
      next !== undefined &&
      next.block === sentence.block &&
      quotation.start <= next.start &&
      from <= sentence.end
    );
  }

  /** A content given by words, with the quotations in it. */
  private claim(placed: PlacedFrame, words: Span): void {
    const { within } = placed;
    const content = within
      ? { start: Math.max(words.start, within.inner.start), end: Math.min(words.end, within.inner.end) }
      : words;
    if (content.end <= content.start) return;
    const draft = draftOf(placed, content);
    this.claimQuotations(draft, placed);
    this.drafts.push(draft);
  }

  /** Widens a content over the quotations that overlap it, and makes its source their speaker. */
  private claimQuotations(draft: AttributionDraft, { frame, within }: PlacedFrame): void {
    for (const quotation of this.quotations) {
      const content = draft.content;
      if (!content || quotation.start >= content.end) break;
      if (quotation.end <= content.start || quotation.parent !== within) continue;
      if (quotation.inner.start < content.start) continue;
      draft.content = {
        start: Math.min(content.start, quotation.start),
        end: Math.max(content.end, quotation.end),
      };
      const spoken =
        frame.type === 'indirect' || (frame.type === 'belief' && frame.detail.complement === 'clause');
      if (!spoken || this.speakers.has(quotation)) continue;
      this.speakers.set(quotation, draft);
      if (draft.type === 'indirect') draft.type = 'mixed';
    }
  }

  /** The last quotation that ends before `offset` with nothing but punctuation between. */
  private previous(offset: number, within: QuotedStretch | null): QuotedStretch | undefined {
    let best: QuotedStretch | undefined;
    for (const quotation of this.quotations) {
      if (quotation.start >= offset) break;
      if (quotation.parent === within && quotation.end <= offset) best = quotation;
    }
    return best && TRIVIAL.test(this.passage.key.slice(best.end, offset)) ? best : undefined;
  }

  private next(offset: number, within: QuotedStretch | null): QuotedStretch | undefined {
    return this.quotations.find((quotation) => quotation.start >= offset && quotation.parent === within);
  }

  private textOf(quotation: QuotedStretch): string {
    return this.passage.key.slice(quotation.start, quotation.end);
  }
}

function isAnnouncement({ frame }: PlacedFrame): boolean {
  return frame.rule === 'attribution/announced' && !frame.trails;
}

/** The quotation is at least a sentence, not a word or a title. */
export function isSentence(quotation: QuotedStretch): boolean {
  return /[.!?…,]["”’']*\s*$/.test(quotation.text) && quotation.text.trim().split(/\s+/).length > 2;
}

/** A quoted sentence that only circumstances follow: "'We are late' in her speech". */
function isWhole({ text }: QuotedStretch, behind: string): boolean {
  return (
    /^\p{Lu}\S* \S+ \S/u.test(text) &&
    /^\s(?:with|in|at|to|on|during|for|about|after|before|from)\s/.test(behind)
  );
}

/** The stretch's place alone. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
