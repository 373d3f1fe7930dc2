import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { faultsIn } from './axe';
import { lineOf, sample } from './sample';
import { useWorkbench } from './useWorkbench';

/** The line that a piece of evidence says it is on. */
async function lineNumber(evidence: Locator): Promise<number> {
  return Number(/\d+/.exec(await evidence.locator('.line').innerText())?.[0]);
}

for (const host of ['node', 'web'] as const) {
  describe(`The side bar, with Policy Lens in the ${host === 'node' ? 'Node' : 'web'} extension host`, function () {
    this.timeout(120_000);
    const workbench = useWorkbench({ host, files: [sample] });
    let positions: Frame;

    it('opens from the activity bar and shows issues', async () => {
      await workbench().waitForMark('Tehran');
      await workbench().page.locator('.activitybar .action-label[aria-label^="Policy Lens"]').click();
      positions = await workbench().webviewWith('article.issue .evidence');
      assert.match(await positions.innerText('.summary'), /^\d+ issues? · \d+ positions?/);
      for (const side of ['Support', 'Oppose']) {
        assert.ok((await positions.locator('h3', { hasText: side }).count()) > 0, `No ${side} side`);
      }
    });

    it('goes to evidence at a click', async () => {
      const evidence = positions.locator('.evidence').first();
      const line = await lineNumber(evidence);
      await workbench().goToLine(lineOf('A former Iranian negotiator'));
      await evidence.click();
      await workbench().waitForCursor(line);
    });

    it('goes to evidence by keyboard alone', async () => {
      const evidence = positions.locator('.evidence').nth(1);
      const line = await lineNumber(evidence);
      await workbench().goToLine(lineOf('A former Iranian negotiator'));
      await workbench().runCommand('Policy Lens: Focus on Positions View');
      const focused = (): Promise<string> =>
        positions.evaluate(() => document.activeElement?.className ?? '');
      await workbench().waitFor('the focus on the second piece of evidence', async () => {
        await workbench().page.keyboard.press('Tab');
        return (await focused()) === 'evidence' &&
          (await evidence.evaluate((e) => e === document.activeElement))
          ? true
          : undefined;
      });
      await workbench().page.keyboard.press('Enter');
      await workbench().waitForCursor(line);
    });

    it('shows actors, proposals and loaded language as trees', async () => {
      for (const view of ['Actors', 'Proposals', 'Loaded Language']) {
        await workbench().runCommand(`Policy Lens: Focus on ${view} View`);
        const tree = workbench().page.locator(
          `.pane[aria-label^="${view}"], .pane:has(.pane-header[aria-label^="${view}"])`,
        );
        await tree.locator('.monaco-list-row').first().waitFor();
      }
    });

    it('has no fault that the accessibility checker knows', async () => {
      assert.deepEqual(await faultsIn(positions), []);
    });

    it('stays between the user and this machine', () => {
      assert.deepEqual(workbench().askedOutside, []);
    });
  });
}
