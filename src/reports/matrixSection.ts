import { capitalised, oneLine, shorten } from './excerpt';
import { escapeMarkdown, markdownTable } from './markdownText';
import { positionMatrix, type PositionMatrix } from './matrix';
import type { Reported } from './reported';
import { counted, HOW_KNOWN, STANCE_WORD } from './vocabulary';

/** Most issues that a page of text has room for. */
const MOST_ISSUES = 7;

/** Longest name of an issue at the head of a column, in UTF-16 code units. */
const HEADER = 40;

/** Actors by issues with the stance and how it is known; empty where nobody stands anywhere. */
export function matrixSection({ analysis, name }: Reported): string[] {
  const matrix = positionMatrix(analysis, MOST_ISSUES);
  if (matrix.rows.length === 0) return [];
  const header = matrix.issues.map(({ label }) =>
    escapeMarkdown(shorten(capitalised(oneLine(label)), HEADER)),
  );
  const rows = matrix.rows.map(({ actor, cells }) => [
    name(actor),
    ...cells.map((positions) =>
      positions.map(({ stance, type }) => `${STANCE_WORD[stance]} (${HOW_KNOWN[type]})`).join(', '),
    ),
  ]);
  return [[markdownTable(['', ...header], rows), leftOut(matrix)].filter(Boolean).join('\n\n')];
}

function leftOut({ issues, leftOut }: PositionMatrix): string {
  if (leftOut.issues === 0) return '';
  const actors = leftOut.actors > 0 ? `, and with them ${counted(leftOut.actors, 'actor')}` : '';
  return `These are the ${issues.length} issues on which most actors hold a position; ${counted(leftOut.issues, 'issue is', 'issues are')} left out${actors}.`;
}
