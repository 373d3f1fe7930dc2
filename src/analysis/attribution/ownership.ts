import { AUTHOR, type Attribution, type Span } from '../model';
import type { CueDetail } from './frames/frame';
import type { AttributionLayer, Ownership, Quotation } from './layer';

/** A quotation's place with the attribution that gives it a speaker. */
export interface SpokenQuotation extends Quotation {
  readonly attribution: Attribution | null;
}

/** What is found in a passage, with the questions that later rooms ask of it. */
export class ResolvedAttributions implements AttributionLayer {
  /** By start, longer first, so that the last one that holds a span is the innermost. */
  private readonly holders: readonly Attribution[];

  constructor(
    readonly attributions: readonly Attribution[],
    readonly quotations: readonly SpokenQuotation[],
    private readonly details: ReadonlyMap<Attribution, CueDetail>,
  ) {
    this.holders = attributions
      .filter((attribution) => attribution.content !== null)
      .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  }

  ownerOf(span: Span): Ownership {
    const quotation = innermost(this.quotations, span);
    const spoken = this.innermostHolder(span, isWording);
    if (quotation?.attribution && !(spoken && startOf(spoken) > quotation.start)) {
      return { owner: quotation.speaker ?? AUTHOR, quoted: true, attribution: quotation.attribution };
    }
    if (!spoken) return { owner: AUTHOR, quoted: false };
    const quoted = quotation?.attribution !== undefined || spoken.type === 'direct';
    return { owner: spoken.sourceActor ?? AUTHOR, quoted, attribution: spoken };
  }

  holding(span: Span): Attribution | undefined {
    return this.innermostHolder(span, () => true);
  }

  detailOf(attribution: Attribution): CueDetail | undefined {
    return this.details.get(attribution);
  }

  private innermostHolder(span: Span, fits: (attribution: Attribution) => boolean): Attribution | undefined {
    let best: Attribution | undefined;
    for (const attribution of this.holders) {
      if (startOf(attribution) > span.start) break;
      if (endOf(attribution) < span.end || !fits(attribution) || isOutside(attribution, span)) continue;
      if (!best || endOf(attribution) - startOf(attribution) <= endOf(best) - startOf(best))
        best = attribution;
    }
    return best;
  }
}

/** The wording, not only the thought, is the source's. */
function isWording(attribution: Attribution): boolean {
  return attribution.type === 'direct' || attribution.type === 'indirect' || attribution.type === 'mixed';
}

/** The span is the cue or the source of a content that goes around them ("The plan, he said, ..."). */
function isOutside({ cue, source }: Attribution, span: Span): boolean {
  return overlaps(cue, span) || overlaps(source, span);
}

function overlaps(part: Span | null, span: Span): boolean {
  return part !== null && part.start < span.end && span.start < part.end;
}

function startOf(attribution: Attribution): number {
  return attribution.content?.start ?? 0;
}

function endOf(attribution: Attribution): number {
  return attribution.content?.end ?? 0;
}

function innermost(quotations: readonly SpokenQuotation[], span: Span): SpokenQuotation | undefined {
  let best: SpokenQuotation | undefined;
  for (const quotation of quotations) {
    if (quotation.start > span.start) break;
    if (quotation.end >= span.end) best = quotation;
  }
  return best;
}
