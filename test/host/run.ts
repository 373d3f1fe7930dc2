/** What the entries of both extension hosts share: they load the suites, run them and report to the test runner. */

import * as vscode from 'vscode';
import { reportPrefix } from './report';

export const mochaOptions = { ui: 'bdd', color: false, reporter: 'spec', timeout: 60_000 } as const;

/**
 * Runs every suite. `base` is mocha's base reporter, through which the others print.
 *
 * @throws if a test failed, which is how VS Code learns its exit code.
 */
export async function runSuites(
  host: string,
  base: { consoleLog: (format?: string, ...args: readonly unknown[]) => void },
  run: (done: (failures: number) => void) => void,
): Promise<void> {
  base.consoleLog = (format = '', ...args) => console.log(reportPrefix + format, ...args);
  base.consoleLog(`VS Code ${vscode.version}, ${host} extension host`);
  // Not before now: the suites need mocha's globals.
  await import('./suite');
  const failures = await new Promise<number>((resolve) => run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
