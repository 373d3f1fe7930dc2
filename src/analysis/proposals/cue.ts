import type { Certainty, Force, Status } from '../model';

/** Words of one sentence, by index, both ends included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** How, by when and with whom the act is to be done. */
export interface Adjuncts {
  /** "by 2030", "within six months", "before the summit" */
  readonly deadline?: WordRange;
  /** "through a levy", "by repealing the Act", "with a new fund" */
  readonly instrument?: WordRange;
  /** "with Tehran", "from the lenders": the other side of a bilateral act */
  readonly counterpart?: WordRange;
}

/** A proposal as far as its sentence alone can tell: places are word indices, actors are not known yet. */
export interface Cue extends Adjuncts {
  readonly rule: string;
  /** The words that make it a proposal. */
  readonly words: WordRange;
  /** The clause that carries it. */
  readonly clause: WordRange;
  /** The words that would name who is to act; null where only the context can tell. */
  readonly agent: WordRange | null;
  /** The grammatical subject is what would be acted on. */
  readonly passive?: boolean;
  readonly action: WordRange | null;
  readonly object?: WordRange;
  readonly condition?: WordRange;
  readonly force: Force;
  readonly negated: boolean;
  readonly certainty: Certainty;
  /** Whose proposal it is, where a reporting predicate inside the clause says so. */
  readonly proposer?: WordRange;
  /** Settled by the predicate itself: "calls for" is reported, "by all means, let us" is voiced. */
  readonly status?: Status;
  /** It stands in "the idea that ...": somebody's thought, not yet the author's. */
  readonly entertained?: true;
  /** "Let them keep it": of people who hold no office, others are to allow it. */
  readonly permits?: true;
  /** It speaks to a reader ("your", "me"): a proposal only in a letter. */
  readonly toReader?: true;
  /** It counts only if the agent is an actor: "could" states an ability of most other things. */
  readonly needsActor?: true;
  /** It counts only if the agent holds an office or is a body: what others "have to" do is how things are. */
  readonly needsOffice?: true;
}
