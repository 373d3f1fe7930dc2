// Builds every runtime from one source: Node host, web host, worker (both), webview, command line; with --tests also
// the tests and scripts.
// usage: node esbuild.js [--production] [--tests] [--watch]
const { default: Ajv } = require('ajv');
const { default: standaloneCode } = require('ajv/dist/standalone');
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** What editors read in a JSON schema and a validator does not. */
const annotations = [
  'allowTrailingCommas',
  'defaultSnippets',
  'enumDescriptions',
  'markdownDescription',
  'patternErrorMessage',
];

/**
 * `import validate from 'x.schema.json?validate'` gives the schema's validator, made at build time: no eval at run time,
 * which the web extension host forbids.
 * @type {import('esbuild').Plugin}
 */
const validators = {
  name: 'validators',
  setup(build) {
    build.onResolve({ filter: /\.schema\.json\?validate$/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name.replace('?validate', '')),
      namespace: 'validator',
    }));
    build.onLoad({ filter: /.*/, namespace: 'validator' }, ({ path: file }) => {
      const ajv = new Ajv({
        allErrors: true,
        allowUnionTypes: true,
        // Smaller code; what is wrong, `src/house` says in its own words.
        messages: false,
        code: { source: true, esm: true },
      });
      ajv.addVocabulary(annotations);
      const schema = JSON.parse(fs.readFileSync(file, 'utf8'));
      return {
        contents: standaloneCode(ajv, ajv.compile(schema)),
        resolveDir: __dirname,
        watchFiles: [file],
      };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  plugins: [validators],
  // Its entry for Node cannot be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...shared, platform: 'browser', format: 'cjs' };

/** @type {import('esbuild').BuildOptions[]} */
const product = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...browser, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker/node.js' },
  { ...browser, entryPoints: ['src/worker/web.ts'], outfile: 'dist/worker/web.js', format: 'iife' },
  ...['positions', 'matrix'].map((page) => ({
    ...browser,
    entryPoints: [`media/${page}/main.ts`],
    outfile: `dist/webview/${page}.js`,
    format: /** @type {const} */ ('iife'),
  })),
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** What a test loads at run time instead of carrying it in its bundle. */
const atRunTime = [
  'vscode',
  'mocha',
  'playwright-core',
  '@vscode/test-electron',
  '@vscode/vsce',
  'ajv',
  'esbuild',
  'axe-core',
];

/**
 * Tests and scripts: each is a bundle of its own in `out/`, at the path of its source.
 * @returns {import('esbuild').BuildOptions[]}
 */
function tests() {
  const below = (/** @type {string} */ folder, /** @type {RegExp} */ name) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => name.test(file) && !file.includes('node_modules'));
  const entryPoints = [
    ...below('test', /\.test\.ts$/).filter((file) => !file.includes(path.join('host', 'suite'))),
    ...below('test', /[\\/]main\.ts$/),
    ...below('scripts', /[\\/]main\.ts$/),
    'test/host/launcher.ts',
    'test/host/index.node.ts',
    'test/support/refuseNetwork.ts',
  ];
  // The unit tests once more in one bundle: one engine and one lexicon to load, not one for each file.
  const unit = below('test/unit', /\.test\.ts$/).map((file) => `import './${file.replaceAll('\\', '/')}';`);
  const allUnit = { contents: unit.join('\n'), resolveDir: __dirname };
  const inBrowser = ['test/host/index.web.ts'];
  const out = { outdir: 'out', outbase: '.', sourcemap: /** @type {const} */ ('inline') };
  return [
    { ...node, ...out, entryPoints, external: atRunTime },
    {
      ...node,
      stdin: allUnit,
      outfile: 'out/test/unit.js',
      sourcemap: 'inline',
      external: atRunTime,
    },
    { ...browser, ...out, entryPoints: inBrowser, external: ['vscode'] },
  ];
}

async function main() {
  const builds = flags.has('--tests') ? [...product, ...tests()] : product;
  if (flags.has('--watch')) {
    for (const build of builds) await (await esbuild.context({ ...build, logLevel: 'info' })).watch();
    return;
  }
  const stale = [
    ...(production ? ['dist'] : []),
    ...(flags.has('--tests') ? ['out/test', 'out/scripts'] : []),
  ];
  for (const folder of stale) fs.rmSync(folder, { recursive: true, force: true });
  await Promise.all(builds.map((build) => esbuild.build(build)));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
