/** Starts and stops VS Code's server build on this machine's own address. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installPackedExtension } from './packedExtension';
import type { ServerBuild } from './serverBuild';

export interface ServerOptions {
  /**
   * `installed`: Policy Lens is there as a person has it, from what its package holds. `inAddress`: the page's address may
   * name extensions under development and their tests.
   */
  readonly extension: 'installed' | 'inAddress';
  /** Files of the installed extension that are otherwise than its package has them: texts by path. */
  readonly changed?: Readonly<Record<string, string>>;
}

export interface Server {
  /** Such as `127.0.0.1:40123`. */
  readonly authority: string;
  stop(): Promise<void>;
}

const startTimeout = 60_000;

/** User settings against what VS Code would otherwise put between a person and the draft. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.exclude': { '**/.vscode': true },
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts the server with a state of its own, so that every run is a first run, and waits until it listens.
 *
 * @throws with the end of its output if it does not.
 */
export async function startServer(build: ServerBuild, options: ServerOptions): Promise<Server> {
  const state = await mkdtemp(join(tmpdir(), 'policy-lens-server-'));
  const userDir = join(state, 'data', 'User');
  const extensionsDir = join(state, 'extensions');
  await mkdir(userDir, { recursive: true });
  await writeFile(join(userDir, 'settings.json'), JSON.stringify(quiet, undefined, 2));
  if (options.extension === 'installed') await installPackedExtension(extensionsDir, options.changed);
  const args = [
    build.main,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--host=127.0.0.1',
    '--port=0',
    `--server-data-dir=${state}`,
    `--extensions-dir=${extensionsDir}`,
  ];
  if (options.extension === 'inAddress') args.push('--enable-smoke-test-driver');
  const child = spawn(build.node, args, {
    // A process group of its own: the extension hosts that it starts end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // No marketplace: the server would ask it for news of its extensions.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
  const killNow = (): void => signalGroup(child, 'SIGKILL');
  process.once('exit', killNow);
  const stop = async (): Promise<void> => {
    process.off('exit', killNow);
    await ended(child);
    await rm(state, { recursive: true, force: true });
  };
  try {
    return { authority: `127.0.0.1:${await listeningPort(child)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let tail = '';
    const fail = (why: string): void => reject(new Error(`VS Code's server ${why}: ${tail.trim()}`));
    const timer = setTimeout(() => fail('did not start in time'), startTimeout);
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        tail = `${tail}\n${line}`.slice(-2000);
        const port = /listening on (\d+)/.exec(line)?.[1];
        if (!port) return;
        clearTimeout(timer);
        resolve(Number(port));
      });
    }
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => fail(`ended with ${code ?? 'a signal'}`));
  });
}

/** Asks the server to end and, where it does not, ends it. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  signalGroup(child, 'SIGTERM');
  const hard = setTimeout(() => signalGroup(child, 'SIGKILL'), 5_000);
  await closed;
  clearTimeout(hard);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}
