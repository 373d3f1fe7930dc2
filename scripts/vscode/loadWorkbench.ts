/** Loads a VS Code page with the patience that a first start needs. */

import type { Page } from 'playwright-core';

const attempts = 3;

/** How long one attempt may take, in milliseconds. */
const attemptTimeout = 60_000;

/**
 * Goes to `url` and waits until `ready` says that the page is up. The first start after an installation can be slow or be
 * refused a web socket: then the page is loaded again.
 *
 * @throws when the last attempt fails too.
 */
export async function loadWorkbench(
  page: Page,
  url: string,
  ready: (timeout: number) => Promise<unknown>,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    await page.goto(url, { timeout: attemptTimeout });
    const up = ready(attemptTimeout).then(
      () => true,
      () => false,
    );
    if (await Promise.race([up, page.waitForTimeout(attemptTimeout).then(() => false)])) return;
    console.log(`VS Code was not up in time (attempt ${attempt} of ${attempts})`);
  }
  throw new Error('VS Code did not come up');
}
