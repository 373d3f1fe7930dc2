import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../../src/cli/run';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs the command line in this process. */
export async function run(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await runCommandLine(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { code, out: stdout.text, err: stderr.text };
}

/** A temporary folder for the tests of the block that calls it. */
export function useFolder(): {
  readonly path: (...names: string[]) => string;
  /** Writes a file, and the folders that it stands in; gives its path. */
  readonly file: (name: string, content: string | Buffer) => string;
} {
  let folder = '';
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'policy-lens-cli-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const inFolder = (...names: string[]): string => path.join(folder, ...names);
  const file = (name: string, content: string | Buffer): string => {
    mkdirSync(path.dirname(inFolder(name)), { recursive: true });
    writeFileSync(inFolder(name), content);
    return inFolder(name);
  };
  return { path: inFolder, file };
}
