import type { Proposal, Status } from '../../analysis/model';
import { excerpt } from '../../reports/excerpt';
import { counted, forceOf } from '../../reports/vocabulary';
import { deedOf } from './deed';
import { groupBy, type Row, type RowSource } from './rows';
import { FORCE_ICON, STATUS_MEANING, STATUS_NAME } from './words';

const ORDER: readonly Status[] = ['endorsed', 'reported', 'rejected', 'voiced'];

/** The proposals by what the author does with them, in text order within each group. */
export function proposalRows(source: RowSource): Row[] {
  const groups = groupBy(source.found.proposals, (proposal) => proposal.status);
  return ORDER.flatMap((status): Row[] => {
    const proposals = groups.get(status);
    if (!proposals) return [];
    return [
      {
        id: status,
        label: STATUS_NAME[status],
        description: String(proposals.length),
        tooltip: `${STATUS_NAME[status]}: ${STATUS_MEANING[status]}`,
        spoken: `${STATUS_NAME[status]}, ${counted(proposals.length, 'proposal')}`,
        unfolded: true,
        children: () => proposals.map((proposal) => proposalRow(proposal, source)),
      },
    ];
  });
}

function proposalRow(proposal: Proposal, { digest, text }: RowSource): Row {
  const who = proposal.agent ? digest.name(proposal.agent.actor) : 'nobody named';
  const what = excerpt(text, deedOf(proposal), 100);
  const clause = excerpt(text, proposal);
  const force = forceOf(proposal);
  const line = digest.lines.at(proposal.start).line;
  return {
    id: proposal.id,
    label: proposal.negated ? `not: ${what}` : what,
    description: who,
    tooltip: `${clause}\n\n${who} · ${force} · line ${line}`,
    spoken: `${who}: ${clause}, ${force}, line ${line}`,
    icon: FORCE_ICON[proposal.force],
    span: proposal,
  };
}
