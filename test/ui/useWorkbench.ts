/** One page for all the tests of a suite, and a picture of it after each that fails. */

import { openWorkbench, type WorkbenchOptions } from './open';
import type { Workbench } from './workbench';

/** Registers the hooks; the function returned gives the page while the tests run. */
export function useWorkbench(options: WorkbenchOptions): () => Workbench {
  let workbench: Workbench | undefined;

  // An installation on the way takes its time.
  before(async function () {
    this.timeout(15 * 60_000);
    workbench = await openWorkbench(options);
  });

  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state !== 'failed' || !workbench) return;
    const name = currentTest.fullTitle().replace(/\W+/g, '-').slice(0, 80);
    console.log(`The page looked like this: ${await workbench.screenshot(`failed-${name}`)}`);
  });

  after(() => workbench?.close());

  return () => {
    if (!workbench) throw new Error('The page is not open');
    return workbench;
  };
}
