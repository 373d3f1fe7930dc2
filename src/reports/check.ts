import { faultRule } from '../analysis/directives/rules';
import { AUTHOR, type Analysis, type LoadedCategory, type Span } from '../analysis/model';
import type { Severity } from '../house/houseFile';
import { faultyDirectives } from './directives';
import { LineIndex } from './lines';

/**
 * Loaded wording in an author's own words, or a comment that asks in vain for some to be ignored, with its place and how
 * grave it is. Plain data.
 */
export interface CheckedWording {
  readonly file: string;
  /** Lines and columns count from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Of the first character behind it. */
  readonly endColumn: number;
  /** UTF-16 code units into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly severity: Exclude<Severity, 'off'>;
  readonly category: LoadedCategory | 'ignore';
  readonly wording: string;
  readonly why: string;
  readonly alternatives: readonly string[];
  readonly rule: string;
}

/** What a draft has to answer for: its author's own loaded wording, in text order. What it quotes or reports is others'. */
export function checkWording(
  analysis: Analysis,
  text: string,
  file: string,
  severities: Readonly<Record<LoadedCategory, Severity>>,
): readonly CheckedWording[] {
  const lines = new LineIndex(text);
  return analysis.loaded.flatMap((found): CheckedWording[] => {
    const { category, why, alternatives, rule } = found;
    const severity = severities[category];
    if (severity === 'off' || found.owner !== AUTHOR || found.quoted) return [];
    return [{ ...placeOf(found, text, file, lines), severity, category, why, alternatives, rule }];
  });
}

/** The directives of a draft that leave nothing out or are not written as they must be, in text order. */
export function checkDirectives(analysis: Analysis, text: string, file: string): readonly CheckedWording[] {
  const lines = new LineIndex(text);
  return faultyDirectives(analysis).flatMap(({ faults }) =>
    faults.map((fault): CheckedWording => ({
      ...placeOf(fault, text, file, lines),
      severity: 'information',
      category: 'ignore',
      why: fault.why,
      alternatives: fault.instead === undefined ? [] : [fault.instead],
      rule: faultRule(fault.kind),
    })),
  );
}

function placeOf({ start, end }: Span, text: string, file: string, lines: LineIndex) {
  const { line, column } = lines.at(start);
  const { line: endLine, column: endColumn } = lines.at(end);
  return { file, line, column, endLine, endColumn, start, end, wording: text.slice(start, end) };
}
