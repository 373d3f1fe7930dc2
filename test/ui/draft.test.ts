import assert from 'node:assert/strict';
import { isMarked } from './look';
import { lineOf, sample } from './sample';
import { useWorkbench } from './useWorkbench';

const readme = `# left-shift

Shifts strings to the left. You should pass a number as the second argument.

## License

MIT
`;

/** The extension's item in the status bar. */
const statusItem = '#policy-lens\\.policy-lens\\.policyLens\\.status a';

describe('The sample draft in the page', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({ host: 'node', files: [sample], contents: { 'README.md': readme } });

  it('has actors, proposals and loaded language marked, each in its own shape', async () => {
    const actor = await workbench().waitForMark('Tehran');
    const cue = await workbench().lookOf('should');
    await workbench().goToLine(lineOf('Clearly,'));
    const loaded = await workbench().waitForMark('Clearly');
    assert.match(actor.borders.join(), /dotted/);
    assert.match(cue.underlines.join(), /solid/);
    assert.notDeepEqual(cue.backgrounds, []);
    assert.match(loaded.underlines.join(), /dashed/);
  });

  it('has plain words left alone', async () => {
    await workbench().goToLine(lineOf('fits on two pages'));
    assert.ok(!isMarked(await workbench().lookOf('bargain')));
  });

  it('says who an actor is', async () => {
    await workbench().goToLine(lineOf('Tehran have'));
    const said = await workbench().hoverText('Tehran');
    assert.match(said, /^Iran/);
    assert.match(said, /Tehran ×\d/);
  });

  it('takes a proposal apart', async () => {
    const line = lineOf('It is time for both');
    await workbench().goToLine(line);
    await workbench().waitForMark('must');
    const said = await workbench().hoverText('must');
    for (const part of ['Proposal', 'Who', 'What', 'Force'])
      assert.match(said, new RegExp(`^${part}\\b`, 'm'));
    assert.match(said, /Endorsed/);
  });

  it('says why wording is loaded, and whose it is', async () => {
    await workbench().goToLine(lineOf('Clearly,'));
    await workbench().waitForMark('Clearly');
    assert.match(await workbench().hoverText('Clearly'), /author’s own words/);
    await workbench().page.locator('.monaco-hover a', { hasText: 'Quick fix …' }).click();
    const menu = workbench().page.locator('.action-widget .monaco-list-row.action');
    await menu.filter({ hasText: 'Leave out “Clearly”' }).waitFor();
    await workbench().page.keyboard.press('Escape');
    await workbench().leaveHover();
  });

  it('offers plainer wordings first, and waits for a reason where one is ignored', async () => {
    await workbench().goToLine(lineOf('Clearly,'));
    await workbench().waitForMark('Clearly');
    const fixes = await workbench().openQuickFixes('Clearly');
    const titles = await fixes.allInnerTexts();
    assert.match(titles[0] ?? '', /^(Replace|Leave out) “Clearly”/);
    assert.match(
      titles.join('\n'),
      /^Ignore [\w-]+ on this line\n[^]*\nNever mark “Clearly” in this project$/m,
    );
    await workbench().screenshot('quick-fixes');
    await fixes.filter({ hasText: /^Ignore [\w-]+ on this line$/ }).click();
    await workbench().waitForNoMark('Clearly');
    await workbench().page.keyboard.type('agreed');
    await workbench()
      .page.locator('.view-line', { hasText: /agreed.-->/ })
      .waitFor();
  });

  it('is counted in the status bar', async () => {
    const status = await workbench().page.getAttribute(statusItem, 'aria-label');
    assert.match(status ?? '', /\d+ actors.* \d+ proposals.* \d+ loaded/);
  });

  it('goes from finding to finding', async () => {
    await workbench().goToLine(lineOf('The bargain on the table'));
    await workbench().runCommand('Policy Lens: Next Proposal');
    const line = await workbench().waitFor('the cursor to move', async () => {
      const now = await workbench().cursorLine();
      return now > lineOf('The bargain on the table') ? now : undefined;
    });
    assert.ok(line < lineOf('A former Iranian negotiator'), `The next proposal was on line ${line}`);
  });

  it('loses its marks and gets them back', async () => {
    await workbench().goToLine(1);
    await workbench().waitForMark('Tehran');
    await workbench().runCommand('Policy Lens: Toggle Highlights');
    await workbench().waitForNoMark('Tehran');
    await workbench().runCommand('Policy Lens: Toggle Highlights');
    await workbench().waitForMark('Tehran');
  });

  it('has a new proposal marked while one types', async () => {
    await workbench().typeAtEnd('\n\nNorway should host the next round.');
    const look = await workbench().waitForMark('should host');
    assert.match(look.underlines.join(), /solid/);
    assert.match((await workbench().waitForMark('Norway')).borders.join(), /dotted/);
  });

  it('gets a report', async () => {
    await workbench().runCommand('Policy Lens: Show Draft Report');
    const report = await workbench().webviewWith('h1');
    assert.match(await report.innerText('body'), /Proposals/);
    await workbench().screenshot('report');
  });

  it('is told from a README, which stays dark', async () => {
    await workbench().openFile('README.md');
    const status = await workbench().waitFor('the verdict in the status bar', async () => {
      const said = await workbench().page.getAttribute(statusItem, 'aria-label');
      return said?.includes('not a policy draft') ? said : undefined;
    });
    assert.match(status, /not a policy draft\. \S/);
    assert.ok(!isMarked(await workbench().lookOf('should')));
  });

  it('stays between the user and this machine', () => {
    assert.deepEqual(workbench().askedOutside, []);
  });
});
