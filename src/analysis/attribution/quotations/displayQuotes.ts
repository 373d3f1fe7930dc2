import type { ActorLayer } from '../../actors/layer';
import { AUTHOR, type Span } from '../../model';
import type { Block, Passage } from '../../prose/types';
import type { AttributionDraft, PlacedFrame } from '../draft';
import { spanOf, type Placement } from './placement';
import type { QuotedStretch } from './quotations';

/** Longest line, in UTF-16 units, that names a speaker behind a dash. */
const LONGEST_LINE = 120;

const DASH = /[—–―]|--/g;

/**
 * Quotations that their place sets off: block quotes and paragraphs behind a colon ("She wrote:"), and block quotes
 * and quoted paragraphs with an attribution line ("— Name").
 */
export function placeDisplayQuotes(
  passage: Passage,
  frames: readonly PlacedFrame[],
  quotations: readonly QuotedStretch[],
  actors: ActorLayer,
  placement: Placement,
): void {
  const { blocks } = passage;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const isQuote = block.zone === 'quote';
    if (isQuote && blocks[i - 1]?.zone === 'quote') continue;
    const last = isQuote ? lastQuoteBlock(blocks, i) : i;
    const quotation = quotations.find(
      ({ parent, firstBlock, start }) => !parent && firstBlock === i && start === block.start,
    );
    const set = isQuote
      ? { start: block.start, end: (blocks[last] as Block).end }
      : quotation && spanOf(quotation);
    const line = set && attributionLine(blocks, i, last, actors);
    const introduction = introducer(blocks[i - 1], frames, isQuote);
    if (!line && !introduction) continue;
    const whole = set ?? { start: block.start, end: block.end };
    const content = line && line.from < whole.end ? { start: whole.start, end: line.from } : whole;
    if (isSpoken(placement, content)) continue;
    const draft = line ? fromLine(content, line) : introduction && fromIntroduction(content, introduction);
    if (draft) claim(placement, quotations, content, draft);
  }
}

function lastQuoteBlock(blocks: readonly Block[], first: number): number {
  let last = first;
  while (blocks[last + 1]?.zone === 'quote') last++;
  return last;
}

/** Some quotation in the stretch has a speaker already, by its own marks and cue. */
function isSpoken({ drafts }: Placement, content: Span): boolean {
  return drafts.some(
    ({ type, content: other }) =>
      type === 'direct' && other !== null && other.start < content.end && content.start < other.end,
  );
}

function claim(
  { drafts, speakers }: Placement,
  quotations: readonly QuotedStretch[],
  content: Span,
  draft: AttributionDraft,
): void {
  drafts.push(draft);
  for (const quotation of quotations) {
    const inside = content.start <= quotation.start && quotation.end <= content.end;
    if (inside && !quotation.parent && !speakers.has(quotation)) speakers.set(quotation, draft);
  }
}

/**
 * The last frame of a paragraph that ends with a colon: "She wrote to the minister:". What is neither a block quote nor
 * quoted must follow the cue at once ("told us that:"), for much else stands behind colons.
 */
function introducer(
  block: Block | undefined,
  frames: readonly PlacedFrame[],
  isQuote: boolean,
): PlacedFrame | undefined {
  if (!block || !/:\.?["”’']?\s*$/.test(block.text)) return undefined;
  const last = block.sentences.at(-1);
  const candidates = frames.filter(
    ({ sentence, frame, firstPerson }) =>
      sentence === last &&
      !firstPerson &&
      frame.source !== null &&
      frame.quotes &&
      (isQuote || frame.content === null),
  );
  return candidates.at(-1);
}

function fromIntroduction(content: Span, { cue, source, actors, frame }: PlacedFrame): AttributionDraft {
  return {
    type: 'direct',
    rule: 'attribution/block-quote',
    certainty: 'high',
    content,
    cue,
    source,
    actors,
    detail: frame.detail,
  };
}

interface Line {
  /** Where the line begins. */
  readonly from: number;
  readonly source: Span;
  readonly actor: string;
}

function fromLine(content: Span, { source, actor }: Line): AttributionDraft {
  return {
    type: 'direct',
    rule: 'attribution/block-quote',
    certainty: 'high',
    content,
    cue: null,
    source,
    actors: [actor],
    detail: null,
  };
}

/** "— Name" at the end of a quotation's last paragraph, or a paragraph of its own, in the block quote or behind it. */
function attributionLine(
  blocks: readonly Block[],
  first: number,
  last: number,
  actors: ActorLayer,
): Line | undefined {
  const block = blocks[last] as Block;
  const at = [...block.text.matchAll(DASH)].at(-1)?.index ?? -1;
  if (at >= 0 && block.text.length - at <= LONGEST_LINE) {
    const line = lineFrom(block, at, actors);
    const before = blocks[last - 1];
    if (line) return at === 0 && last > first && before ? { ...line, from: before.end } : line;
  }
  const next = blocks[last + 1];
  const own = next && next.text.length <= LONGEST_LINE && next.text.search(DASH) === 0;
  return own ? lineFrom(next, 0, actors) : undefined;
}

/** The line that begins with a dash at `at`, if an actor's name follows at once. */
function lineFrom(block: Block, at: number, actors: ActorLayer): Line | undefined {
  const dash = block.span(at, at + 1);
  const name = /^(?:[—–―-]|\s)+/.exec(block.text.slice(at))?.[0].length ?? 0;
  const start = block.span(at + name, at + name + 1).start;
  for (const sentence of block.sentences) {
    const placed = actors
      .in(sentence)
      .find(({ mention }) => mention.start === start && mention.actor !== AUTHOR);
    if (placed) return { from: dash.start, source: spanOf(placed.mention), actor: placed.mention.actor };
  }
  return undefined;
}
