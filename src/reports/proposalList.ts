import type { Analysis, Proposal } from '../analysis/model';
import { compareProposals, type Change, type ProposalChange, type Version } from './compareProposals';
import { excerpt, oneLine } from './excerpt';
import { LineIndex } from './lines';
import { escapeMarkdown, markdownTable } from './markdownText';
import { actorNames, counted, forceOf, termsOf, type NameOf } from './vocabulary';

/**
 * The proposals of a draft as a Markdown table, in text order.
 *
 * @param text the draft that `analysis` was made from
 */
export function writeProposalList(analysis: Analysis, text: string, title: string): string {
  const name = escapedNames(analysis);
  const lines = new LineIndex(text);
  const rows = analysis.proposals.map((proposal, i) => [
    String(i + 1),
    agentOf(proposal, name),
    escapeMarkdown(excerpt(text, proposal)),
    forceOf(proposal),
    proposal.proposer === undefined ? proposal.status : `${proposal.status} (${name(proposal.proposer)})`,
    termsOf(proposal)
      .map(([label, words]) => `${label}: ${escapeMarkdown(excerpt(text, words))}`)
      .join('; '),
    String(lines.at(proposal.start).line),
  ]);
  const header = ['', 'Who is to act', 'Proposal', 'Force', 'Status', 'Terms', 'Line'];
  return page(`Proposals in ${title}`, [markdownTable(header, rows) || 'No proposals found.']);
}

/** The order in which changes are told. */
const TOLD: readonly Exclude<Change, 'unchanged'>[] = [
  'added',
  'dropped',
  'reversed',
  'strengthened',
  'weakened',
  'agent changed',
  'status changed',
  'reworded',
];

/**
 * What became of the proposals between two versions of a draft, as a Markdown document.
 *
 * @param title names the draft, `other` what it is compared with ("its last commit")
 */
export function writeComparison(before: Version, after: Version, title: string, other: string): string {
  const changes = compareProposals(before, after);
  const told = changes.filter((change) => !change.changes.includes('unchanged'));
  const counts = TOLD.flatMap((kind) => {
    const count = told.filter((change) => change.changes.includes(kind)).length;
    return count > 0 ? [`${count} ${kind}`] : [];
  });
  const unchanged = counted(changes.length - told.length, 'proposal');
  const lines = new LineIndex(after.text);
  const rows = told.map((change) => [
    change.changes.join(', '),
    side(change.before, before),
    side(change.after, after),
    change.after ? String(lines.at(change.after.start).line) : '',
  ]);
  return page(`Proposals in ${title}, compared with ${other}`, [
    counts.length > 0 ? `${counts.join(', ')}; ${unchanged} unchanged.` : `Nothing changed: ${unchanged}.`,
    markdownTable(['Change', 'Before', 'Now', 'Line'], rows),
  ]);
}

function side(proposal: ProposalChange['before'], { text, analysis }: Version): string {
  if (!proposal) return '';
  const facts = [agentOf(proposal, escapedNames(analysis)), forceOf(proposal), proposal.status];
  return `${escapeMarkdown(excerpt(text, proposal))} (${facts.join('; ')})`;
}

function agentOf({ agent }: Proposal, name: NameOf): string {
  if (!agent) return 'not named';
  return name(agent.actor) + (agent.implicit ? ' (implied)' : '');
}

function escapedNames(analysis: Pick<Analysis, 'actors'>): NameOf {
  const names = actorNames(analysis);
  return (id) => escapeMarkdown(oneLine(names(id)));
}

function page(title: string, parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  return `${[`# ${escapeMarkdown(oneLine(title))}`, ...filled].join('\n\n')}\n`;
}
