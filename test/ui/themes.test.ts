import assert from 'node:assert/strict';
import { lineOf, sample } from './sample';
import { useWorkbench } from './useWorkbench';
import { themeNames } from './workbench';

describe('In every theme', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({ host: 'node', files: [sample] });

  before(async () => {
    await workbench().waitForMark('Tehran');
    await workbench().page.locator('.activitybar .action-label[aria-label^="Policy Lens"]').click();
    await workbench().webviewWith('article.issue');
    await workbench().widenSideBar(480);
    await workbench().goToLine(lineOf('It is time for both governments'));
  });

  for (const theme of themeNames) {
    it(`${theme}: marks, hover and side bar are seen together`, async () => {
      await workbench().setTheme(theme);
      await workbench().waitForMark('must');
      await workbench().leaveHover();
      await workbench().screenshot(theme);
      assert.match(await workbench().hoverText('must'), /Proposal/);
      await workbench().screenshot(`${theme}-hover`);
    });
  }
});
