/**
 * Drives the real VS Code page as a person does: with the mouse, the keyboard and the command palette, reading what is on
 * the screen. Knows VS Code's page; knows nothing of Policy Lens.
 */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { outDir } from '../../scripts/vscode/paths';
import type { Workspace } from '../../scripts/vscode/workspace';
import { findWord, isMarked, type Look, type WordOnScreen } from './look';

export type Theme = keyof typeof themes;

/** VS Code's own themes of the four kinds, and the files that define them, after which its workbench is classed. */
const themes = {
  light: { name: 'Light 2026', file: '2026-light' },
  dark: { name: 'Dark 2026', file: '2026-dark' },
  'high-contrast-dark': { name: 'Default High Contrast', file: 'hc_black' },
  'high-contrast-light': { name: 'Default High Contrast Light', file: 'hc_light' },
} as const;

export const themeNames = Object.keys(themes) as Theme[];

const patience = 30_000;

/** The hover over text; the ones over buttons carry the excluded class. */
const editorHover = '.monaco-hover:not(.workbench-hover)';

export class Workbench {
  constructor(
    readonly page: Page,
    readonly workspace: Workspace,
    /** Whom outside this machine the page and its workers have asked for. */
    readonly askedOutside: readonly string[],
    /** Closes the page and all that was started for it. */
    readonly close: () => Promise<void>,
  ) {}

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.chooseQuickly(name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: patience });
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command by the exact title that the palette shows. @throws if there is none. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.chooseQuickly(`>${title}`, title);
  }

  private async chooseQuickly(query: string, label: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await widget.locator('input').first().fill(query);
    const row = widget.locator('.monaco-list-row').filter({
      has: this.page.locator('.label-name', { hasText: new RegExp(`^${escapeRegExp(label)}$`) }),
    });
    try {
      await row.first().waitFor({ timeout: 10_000 });
    } catch (error) {
      await this.page.keyboard.press('Escape');
      throw error;
    }
    await row.first().click();
  }

  /** Writes at the end of the document that has the focus, as a person at the keyboard does. */
  async typeAtEnd(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text, { delay: 5 });
  }

  async focusEditor(): Promise<void> {
    await this.runCommand('View: Focus Active Editor Group');
  }

  /** Brings a line into view with the cursor on it. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').first().fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.waitForCursor(line);
  }

  async waitForCursor(line: number): Promise<void> {
    await this.waitFor(`the cursor on line ${line}`, async () =>
      (await this.cursorLine()) === line ? true : undefined,
    );
  }

  /** The line of the cursor, as the status bar shows it. */
  async cursorLine(): Promise<number> {
    const text = await this.page.locator('#status\\.editor\\.selection').innerText();
    const line = /Ln (\d+)/.exec(text)?.[1];
    if (!line) throw new Error(`No cursor position in "${text}"`);
    return Number(line);
  }

  /** What the hover over words on the screen says. */
  async hoverText(words: string): Promise<string> {
    const { x, y } = await this.find(words);
    await this.leaveHover();
    await this.page.mouse.move(x, y, { steps: 5 });
    const hover = this.page.locator(`${editorHover}:visible .hover-contents`);
    await hover.first().waitFor({ timeout: patience });
    return this.waitFor(`the hover over "${words}"`, async () => {
      const said = (await hover.allInnerTexts()).join('\n').trim();
      return said === '' || said.includes('Loading...') ? undefined : said;
    });
  }

  /** Opens the light bulb's menu on words on the screen, and returns its rows. */
  async openQuickFixes(words: string): Promise<Locator> {
    const { x, y } = await this.find(words);
    await this.page.mouse.click(x, y);
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    // What is offered is known only once the text has been read.
    await this.waitFor(`quick fixes on "${words}"`, async () => {
      await this.page.keyboard.press('Control+.');
      const shown = rows.first().waitFor({ timeout: 2_000 });
      return shown.then(
        () => true as const,
        () => undefined,
      );
    });
    return rows;
  }

  /** Takes the mouse off the text, so that no hover covers it. */
  async leaveHover(): Promise<void> {
    const status = await this.page.locator('.part.statusbar').boundingBox();
    if (status) await this.page.mouse.move(status.x + status.width / 2, status.y + status.height / 2);
    await this.waitFor('the hover to go', async () =>
      (await this.page.locator(`${editorHover}:visible`).count()) === 0 ? true : undefined,
    );
  }

  /** How a word on the screen looks. @throws if it is not on the screen. */
  async lookOf(word: string): Promise<Look> {
    return (await this.find(word)).look;
  }

  private async find(word: string): Promise<WordOnScreen> {
    const found = await this.page.evaluate(findWord, word);
    if (!found) throw new Error(`"${word}" is not on the screen`);
    return found;
  }

  /** Waits until words on the screen are marked in some way, and returns how. */
  async waitForMark(words: string): Promise<Look> {
    return this.waitFor(`a mark on "${words}"`, async () => {
      const found = await this.page.evaluate(findWord, words);
      return found && isMarked(found.look) ? found.look : undefined;
    });
  }

  /** Waits until words on the screen look like plain text. */
  async waitForNoMark(words: string): Promise<void> {
    await this.waitFor(`"${words}" without a mark`, async () => {
      const found = await this.page.evaluate(findWord, words);
      return found && !isMarked(found.look) ? true : undefined;
    });
  }

  /** Loads the page anew, as after a restart: VS Code brings back what was open. */
  async reload(): Promise<void> {
    // It writes down what is open when it has been left alone for some seconds.
    await this.page.waitForTimeout(7_000);
    const url = new URL(this.page.url());
    // What the address asks to be opened would come instead of what was open.
    url.searchParams.delete('payload');
    await this.page.goto(url.href);
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: patience });
  }

  /** Waits until a webview shows `selector`, and returns its frame. */
  async webviewWith(selector: string): Promise<Frame> {
    return this.waitFor(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames()) {
        if (frame.name() !== 'active-frame' && frame.parentFrame() === null) continue;
        const found = await frame.$(selector).catch(() => null);
        if (found && (await found.isVisible())) return frame;
      }
      return undefined;
    });
  }

  /** Drags the edge of the side bar, as its first width suits file names rather than sentences. */
  async widenSideBar(width: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('The side bar is closed');
    const [edge, y] = [box.x + box.width, box.y + box.height / 2];
    await this.page.mouse.move(edge, y);
    await this.page.mouse.down();
    await this.page.mouse.move(edge + width - box.width, y, { steps: 5 });
    await this.page.mouse.up();
  }

  async setTheme(theme: Theme): Promise<void> {
    const { name, file } = themes[theme];
    await this.workspace.configure({ 'workbench.colorTheme': name });
    await this.page
      .locator(`.monaco-workbench.vscode-theme-defaults-themes-${file}-json`)
      .waitFor({ timeout: patience });
  }

  /** Takes `out/screenshots/<name>.png`. */
  async screenshot(name: string): Promise<string> {
    const folder = join(outDir, 'screenshots');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** Asks again and again until `ask` has an answer. @throws, naming `what`, when patience ends. */
  async waitFor<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    const deadline = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
      await this.page.waitForTimeout(100);
    }
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
