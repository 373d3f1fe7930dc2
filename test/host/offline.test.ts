import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir, projectRoot, samplesDir } from '../../scripts/vscode/paths';

/** Runs Node with every way to the network closed in it. */
function nodeOffline(args: readonly string[], input = ''): ReturnType<typeof spawnSync> {
  const guard = join(outDir, 'test', 'support', 'refuseNetwork.js');
  return spawnSync(process.execPath, ['--require', guard, ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
}

const sample = join(samplesDir, 'frozen-talks.md');
const cli = join(projectRoot, 'dist', 'cli.js');

describe('The command line opens no socket', function () {
  this.timeout(60_000);

  for (const use of [
    `fetch('http://127.0.0.1:9/')`,
    `require('node:net').connect(9)`,
    `require('node:https').get('https://127.0.0.1:9/')`,
    `require('node:tls').connect(9)`,
    `require('node:dns').lookup('localhost', () => {})`,
    `require('node:dns').promises.resolve('localhost')`,
    `require('node:dgram').createSocket('udp4')`,
    `require('node:http').createServer().listen(0)`,
    `new (require('node:worker_threads').Worker)("require('node:net').connect(9)", { eval: true })`,
  ]) {
    it(`would be caught at ${use}`, () => {
      assert.match(String(nodeOffline(['--eval', use]).stderr), /^Network used: /);
    });
  }

  it('while it analyses a file', () => {
    const { status, stdout, stderr } = nodeOffline([cli, 'analyze', sample, '--format', 'json']);
    assert.equal(status, 0, String(stderr));
    assert.match(String(stdout), /"mentions"/);
  });

  it('while it reports on a file', () => {
    const { status, stdout, stderr } = nodeOffline([cli, 'report', sample]);
    assert.equal(status, 0, String(stderr));
    assert.notEqual(String(stdout).trim(), '');
  });

  it('while it reads a stream of records', () => {
    const record = JSON.stringify({ id: 'one', text: readFileSync(sample, 'utf8') });
    const { status, stdout, stderr } = nodeOffline(
      [cli, 'analyze', '--stdin', '--format', 'ndjson'],
      `${record}\n`,
    );
    assert.equal(status, 0, String(stderr));
    assert.match(String(stdout), /^\{"id":"one"/);
  });
});

describe('Nothing that is shipped can open a connection', () => {
  const bundles = readdirSync(join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js'),
  );

  it('in any of the runtimes', () => {
    for (const name of [
      'extension.js',
      'cli.js',
      join('web', 'extension.js'),
      join('worker', 'node.js'),
      join('worker', 'web.js'),
    ]) {
      assert.ok(bundles.includes(name), `dist/${name} is missing`);
    }
  });

  for (const file of bundles) {
    it(`dist/${file}`, () => {
      const code = readFileSync(join(projectRoot, 'dist', file), 'utf8');
      assert.deepEqual(
        [...code.matchAll(waysOut)].map((match) => match[0]),
        [],
      );
    });
  }
});

/** Modules that open connections or start programs that could, and the browser's ways to do so. */
const waysOut = new RegExp(
  [
    /\b(?:require|import)\s*\(\s*["'`](?:node:)?(?:net|tls|https?|http2|dns|dgram|child_process|cluster)(?:\/promises)?["'`]/,
    /(?<![.\w$])fetch\s*\(/,
    /\b(?:globalThis|window|self)\.fetch\b/,
    /\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
    /\bsendBeacon\b/,
    /\bimportScripts\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'g',
);
