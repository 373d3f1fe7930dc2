import type { Certainty, Stance } from '../../analysis/model';
import { hasStrings, isCertainty, isCount, isListOf, isRecord, isStance, isString } from './checks';

/** Words of the draft and the line, counted from 1, that they are on. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** One holder's position on an issue. */
export interface Entry {
  /** Id of the position in this version of the draft. */
  readonly id: string;
  /** Stays the same from one analysis to the next as long as the holder stands there. */
  readonly key: string;
  /** Actor id and name. */
  readonly actor: string;
  readonly holder: string;
  readonly stance: Stance;
  /** How it is known: "quoted", "reported", "wish". */
  readonly how: string;
  readonly certainty: Certainty;
  /** What the rule that found it says for itself. */
  readonly why: string;
  /** The words that back it. */
  readonly evidence: readonly Passage[];
}

export function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    hasStrings(value, ['id', 'key', 'actor', 'holder', 'how', 'why']) &&
    isStance(value['stance']) &&
    isCertainty(value['certainty']) &&
    isListOf(value['evidence'], isPassage)
  );
}

export function isPassage(value: unknown): value is Passage {
  return isRecord(value) && isString(value['text']) && isCount(value['line']);
}
