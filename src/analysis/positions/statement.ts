import type { Found, PositionType, Span, Stance } from '../model';

/**
 * A content word that tells what a statement is about, reduced so that "ratify" and "ratification" are one.
 */
export interface Term {
  readonly stem: string;
  /** From 1 (mentioned in passing) to 3 (the head of what is asked for, praised or refused). */
  readonly weight: number;
}

/** What a statement is about. */
export interface Topic {
  /** Most telling first; each stem once. */
  readonly terms: readonly Term[];
  /** What would be done to or with it: `against` if it would be ended, cut, refused; `for` otherwise. */
  readonly direction: 'for' | 'against';
  /**
   * The action in its -ing form, with its preposition ("pulling out of"); null where a thing alone is named.
   */
  readonly action: string | null;
  /** What the action is done to, as written ("the sanctions"); empty where the action says it all. */
  readonly thing: string;
  /** It is what somebody else asked for or said just before: "ignore [the advice]", "must refuse". */
  readonly echo?: true;
  /** The issue of the codebook that it belongs to. */
  readonly code?: CodedIssue;
}

/** An issue of the project's codebook, as its terms show it. */
export interface CodedIssue {
  readonly label: string;
  /** `against` where the label itself says that something would be ended: "ending the levy". */
  readonly direction: Topic['direction'];
  /** Stems of its terms. */
  readonly heads: readonly string[];
}

/** A connective that sets what follows it, or what it governs, against something else. */
export interface ContrastMarker extends Span {
  /**
   * `before`: against what was said before it (but, yet). `within`: against what it governs (despite,
   * unlike).
   */
  readonly against: 'before' | 'within';
}

/** Somebody stands somewhere: the raw material of positions. Offsets count within the passage. */
export interface Statement extends Found {
  /** Actor id. */
  readonly holder: string;
  /** Id of the largest body that the holder is a part of, or the holder's own. */
  readonly camp: string;
  /** Towards what the topic says would be done, not towards the thing. */
  readonly stance: Stance;
  readonly evidence: readonly Span[];
  readonly type: PositionType;
  readonly topic: Topic;
  /**
   * How much it says about where the holder stands, 0 to 1: a proposal 1, a mere remark on the topic less.
   */
  readonly strength: number;
  /** It tells of a time that is over ("once", "used to", "in 2015"), or of the present as against it. */
  readonly time: 'then' | 'now' | null;
  readonly marker: ContrastMarker | null;
  /** Index of its sentence in the passage. */
  readonly sentence: number;
}

/** Where a passage begins in the draft. All statements of the passage share one, as every edit before it moves it. */
export interface PassageOrigin {
  start: number;
}

/** A statement in its draft. */
export interface PlacedStatement extends Statement {
  readonly origin: PassageOrigin;
}
