import type {
  Actor,
  Attribution,
  AttributionType,
  Certainty,
  Force,
  LoadedCategory,
  MentionForm,
  PositionType,
  Stance,
  Status,
} from '../../../src/analysis/model';

/**
 * The two JSON formats of hand-made annotation.
 *
 * An `Annotation` is what a person writes: exact quotations, no offsets. `Gold` is what `buildGold` makes of it:
 * every quotation with its place, in UTF-16 code units into the Markdown source, half-open.
 */

/** A quotation, or, where the words alone would be ambiguous, with a longer one that occurs once and holds it. */
export type Quotation = string | { readonly text: string; readonly in: string };

export interface GoldActor extends Pick<Actor, 'id' | 'name' | 'kind' | 'code' | 'parent'> {
  readonly certainty?: Certainty;
}

interface Judged {
  /** `high` where it is left out. */
  readonly certainty?: Certainty;
}

interface Placed {
  /** A longer quotation that occurs once and holds the record's. */
  readonly in?: string;
}

export type AnnotatedMention =
  | readonly [text: string, actor: string, form: MentionForm]
  | readonly [
      text: string,
      actor: string,
      form: MentionForm,
      options: Judged & Placed & { readonly head?: string },
    ];

export interface AnnotatedProposal extends Judged, Placed {
  readonly text: string;
  readonly cue: Quotation;
  readonly agent:
    | { readonly text: string; readonly actor: string }
    | { readonly actor: string; readonly implicit: true }
    | null;
  readonly action: Quotation | null;
  readonly force: Force;
  readonly negated?: boolean;
  readonly status: Status;
}

export interface GoldExchange extends Judged {
  readonly in: string;
  readonly marker: string;
  readonly give: string;
  readonly get: string;
}

interface LoadedJudgement {
  readonly category: LoadedCategory;
  /** A second category that fits as well. */
  readonly secondary?: LoadedCategory;
  readonly target: string | null;
  readonly owner: string;
  readonly quoted: boolean;
  readonly neutral: string;
}

export interface AnnotatedLoaded extends LoadedJudgement, Judged, Placed {
  readonly text: string;
}

export interface AnnotatedAttribution extends Judged {
  /** Occurs once and holds source, cue and content. */
  readonly in: string;
  readonly source: Quotation | null;
  readonly sourceActor: string | null;
  readonly cue: Quotation | null;
  readonly content: Quotation | null;
  readonly type: AttributionType;
}

interface PositionJudgement {
  readonly id: string;
  readonly holder: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly type: PositionType;
}

export interface AnnotatedPosition extends PositionJudgement, Judged {
  /** Each occurs once in the text. */
  readonly evidence: readonly string[];
}

export interface GoldContrast extends Judged {
  readonly issue: string;
  readonly a: string;
  readonly b: string;
  readonly marker: string | null;
}

interface Shared {
  readonly doc: string;
  readonly annotator: string;
  readonly actors: readonly GoldActor[];
  readonly exchanges: readonly GoldExchange[];
  readonly issues: readonly { readonly id: string; readonly label: string }[];
  readonly contrasts: readonly GoldContrast[];
  readonly agreements: readonly { readonly issue: string; readonly holders: readonly string[] }[];
}

export interface Annotation extends Shared {
  readonly mentions: readonly AnnotatedMention[];
  readonly proposals: readonly AnnotatedProposal[];
  readonly loaded: readonly AnnotatedLoaded[];
  readonly attributions: readonly AnnotatedAttribution[];
  readonly positions: readonly AnnotatedPosition[];
}

/** A stretch of the text with the words that stand there. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

interface Certain {
  readonly certainty: Certainty;
}

export interface GoldMention extends Passage, Certain {
  readonly head: Passage;
  readonly entity: string;
  readonly form: MentionForm;
}

export interface GoldAgent extends Partial<Passage> {
  readonly actor: string;
  readonly text?: string;
  readonly implicit?: true;
}

export interface GoldProposal extends Passage, Certain {
  readonly id: string;
  readonly cue: Passage;
  readonly agent: GoldAgent | null;
  readonly action: Passage | null;
  readonly force: Force;
  readonly status: Status;
  readonly negated: boolean;
}

export interface GoldLoaded extends LoadedJudgement, Passage, Certain {}

export interface GoldAttribution extends Certain {
  readonly content: Passage | null;
  readonly source: Passage | null;
  readonly cue: Passage | null;
  readonly sourceActor: Attribution['sourceActor'];
  readonly type: AttributionType;
}

export interface GoldPosition extends PositionJudgement, Certain {
  readonly evidence: readonly Passage[];
}

export interface Gold extends Shared {
  /** Hex digest of the text in UTF-8. */
  readonly sha256: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly mentions: readonly GoldMention[];
  readonly proposals: readonly GoldProposal[];
  readonly loaded: readonly GoldLoaded[];
  readonly attributions: readonly GoldAttribution[];
  readonly positions: readonly GoldPosition[];
}
