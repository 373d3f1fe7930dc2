import type { RuleCatalogue } from '../analysis/rule';
import type { Severity } from '../house/houseFile';
import type { CheckedWording } from './check';
import { oneLine } from './excerpt';

/**
 * SARIF 2.1.0 (OASIS) of loaded wording, written piece by piece so that it need not be held: `openSarif`, the results
 * with commas between them, `closeSarif`.
 */

const LEVEL: Readonly<Record<Exclude<Severity, 'off'>, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Everything up to the first result. */
export function openSarif(version: string, rules: RuleCatalogue): string {
  const driver = {
    name: 'Policy Lens',
    version,
    rules: Object.entries(rules).map(([id, { why, source }]) => ({
      id,
      shortDescription: { text: why },
      help: { text: `Where the rule comes from: ${source}` },
    })),
  };
  const head = `"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json"`;
  return `{${head},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
}

/** One result, as an object of the format. */
export function sarifResult(found: CheckedWording): object {
  const plain = found.alternatives.map((wording) => (wording ? `“${wording}”` : 'leave it out'));
  const advice = plain.length > 0 ? ` Plainer: ${plain.join(', ')}.` : '';
  return {
    ruleId: found.rule,
    level: LEVEL[found.severity],
    message: { text: oneLine(found.why + advice) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(found.file) },
          region: {
            startLine: found.line,
            startColumn: found.column,
            endLine: found.endLine,
            endColumn: found.endColumn,
            snippet: { text: found.wording.replace(/\p{Surrogate}/gu, '\ufffd') },
          },
        },
      },
    ],
    properties: { category: found.category },
  };
}

/** @param allRead whether every file that was asked for could be read */
export function closeSarif(allRead: boolean): string {
  return `\n],"invocations":[{"executionSuccessful":${allRead}}]}]}\n`;
}

/** A path with slashes as a URI reference: relative paths stay relative, to wherever the reader puts the root. */
function uriOf(path: string): string {
  const segments = path
    .replace(/^(?:\.\/)+/, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/');
  const drive = /^[A-Za-z]:$/.test(segments[0] ?? '') ? segments.shift() : undefined;
  const encoded = segments.map(encodeURIComponent).join('/');
  if (drive !== undefined) return `file:///${drive}/${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
