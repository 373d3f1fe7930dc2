/**
 * The nouns that every part of Policy Lens speaks (JSON contract, version 1).
 *
 * All offsets are UTF-16 code units into the original text, half-open: `text.slice(start, end)`.
 * Everything here is plain data: it survives `structuredClone` and `JSON.stringify` unchanged.
 */

export const SCHEMA_VERSION = 1;

/** The id of the actor who writes the draft; every analysis has it. */
export const AUTHOR = 'author';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An edit of a text: what goes into the place of a span. */
export interface Replacement extends Span {
  readonly text: string;
}

export type Certainty = 'high' | 'medium' | 'low';

/** What every finding carries beside its place. */
export interface Found {
  /** Id of the rule that made the finding, `<room>/<name>`; see `explain.ts` for what it says. */
  readonly rule: string;
  readonly certainty: Certainty;
}

export type ActorKind =
  | 'person'
  | 'state'
  | 'government_body'
  | 'organisation'
  | 'party'
  | 'group'
  | 'people'
  | 'military'
  | 'international_org'
  | 'media';

export interface Actor {
  readonly id: string;
  /** The fullest name that the draft or the gazetteer gives. */
  readonly name: string;
  readonly kind: ActorKind;
  /** CAMEO/PLOVER code, such as `USAGOV`. */
  readonly code?: string;
  /** Id of the actor that this one is a part of. */
  readonly parent?: string;
  /** Ids of the actors that act together under this one ("both governments"). */
  readonly members?: readonly string[];
  /** Every name that the draft uses for the actor, in order of first use, pronouns left out. */
  readonly aliases: readonly string[];
  /**
   * Offices held as of the draft's date ("president, United States"), as far as the gazetteer knows, and roles that
   * the draft itself states by a title or an apposition ("foreign minister").
   */
  readonly roles?: readonly string[];
}

export type MentionForm =
  'name' | 'metonym' | 'demonym' | 'adjectival' | 'nominal' | 'deictic' | 'epithet' | 'pronoun';

export interface Mention extends Span, Found {
  readonly actor: string;
  readonly form: MentionForm;
}

export type Force = 'strong' | 'medium' | 'weak';
export type Status = 'endorsed' | 'reported' | 'rejected' | 'voiced';

/** Who is to act: the words that say so, or, where they are only implied, no words. */
export interface Agent extends Partial<Span> {
  readonly actor: string;
  readonly implicit?: true;
}

export interface Proposal extends Span, Found {
  readonly id: string;
  /** The words that make it a proposal: a modal, an imperative verb, a phrase. */
  readonly cue: Span;
  readonly agent: Agent | null;
  /** The verb phrase that names what is to be done. */
  readonly action: Span | null;
  readonly object?: Span;
  readonly condition?: Span;
  /** By when: "by 2030", "within six months", "before the summit". */
  readonly deadline?: Span;
  /** By what means: "through a levy", "by repealing the Act", "with a new fund". */
  readonly instrument?: Span;
  /** The other side of a bilateral act: "with Tehran", "from the lenders". */
  readonly counterpart?: Span;
  readonly force: Force;
  /** The proposal is that it be *not* done. */
  readonly negated: boolean;
  readonly status: Status;
  /** Whose proposal it is where it is not the author's. */
  readonly proposer?: string;
}

/** One thing traded for another: "lift sanctions in return for inspections". */
export interface Exchange extends Found {
  readonly marker: Span;
  readonly give: Span;
  readonly get: Span;
  /** Ids of the proposals that overlap it. */
  readonly proposals: readonly string[];
}

export const LOADED_CATEGORIES = [
  'label',
  'pejorative',
  'puffery',
  'intensifier',
  'minimizer',
  'editorializing',
  'doubt',
  'weasel',
  'scare_quotes',
  'metaphor',
  'euphemism',
  'mockery',
] as const;
export type LoadedCategory = (typeof LOADED_CATEGORIES)[number];

export interface Loaded extends Span, Found {
  readonly category: LoadedCategory;
  /** The actor that the wording is aimed at. */
  readonly target: string | null;
  /** Whose wording it is. */
  readonly owner: string;
  /** It stands inside a quotation that has a speaker. */
  readonly quoted: boolean;
  /** Dictionary form of the wording, where it comes from a lexicon: the same for all its inflections. */
  readonly term?: string;
  /** One plain sentence: why this wording pushes. */
  readonly why: string;
  /** Neutral wordings that fit in its place, best first; an empty string means "leave it out". */
  readonly alternatives: readonly string[];
}

export type AttributionType = 'direct' | 'indirect' | 'mixed' | 'belief' | 'desire' | 'narrated';

export interface Attribution extends Found {
  readonly id: string;
  readonly content: Span | null;
  readonly source: Span | null;
  readonly sourceActor: string | null;
  readonly cue: Span | null;
  readonly type: AttributionType;
}

export interface Issue {
  readonly id: string;
  readonly label: string;
}

export type Stance = 'support' | 'oppose' | 'mixed';
export type PositionType = 'author' | AttributionType | 'imputed';

export interface Position extends Found {
  readonly id: string;
  readonly holder: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly evidence: readonly Span[];
  readonly type: PositionType;
}

export interface Contrast {
  readonly issue: string;
  /** Ids of two positions. */
  readonly a: string;
  readonly b: string;
  /** The word that sets them against each other: but, yet, unlike. */
  readonly marker: Span | null;
}

export interface Agreement {
  readonly issue: string;
  readonly holders: readonly string[];
}

/**
 * Why a position stands alone: the draft reports a view against the author's and never answers it, or it proposes
 * something and lets nobody speak who is against it.
 */
export type UnansweredReason = 'never_answered' | 'opponents_absent';

export interface Unanswered extends Found {
  readonly issue: string;
  /** Id of the position that nobody meets: another's view, or the author's proposal. */
  readonly position: string;
  readonly reason: UnansweredReason;
}

export const DIRECTIVE_ACTIONS = [
  'ignore-line',
  'ignore-next-line',
  'ignore-start',
  'ignore-end',
  'ignore-file',
] as const;
export type DirectiveAction = (typeof DIRECTIVE_ACTIONS)[number];

export type DirectiveFaultKind = 'stale' | 'unknown_action' | 'unknown_rule' | 'unclosed' | 'unopened';

/** What is wrong with a directive, and with which words of it. */
export interface DirectiveFault extends Span {
  readonly kind: DirectiveFaultKind;
  /** One plain sentence. */
  readonly why: string;
  /** What was most likely meant by the words. */
  readonly instead?: string;
}

/** A comment of the draft that tells Policy Lens which findings to leave out. Its span is the whole comment. */
export interface Directive extends Span {
  /** Null where the comment names no action that there is. */
  readonly action: DirectiveAction | null;
  /** Ids of rules and names of layers, as `<layer>/*`; none stand for every finding. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** Findings that begin in this stretch are left out; null where the directive has none of its own. */
  readonly scope: Span | null;
  /** How many findings are left out by it, those counted that are too uncertain to be seen at present. */
  readonly ignored: number;
  readonly faults: readonly DirectiveFault[];
}

export interface Analysis {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly proposals: readonly Proposal[];
  readonly exchanges: readonly Exchange[];
  readonly loaded: readonly Loaded[];
  readonly attributions: readonly Attribution[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly contrasts: readonly Contrast[];
  readonly agreements: readonly Agreement[];
  readonly unanswered: readonly Unanswered[];
  /** Findings that these leave out are in none of the lists above. */
  readonly directives: readonly Directive[];
}
