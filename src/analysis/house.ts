import type { ActorKind, Found, LoadedCategory } from './model';

/** How much loaded wording is found: what is certain only, what is likely too, or every doubtful case. */
export const SENSITIVITIES = ['strict', 'balanced', 'all'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** A term that the house holds to be loaded. */
export interface HouseTerm {
  /** Dictionary form; every inflection of it is found. */
  readonly term: string;
  readonly pos: 'noun' | 'verb' | 'adjective' | 'adverb' | 'phrase';
  readonly category: LoadedCategory;
  /** One plain sentence. */
  readonly why: string;
  /** Neutral wordings, best first. */
  readonly neutral: readonly string[];
}

/** A term that the house does not hold to be loaded: anywhere, or only inside a phrase. */
export interface AllowedTerm {
  /** As found in a draft, whatever its letter case and inflection. */
  readonly term: string;
  /** The phrase in which it is allowed. */
  readonly in?: string;
}

/** An actor that the gazetteer does not know, or more names of one that it does. */
export interface HouseActor {
  readonly name: string;
  /** Of an actor that the gazetteer knows by `name`, the gazetteer's kind holds where none is given. */
  readonly kind?: ActorKind;
  readonly code?: string;
  /** Name of the actor that it is a part of. */
  readonly parent?: string;
  readonly aliases: readonly string[];
}

/** An issue of the codebook; statements in which one of its terms stands are about it. */
export interface HouseIssue {
  readonly label: string;
  readonly terms: readonly string[];
}

/**
 * What a project adds to the engine's lexica and takes from them. Plain data. One object is one house style: what is
 * kept for it is kept under the object itself, so that an unchanged style must stay the same object.
 */
export interface HouseStyle {
  readonly terms: readonly HouseTerm[];
  readonly allow: readonly AllowedTerm[];
  readonly actors: readonly HouseActor[];
  readonly issues: readonly HouseIssue[];
  readonly sensitivity: Sensitivity;
  /** Categories of loaded wording that are not reported. */
  readonly off: readonly LoadedCategory[];
}

/** The house style of a project that has none. */
export const PLAIN_HOUSE: HouseStyle = {
  terms: [],
  allow: [],
  actors: [],
  issues: [],
  sensitivity: 'balanced',
  off: [],
};

/** Whether a finding is sure enough to be shown at a sensitivity. */
export function isSureEnough({ certainty }: Pick<Found, 'certainty'>, sensitivity: Sensitivity): boolean {
  return (
    sensitivity === 'all' || certainty === 'high' || (certainty === 'medium' && sensitivity === 'balanced')
  );
}
