#!/usr/bin/env node
/**
 * Stands in for VS Code's executable where the desktop build cannot be downloaded: understands the arguments that
 * `@vscode/test-electron` passes, runs the extension's tests in VS Code's server build and a headless browser, and exits
 * with their code. `POLICY_LENS_HOST` (`node` or `web`) and `POLICY_LENS_RELEASE` (`oldest` or `newest`) say where.
 */

import { EventEmitter, once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join, relative } from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/vscode/browser';
import { loadWorkbench } from '../../scripts/vscode/loadWorkbench';
import { outDir } from '../../scripts/vscode/paths';
import { startServer } from '../../scripts/vscode/server';
import { ensureServer } from '../../scripts/vscode/serverBuild';
import { workbenchUrl } from '../../scripts/vscode/workbenchUrl';
import { loadInWebHost } from '../support/webExtension';
import { reportPrefix } from './report';

/** No run takes this long: a page that says nothing more has failed. */
const runTimeout = 10 * 60_000;

interface Launch {
  readonly folder: string;
  readonly extension: string;
  readonly extensionTests: string;
}

/** @returns the exit code of the test run. */
async function main(): Promise<number> {
  const launch = readArguments();
  const web = process.env['POLICY_LENS_HOST'] === 'web';
  const build = await ensureServer(process.env['POLICY_LENS_RELEASE'] === 'oldest' ? 'oldest' : 'newest');
  mkdirSync(join(outDir, 'screenshots'), { recursive: true });
  const log = createWriteStream(join(outDir, `host-${web ? 'web' : 'node'}-${build.version}.log`));
  const server = await startServer(build, { extension: 'inAddress' });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const { authority } = server;
    if (web) {
      await loadInWebHost(context, {
        authority,
        extension: launch.extension,
        extensionTests: relative(launch.extension, launch.extensionTests),
      });
    }
    const url = workbenchUrl({
      authority,
      folder: launch.folder,
      ...(!web && { extension: launch.extension, extensionTests: launch.extensionTests }),
    });
    return await runInPage(await context.newPage(), url, log);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function readArguments(): Launch {
  const { values, positionals } = parseArgs({
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const { extensionDevelopmentPath: extension, extensionTestsPath: extensionTests } = values;
  const folder = positionals[0];
  if (typeof extension !== 'string' || typeof extensionTests !== 'string' || folder === undefined) {
    throw new Error('Usage: launcher FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=MODULE');
  }
  return { folder, extension, extensionTests };
}

/** Opens the page, prints what the tests say, logs what else the page says, and waits for the tests' exit code. */
async function runInPage(page: Page, url: string, log: WriteStream): Promise<number> {
  const tests = new EventEmitter();
  const started = once(tests, 'line');
  const finished = once(tests, 'exit').then(([code]: unknown[]) => Number(code));
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const text = format(...args);
    log.write(`[${type}] ${text}\n`);
    if (!text.startsWith(reportPrefix)) return;
    tests.emit('line');
    console.log(text.slice(reportPrefix.length));
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => tests.emit('exit', code));
  page.on('pageerror', (error) => log.write(`[page] ${error.message}\n`));
  try {
    await loadWorkbench(page, url, () => Promise.race([started, finished]));
    const code = await Promise.race([finished, after(runTimeout, undefined)]);
    if (code === undefined) throw new Error('The tests did not end');
    if (code !== 0) console.error(`What VS Code said beside the tests: ${String(log.path)}`);
    return code;
  } catch (error) {
    const picture = join(outDir, 'screenshots', 'host-failed.png');
    await page.screenshot({ path: picture });
    console.error(`The page looked like this: ${picture}`);
    throw error;
  }
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds).unref());
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
