/** Starts everything that a real VS Code page with Policy Lens needs. */

import { basename } from 'node:path';
import { launchBrowser } from '../../scripts/vscode/browser';
import { loadWorkbench } from '../../scripts/vscode/loadWorkbench';
import { projectRoot } from '../../scripts/vscode/paths';
import { startServer } from '../../scripts/vscode/server';
import { ensureServer } from '../../scripts/vscode/serverBuild';
import { workbenchUrl } from '../../scripts/vscode/workbenchUrl';
import { createWorkspace, type WorkspaceContent } from '../../scripts/vscode/workspace';
import { startOutside } from '../support/outside';
import { loadInWebHost } from '../support/webExtension';
import { Workbench } from './workbench';

export interface WorkbenchOptions extends WorkspaceContent {
  /** The first of these is opened; where there are none, the first of `contents`. */
  readonly files: readonly string[];
  /** Where Policy Lens runs: installed on the server, or in the page as in vscode.dev. */
  readonly host: 'node' | 'web';
  /** Files of the extension installed on the server that are otherwise than its package has them: texts by path. */
  readonly changed?: Readonly<Record<string, string>>;
}

/** Shows the first file in the newest VS Code, in a new browser on a new server. Close it when done. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const cleanups: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    const workspace = await createWorkspace(options);
    cleanups.push(() => workspace.dispose());
    const web = options.host === 'web';
    const { authority, stop } = await startServer(await ensureServer('newest'), {
      extension: web ? 'inAddress' : 'installed',
      changed: options.changed,
    });
    cleanups.push(stop);
    const outside = await startOutside();
    cleanups.push(() => outside.stop());
    const browser = await launchBrowser(outside.proxy);
    cleanups.push(() => browser.close());
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    if (web) await loadInWebHost(context, { authority, extension: projectRoot });
    const page = await context.newPage();
    const file = options.files[0] ?? Object.keys(options.contents ?? {})[0];
    const opened = file && { file: workspace.path(basename(file)) };
    const url = workbenchUrl({ authority, folder: workspace.folder, ...opened });
    const text = page.locator('.monaco-editor .view-line').first();
    await loadWorkbench(page, url, (timeout) => text.waitFor({ timeout }));
    return new Workbench(page, workspace, outside.asked, close);
  } catch (error) {
    await close();
    throw error;
  }
}
