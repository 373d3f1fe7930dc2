import { parseArgs } from 'node:util';
import type { Severity } from '../house/houseFile';
import type { ConfigChoice } from './projectConfigs';

export const USAGE = `Policy Lens reads policy drafts: who is in them, what they propose, how they push, who stands where.

usage: policy-lens analyze FILE...                       a table for people
       policy-lens analyze --format json FILE...         one JSON document: [{"file", ...analysis}]
       policy-lens analyze --format ndjson FILE...       a JSON line for each file
       policy-lens analyze --stdin --format ndjson       {"id","text"} a line in, {"id", ...analysis} a line out
       policy-lens report FILE                           a Markdown report of one draft
       policy-lens check FILE...                         loaded wording in the author's own words, one a line:
                                                         file:line:column severity category 'wording' why → plainer
       policy-lens check --format json|sarif FILE...     the same for programs

options: --config FILE      the house style to go by; without it, each draft goes by the nearest .policy-lens.json,
                            from its folder up to the root of its git repository (with --stdin: by none)
         --no-config        go by no house style
         --fail-on GRADE    check: what makes it fail: error, warning (default), information, hint, or never

Offsets are UTF-16 units into the text, half-open. Nothing is sent anywhere.
Exit code: 0 done, 1 a file or line could not be read or check found something at or above --fail-on,
2 wrong usage or a house style with mistakes.
`;

/** The command line is wrong; the message says how. */
export class UsageError extends Error {}

export type AnalyzeFormat = 'table' | 'json' | 'ndjson';
export type CheckFormat = 'text' | 'json' | 'sarif';
export type FailOn = Exclude<Severity, 'off'> | 'never';

/** A command line that makes sense. */
export type Invocation =
  | { readonly command: 'help'; readonly asked: boolean }
  | { readonly command: 'stream'; readonly config: ConfigChoice }
  | {
      readonly command: 'analyze';
      readonly files: readonly string[];
      readonly format: AnalyzeFormat;
      readonly config: ConfigChoice;
    }
  | { readonly command: 'report'; readonly file: string; readonly config: ConfigChoice }
  | {
      readonly command: 'check';
      readonly files: readonly string[];
      readonly format: CheckFormat;
      readonly failOn: FailOn;
      readonly config: ConfigChoice;
    };

/** @throws UsageError where the arguments make no sense */
export function readArguments(args: readonly string[]): Invocation {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help || command === undefined) return { command: 'help', asked: values.help };
  const config = configOf(values.config, values['no-config']);
  if (values.stdin && command !== 'analyze') throw new UsageError('--stdin goes with analyze');
  if (values['fail-on'] !== undefined && command !== 'check')
    throw new UsageError('--fail-on goes with check');
  switch (command) {
    case 'analyze': {
      const format = oneOf('format', values.format, ['table', 'json', 'ndjson'] as const);
      if (values.stdin) {
        if (format !== 'ndjson') throw new UsageError('--stdin goes with --format ndjson');
        if (files.length) throw new UsageError('--stdin takes no files');
        return { command: 'stream', config };
      }
      return { command, files: someOf(command, files), format, config };
    }
    case 'report': {
      const [file, ...others] = files;
      if (file === undefined || others.length) throw new UsageError('report takes one file');
      if (values.format !== undefined) throw new UsageError('report has one format');
      return { command, file, config };
    }
    case 'check':
      return {
        command,
        files: someOf(command, files),
        format: oneOf('format', values.format, ['text', 'json', 'sarif'] as const),
        failOn: oneOf('grade', values['fail-on'] ?? 'warning', [
          'error',
          'warning',
          'information',
          'hint',
          'never',
        ] as const),
        config,
      };
    default:
      throw new UsageError(`no command "${command}"`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        stdin: { type: 'boolean', default: false },
        config: { type: 'string' },
        'no-config': { type: 'boolean', default: false },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function configOf(file: string | undefined, none: boolean): ConfigChoice {
  if (file !== undefined && none) throw new UsageError('--config and --no-config exclude each other');
  if (none) return { kind: 'none' };
  return file === undefined ? { kind: 'nearest' } : { kind: 'file', file };
}

/** The first option is the default. */
function oneOf<T extends string>(what: string, value: string | undefined, options: readonly [T, ...T[]]): T {
  if (value === undefined) return options[0];
  const found = options.find((option) => option === value);
  if (found === undefined) throw new UsageError(`no ${what} "${value}" (${options.join(', ')})`);
  return found;
}

function someOf(command: string, files: readonly string[]): readonly string[] {
  if (!files.length) throw new UsageError(`${command} takes at least one file`);
  return files;
}
