import type { Force, Proposal, Status } from '../../analysis/model';
import type { ProposalGrouping } from '../../drafts/settings';
import { excerpt } from '../../reports/excerpt';
import { counted, forceOf, termsOf } from '../../reports/vocabulary';
import { deedOf } from './deed';
import { groupBy, type Row, type RowSource } from './rows';
import { FORCE_ICON, FORCE_NAME, STATUS_MEANING, STATUS_NAME } from './words';

const STATUSES: readonly Status[] = ['endorsed', 'reported', 'rejected', 'voiced'];
const FORCES: readonly Force[] = ['strong', 'medium', 'weak'];
/** Key of the group of proposals that name nobody. No actor has this id. */
const NOBODY = '';

/** A group of proposals before its rows are made. */
interface Group {
  readonly id: string;
  readonly label: string;
  readonly meaning?: string;
  readonly proposals: readonly Proposal[];
}

/** The proposals in groups, in text order within each. */
export function proposalRows(source: RowSource, grouping: ProposalGrouping): Row[] {
  return groupsOf(source, grouping).map(({ id, label, meaning, proposals }): Row => ({
    id: `${grouping}:${id}`,
    label,
    description: String(proposals.length),
    tooltip: meaning ? `${label}: ${meaning}` : label,
    spoken: `${label}, ${counted(proposals.length, 'proposal')}`,
    unfolded: true,
    children: () => proposals.map((proposal) => proposalRow(proposal, source, grouping)),
  }));
}

function groupsOf({ found: { proposals }, digest }: RowSource, grouping: ProposalGrouping): Group[] {
  switch (grouping) {
    case 'status':
      return inOrder(
        STATUSES,
        groupBy(proposals, ({ status }) => status),
        (status) => ({
          label: STATUS_NAME[status],
          meaning: STATUS_MEANING[status],
        }),
      );
    case 'force':
      return inOrder(
        FORCES,
        groupBy(proposals, ({ force }) => force),
        (force) => ({ label: FORCE_NAME[force] }),
      );
    case 'agent': {
      const groups = groupBy(proposals, ({ agent }) => agent?.actor ?? NOBODY);
      const agents = [...groups.keys()].sort(
        (a, b) => Number(a === NOBODY) - Number(b === NOBODY) || size(groups, b) - size(groups, a),
      );
      return inOrder(agents, groups, (agent) => ({
        label: agent === NOBODY ? 'Nobody named' : digest.name(agent),
      }));
    }
  }
}

function inOrder<K extends string>(
  order: readonly K[],
  groups: ReadonlyMap<K, readonly Proposal[]>,
  describe: (key: K) => Pick<Group, 'label' | 'meaning'>,
): Group[] {
  return order.flatMap((id) => {
    const proposals = groups.get(id);
    return proposals ? [{ id, ...describe(id), proposals }] : [];
  });
}

function size<K>(groups: ReadonlyMap<K, readonly unknown[]>, key: K): number {
  return groups.get(key)?.length ?? 0;
}

function proposalRow(proposal: Proposal, { digest, text }: RowSource, grouping: ProposalGrouping): Row {
  const who = proposal.agent ? digest.name(proposal.agent.actor) : 'nobody named';
  const what = excerpt(text, deedOf(proposal), 100);
  const clause = excerpt(text, proposal);
  const force = forceOf(proposal);
  const line = digest.lines.at(proposal.start).line;
  const terms = termsOf(proposal).map(([label, words]) => `${label}: ${excerpt(text, words, 100)}`);
  return {
    id: proposal.id,
    label: proposal.negated ? `not: ${what}` : what,
    description: grouping === 'agent' ? proposal.status : who,
    tooltip: [clause, ...terms, `${who} · ${force} · ${proposal.status} · line ${line}`].join('\n\n'),
    spoken: `${who}: ${clause}, ${force}, ${proposal.status}, line ${line}`,
    icon: FORCE_ICON[proposal.force],
    span: proposal,
  };
}
