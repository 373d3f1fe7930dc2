/** Test entry of the web extension host (vscode.dev, github.dev): VS Code calls `run`. */

import 'mocha/mocha.js';
import { mochaOptions, runSuites } from './run';

export function run(): Promise<void> {
  mocha.setup(mochaOptions);
  return runSuites('web', Mocha.reporters.Base, (done) => mocha.run(done));
}
