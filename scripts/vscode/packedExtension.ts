/** Policy Lens as a person has it: installed, with what its package holds and no more. */

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { projectRoot } from './paths';

/**
 * Puts the files that `vsce package` would pack where VS Code looks for installed extensions.
 *
 * @param changed texts of files, by their path in the package, that are otherwise than the package has them
 */
export async function installPackedExtension(
  extensionsDir: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const target = (file: string): string => join(extensionsDir, 'policy-lens', file);
  const files = await listFiles({ cwd: projectRoot, packageManager: PackageManager.None });
  for (const file of files) {
    await mkdir(dirname(target(file)), { recursive: true });
    await cp(join(projectRoot, file), target(file));
  }
  for (const [file, text] of Object.entries(changed)) await writeFile(target(file), text);
}
