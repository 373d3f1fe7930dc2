import type { Analysis, Force, Proposal } from '../analysis/model';
import { actorNames, type NameOf } from './vocabulary';

/** One of two versions of a draft. */
export interface Version {
  readonly text: string;
  readonly analysis: Pick<Analysis, 'proposals' | 'actors'>;
}

/** How a proposal of one version became that of the other. */
export type Change =
  | 'added'
  | 'dropped'
  | 'reversed'
  | 'strengthened'
  | 'weakened'
  | 'agent changed'
  | 'status changed'
  | 'reworded'
  | 'unchanged';

/** A proposal before and after; one of them is missing where it was added or dropped. */
export interface ProposalChange {
  readonly before?: Proposal;
  readonly after?: Proposal;
  /** All that changed, the weightiest first. */
  readonly changes: readonly Change[];
}

/** Share of words, counted over both clauses, that two versions of one proposal have in common at least. */
const ALIKE = 0.45;

/**
 * What became of the proposals of a draft. Proposals are paired by the words of their clauses (Dice's coefficient over
 * words that carry meaning), best pair first.
 *
 * @returns in the order of the later version; what was dropped stands behind the proposal that it stood behind before
 */
export function compareProposals(before: Version, after: Version): ProposalChange[] {
  const partner = pairUp(before, after);
  const changes = after.analysis.proposals.map((proposal): ProposalChange => {
    const old = partner.get(proposal);
    return old
      ? { before: old, after: proposal, changes: changesBetween(old, before, proposal, after) }
      : { after: proposal, changes: ['added'] };
  });
  const kept = new Set(partner.values());
  let place = 0;
  for (const old of before.analysis.proposals) {
    if (kept.has(old)) place = changes.findIndex((change) => change.before === old) + 1;
    else changes.splice(place++, 0, { before: old, changes: ['dropped'] });
  }
  return changes;
}

/** The earlier form of each later proposal that has one. */
function pairUp(before: Version, after: Version): Map<Proposal, Proposal> {
  const old = before.analysis.proposals.map((proposal) => ({ proposal, words: wordsOf(proposal, before) }));
  const pairs = after.analysis.proposals.flatMap((proposal, order) => {
    const words = wordsOf(proposal, after);
    return old.map((candidate, oldOrder) => ({
      proposal,
      old: candidate.proposal,
      likeness: likeness(words, candidate.words),
      // Of pairs that are equally alike the one that kept its place is right.
      distance: Math.abs(order - oldOrder),
    }));
  });
  pairs.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  const partner = new Map<Proposal, Proposal>();
  const taken = new Set<Proposal>();
  for (const { proposal, old: candidate, likeness: alike } of pairs) {
    if (alike < ALIKE) break;
    if (partner.has(proposal) || taken.has(candidate)) continue;
    partner.set(proposal, candidate);
    taken.add(candidate);
  }
  return partner;
}

/** Words of four letters and more, and numbers: what is left are the words that carry the meaning. */
function wordsOf({ start, end, cue }: Proposal, { text }: Version): ReadonlySet<string> {
  const clause = `${text.slice(start, cue.start)} ${text.slice(cue.end, end)}`.toLowerCase();
  return new Set(clause.match(/\p{L}{4,}|\p{N}+/gu) ?? []);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

const RANK: Readonly<Record<Force, number>> = { weak: 0, medium: 1, strong: 2 };

function changesBetween(old: Proposal, before: Version, now: Proposal, after: Version): Change[] {
  const changes: Change[] = [];
  if (old.negated !== now.negated) changes.push('reversed');
  if (RANK[now.force] > RANK[old.force]) changes.push('strengthened');
  if (RANK[now.force] < RANK[old.force]) changes.push('weakened');
  if (agentName(old, actorNames(before.analysis)) !== agentName(now, actorNames(after.analysis)))
    changes.push('agent changed');
  if (old.status !== now.status) changes.push('status changed');
  if (changes.length > 0) return changes;
  return [
    before.text.slice(old.start, old.end) === after.text.slice(now.start, now.end) ? 'unchanged' : 'reworded',
  ];
}

/** By name: ids of actors that only the draft knows depend on its other words. */
function agentName({ agent }: Proposal, nameOf: NameOf): string {
  return agent ? nameOf(agent.actor).toLowerCase() : '';
}
