/** Where this checkout and what is installed into it on demand lie. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this repository's package.json, found upwards from the bundle that runs. */
export const projectRoot = findRoot(__dirname);

/** Ignored by Git: VS Code, a browser and a newer Node, installed on demand. */
export const installDir = join(projectRoot, '.vscode-test');

/** Ignored by Git: test bundles, results and screenshots. */
export const outDir = join(projectRoot, 'out');

/** A draft of ours that every run opens. */
export const samplesDir = join(projectRoot, 'media', 'samples');

function findRoot(from: string): string {
  const manifest = join(from, 'package.json');
  if (
    existsSync(manifest) &&
    (JSON.parse(readFileSync(manifest, 'utf8')) as { engines?: { vscode?: string } }).engines?.vscode
  ) {
    return from;
  }
  const parent = dirname(from);
  if (parent === from) throw new Error(`No VS Code extension manifest above ${__dirname}`);
  return findRoot(parent);
}
