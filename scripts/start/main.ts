/**
 * `npm start`: opens a sample draft in VS Code with Policy Lens loaded, in the desktop `code` where there is one and a
 * display, else in the browser. `--check` opens the page in a headless browser, makes sure that the draft lights up, and
 * ends; `--browser` passes the desktop over.
 */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../vscode/browser';
import { loadWorkbench } from '../vscode/loadWorkbench';
import { projectRoot, samplesDir } from '../vscode/paths';
import { startServer } from '../vscode/server';
import { ensureServer } from '../vscode/serverBuild';
import { workbenchUrl } from '../vscode/workbenchUrl';
import { createWorkspace, type Workspace } from '../vscode/workspace';

const sample = 'frozen-talks.md';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, browser: { type: 'boolean' } } });
  const workspace = await createWorkspace({ files: [join(samplesDir, sample)] });
  const code = values.check || values.browser ? undefined : desktopCode();
  if (code) openOnDesktop(code, workspace);
  else await openInBrowser(workspace, values.check ?? false);
}

/** The desktop's `code`, where a window can be shown. */
function desktopCode(): string | undefined {
  const { PATH = '', DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function openOnDesktop(code: string, workspace: Workspace): void {
  console.log(`Opening a copy of ${sample} in VS Code with Policy Lens loaded`);
  const args = [
    '--new-window',
    `--extensionDevelopmentPath=${projectRoot}`,
    workspace.folder,
    workspace.path(sample),
  ];
  spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' }).on('close', (exitCode) => {
    process.exitCode = exitCode ?? 1;
  });
}

async function openInBrowser(workspace: Workspace, check: boolean): Promise<void> {
  const server = await startServer(await ensureServer('newest'), { extension: 'installed' });
  const url = workbenchUrl({
    authority: server.authority,
    folder: workspace.folder,
    file: workspace.path(sample),
  });
  try {
    if (check) {
      await checkPage(url);
      console.log('The sample draft lights up');
    } else {
      console.log(`\nVS Code with Policy Lens: open\n\n  ${url}\n`);
      console.log(`The draft is a copy in ${workspace.folder} that goes when this ends. Ctrl+C ends it.`);
      await interrupted();
    }
  } finally {
    await server.stop();
    await workspace.dispose();
  }
}

/** @throws if no highlight of an extension appears in the editor. */
async function checkPage(url: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const highlight = page.locator('.monaco-editor [class*="ced-"]').first();
    await loadWorkbench(page, url, (timeout) => highlight.waitFor({ state: 'attached', timeout }));
  } finally {
    await browser.close();
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
