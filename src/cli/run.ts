import { basename } from 'node:path';
import { analyze } from '../analysis/analyze';
import { writeMarkdownReport } from '../reports/markdown';
import { writeTable } from '../reports/table';
import { readArguments, USAGE, UsageError, type AnalyzeFormat } from './arguments';
import { check } from './check';
import { eachDraft } from './eachDraft';
import { streamNdjson } from './ndjson';
import { InvalidHouseStyle, ProjectConfigs } from './projectConfigs';
import { PipeClosed, write, type Streams } from './streams';

/** Runs one command. @returns the exit code */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(args, streams);
  } catch (error) {
    if (error instanceof PipeClosed) return 0;
    const hint = error instanceof UsageError ? '\nTry: policy-lens --help' : '';
    if (!hint && !(error instanceof InvalidHouseStyle)) throw error;
    await write(streams.stderr, `policy-lens: ${(error as Error).message}${hint}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], streams: Streams): Promise<number> {
  const invocation = readArguments(args);
  if (invocation.command === 'help') {
    await write(streams.stdout, USAGE);
    return invocation.asked ? 0 : 2;
  }
  const configs = new ProjectConfigs(invocation.config);
  switch (invocation.command) {
    case 'stream':
      return (await streamNdjson(streams, (await configs.of()).house)) ? 1 : 0;
    case 'analyze':
      return analyzeFiles(invocation.files, invocation.format, configs, streams);
    case 'report':
      return report(invocation.file, configs, streams);
    case 'check':
      return check(invocation, configs, streams);
  }
}

async function analyzeFiles(
  files: readonly string[],
  format: AnalyzeFormat,
  configs: ProjectConfigs,
  { stdout, ...streams }: Streams,
): Promise<number> {
  const read = await eachDraft(
    files,
    configs,
    { stdout, ...streams },
    async ({ file, text, config, isFirst }) => {
      const analysis = analyze(text, config.house);
      if (format === 'table')
        await write(stdout, `${isFirst ? '' : '\n'}${writeTable(analysis, text, file)}`);
      else {
        const separator = format === 'ndjson' ? '' : isFirst ? '[\n' : ',\n';
        const end = format === 'ndjson' ? '\n' : '';
        await write(stdout, separator + JSON.stringify({ file, ...analysis }) + end);
      }
    },
  );
  if (format === 'json') await write(stdout, read ? '\n]\n' : '[]\n');
  return read === files.length ? 0 : 1;
}

async function report(file: string, configs: ProjectConfigs, streams: Streams): Promise<number> {
  const read = await eachDraft([file], configs, streams, async ({ text, config }) => {
    await write(streams.stdout, writeMarkdownReport(analyze(text, config.house), text, basename(file)));
  });
  return read ? 0 : 1;
}
