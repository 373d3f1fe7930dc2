import type { ActorKind, Certainty, MentionForm } from '../model';
import type { Entry } from './gazetteer';
import type { HeadNoun } from './lexicon';

/** What a mention says by itself of the actor that it stands for. */
export type Reference =
  /** The gazetteer knows the name. */
  | {
      readonly type: 'entry';
      readonly entry: Entry;
      readonly guarded: boolean;
      /** Another actor of the name, where this one needs company that the draft may not give (Georgia). */
      readonly rival?: Entry;
      /** Bodies or parties of other states that have the same name ("the Treasury", "the Liberals"): the draft’s state decides. */
      readonly namesakes?: readonly Entry[];
      /** What the name is if the gazetteer's actor is not the one that is meant: another Kennedy, another Brown. */
      readonly otherwise?: Extract<Reference, { type: 'name' }>;
    }
  /** A name that the gazetteer does not know, titles left out. */
  | {
      readonly type: 'name';
      readonly name: string;
      readonly kind: ActorKind | undefined;
      readonly gender: 'm' | 'f' | undefined;
      /** Its short form, told beside it: "Bureau of Land Management (BLM)", "the Stop the Pylons campaign". */
      readonly acronym?: string;
      /** Capitals are all that speaks for it: believed only if the draft has the name elsewhere. */
      readonly open?: boolean;
      readonly doubt?: Doubt;
    }
  /** A description: "the council", "his government", "most voters". */
  | {
      readonly type: 'noun';
      readonly head: HeadNoun;
      /** Modifiers and head in lower case, determiner left out: the key of its equals. */
      readonly key: string;
      readonly determiner: Determiner;
      /** Index, among the sentence's candidates, of the owner or modifier that it belongs to ("Iran's government"). */
      readonly owner: number;
      readonly title?: boolean;
    }
  | { readonly type: 'pronoun'; readonly pronoun: string }
  /** "the former", "the latter", "both" */
  | { readonly type: 'deictic'; readonly word: 'former' | 'latter' | 'both' };

/**
 * What speaks against an actor where capitals stand: it stands like a place, or as a modifier before a noun; the draft
 * itself says that it is a thing.
 */
export type Doubt = 'place' | 'modifier' | 'thing';

export type Determiner = 'the' | 'this' | 'owner' | 'a' | 'some' | 'all' | 'both' | 'none';

/** The place that a mention has in its clause. */
export type Role = 'subject' | 'object' | 'owner' | 'other';

/** A mention as far as its sentence alone tells. Indices count the sentence's words. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly role: Role;
  readonly plural: boolean;
  readonly reference: Reference;
  /** The office or calling that stands in front of a person's name: "foreign minister", "economist". */
  readonly office?: string;
}

/** A plural or singular noun phrase that is no actor but may be what "they" or "it" means. */
export interface Thing {
  readonly head: number;
  readonly plural: boolean;
  readonly role: Role;
}

export interface SentenceCandidates {
  readonly candidates: readonly Candidate[];
  readonly things: readonly Thing[];
}
