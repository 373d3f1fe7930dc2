import type { Certainty, PositionType, Span, Stance } from '../model';
import type { Sentence } from '../prose/types';
import type { Topic } from './statement';

/** What is said or done so faintly that it shows a side only where the author answers it. */
export const FAINT = 0.2;

/** Holds what the draft ascribes to nobody that is known: it can be pointed back to, and is nobody's position. */
export const NOBODY = '';

/** A statement as one finder sees it, before pronouns are followed and connectives looked up. */
export interface Sighting {
  readonly holder: string;
  readonly stance: Stance;
  readonly evidence: Span;
  readonly type: PositionType;
  /** Null where a pronoun stands for it. */
  readonly topic: Topic | null;
  /**
   * It is about what was done or said just before, not about what that was done to: "He vetoed it. That was wrong."
   * An actor: about what this actor did.
   */
  readonly event?: true | string;
  /** What it is about is told behind it in its sentence: "Despite protests by farmers, ...". */
  readonly ahead?: true;
  readonly strength: number;
  readonly sentence: Sentence;
  /** First word of the evidence in the sentence. */
  readonly first: number;
  readonly certainty: Certainty;
  readonly rule: string;
}

export function opposite(stance: Stance): Stance {
  if (stance === 'mixed') return stance;
  return stance === 'support' ? 'oppose' : 'support';
}
