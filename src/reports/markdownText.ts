/**
 * Makes text stand for itself in Markdown, in a paragraph as well as in a table cell: no emphasis, link,
 * HTML, entity, math or cell border can come of it. Line breaks become blanks.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()<>|~$&#!^]/g, '\\$&');
}

/** A GFM table; cells must be escaped already. No rows, no table. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
