import type { Analysis, Contrast, Position } from '../analysis/model';
import { capitalised, excerpt, oneLine } from './excerpt';
import { escapeMarkdown, markdownTable } from './markdownText';
import { reported, type Reported } from './reported';
import { isChangeOfMind, standsByIssue, type IssueStands } from './stances';
import { HOW_KNOWN, STANCE_WORD, WHY_UNANSWERED } from './vocabulary';

/** Where everybody stands, a part for each issue. */
export function issueSections(draft: Reported): string[] {
  return standsByIssue(draft.analysis).map((stands) => issueSection(stands, draft));
}

/**
 * One issue as a Markdown document of its own.
 *
 * @returns undefined where nobody stands anywhere on it
 */
export function writeIssue(analysis: Analysis, text: string, issue: string): string | undefined {
  const stands = standsByIssue(analysis).find((candidate) => candidate.issue.id === issue);
  return stands && `${issueSection(stands, reported(analysis, text))}\n`;
}

function issueSection(
  { issue: { label }, sides, contrasts, agreements }: IssueStands,
  draft: Reported,
): string {
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

function stand(position: Position | undefined, { text, lines, name }: Reported): string {
  if (!position) return '';
  const evidence = position.evidence
    .map(
      (span) => `“${escapeMarkdown(withoutQuotes(excerpt(text, span)))}” (line ${lines.at(span.start).line})`,
    )
    .join(' · ');
  return `**${name(position.holder)}** (${HOW_KNOWN[position.type]}): ${evidence}`;
}

/** The positions that nobody meets. */
export function unansweredTable({ analysis, text, lines, name, positions }: Reported): string[] {
  const labels = new Map(analysis.issues.map((issue) => [issue.id, issue.label]));
  const rows = analysis.unanswered.flatMap(({ issue, position, reason }) => {
    const stands = positions.get(position);
    const evidence = stands?.evidence[0];
    if (!stands || !evidence) return [];
    return [
      [
        escapeMarkdown(capitalised(oneLine(labels.get(issue) ?? issue))),
        `${name(stands.holder)} (${STANCE_WORD[stands.stance]})`,
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

function contrastLine(contrast: Contrast, { positions, text, lines, name }: Reported): string {
  const { a, b, marker } = contrast;
  const side = (id: string): string => {
    const position = positions.get(id);
    if (!position) return id;
    return `${name(position.holder)} (${STANCE_WORD[position.stance]})`;
  };
  const word = marker
    ? `: “${escapeMarkdown(excerpt(text, marker))}”, line ${lines.at(marker.start).line}`
    : isChangeOfMind(contrast, positions)
      ? ': then and now'
      : '';
  return `${side(a)} – ${side(b)}${word}`;
}
