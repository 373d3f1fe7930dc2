import type { Exchange, Proposal } from '../model';

/** What the proposals room knows of a passage. */
export interface ProposalLayer {
  /** In text order; ids `p1`, `p2` ... */
  readonly proposals: readonly Proposal[];
  /** In text order. */
  readonly exchanges: readonly Exchange[];
}
