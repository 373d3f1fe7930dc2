import { AUTHOR, type Analysis, type LoadedCategory } from '../analysis/model';
import type { Severity } from '../house/houseFile';
import { LineIndex } from './lines';

/** Loaded wording in an author's own words, with its place and how grave it is. Plain data. */
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
  readonly category: LoadedCategory;
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
    const { start, end, category, why, alternatives, rule } = found;
    const severity = severities[category];
    if (severity === 'off' || found.owner !== AUTHOR || found.quoted) return [];
    const { line, column } = lines.at(start);
    const { line: endLine, column: endColumn } = lines.at(end);
    const place = { file, line, column, endLine, endColumn, start, end };
    return [{ ...place, severity, category, wording: text.slice(start, end), why, alternatives, rule }];
  });
}
