import type { ActorLayer } from '../../actors/layer';
import { AUTHOR, type Span } from '../../model';
import type { Block, Passage } from '../../prose/types';
import { spanOf, type Placement } from './placement';

/** Passages with so many labelled paragraphs read as a transcript. */
const TRANSCRIPT = 3;

interface Label {
  readonly source: Span;
  readonly actor: string;
  readonly content: Span;
  /** What follows the label is between quotation marks, or a headline's one line. */
  readonly plain: boolean;
}

/** Transcripts ("NAME: words") and headlines ("Merkel: The euro will hold"). */
export function placeSpeakerLabels(passage: Passage, actors: ActorLayer, { drafts }: Placement): void {
  const labels = passage.blocks.flatMap((block) => speakerLabel(block, actors) ?? []);
  const transcript = labels.length >= TRANSCRIPT;
  for (const { source, actor, content, plain } of labels) {
    if (!transcript && !plain) continue;
    drafts.push({
      type: 'direct',
      rule: 'attribution/speaker-label',
      certainty: plain ? 'high' : 'medium',
      content,
      cue: null,
      source,
      actors: [actor],
      detail: null,
    });
  }
}

/** "NAME: words" at the start of a paragraph, where the name is an actor's. */
function speakerLabel(block: Block, actors: ActorLayer): Label | undefined {
  const [sentence] = block.sentences;
  if (!sentence || block.zone === 'table') return undefined;
  const placed = actors.in(sentence).find(({ first, mention }) => first === 0 && mention.form === 'name');
  if (!placed || placed.mention.actor === AUTHOR) return undefined;
  const { words } = sentence.tagged;
  const next = words[placed.last + 1];
  if (!words[placed.last]?.after.startsWith(':') || !next) return undefined;
  const headline =
    (block.zone === 'title' || block.zone === 'heading') &&
    actors.actor(placed.mention.actor)?.kind === 'person';
  return {
    source: spanOf(placed.mention),
    actor: placed.mention.actor,
    content: { start: sentence.span(next.start, next.end).start, end: block.end },
    plain: headline || /["“«]/.test(next.before),
  };
}
