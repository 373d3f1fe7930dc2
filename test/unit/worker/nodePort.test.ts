import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenDraft } from '../../../src/drafts/openDraft';
import { noAnalysis, type NoAnalysis } from '../../../src/features/webviews/content';
import { EngineClient } from '../../../src/worker/client';
import { NodePort } from '../../../src/worker/nodePort';
import { projectRoot } from '../../../scripts/vscode/paths';

/** The engine as it is built. */
const ENGINE = join(projectRoot, 'dist', 'worker', 'node.js');

/** Ways in which a thread comes to its end, and what is said of each. */
const DEATHS: Readonly<Record<string, { readonly script: string; readonly said: RegExp }>> = {
  'throws at once': { script: 'throw new Error("no lexicon")', said: /stopped: no lexicon/ },
  'throws at a draft': {
    script: onMessage('throw new Error("no such word")'),
    said: /stopped: no such word/,
  },
  'leaves without a word': { script: onMessage('process.exit(0)'), said: /The analysis stopped\./ },
  'takes all the memory': {
    script: onMessage('const hoard = []; for (;;) hoard.push(new Array(1e5).fill({}))'),
    said: /stopped: .*memory/,
  },
  'never comes back': { script: onMessage('for (;;);'), said: /took too long/ },
  'answers what is no answer': {
    script: onMessage('require("node:worker_threads").parentPort.postMessage({ type: "analyzed" })'),
    said: /took too long/,
  },
};

function onMessage(act: string): string {
  return `require('node:worker_threads').parentPort.on('message', () => { ${act} })`;
}

const text = 'Iran should accept a freeze. The United States must lift sanctions.';
const nobody = { excluded: false, included: true };

describe('A worker thread of Node', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'policy-lens-workers-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const written = (name: string, script: string): string => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.js`);
    writeFileSync(file, script);
    return file;
  };

  /** What the side bar shows of a draft after threads of these scripts, one after another, have been given it. */
  const shownAfter = async (scripts: readonly string[], limit: number): Promise<(NoAnalysis | 'lit')[]> => {
    const draft = new OpenDraft();
    const shown: (NoAnalysis | 'lit')[] = [];
    let settled = (): void => undefined;
    const show = (): void => {
      shown.push(draft.state.kind === 'lit' ? 'lit' : noAnalysis(draft.state));
      settled();
    };
    const left = [...scripts];
    const client = new EngineClient(
      async () => new NodePort(left.shift() ?? '', 256),
      {
        onAnalyzed: (result) => draft.take(result) && show(),
        onFailed: ({ version, message }) => draft.fail(version, message) && show(),
      },
      () => limit,
    );
    for (const version of scripts.keys()) {
      const end = new Promise<void>((resolve) => (settled = resolve));
      draft.begin(version, text, nobody);
      client.analyze('draft.md', version, text);
      await end;
    }
    client.dispose();
    return shown;
  };

  for (const [name, { script, said }] of Object.entries(DEATHS)) {
    it(`that ${name} is told of in the side bar`, async () => {
      const limit = said.source.includes('too long') ? 500 : 30_000;
      const [failed] = await shownAfter([written(name, script)], limit);
      assert.ok(failed !== 'lit' && failed?.kind === 'failed', JSON.stringify(failed));
      assert.match(failed.reason, said);
    });
  }

  it('that is not there is told of, and the next one reads the draft', async () => {
    const [failed, read] = await shownAfter([join(folder, 'nowhere.js'), ENGINE], 30_000);
    assert.ok(failed !== 'lit' && failed?.kind === 'failed');
    assert.match(failed.reason, /stopped: .*nowhere\.js/s);
    assert.equal(read, 'lit');
  });
});
