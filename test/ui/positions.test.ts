import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { faultsIn } from './axe';
import { levy, levyLine } from './levy';
import { useWorkbench } from './useWorkbench';
import { themeNames } from './workbench';

describe('The cards of the Positions side bar', function () {
  this.timeout(120_000);
  const workbench = useWorkbench({
    host: 'node',
    files: [],
    contents: { 'levy.md': levy, 'notes.md': '# Notes\n', 'list.txt': 'steel\n' },
  });
  let page: Frame;

  const open = async (): Promise<void> => {
    await workbench().runCommand('Policy Lens: Show Positions');
    page = await workbench().webviewWith('article.issue .evidence');
  };
  const card = (name: string): Locator => page.locator('article.issue', { hasText: name });
  const entry = (holder: string, side: string): Locator =>
    card('levy').locator(`.side.${side} .entry`, { hasText: holder });
  const summary = (): Promise<string> => page.innerText('.summary [role=status]');
  const press = (key: string): Promise<void> => workbench().page.keyboard.press(key);
  const waitForSummary = (said: RegExp): Promise<true> =>
    workbench().waitFor(`${said} above the cards`, async () =>
      said.test(await summary()) ? true : undefined,
    );
  /** What has the focus, by its key or its class. */
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('data-key') ?? document.activeElement?.localName ?? '',
    );

  before(async () => {
    await workbench().openFile('levy.md');
    await workbench().waitForMark('Norway');
    await open();
    await workbench().widenSideBar(330);
  });

  it('put who supports and who opposes on their sides, with how it is known', async () => {
    assert.equal(await summary(), '2 issues · 8 positions');
    for (const holder of ['Norway', 'Germany', 'France', 'The author'])
      assert.equal(await entry(holder, 'support').count(), 1, holder);
    for (const holder of ['Poland', 'France', 'Sweden'])
      assert.equal(await entry(holder, 'oppose').count(), 1, holder);
    assert.match(await entry('Sweden', 'oppose').innerText(), /quoted[^]*is a mistake/);
    assert.match(await card('quota').locator('.side.oppose').innerText(), /Nobody in this draft/);
  });

  it('are let in by a policy that runs and styles nothing inline', async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; /);
    assert.doesNotMatch(policy ?? '', /unsafe/);
    assert.equal(await page.locator('main [style], main style').count(), 0);
  });

  it('lead from a contrast to its marker, and light up the pair', async () => {
    const pair = card('levy').locator('.pair', { hasText: 'Poland' });
    await pair.hover();
    assert.equal(await page.locator('.entry.paired').count(), 2);
    await workbench().goToLine(1);
    await pair.getByRole('button', { name: '“but”: Norway against Poland' }).click();
    await workbench().waitForCursor(levyLine('but Poland'));
  });

  it('show a change of mind, agreements and views that nobody meets', async () => {
    const relations = await card('levy').locator('.relations').innerText();
    assert.match(relations, /France\s+oppose\s+then and now\s+support/);
    assert.match(relations, /Agree: .*Norway.*Germany/);
    assert.match(relations, /Reported, never answered:.*Sweden/s);
    assert.match(await card('quota').locator('.lone').innerText(), /No opponent named:\s+The author/);
    await workbench().goToLine(1);
    await card('levy')
      .locator('.lone')
      .getByRole('button', { name: /^Sweden/ })
      .click();
    await workbench().waitForCursor(levyLine('said Sweden'));
  });

  it('filter by words, say how many are left, and give all back at Escape', async () => {
    await page.locator('vscode-textfield input').fill('zebra');
    await waitForSummary(/^0 of 2 issues · 0 of 8 positions$/);
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.locator('vscode-button', { hasText: 'Clear Filter' }).click();
    await waitForSummary(/^2 issues · 8 positions$/);
    assert.equal(await focused(), 'vscode-textfield');
    await page.locator('vscode-textfield input').fill('mistake');
    await waitForSummary(/^1 of 2 issues · 1 of 8 positions$/);
    assert.match(await card('levy').locator('.side.support').innerText(), /Hidden by the filter/);
    await press('Escape');
    await waitForSummary(/^2 issues · 8 positions$/);
    assert.equal(await page.locator('vscode-textfield input').inputValue(), '');
  });

  it('filter by actor, with counts, and clear by a button', async () => {
    await page.locator('vscode-single-select').click();
    await page.getByRole('option', { name: 'Germany (1)' }).click();
    await waitForSummary(/^1 of 2 issues · \d of 8 positions$/);
    assert.equal(await entry('Norway', 'support').count(), 0);
    await page.getByRole('button', { name: 'Clear filter' }).focus();
    await press('Enter');
    await waitForSummary(/^2 issues · 8 positions$/);
    assert.ok(await page.getByRole('button', { name: 'Clear filter' }).isHidden());
    assert.equal(await focused(), 'vscode-textfield');
  });

  it('can be gone through by keyboard alone', async () => {
    await page.locator('vscode-textfield input').focus();
    await press('ArrowDown');
    const first = await focused();
    assert.match(first, /^fold /);
    await press('ArrowDown');
    assert.match(await focused(), /^evidence .*support 0$/);
    await press('End');
    assert.match(await focused(), /^lone /);
    await press('ArrowLeft');
    const last = await focused();
    assert.match(last, /^fold /);
    assert.notEqual(last, first);
    const body = page.locator('article.issue').last().locator('.body');
    await press('ArrowLeft');
    assert.ok(await body.isHidden());
    await press('ArrowRight');
    assert.ok(await body.isVisible());
    await press('Home');
    assert.equal(await focused(), first);
    await press('ArrowDown');
    await workbench().page.keyboard.press('Enter');
    await workbench().waitForCursor(levyLine('Norway supports'));
  });

  it('put the most contested first on demand, and fold all at once', async () => {
    const labels = (): Promise<string[]> => page.locator('.fold .label').allInnerTexts();
    const inText = await labels();
    await page.getByRole('switch', { name: 'Most contested first' }).click();
    assert.match((await labels())[0] ?? '', /levy/);
    await page.getByRole('switch', { name: 'Most contested first' }).click();
    assert.deepEqual(await labels(), inText);
    await page.getByRole('button', { name: 'Fold all issues' }).click();
    assert.equal(await page.locator('.evidence:visible').count(), 0);
    await page.getByRole('button', { name: 'Unfold all issues' }).click();
    assert.ok((await page.locator('.evidence:visible').count()) > 0);
  });

  it('follow the cursor when asked, and only then', async () => {
    await workbench().goToLine(levyLine('said Sweden'));
    await workbench().page.waitForTimeout(500);
    assert.equal(await page.locator('.entry.here').count(), 0);
    await page.getByRole('switch', { name: 'Follow the cursor' }).click();
    await page.locator('.entry.here', { hasText: 'Sweden' }).waitFor();
    await workbench().focusEditor();
    await workbench().goToLine(levyLine('The commission'));
    await press('End');
    const here = page.locator('.entry.here[aria-current=true]', { hasText: 'The author' });
    await here.waitFor();
    const top = await here.evaluate((node) => node.getBoundingClientRect().top);
    assert.ok(top > 0 && top < 900, `The entry is at ${top}`);
  });

  it('copy an issue as Markdown', async () => {
    await workbench().page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await card('quota').hover();
    await page.getByRole('button', { name: /^Copy as Markdown: .*quota/ }).click();
    const copied = await workbench().waitFor('the copy', async () => {
      const text = await workbench().page.evaluate(() => navigator.clipboard.readText());
      return text.startsWith('### ') ? text : undefined;
    });
    assert.match(copied, /\| Support \| Oppose \|\n[^]*\*\*the author\*\*/);
  });

  it('are as they were when the window is loaded anew', async () => {
    await page.getByRole('switch', { name: 'Follow the cursor' }).setChecked(false);
    await page.getByRole('switch', { name: 'Most contested first' }).setChecked(true);
    await page.locator('vscode-textfield input').fill('mistake');
    await waitForSummary(/of 2 issues/);
    const before = await summary();
    await workbench().page.waitForTimeout(400);
    await workbench().reload();
    await open();
    await waitForSummary(new RegExp(`^${before}$`));
    assert.equal(await page.locator('vscode-textfield input').inputValue(), 'mistake');
    assert.ok(await page.getByRole('switch', { name: 'Most contested first' }).isChecked());
    await page.locator('vscode-textfield input').focus();
    await press('Escape');
    await page.getByRole('switch', { name: 'Most contested first' }).setChecked(false);
  });

  it('hold still while a new analysis comes in', async () => {
    await page.getByRole('switch', { name: 'Follow the cursor' }).setChecked(false);
    await workbench().widenSideBar(240);
    /** In one go, as a card may be drawn anew at any time. */
    const place = (): Promise<{ top: number; line: string }> =>
      page.evaluate(() => {
        const evidence = [...document.querySelectorAll('.evidence')];
        const node = evidence.find(({ textContent }) => textContent?.includes('mistake'));
        return {
          top: node?.getBoundingClientRect().top ?? 0,
          line: node?.querySelector('.line')?.textContent ?? '',
        };
      });
    const { top } = await place();
    await page.evaluate((by) => window.scrollBy(0, by), top - 200);
    const before = await place();
    assert.ok(before.top > 0);
    await workbench().goToLine(levyLine('# The levy'));
    await press('End');
    await workbench().page.keyboard.type('\n\nItaly opposes the levy on imported steel.', { delay: 5 });
    await card('Adopting')
      .locator('.oppose .entry', { hasText: 'Italy opposes the levy on imported steel' })
      .waitFor();
    const after = await place();
    assert.notEqual(after.line, before.line);
    assert.ok(Math.abs(after.top - before.top) < 2, `It went from ${before.top} to ${after.top}`);
  });

  it('are as they were when the view comes back', async () => {
    await card('quota').locator('.fold').click();
    await page.locator('vscode-textfield input').fill('levy');
    await page.getByRole('switch', { name: 'Most contested first' }).click();
    await waitForSummary(/of 2 issues/);
    await page.evaluate(() => window.scrollTo(0, 300));
    await workbench().page.waitForTimeout(400);
    const scrolled = await page.evaluate(() => window.scrollY);
    await workbench().runCommand('View: Show Explorer');
    await workbench().page.locator('.explorer-folders-view').waitFor();
    await open();
    assert.equal(await page.locator('vscode-textfield input').inputValue(), 'levy');
    assert.ok(await page.getByRole('switch', { name: 'Most contested first' }).isChecked());
    const now = await workbench().waitFor('the place on the page', async () => {
      const y = await page.evaluate(() => window.scrollY);
      return y > 0 ? y : undefined;
    });
    assert.ok(Math.abs(now - scrolled) < 4, `The page was at ${scrolled} and is at ${now}`);
    await page.locator('vscode-textfield input').focus();
    await press('Escape');
    assert.ok(await card('quota').locator('.body').isHidden());
    await card('quota').locator('.fold').click();
  });

  it('stand one over the other where it is narrow and side by side where it is wide', async () => {
    const tops = async (): Promise<number[]> => {
      const sides = card('levy').locator('.side');
      return Promise.all(
        ['.support', '.oppose'].map((side) =>
          sides.and(page.locator(side)).evaluate((node) => node.getBoundingClientRect().top),
        ),
      );
    };
    await workbench().widenSideBar(200);
    await workbench().waitFor('one side over the other', async () => {
      const [support = 0, oppose = 0] = await tops();
      return oppose > support + 20 ? true : undefined;
    });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0, 'The page scrolls sideways');
    await workbench().screenshot('positions-narrow');
    await workbench().widenSideBar(640);
    await workbench().waitFor('the sides next to each other', async () => {
      const [support = 0, oppose = 0] = await tops();
      return support === oppose ? true : undefined;
    });
    await workbench().screenshot('positions-wide');
  });

  for (const theme of themeNames) {
    it(`${theme}: have no fault that the accessibility checker knows`, async () => {
      await workbench().setTheme(theme);
      await workbench().page.waitForTimeout(500);
      assert.deepEqual(await faultsIn(page), []);
      await workbench().screenshot(`positions-${theme}`);
    });
  }

  it('say why there are none where the file is no draft', async () => {
    await workbench().openFile('notes.md');
    await page.getByRole('heading', { name: 'Not read as a policy draft' }).waitFor();
    await page.getByRole('button', { name: 'Analyze This Draft' }).click();
    await page.getByRole('heading', { name: 'No positions found' }).waitFor();
    await workbench().openFile('levy.md');
    await page.locator('article.issue').first().waitFor();
  });

  it('stay while another kind of file is edited beside the draft, and go with the draft', async () => {
    await workbench().runCommand('View: Split Editor Right');
    await workbench().openFile('list.txt');
    await workbench().page.waitForTimeout(500);
    assert.ok((await page.locator('article.issue').count()) > 0);
    await workbench().runCommand('View: Close Editors in Other Groups');
    await page.getByRole('heading', { name: 'No draft open' }).waitFor();
    await workbench().openFile('levy.md');
    await page.locator('article.issue').first().waitFor();
  });

  it('say what is the matter where there is no analysis, and what can be done', async () => {
    // From the page's side it looks as if the extension had said so.
    const show = (content: object): Promise<void> =>
      page.evaluate((message) => window.postMessage(message, '*'), { type: 'show', content });
    const heading = (name: string): Locator => page.getByRole('heading', { name });
    const states: readonly (readonly [string, object, Locator])[] = [
      ['reading', { kind: 'reading' }, page.getByText('Reading the draft …')],
      ['none', { kind: 'none' }, page.getByRole('button', { name: 'Open a Sample Draft' })],
      ['empty', { kind: 'lit', title: 'T', version: 1, issues: [] }, heading('No positions found')],
      ['failed', { kind: 'failed', reason: 'The engine stopped.' }, heading('No analysis')],
    ];
    for (const theme of ['high-contrast-light', 'dark'] as const) {
      await workbench().setTheme(theme);
      for (const [name, content, sign] of states) {
        await show(content);
        await sign.waitFor();
        assert.equal(await page.locator('article.issue').count(), 0, name);
        assert.ok(await page.locator('.toolbar').isHidden(), name);
        assert.deepEqual(await faultsIn(page), [], `${name}, ${theme}`);
        await workbench().screenshot(`positions-${name}-${theme}`);
      }
    }
    assert.match(await page.getByRole('status').last().innerText(), /The engine stopped\./);
    await page.getByRole('button', { name: 'Try Again' }).focus();
    await press('Enter');
    await page.locator('article.issue').first().waitFor();
  });

  it('give way to a tree with the same content, where that is preferred', async () => {
    await workbench().workspace.configure({ 'policyLens.positions.view': 'tree' });
    const pane = workbench().page.locator('.pane', {
      has: workbench().page.locator('.pane-header', { hasText: 'Positions (Tree)' }),
    });
    await pane.first().waitFor();
    await workbench().runCommand('Policy Lens: Show Positions');
    const row = (label: string): Locator =>
      pane
        .locator('.monaco-list-row', { has: workbench().page.locator('.label-name', { hasText: label }) })
        .first();
    await row('levy').waitFor();
    await row('levy').locator('.monaco-tl-twistie').click();
    for (const label of ['Support', 'Oppose', 'Poland']) await row(label).waitFor();
    await row('Poland').click();
    await workbench().waitForCursor(levyLine('but Poland') + 2);
    await workbench().hoverText('Germany');
    await workbench().page.locator('.monaco-hover a', { hasText: 'Positions' }).click();
    await pane.locator('.monaco-list-row.selected', { hasText: 'Germany backs' }).waitFor();
    await workbench().leaveHover();
    await workbench().goToLine(levyLine('said Sweden') + 2);
    await workbench().page.waitForTimeout(500);
    assert.match(await pane.locator('.monaco-list-row.selected').innerText(), /Germany/);
    await pane.first().hover();
    await pane
      .getByRole('button', { name: 'Follow the Cursor in the Tree of Positions', exact: true })
      .click();
    await pane.locator('.monaco-list-row.selected', { hasText: 'mistake' }).waitFor();
    await workbench().goToLine(levyLine('The commission') + 2);
    await press('End');
    await pane.locator('.monaco-list-row.selected', { hasText: 'should abolish the quota' }).waitFor();
    await workbench().screenshot('positions-tree');
    await workbench().runCommand('Policy Lens: Stop Following the Cursor in the Tree of Positions');
    assert.equal(
      await workbench()
        .page.locator('.pane-header', { hasText: /^Positions$/ })
        .count(),
      0,
    );
  });
});
