/**
 * VS Code's own server build, as the npm package `code-server` carries it: a real VS Code for machines that cannot
 * download the desktop one, with a Node extension host on the server and a web extension host in the page.
 */

import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { installOnce, npm, npmInstall } from './install';

/** The oldest VS Code that the manifest promises to run in, and the newest that is known here. */
export type VSCodeVersion = 'oldest' | 'newest';

export interface ServerBuild {
  /** VS Code's own number, such as `1.100.3`. */
  readonly version: string;
  /** The Node that runs it. */
  readonly node: string;
  /** Its `server-main.js`. */
  readonly main: string;
}

interface Release {
  readonly version: string;
  readonly codeServer: string;
  /** Major version of the Node it is made for; where it is missing, the Node that runs us will do. */
  readonly node?: number;
  readonly megabytes: number;
}

/** Keep `oldest` in step with `engines.vscode` in package.json. */
const releases: Record<VSCodeVersion, Release> = {
  oldest: { version: '1.100.3', codeServer: '4.100.3', megabytes: 100 },
  newest: { version: '1.139.1', codeServer: '4.139.1', node: 24, megabytes: 150 },
};

/** VS Code's own number of a release, without installing it. */
export function versionNumber(version: VSCodeVersion): string {
  return releases[version].version;
}

/** Installs the server build on first use, and a Node for it where ours is not the one it is made for. */
export async function ensureServer(which: VSCodeVersion): Promise<ServerBuild> {
  const release = releases[which];
  const root = await installOnce(
    `vscode-server-${release.version}`,
    `VS Code ${release.version} (its server build from npm, about ${release.megabytes} MB)`,
    async (dir) => {
      const packed = await npmInstall(dir, 'code-server', release.codeServer);
      const vscode = join(packed, 'lib', 'vscode');
      await npm(vscode, ['install']);
      await addRipgrep(dir, vscode);
      await prune(vscode);
      // Only VS Code stays; the login pages and proxies around it are not needed on one's own machine.
      await rename(vscode, join(dir, 'vscode'));
      await rm(join(dir, 'node_modules'), { recursive: true });
    },
  );
  return {
    version: release.version,
    node: release.node ? await ensureNode(release.node) : process.execPath,
    main: join(root, 'vscode', 'out', 'server-main.js'),
  };
}

async function ensureNode(major: number): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) === major) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const root = await installOnce(
    `node-${major}`,
    `Node ${major} for it (from npm, about 120 MB)`,
    async (dir) => {
      const packed = await npmInstall(dir, name, String(major));
      await mkdir(join(dir, 'bin'));
      await rename(join(packed, 'bin', 'node'), join(dir, 'bin', 'node'));
      await rm(join(dir, 'node_modules'), { recursive: true });
    },
  );
  return join(root, 'bin', 'node');
}

/**
 * The older release expects its install script to have fetched ripgrep, without which `workspace.findFiles` fails. Newer
 * ones carry it, and so does a package for each platform.
 */
async function addRipgrep(dir: string, vscode: string): Promise<void> {
  const expected = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
  if (!existsSync(join(vscode, 'node_modules', '@vscode', 'ripgrep')) || existsSync(expected)) return;
  const aside = join(dir, 'ripgrep');
  const packed = await npmInstall(aside, `@vscode/ripgrep-${process.platform}-${process.arch}`, '1.18.0');
  await mkdir(dirname(expected), { recursive: true });
  await copyFile(join(packed, 'bin', 'rg'), expected);
  await chmod(expected, 0o755);
  await rm(aside, { recursive: true });
}

/** What takes space or makes noise and has no part in opening a Markdown file. */
const unneeded = [
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/microsoft-authentication',
  'extensions/ms-vscode.js-debug',
  'extensions/ms-vscode.js-debug-companion',
  'extensions/ms-vscode.vscode-js-profile-table',
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@vscode/windows-process-tree',
];

/** Folders with one subfolder for each platform, of which one is ours. */
const perPlatform = ['node_modules/@vscode/ripgrep-universal/bin', 'node_modules/node-pty/prebuilds'];

/** Leaves out source maps, other platforms' binaries and extensions that these runs do not need: 860 MB become 250. */
async function prune(vscode: string): Promise<void> {
  const doomed = unneeded.map((path) => join(vscode, path));
  const ours = `${process.platform}-${process.arch}`;
  for (const folder of perPlatform.map((path) => join(vscode, path)).filter((path) => existsSync(path))) {
    doomed.push(...(await readdir(folder)).filter((name) => name !== ours).map((name) => join(folder, name)));
  }
  for (const name of await readdir(vscode, { recursive: true })) {
    if (name.endsWith('.map')) doomed.push(join(vscode, name));
  }
  for (const path of doomed) await rm(path, { recursive: true, force: true });
}
