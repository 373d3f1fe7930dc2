import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { faultsIn } from './axe';
import { levy, levyLine } from './levy';
import { useWorkbench } from './useWorkbench';
import { themeNames } from './workbench';

describe('The tab with the positions matrix', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({ host: 'node', files: [], contents: { 'levy.md': levy } });
  let page: Frame;
  const cell = (actor: string, column: number): Locator =>
    page
      .locator('tr', { has: page.locator('th', { hasText: actor }) })
      .locator('td')
      .nth(column);
  const column = async (issue: string): Promise<number> =>
    (await page.locator('thead th').allInnerTexts()).findIndex((label) => label.includes(issue));

  before(async () => {
    await workbench().openFile('levy.md');
    await workbench().waitForMark('Norway');
    await workbench().runCommand('Policy Lens: Show Positions Matrix');
    page = await workbench().webviewWith('table[role=grid]');
  });

  it('has actors by issues', async () => {
    assert.match(await page.innerText('.summary'), /6 actors · 2 issues/);
    const levied = await column('levy');
    assert.match(await cell('Poland', levied).innerText(), /Oppose/);
    assert.match(await cell('France', levied).innerText(), /Oppose[^]*Support/);
    assert.match(await cell('Poland', await column('quota')).innerText(), /no position/);
  });

  it('goes from a cell to each of its passages', async () => {
    const levied = await column('levy');
    await cell('Sweden', levied).click();
    await workbench().waitForCursor(levyLine('said Sweden'));
    await cell('The author', await column('quota')).click();
    await workbench().waitForCursor(levyLine('The commission'));
    assert.match(await page.innerText('.detail'), /The author on .*quota[^]*this year/);
  });

  it('is a grid for the keyboard', async () => {
    const levied = await column('levy');
    await cell('The author', 0).focus();
    await workbench().page.keyboard.press('Control+Home');
    await workbench().page.keyboard.press('ArrowDown');
    await workbench().page.keyboard.press(levied === 0 ? 'Home' : 'End');
    const actor = await page.evaluate(
      () => document.activeElement?.parentElement?.querySelector('th')?.textContent ?? '',
    );
    assert.equal(await page.locator('td[tabindex="0"]').count(), 1);
    const words = await page.innerText('.detail');
    assert.ok(words.includes(actor), words);
    const line = Number(/(\d+)\s*$/.exec(words)?.[1]);
    await workbench().page.keyboard.press('Enter');
    await workbench().waitForCursor(line);
  });

  it('has no fault that the accessibility checker knows, in any kind of theme', async () => {
    for (const theme of themeNames) {
      await workbench().setTheme(theme);
      await workbench().page.waitForTimeout(500);
      assert.deepEqual(await faultsIn(page), [], theme);
      await workbench().screenshot(`matrix-${theme}`);
    }
  });

  it('follows the draft', async () => {
    await workbench().page.locator('.tab', { hasText: 'levy.md' }).first().click();
    await workbench().typeAtEnd('\n\nItaly opposes the levy on imported steel.');
    await page.locator('th', { hasText: 'Italy' }).waitFor();
  });

  it('comes back after a reload', async () => {
    await workbench().page.keyboard.press('Control+S');
    await workbench().reload();
    page = await workbench().webviewWith('table[role=grid]');
    await page.locator('th', { hasText: 'Italy' }).waitFor();
  });
});
