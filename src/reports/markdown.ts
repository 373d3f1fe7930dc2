import {
  LOADED_CATEGORIES,
  type Analysis,
  type Contrast,
  type Position,
  type Proposal,
  type Stance,
} from '../analysis/model';
import { evenHandedness, type TargetTally } from './evenHandedness';
import { excerpt, oneLine } from './excerpt';
import { LineIndex } from './lines';
import { escapeMarkdown, markdownTable } from './markdownText';
import { namingVariety, type Naming } from './naming';
import { standsByIssue, type IssueStands } from './stances';
import {
  actorNames,
  counted,
  forceOf,
  FORM_WORD,
  HOW_KNOWN,
  spaced,
  termsOf,
  WHY_UNANSWERED,
  type NameOf,
} from './vocabulary';

const SIDES: Readonly<Record<Stance, string>> = { support: 'for', oppose: 'against', mixed: 'undecided' };

/** What every section of the report is written from. */
interface Draft {
  readonly analysis: Analysis;
  readonly text: string;
  readonly lines: LineIndex;
  readonly name: NameOf;
  readonly positions: ReadonlyMap<string, Position>;
}

/**
 * The report on a draft as a Markdown document: what is in it, actors, proposals, loaded language, positions.
 *
 * @param text the draft that `analysis` was made from
 * @param title heading of the report, such as the draft's title or file name
 */
export function writeMarkdownReport(analysis: Analysis, text: string, title = 'Draft'): string {
  const names = actorNames(analysis);
  const draft: Draft = {
    analysis,
    text,
    lines: new LineIndex(text),
    name: (id) => escapeMarkdown(oneLine(names(id))),
    positions: new Map(analysis.positions.map((position) => [position.id, position])),
  };
  const sections = [
    `# Report: ${escapeMarkdown(oneLine(title))}`,
    summary(analysis),
    section('Actors', actors(draft), 'No actors found.'),
    section('Proposals', proposals(draft), 'No proposals found.'),
    section('Loaded language', loaded(draft), 'No loaded language found.'),
    section('Positions', issues(draft), 'No positions found.'),
    section('Unanswered', unanswered(draft), 'No view goes unanswered.'),
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
  ].join('\n');
}

function mentionedActors(analysis: Analysis) {
  const mentioned = new Set(analysis.mentions.map((mention) => mention.actor));
  return analysis.actors.filter((actor) => mentioned.has(actor.id));
}

function actors({ analysis, text, name }: Draft): string[] {
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

function proposals({ analysis, text, lines, name }: Draft): string[] {
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

function loaded({ analysis, text, lines, name }: Draft): string[] {
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

function issues(draft: Draft): string[] {
  return standsByIssue(draft.analysis).map((stands) => issue(stands, draft));
}

function issue({ issue: { label }, sides, contrasts, agreements }: IssueStands, draft: Draft): string {
  const columns = (
    [
      ['Support', sides.support],
      ['Mixed', sides.mixed],
      ['Oppose', sides.oppose],
    ] as const
  ).filter(([title, side]) => side.length > 0 || title !== 'Mixed');
  const height = Math.max(...columns.map(([, side]) => side.length));
  const rows = Array.from({ length: height }, (_, row) => columns.map(([, side]) => stand(side[row], draft)));
  const pairs = contrasts.map((contrast) => `- ${contrastLine(contrast, draft)}`);
  const shared = agreements.map((holders) => `- Agreed by ${holders.map(draft.name).join(', ')}`);
  return [
    `### ${escapeMarkdown(capitalised(oneLine(label)))}`,
    markdownTable(
      columns.map(([title]) => title),
      rows,
    ),
    [...pairs, ...shared].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function stand(position: Position | undefined, { text, lines, name }: Draft): string {
  if (!position) return '';
  const evidence = position.evidence
    .map(
      (span) => `“${escapeMarkdown(withoutQuotes(excerpt(text, span)))}” (line ${lines.at(span.start).line})`,
    )
    .join(' · ');
  return `**${name(position.holder)}** (${HOW_KNOWN[position.type]}): ${evidence}`;
}

function unanswered({ analysis, text, lines, name, positions }: Draft): string[] {
  const labels = new Map(analysis.issues.map((issue) => [issue.id, issue.label]));
  const rows = analysis.unanswered.flatMap(({ issue, position, reason }) => {
    const stands = positions.get(position);
    const evidence = stands?.evidence[0];
    if (!stands || !evidence) return [];
    return [
      [
        escapeMarkdown(capitalised(oneLine(labels.get(issue) ?? issue))),
        `${name(stands.holder)} (${SIDES[stands.stance]})`,
        escapeMarkdown(withoutQuotes(excerpt(text, evidence))),
        WHY_UNANSWERED[reason],
        String(lines.at(evidence.start).line),
      ],
    ];
  });
  return [markdownTable(['Issue', 'Who', 'Words', 'What is missing', 'Line'], rows)];
}

/** A quotation brings its marks along; two pairs are one too many. */
function withoutQuotes(words: string): string {
  return words.replace(/^[“"‘'](.*)[”"’']$/, '$1');
}

function contrastLine({ a, b, marker }: Contrast, { positions, text, lines, name }: Draft): string {
  const side = (id: string): string => {
    const position = positions.get(id);
    if (!position) return id;
    return `${name(position.holder)} (${SIDES[position.stance]})`;
  };
  const how = marker
    ? `: “${escapeMarkdown(excerpt(text, marker))}”, line ${lines.at(marker.start).line}`
    : '';
  return `${side(a)} – ${side(b)}${how}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
