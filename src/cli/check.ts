import { sep } from 'node:path';
import { version } from '../../package.json';
import { analyze } from '../analysis/analyze';
import { DIRECTIVE_RULES } from '../analysis/directives/rules';
import { LOADED_RULES } from '../analysis/loaded/rules';
import { SEVERITIES } from '../house/houseFile';
import { checkDirectives, checkWording, type CheckedWording } from '../reports/check';
import { excerpt, oneLine } from '../reports/excerpt';
import { closeSarif, openSarif, sarifResult } from '../reports/sarif';
import type { CheckFormat, FailOn, Invocation } from './arguments';
import { eachDraft } from './eachDraft';
import type { ProjectConfigs } from './projectConfigs';
import { write, type Streams } from './streams';

/** How one format is written, a finding at a time. */
interface Writer {
  readonly open: string;
  readonly between: string;
  entry(found: CheckedWording): string;
  close(allRead: boolean): string;
}

const WRITERS: Readonly<Record<CheckFormat, () => Writer>> = {
  text: () => ({ open: '', between: '', entry: textLine, close: () => '' }),
  json: () => ({
    open: '[',
    between: ',',
    entry: (found) => `\n${JSON.stringify(found)}`,
    close: () => '\n]\n',
  }),
  sarif: () => ({
    open: openSarif(version, { ...LOADED_RULES, ...DIRECTIVE_RULES }),
    between: ',',
    entry: (found) => {
      const file = found.file.split(sep).join('/');
      return `\n${JSON.stringify(sarifResult({ ...found, file }))}`;
    },
    close: closeSarif,
  }),
};

/** Lists the loaded wording in the authors' own words, and ignore comments that are stale. @returns the exit code */
export async function check(
  { files, format, failOn }: Extract<Invocation, { command: 'check' }>,
  configs: ProjectConfigs,
  streams: Streams,
): Promise<number> {
  const writer = WRITERS[format]();
  let found = 0;
  let failed = false;
  const put = (text: string): Promise<void> => write(streams.stdout, text);
  const read = await eachDraft(files, configs, streams, async ({ file, text, config }) => {
    const analysis = analyze(text, config.house);
    const findings = [
      ...checkWording(analysis, text, file, config.severities),
      ...checkDirectives(analysis, text, file),
    ];
    for (const wording of findings.sort((a, b) => a.start - b.start)) {
      await put((found++ ? writer.between : writer.open) + writer.entry(wording));
      failed ||= fails(wording, failOn);
    }
  });
  const allRead = read === files.length;
  await put((found ? '' : writer.open) + writer.close(allRead));
  return failed || !allRead ? 1 : 0;
}

function fails({ severity }: CheckedWording, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

function textLine({
  file,
  line,
  column,
  severity,
  category,
  wording,
  why,
  alternatives,
}: CheckedWording): string {
  const plain = alternatives.map((alternative) => alternative || 'leave it out').join(' / ');
  const shown = excerpt(wording, { start: 0, end: wording.length }, 80);
  const fields = `${file}:${line}:${column} ${severity} ${category} '${shown}' ${why}${plain && ` → ${plain}`}`;
  return `${oneLine(fields)}\n`;
}
