/**
 * Installs what `npm ci` leaves out, because only `npm start` and `npm test` need it and it is large: VS Code's server
 * build, a browser, a newer Node. Each lands in a folder of its own in `.vscode-test/`, whole or not at all.
 */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installDir } from './paths';

/**
 * Returns `.vscode-test/<name>`; if it is not there yet, says `what` in one line and has `build` fill it.
 *
 * The work happens in a folder beside it that is renamed at the end, so that a run that was cut off leaves nothing that
 * looks installed. A failed attempt is repeated once, as registries have bad moments.
 *
 * @throws when the second attempt fails too.
 */
export async function installOnce(
  name: string,
  what: string,
  build: (dir: string) => Promise<void>,
): Promise<string> {
  const target = join(installDir, name);
  if (existsSync(target)) return target;
  console.log(`Installing ${what} into .vscode-test/${name}`);
  await removeAbandoned();
  const partial = join(installDir, `${partialPrefix}${process.pid}-${name}`);
  const attempt = async (): Promise<void> => {
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    await build(partial);
  };
  try {
    await attempt().catch((error: unknown) => {
      console.log(`The installation failed (${String(error)}); trying once more`);
      return attempt();
    });
    await rename(partial, target).catch((error: unknown) => {
      // Another run was faster: its copy is as good as ours.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return target;
}

/** Puts one npm package and what it depends on into an empty folder; returns the package's folder in it. */
export async function npmInstall(dir: string, name: string, version: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'package.json'), JSON.stringify({ private: true }));
  await npm(dir, ['install', `${name}@${version}`, '--no-package-lock']);
  return join(dir, 'node_modules', name);
}

/** Runs `npm <args>` quietly in `dir`, with neither install scripts nor development dependencies. */
export function npm(dir: string, args: readonly string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return run('npm', [...args, '--prefix', dir, ...quiet], dir);
}

const partialPrefix = '.partial-';

/** Deletes the half-finished folders of processes that are gone. */
async function removeAbandoned(): Promise<void> {
  await mkdir(installDir, { recursive: true });
  for (const entry of await readdir(installDir)) {
    if (!entry.startsWith(partialPrefix)) continue;
    const owner = Number.parseInt(entry.slice(partialPrefix.length), 10);
    if (owner !== process.pid && !isRunning(owner)) {
      await rm(join(installDir, entry), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Runs a program to its end. @throws with the end of its output when it exits with anything but 0. */
function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (data: Buffer): void => {
      output = (output + data.toString()).slice(-2000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`${command} ${args[0] ?? ''} ended with ${code ?? 'a signal'}: ${output.trim()}`));
    });
  });
}
