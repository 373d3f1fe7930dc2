/** A Chromium for the pages: the machine's own where there is one, else the one that an npm package carries. */

import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { installOnce, npmInstall } from './install';

interface BrowserProgram {
  readonly executablePath: string;
  /** What must be added to the environment for it to find its libraries and fonts. */
  readonly env: Readonly<Record<string, string>>;
}

/** The last release that installs under Node 20. */
const packagedChromium = { name: '@sparticuz/chromium', version: '143.0.4' };

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Where macOS keeps Chrome, which puts nothing on `PATH`. */
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Starts a headless browser that speaks to nobody of its own accord: the one that `POLICY_LENS_CHROMIUM` or `CHROME_PATH`
 * names, else one on `PATH`, else, where there is none or it does not start, the packaged one.
 *
 * @param proxy through which it reaches whatever is not on this machine
 * @throws when the browser that a variable names does not start, or the packaged one lacks libraries here.
 */
export async function launchBrowser(proxy?: string): Promise<Browser> {
  const named = process.env['POLICY_LENS_CHROMIUM'] ?? process.env['CHROME_PATH'];
  if (named) return launch({ executablePath: named, env: {} }, proxy);
  const system = systemBrowser();
  if (system) {
    try {
      return await launch({ executablePath: system, env: {} }, proxy);
    } catch (error) {
      console.log(`${system} does not start (${firstLine(error)})`);
    }
  }
  return launch(await ensurePackagedBrowser(), proxy);
}

function launch(program: BrowserProgram, proxy: string | undefined): Promise<Browser> {
  return chromium.launch({
    executablePath: program.executablePath,
    env: { ...definedEnv(), ...program.env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Given here, and not to Playwright, as that would send what is on this machine through it too.
      ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ],
  });
}

function systemBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, macChrome].find((path) => existsSync(path));
}

async function ensurePackagedBrowser(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found: install Chrome or Chromium, or name one in CHROME_PATH');
  }
  const root = await installOnce(
    `chromium-${packagedChromium.version}`,
    `Chromium ${packagedChromium.version}, as no other was found (from npm, about 200 MB)`,
    async (dir) => {
      const packed = await npmInstall(dir, packagedChromium.name, packagedChromium.version);
      const program = join(dir, 'chromium');
      await unbrotli(join(packed, 'bin', 'chromium.br'), program);
      await chmod(program, 0o755);
      for (const name of ['al2023', 'fonts']) {
        const archive = join(dir, `${name}.tar`);
        await unbrotli(join(packed, 'bin', `${name}.tar.br`), archive);
        await mkdir(join(dir, name));
        execFileSync('tar', ['-xf', archive, '-C', join(dir, name), '--no-same-owner']);
        await rm(archive);
      }
      await rm(join(dir, 'node_modules'), { recursive: true });
    },
  );
  const executablePath = join(root, 'chromium');
  return { executablePath, env: { ...librariesFor(executablePath, root), ...(await fontsFor(root)) } };
}

function unbrotli(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** A bare machine lacks NSS and its kin; the package brings them, and they are used only where they are missing. */
function librariesFor(executablePath: string, root: string): Record<string, string> {
  if (missingLibraries(executablePath, {}).length === 0) return {};
  const env = {
    LD_LIBRARY_PATH: [join(root, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  };
  const missing = missingLibraries(executablePath, env);
  if (missing.length > 0) {
    throw new Error(
      `The packaged Chromium lacks ${missing.join(', ')}; install a Chromium, or name one in CHROME_PATH`,
    );
  }
  return env;
}

function missingLibraries(executablePath: string, env: Record<string, string>): string[] {
  const listing = execFileSync('ldd', [executablePath], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return [...listing.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** The machine's fonts first, then the package's, so that even a machine without fonts shows letters. */
async function fontsFor(root: string): Promise<Record<string, string>> {
  const config = join(root, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(root, 'fonts')}</dir>
  <cachedir>${join(root, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: config };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}
