import type { Analysis, Position, Span, Stance } from '../analysis/model';
import { excerptOfComment, faultyDirectives } from './directives';
import { excerpt, oneLine, shorten } from './excerpt';
import { LineIndex } from './lines';
import { namingVariety } from './naming';
import { standsByIssue } from './stances';
import { actorNames, counted, forceOf, HOW_KNOWN, spaced, type NameOf } from './vocabulary';

/** Narrowest table that is still worth reading, in characters. */
const NARROWEST = 72;

/** The last column holds the words themselves: at least this share of the width is its own. */
const LAST_SHARE = 0.4;

/** Blanks between two columns. */
const GAP = 2;

const SIGNS: Readonly<Record<Stance, string>> = { support: '+', oppose: '-', mixed: '~' };

/** What every part of the table is written from. */
interface Draft {
  readonly analysis: Analysis;
  readonly text: string;
  readonly name: NameOf;
  /** "line:column" of a span's start. */
  at(span: Span): string;
}

/**
 * A compact table in plain text for the terminal. Places are `line:column`, counted from 1.
 *
 * @param title heads the table, such as the file's name
 * @param width of the terminal in characters, at least 72; longer cells are cut
 */
export function writeTable(analysis: Analysis, text: string, title = '', width = 100): string {
  const lines = new LineIndex(text);
  const names = actorNames(analysis);
  const draft: Draft = {
    analysis,
    text,
    name: (id) => oneLine(names(id)),
    at(span) {
      const { line, column } = lines.at(span.start);
      return `${line}:${column}`;
    },
  };
  const room = Math.max(NARROWEST, width);
  const parts = [
    ...(title ? [oneLine(title)] : []),
    ...titled('Actors', actorRows(draft), room),
    ...titled('Proposals', proposalRows(draft), room),
    ...titled('Loaded language', loadedRows(draft), room),
    ...positionLines(draft, room),
    ...titled('Stale ignores', ignoreRows(draft), room),
    summary(analysis),
  ];
  return `${parts.join('\n')}\n`;
}

function summary(analysis: Analysis): string {
  return [
    counted(new Set(analysis.mentions.map((mention) => mention.actor)).size, 'actor'),
    counted(analysis.proposals.length, 'proposal'),
    counted(analysis.loaded.length, 'loaded wording'),
    counted(analysis.positions.length, 'position'),
    counted(analysis.contrasts.length, 'contrast'),
  ].join(', ');
}

function actorRows({ analysis, text, name }: Draft): string[][] {
  const variety = namingVariety(analysis, text);
  return analysis.actors
    .map((actor) => ({ actor, naming: variety.get(actor.id) }))
    .filter(({ naming }) => naming !== undefined)
    .sort((a, b) => (b.naming?.mentions ?? 0) - (a.naming?.mentions ?? 0))
    .map(({ actor, naming }) => [
      String(naming?.mentions ?? 0),
      name(actor.id),
      spaced(actor.kind),
      (naming?.namings ?? []).map((used) => `${used.text} (${used.count})`).join(', '),
    ]);
}

function proposalRows({ analysis, text, name, at }: Draft): string[][] {
  return analysis.proposals.map((proposal) => [
    at(proposal),
    forceOf(proposal),
    proposal.status,
    proposal.agent ? name(proposal.agent.actor) : '-',
    excerpt(text, proposal),
  ]);
}

function loadedRows({ analysis, text, name, at }: Draft): string[][] {
  return analysis.loaded.map((finding) => [
    at(finding),
    spaced(finding.category),
    name(finding.owner) + (finding.target === null ? '' : ` on ${name(finding.target)}`),
    excerpt(text, finding, 40),
    finding.alternatives.map((wording) => wording || '(leave out)').join(', '),
  ]);
}

function positionLines({ analysis, text, name, at }: Draft, width: number): string[] {
  const issues = standsByIssue(analysis);
  if (issues.length === 0) return [];
  const row = (position: Position): string[] => {
    const [evidence] = position.evidence;
    return [
      SIGNS[position.stance],
      evidence ? at(evidence) : '',
      name(position.holder),
      HOW_KNOWN[position.type],
      evidence ? excerpt(text, evidence) : '',
    ];
  };
  const rows = issues.map(({ sides }) => [...sides.support, ...sides.mixed, ...sides.oppose].map(row));
  const widths = columnWidths(rows.flat(), width - 4);
  const lines = issues.flatMap(({ issue, contrasts }, i) => [
    `  ${shorten(oneLine(issue.label), width - 20)}${contrasts.length ? ` (${counted(contrasts.length, 'contrast')})` : ''}`,
    ...(rows[i] ?? []).map((cells) => `    ${aligned(cells, widths)}`),
  ]);
  return [`Positions (${analysis.positions.length})`, ...lines, ''];
}

function ignoreRows({ analysis, text, at }: Draft): string[][] {
  return faultyDirectives(analysis).map(({ directive, faults }) => [
    at(directive),
    excerptOfComment(text, directive),
    faults.map(({ why }) => why).join(' '),
  ]);
}

function titled(title: string, rows: readonly string[][], width: number): string[] {
  if (rows.length === 0) return [];
  const widths = columnWidths(rows, width - 2);
  return [`${title} (${rows.length})`, ...rows.map((cells) => `  ${aligned(cells, widths)}`), ''];
}

/**
 * Widths that fit. Every column but the last is as wide as its widest cell; where that leaves the last one
 * too little, the widest are cut first.
 */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const needed = Array.from({ length: Math.max(0, columns - 1) }, (_, column) =>
    rows.reduce((most, cells) => Math.max(most, characters(cells[column] ?? '')), 0),
  );
  const room = width - GAP * needed.length;
  const taken = (cap: number) => needed.reduce((sum, own) => sum + Math.min(own, cap), 0);
  let cap = Math.max(0, ...needed);
  while (cap > 1 && taken(cap) > room * (1 - LAST_SHARE)) cap--;
  return [...needed.map((own) => Math.min(own, cap)), room - taken(cap)];
}

function aligned(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      const cut = shorten(cell, width);
      return cut + ' '.repeat(Math.max(0, width - characters(cut)));
    })
    .join(' '.repeat(GAP))
    .trimEnd();
}

/** Length as a reader counts it: an astral character is one. */
function characters(text: string): number {
  return [...text].length;
}
