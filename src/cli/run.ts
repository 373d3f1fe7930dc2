import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { analyze } from '../analysis/analyze';
import { writeMarkdownReport } from '../reports/markdown';
import { writeTable } from '../reports/table';
import { streamNdjson } from './ndjson';
import { readDraft, UnreadableDraft } from './readDraft';
import { PipeClosed, write, type Streams } from './streams';

const USAGE = `Policy Lens reads policy drafts: who is in them, what they propose, how they push, who stands where.

usage: policy-lens analyze FILE...                       a table for people
       policy-lens analyze --format json FILE...         one JSON document: [{"file", ...analysis}]
       policy-lens analyze --format ndjson FILE...       a JSON line for each file
       policy-lens analyze --stdin --format ndjson       {"id","text"} a line in, {"id", ...analysis} a line out
       policy-lens report FILE                           a Markdown report of one draft

Offsets are UTF-16 units into the text, half-open. Nothing is sent anywhere.
Exit code: 0 done, 1 a file or line could not be read, 2 wrong usage.
`;

/** The command line is wrong; the message says how. */
class UsageError extends Error {}

type Format = 'table' | 'json' | 'ndjson';

/** Runs one command. @returns the exit code */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(args, streams);
  } catch (error) {
    if (error instanceof PipeClosed) return 0;
    if (!(error instanceof UsageError)) throw error;
    await write(streams.stderr, `policy-lens: ${error.message}\nTry: policy-lens --help\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], streams: Streams): Promise<number> {
  const { command, files, format, stdin, help } = parse(args);
  if (help || command === undefined) {
    await write(streams.stdout, USAGE);
    return help ? 0 : 2;
  }
  if (command === 'report') return report(files, streams);
  if (command !== 'analyze') throw new UsageError(`no command "${command}"`);
  if (stdin) {
    if (format !== 'ndjson') throw new UsageError('--stdin goes with --format ndjson');
    if (files.length) throw new UsageError('--stdin takes no files');
    return (await streamNdjson(streams)) ? 1 : 0;
  }
  return analyzeFiles(files, format, streams);
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        stdin: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command, ...files] = positionals;
    return { command, files, format: formatOf(values.format), stdin: values.stdin, help: values.help };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function formatOf(value: string): Format {
  if (value === 'table' || value === 'json' || value === 'ndjson') return value;
  throw new UsageError(`no format "${value}" (table, json, ndjson)`);
}

async function analyzeFiles(files: readonly string[], format: Format, streams: Streams): Promise<number> {
  if (!files.length) throw new UsageError('analyze takes at least one file');
  const read = await eachDraft(files, streams, async (file, text, first) => {
    const analysis = analyze(text);
    if (format === 'table')
      await write(streams.stdout, `${first ? '' : '\n'}${writeTable(analysis, text, file)}`);
    else {
      const separator = format === 'ndjson' ? '' : first ? '[\n' : ',\n';
      const end = format === 'ndjson' ? '\n' : '';
      await write(streams.stdout, separator + JSON.stringify({ file, ...analysis }) + end);
    }
  });
  if (format === 'json') await write(streams.stdout, read ? '\n]\n' : '[]\n');
  return read === files.length ? 0 : 1;
}

async function report(files: readonly string[], streams: Streams): Promise<number> {
  if (files.length !== 1) throw new UsageError('report takes one file');
  const read = await eachDraft(files, streams, async (file, text) => {
    await write(streams.stdout, writeMarkdownReport(analyze(text), text, basename(file)));
  });
  return read ? 0 : 1;
}

/** Reads one file after another; one that cannot be read is told on standard error and passed over. */
async function eachDraft(
  files: readonly string[],
  streams: Streams,
  use: (file: string, text: string, first: boolean) => Promise<void>,
): Promise<number> {
  let read = 0;
  for (const file of files) {
    try {
      const text = await readDraft(file);
      await use(file, text, read === 0);
      read++;
    } catch (error) {
      if (!(error instanceof UnreadableDraft)) throw error;
      await write(streams.stderr, `policy-lens: ${error.message}\n`);
    }
  }
  return read;
}
