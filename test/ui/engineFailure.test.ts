import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { projectRoot } from '../../scripts/vscode/paths';
import { levy, levyLine } from './levy';
import { useWorkbench } from './useWorkbench';

/** The engine as it is, in a thread that comes to its end at a text with this word in it. */
const DEADLY = 'quagmire';
const mortal = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ text = '' }) => { if (text.includes('${DEADLY}')) process.exit(1); });
require('./engine.js');
`;

const deadly = `It is a ${DEADLY}.`;

describe('Where the engine’s thread dies', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({
    host: 'node',
    files: [],
    contents: { 'levy.md': levy },
    changed: {
      'dist/worker/node.js': mortal,
      'dist/worker/engine.js': readFileSync(join(projectRoot, 'dist', 'worker', 'node.js'), 'utf8'),
    },
  });
  const status = '#policy-lens\\.policy-lens\\.policyLens\\.status a';
  let page: Frame;

  it('the side bar says so, and so does the status item', async () => {
    await workbench().waitForMark('Norway');
    await workbench().runCommand('Policy Lens: Show Positions');
    page = await workbench().webviewWith('article.issue .evidence');
    await workbench().typeAtEnd(`\n${deadly}`);
    await page.getByRole('heading', { name: 'No analysis' }).waitFor();
    assert.match(await page.getByRole('status').last().innerText(), /The analysis stopped\./);
    assert.match((await workbench().page.getAttribute(status, 'aria-label')) ?? '', /failed.*stopped/);
  });

  it('trying again shows that it is tried, and says again what came of it', async () => {
    await page.getByRole('button', { name: 'Try Again' }).focus();
    await workbench().page.keyboard.press('Enter');
    await page.getByText('Reading the draft …').waitFor();
    await page.getByRole('heading', { name: 'No analysis' }).waitFor();
  });

  it('the trees offer to try again', async () => {
    await workbench().runCommand('Policy Lens: Focus on Actors View');
    await workbench().page.locator('.pane-body .monaco-button', { hasText: 'Try Again' }).first().waitFor();
  });

  it('another thread reads the draft once that can be read', async () => {
    await workbench().focusEditor();
    await workbench().page.keyboard.press('Control+End');
    for (let left = deadly.length; left > 0; left--) await workbench().page.keyboard.press('Backspace');
    await page.locator('article.issue .evidence').first().waitFor();
    await workbench().goToLine(levyLine('Norway supports'));
    await workbench().waitForMark('Norway');
  });

  it('a way from a hover card to an actor’s positions waits for the side bar to be there', async () => {
    await workbench().runCommand('View: Show Explorer');
    await workbench().page.locator('.explorer-folders-view').waitFor();
    await workbench().hoverText('Germany');
    await workbench().page.locator('.monaco-hover a', { hasText: 'Positions' }).click();
    page = await workbench().webviewWith('article.issue .evidence');
    await page.locator('.summary', { hasText: /\d of \d+ positions/ }).waitFor();
  });
});
