import type { AttributionType } from '../../model';
import type { Slant } from '../lexicon';
import type { NounPhrase } from '../nounPhrases';
import type { WordRange } from '../reading';

/** Rules by what made the finding; see rules.ts. */
export type AttributionRule =
  | 'attribution/direct'
  | 'attribution/announced'
  | 'attribution/continued'
  | 'attribution/block-quote'
  | 'attribution/speaker-label'
  | 'attribution/speech-verb'
  | 'attribution/thought-verb'
  | 'attribution/wish-verb'
  | 'attribution/deed-verb'
  | 'attribution/passive'
  | 'attribution/noun'
  | 'attribution/adjective'
  | 'attribution/according-to';

/** What a cue says of the relation between the source and what it reports. */
export interface CueDetail {
  /** Dictionary form of the cue's verb, noun or adjective; of a phrase its main word. */
  readonly lemma: string;
  /** "did not say", "never agreed". */
  readonly negated: boolean;
  /** What the content is: a clause or something the cue is about. */
  readonly complement: 'clause' | 'phrase' | 'quotation' | 'none';
  /** The preposition that links cue and content ("against"), if one does. */
  readonly preposition: string | null;
  readonly slant: Slant | null;
  /** The cue takes the truth of the content for granted. */
  readonly factive: boolean;
  /** The modal that the cue stands under ("would"), if any. */
  readonly modal: string | null;
}

/** A cue with what it links, as far as one sentence shows it. Holds no places in the draft. */
export interface Frame {
  readonly rule: AttributionRule;
  readonly type: Exclude<AttributionType, 'direct' | 'mixed'>;
  readonly cue: WordRange;
  readonly source: NounPhrase | null;
  readonly content: WordRange | null;
  /** The cue can introduce direct speech. */
  readonly quotes: boolean;
  /** The cue stands behind or inside what it reports: "..., he said". */
  readonly trails: boolean;
  readonly certainty: 'high' | 'medium';
  readonly detail: CueDetail;
}
