import type { ActorLayer } from '../actors/layer';
import type { Attribution, Span } from '../model';
import type { Passage, Sentence } from '../prose/types';
import type { AttributionDraft, PlacedFrame } from './draft';
import type { CueDetail, Frame } from './frames/frame';
import { sentenceFrames } from './frames/sentenceFrames';
import type { AttributionLayer } from './layer';
import { ResolvedAttributions, type SpokenQuotation } from './ownership';
import { continueQuotations } from './quotations/continuations';
import { placeDisplayQuotes } from './quotations/displayQuotes';
import { attributeRepetitions } from './quotations/repetitions';
import { placeSpeakerLabels } from './quotations/speakerLabels';
import { isSentence, Placement, spanOf } from './quotations/placement';
import { findQuotations, type QuotedStretch } from './quotations/quotations';
import { resolveSource, type ResolvedSource } from './sources';

/**
 * Finds who says, thinks, wants or did what in a passage, and whose words each stretch of it is.
 *
 * @param passage offsets in the result count within it
 * @param actors its resolved actors: sources are looked up among their mentions
 * @returns the attributions in text order, with ids `a1`, `a2` ...
 */
export function findAttributions(passage: Passage, actors: ActorLayer): AttributionLayer {
  const quotations = findQuotations(passage);
  const frames = placeFrames(passage, actors, quotations);
  const placement = new Placement(passage, quotations);
  placement.place(frames.filter(({ firstPerson }) => !firstPerson));
  placeSpeakerLabels(passage, actors, placement);
  placeDisplayQuotes(passage, frames, quotations, actors, placement);
  continueQuotations(passage, quotations, placement);
  attributeRepetitions(quotations, placement);
  placement.place(spokenOfOneself(frames, placement));
  return finish(placement, quotations);
}

function placeFrames(
  passage: Passage,
  actors: ActorLayer,
  quotations: readonly QuotedStretch[],
): PlacedFrame[] {
  const placed: PlacedFrame[] = [];
  for (const sentence of passage.sentences) {
    for (const frame of sentenceFrames(sentence.tagged)) {
      const source = resolveSource(frame, sentence, actors);
      if (source) placed.push(place(frame, sentence, source, quotations));
    }
  }
  return placed;
}

function place(
  frame: Frame,
  sentence: Sentence,
  { actors, firstPerson }: ResolvedSource,
  quotations: readonly QuotedStretch[],
): PlacedFrame {
  const cue = sentence.words(frame.cue.first, frame.cue.last);
  return {
    frame,
    sentence,
    cue,
    source: frame.source && sentence.words(frame.source.first, frame.source.last),
    actors,
    firstPerson,
    within: quotationAround(quotations, cue),
  };
}

/**
 * Inside a quotation "I support it" tells where its speaker stands ("I think that" adds nothing to the quotation);
 * outside it is the author's own.
 */
function spokenOfOneself(frames: readonly PlacedFrame[], { speakers }: Placement): PlacedFrame[] {
  return frames.flatMap((placed) => {
    const stance = placed.firstPerson && placed.frame.detail.complement === 'phrase';
    const actors = stance && placed.within ? speakers.get(placed.within)?.actors : undefined;
    return actors ? [{ ...placed, actors }] : [];
  });
}

/** The innermost quotation that holds the span. */
function quotationAround(quotations: readonly QuotedStretch[], span: Span): QuotedStretch | null {
  let best: QuotedStretch | null = null;
  for (const quotation of quotations) {
    if (quotation.start >= span.end) break;
    if (quotation.end >= span.end && quotation.start <= span.start) best = quotation;
  }
  return best;
}

function finish({ drafts, speakers }: Placement, quotations: readonly QuotedStretch[]): AttributionLayer {
  const ordered = drafts.sort((a, b) => startOf(a) - startOf(b));
  const details = new Map<Attribution, CueDetail>();
  const byDraft = new Map<AttributionDraft, Attribution>();
  const attributions: Attribution[] = [];
  for (const draft of ordered) {
    for (const actor of draft.actors) {
      const { content, source, cue, type, rule, certainty } = draft;
      const attribution = {
        id: `a${attributions.length + 1}`,
        content,
        source,
        sourceActor: actor,
        cue,
        type,
        rule,
        certainty,
      };
      attributions.push(attribution);
      if (!byDraft.has(draft)) byDraft.set(draft, attribution);
      if (draft.detail) details.set(attribution, draft.detail);
    }
  }
  const spoken = quotations.map((quotation): SpokenQuotation => {
    const draft = speakers.get(quotation);
    const attribution = (draft && byDraft.get(draft)) ?? null;
    return {
      ...spanOf(quotation.inner),
      speaker: attribution?.sourceActor ?? null,
      clausal: isSentence(quotation),
      attribution,
    };
  });
  return new ResolvedAttributions(attributions, spoken, details);
}

function startOf({ content, cue, source }: AttributionDraft): number {
  return Math.min(content?.start ?? Infinity, cue?.start ?? Infinity, source?.start ?? Infinity);
}
