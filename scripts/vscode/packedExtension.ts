/** Policy Lens as a person has it: installed, with what its package holds and no more. */

import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { projectRoot } from './paths';

/** Puts the files that `vsce package` would pack where VS Code looks for installed extensions. */
export async function installPackedExtension(extensionsDir: string): Promise<void> {
  const files = await listFiles({ cwd: projectRoot, packageManager: PackageManager.None });
  for (const file of files) {
    const target = join(extensionsDir, 'policy-lens', file);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(projectRoot, file), target);
  }
}
