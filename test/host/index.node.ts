/** Test entry of the Node extension host (desktop and remote): VS Code calls `run`. */

import Mocha from 'mocha';
import { mochaOptions, runSuites } from './run';
import { gitHeadSuite } from './suite/gitHead.node';
import { offlineSuite } from './suite/offline.node';
import { watchNetwork } from './watchNetwork';

export function run(): Promise<void> {
  const uses = watchNetwork();
  const mocha = new Mocha(mochaOptions);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  return runSuites('Node', Mocha.reporters.Base, (done) => {
    gitHeadSuite();
    offlineSuite(uses);
    mocha.run(done);
  });
}
