import { LOADED_CATEGORIES, type Analysis, type Proposal } from '../analysis/model';
import { excerptOfComment, faultyDirectives } from './directives';
import { evenHandedness, type TargetTally } from './evenHandedness';
import { capitalised, excerpt, oneLine } from './excerpt';
import { escapeMarkdown, markdownTable } from './markdownText';
import { namingVariety, type Naming } from './naming';
import { matrixSection } from './matrixSection';
import { issueSections, unansweredTable } from './positionsSection';
import { reported, type Reported } from './reported';
import { counted, forceOf, FORM_WORD, spaced, termsOf, type NameOf } from './vocabulary';

/**
 * The report on a draft as a Markdown document: what is in it, actors, proposals, loaded language, positions.
 *
 * @param text the draft that `analysis` was made from
 * @param title heading of the report, such as the draft's title or file name
 */
export function writeMarkdownReport(analysis: Analysis, text: string, title = 'Draft'): string {
  const draft = reported(analysis, text);
  const sections = [
    `# Report: ${escapeMarkdown(oneLine(title))}`,
    summary(analysis),
    section('Actors', actors(draft), 'No actors found.'),
    section('Proposals', proposals(draft), 'No proposals found.'),
    section('Loaded language', loaded(draft), 'No loaded language found.'),
    section('Positions', issueSections(draft), 'No positions found.'),
    section('Positions matrix', matrixSection(draft), 'No positions found.'),
    section('Unanswered', unansweredTable(draft), 'No view goes unanswered.'),
    ...ignores(draft),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, parts: readonly string[], empty: string): string {
  const filled = parts.filter((part) => part !== '');
  return [`## ${title}`, ...(filled.length > 0 ? filled : [empty])].join('\n\n');
}

function summary(analysis: Analysis): string {
  const endorsed = analysis.proposals.filter((proposal) => proposal.status === 'endorsed').length;
  const quoted = analysis.loaded.filter((finding) => finding.quoted).length;
  return [
    `- ${counted(mentionedActors(analysis).length, 'actor')} in ${counted(analysis.mentions.length, 'mention')}`,
    `- ${counted(analysis.proposals.length, 'proposal')}, ${endorsed} of them the author's own view`,
    `- ${counted(analysis.loaded.length, 'loaded wording')}, ${quoted} of them in quotations`,
    `- ${counted(analysis.positions.length, 'position')} on ${counted(analysis.issues.length, 'issue')}, ` +
      `${counted(analysis.contrasts.length, 'contrast')}, ${counted(analysis.agreements.length, 'agreement')}`,
    ...leftOut(analysis),
  ].join('\n');
}

/** What the draft itself tells Policy Lens not to report; nothing where it has no such comment. */
function leftOut({ directives }: Analysis): string[] {
  const obeyed = directives.filter(({ ignored }) => ignored > 0);
  const findings = obeyed.reduce((sum, { ignored }) => sum + ignored, 0);
  return obeyed.length > 0
    ? [`- ${counted(findings, 'finding')} left out by ${counted(obeyed.length, 'ignore comment')}`]
    : [];
}

function mentionedActors(analysis: Analysis) {
  const mentioned = new Set(analysis.mentions.map((mention) => mention.actor));
  return analysis.actors.filter((actor) => mentioned.has(actor.id));
}

function actors({ analysis, text, name }: Reported): string[] {
  const variety = namingVariety(analysis, text);
  const rows = mentionedActors(analysis)
    .map((actor) => ({ actor, naming: variety.get(actor.id) ?? { mentions: 0, namings: [] } }))
    .sort((a, b) => b.naming.mentions - a.naming.mentions)
    .map(({ actor, naming }) => [
      name(actor.id),
      spaced(actor.kind),
      String(naming.mentions),
      naming.namings.map(called).join(', '),
    ]);
  return [markdownTable(['Actor', 'Kind', 'Mentions', 'Called'], rows)];
}

/** "Tehran ×3 (metonym)": a name needs no word for what it is. */
function called({ text, form, count }: Naming): string {
  const kind = form === 'name' || form === 'pronoun' ? '' : ` (${FORM_WORD[form]})`;
  return `${escapeMarkdown(text)} ×${count}${kind}`;
}

function proposals({ analysis, text, lines, name }: Reported): string[] {
  const rows = byAgent(analysis.proposals).map((proposal) => [
    proposal.agent ? name(proposal.agent.actor) + (proposal.agent.implicit ? ' (implied)' : '') : 'not named',
    escapeMarkdown(excerpt(text, proposal)),
    termsOf(proposal)
      .map(([label, words]) => `${label}: ${escapeMarkdown(excerpt(text, words))}`)
      .join('; '),
    forceOf(proposal),
    proposal.proposer === undefined ? proposal.status : `${proposal.status} (${name(proposal.proposer)})`,
    String(lines.at(proposal.start).line),
  ]);
  const exchanges = analysis.exchanges.map((exchange) => [
    escapeMarkdown(excerpt(text, exchange.give)),
    escapeMarkdown(excerpt(text, exchange.marker)),
    escapeMarkdown(excerpt(text, exchange.get)),
    String(lines.at(exchange.marker.start).line),
  ]);
  const trades = markdownTable(['Give', 'Words', 'Get', 'Line'], exchanges);
  return [
    markdownTable(['Who is to act', 'Proposal', 'Terms', 'Force', 'Status', 'Line'], rows),
    trades && `### One thing for another\n\n${trades}`,
  ];
}

/** Agents in the order of their first proposal, those without an agent last. */
function byAgent(proposals: readonly Proposal[]): Proposal[] {
  const groups = new Map<string, Proposal[]>();
  const nobody: Proposal[] = [];
  for (const proposal of proposals) {
    if (!proposal.agent) {
      nobody.push(proposal);
      continue;
    }
    const group = groups.get(proposal.agent.actor);
    if (group) group.push(proposal);
    else groups.set(proposal.agent.actor, [proposal]);
  }
  return [...groups.values(), nobody].flat();
}

function loaded({ analysis, text, lines, name }: Reported): string[] {
  const categories = LOADED_CATEGORIES.map((category) => {
    const findings = analysis.loaded.filter((finding) => finding.category === category);
    const rows = findings.map((finding) => [
      escapeMarkdown(excerpt(text, finding)),
      name(finding.owner) + (finding.quoted ? ' (quoted)' : ''),
      finding.target === null ? '' : name(finding.target),
      finding.alternatives
        .map((wording) => (wording === '' ? '(leave out)' : escapeMarkdown(wording)))
        .join(', '),
      String(lines.at(finding.start).line),
    ]);
    const table = markdownTable(['Wording', 'Whose words', 'Aimed at', 'Neutral wording', 'Line'], rows);
    return table && `### ${capitalised(spaced(category))} (${findings.length})\n\n${table}`;
  });
  const balance = evenHandednessTable(evenHandedness(analysis), name);
  return [...categories, balance && `### Even-handedness\n\n${balance}`];
}

function evenHandednessTable(tallies: readonly TargetTally[], name: NameOf): string {
  const rows = tallies.map(({ target, own, others }) => [
    name(target),
    String(own.hostile),
    String(own.friendly),
    String(own.other),
    String(others.hostile + others.friendly + others.other),
  ]);
  return markdownTable(
    ['Aimed at', 'Hostile, own words', 'Friendly, own words', 'Other, own words', "In others' words"],
    rows,
  );
}

/** Ignore comments that leave nothing out or are not written as they must be; nothing where all are well. */
function ignores({ analysis, text, lines }: Reported): string[] {
  const rows = faultyDirectives(analysis).map(({ directive, faults }) => [
    escapeMarkdown(excerptOfComment(text, directive)),
    faults.map(({ why }) => escapeMarkdown(why)).join(' '),
    String(lines.at(directive.start).line),
  ]);
  const table = markdownTable(['Comment', 'What is wrong', 'Line'], rows);
  return table ? [section('Stale ignores', [table], '')] : [];
}
