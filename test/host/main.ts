/**
 * Runs the suites inside VS Code: `runTests <node|web> <oldest|newest>`.
 *
 * `@vscode/test-electron` is the one entry. The Node host runs in the desktop build where there is a display and the
 * build can be downloaded (`POLICY_LENS_VSCODE=server` or `desktop` decides otherwise); everywhere else, and for the
 * web host always, our launcher runs VS Code's server build.
 */

import { chmod, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter, TestRunFailedError } from '@vscode/test-electron';
import { installDir, outDir, projectRoot, samplesDir } from '../../scripts/vscode/paths';
import { versionNumber, type VSCodeVersion } from '../../scripts/vscode/serverBuild';
import { createWorkspace } from '../../scripts/vscode/workspace';

const [host, version] = process.argv.slice(2);

/** How long a machine that is offline waits to find out, in milliseconds. */
const probeTimeout = 5_000;

async function main(host: 'node' | 'web', version: VSCodeVersion): Promise<void> {
  await checkSuites();
  const desktop = host === 'node' ? await desktopBuild(version) : undefined;
  const launcher = join(outDir, 'test', 'host', 'launcher.js');
  await chmod(launcher, 0o755);
  console.log(`Build: ${desktop ? 'desktop' : 'server'}`);
  const workspace = await createWorkspace({
    files: [join(samplesDir, 'frozen-talks.md')],
    further: ['essays'],
  });
  try {
    await runTests({
      vscodeExecutablePath: desktop ?? launcher,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: join(outDir, 'test', 'host', `index.${host}.js`),
      extensionTestsEnv: { POLICY_LENS_HOST: host, POLICY_LENS_RELEASE: version },
      launchArgs: [workspace.opens],
    });
  } finally {
    await workspace.dispose();
  }
}

/** The bundle of the suites needs a list of them. @throws if a suite is missing from it and would be skipped silently. */
async function checkSuites(): Promise<void> {
  const folder = join(projectRoot, 'test', 'host', 'suite');
  const list = await readFile(join(folder, 'index.ts'), 'utf8');
  const missing = (await readdir(folder)).filter(
    (file) => file.endsWith('.test.ts') && !list.includes(`'./${basename(file, '.ts')}'`),
  );
  if (missing.length > 0) throw new Error(`suite/index.ts does not import ${missing.join(', ')}`);
}

/** Downloads the desktop build where it can run; `undefined` where it cannot be had. */
async function desktopBuild(version: VSCodeVersion): Promise<string | undefined> {
  const wish = process.env['POLICY_LENS_VSCODE'];
  const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (wish === 'server' || (!display && wish !== 'desktop')) return undefined;
  try {
    return await downloadAndUnzipVSCode({
      version: version === 'oldest' ? versionNumber('oldest') : 'stable',
      cachePath: installDir,
      timeout: probeTimeout,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    if (wish === 'desktop') throw error;
    console.log(`The desktop build cannot be downloaded (${String(error)}); the server build stands in`);
    return undefined;
  }
}

if ((host !== 'node' && host !== 'web') || (version !== 'oldest' && version !== 'newest')) {
  throw new Error('Usage: runTests <node|web> <oldest|newest>');
}
main(host, version).catch((error: unknown) => {
  if (!(error instanceof TestRunFailedError)) console.error(error);
  process.exitCode = 1;
});
