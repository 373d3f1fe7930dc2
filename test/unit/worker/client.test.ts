import assert from 'node:assert/strict';
import { PLAIN_HOUSE } from '../../../src/analysis/house';
import { EngineClient, type Analyzed, type Failed } from '../../../src/worker/client';
import type { Request, WorkerPort } from '../../../src/worker/protocol';
import { EngineServer } from '../../../src/worker/server';

/** The real engine behind a port without a thread; `silent` makes it hang on texts that hold the word. */
class InProcessPort implements WorkerPort {
  onAnswer: WorkerPort['onAnswer'] = () => undefined;
  onFailure: WorkerPort['onFailure'] = () => undefined;
  terminated = false;
  readonly requests: Request[] = [];
  readonly answers: unknown[] = [];
  private readonly server = new EngineServer((answer) => {
    this.answers.push(structuredClone(answer));
    setImmediate(() => this.terminated || this.onAnswer(structuredClone(answer)));
  });

  constructor(private readonly silent = '\0') {}

  post(request: Request): void {
    this.requests.push(request);
    if (request.type === 'analyze' && request.text.includes(this.silent)) return;
    this.server.handle(structuredClone(request));
  }

  terminate(): void {
    this.terminated = true;
  }
}

function start(port: () => InProcessPort, limit = 5_000) {
  const analyzed: Analyzed[] = [];
  const failed: Failed[] = [];
  const ports: InProcessPort[] = [];
  const client = new EngineClient(
    async () => {
      const made = port();
      ports.push(made);
      return made;
    },
    { onAnalyzed: (a) => analyzed.push(a), onFailed: (f) => failed.push(f) },
    () => limit,
  );
  return { client, analyzed, failed, ports };
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 1_000; i++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.fail('waited in vain');
}

const TEXT = 'Iran should accept a freeze. The United States must lift sanctions.';

describe('engine client', () => {
  it('answers with the analysis of the version asked for', async () => {
    const { client, analyzed } = start(() => new InProcessPort());
    client.analyze('a.md', 1, TEXT);
    await until(() => analyzed.length === 1);
    assert.equal(analyzed[0]?.version, 1);
    assert.ok((analyzed[0]?.findings.analysis.proposals.length ?? 0) >= 2);
    client.dispose();
  });

  it('sends only the newest of the versions that pile up and drops stale results', async () => {
    const { client, analyzed, ports } = start(() => new InProcessPort());
    for (let version = 1; version <= 20; version++) client.analyze('a.md', version, `${TEXT} ${version}`);
    await until(() => analyzed.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.deepEqual(
      analyzed.map((a) => a.version),
      [20],
    );
    assert.ok((ports[0]?.requests.length ?? 99) <= 2);
    client.dispose();
  });

  it('sends a passage of a long draft once', async () => {
    const { client, analyzed, ports } = start(() => new InProcessPort());
    const long = Array.from(
      { length: 300 },
      (_, i) => `In year ${i}, Paris should sign the treaty that Berlin signed.\n\n`,
    ).join('');
    client.analyze('a.md', 1, long);
    await until(() => analyzed.length === 1);
    client.analyze('a.md', 2, long.replace('In year 0,', 'In the year 0,'));
    await until(() => analyzed.length === 2);
    const sent = (ports[0]?.answers[1] as { passages: Array<{ findings?: unknown }> }).passages;
    assert.ok(sent.length > 1);
    assert.equal(sent.filter((p) => p.findings).length, 1);
    const proposals = analyzed[1]?.findings.analysis.proposals ?? [];
    assert.ok(proposals.length >= 250);
    for (const p of proposals)
      assert.match(long.replace('In year 0,', 'In the year 0,').slice(p.cue.start, p.cue.end), /should/);
    client.dispose();
  });

  it('reads a draft under its house style, told once and again only when it changes', async () => {
    const { client, analyzed, ports } = start(() => new InProcessPort());
    const strict = { ...PLAIN_HOUSE, sensitivity: 'strict' } as const;
    const text = 'The minister rammed a reckless bill through. Critics say that the plan is a sham.';
    const uncertain = (): number =>
      analyzed.at(-1)?.findings.analysis.loaded.filter(({ certainty }) => certainty !== 'high').length ?? -1;
    client.analyze('a.md', 1, text);
    await until(() => analyzed.length === 1);
    assert.ok(uncertain() > 0);
    client.analyze('a.md', 2, text, strict);
    await until(() => analyzed.length === 2);
    client.analyze('a.md', 3, text, strict);
    await until(() => analyzed.length === 3);
    assert.equal(uncertain(), 0);
    client.analyze('a.md', 4, text);
    await until(() => analyzed.length === 4);
    assert.ok(uncertain() > 0);
    assert.deepEqual(
      ports[0]?.requests.map(({ type }) => type),
      ['analyze', 'house', 'analyze', 'analyze', 'house', 'analyze'],
    );
    client.dispose();
  });

  it('kills a worker that hangs, says so, and serves the next draft from a new one', async () => {
    const { client, analyzed, failed, ports } = start(() => new InProcessPort('HANG'), 40);
    client.analyze('stuck.md', 7, 'HANG');
    client.analyze('good.md', 1, TEXT);
    await until(() => analyzed.length === 1);
    assert.deepEqual(
      failed.map((f) => [f.uri, f.version]),
      [['stuck.md', 7]],
    );
    assert.match(failed[0]?.message ?? '', /took too long/);
    assert.equal(ports.length, 2);
    assert.equal(ports[0]?.terminated, true);
    assert.equal(analyzed[0]?.uri, 'good.md');
    client.dispose();
  });

  it('survives a worker that dies or cannot be started', async () => {
    let starts = 0;
    const { client, analyzed, failed, ports } = start(() => {
      if (starts++ === 0) throw new Error('no such file');
      return new InProcessPort();
    });
    client.analyze('a.md', 1, TEXT);
    await until(() => failed.length === 1);
    assert.match(failed[0]?.message ?? '', /could not be started: no such file/);
    client.analyze('a.md', 2, TEXT);
    await until(() => analyzed.length === 1);
    ports[0]?.onFailure('The analysis stopped.');
    client.analyze('a.md', 3, TEXT);
    await until(() => analyzed.length === 2);
    client.dispose();
  });

  it('takes nothing from a worker that was given up, and nothing for a file that was opened anew', async () => {
    const { client, analyzed, failed, ports } = start(() => new InProcessPort('HANG'), 40);
    client.analyze('a.md', 1, `${TEXT} HANG`);
    await until(() => failed.length === 1);
    client.analyze('b.md', 1, `${TEXT} HANG`);
    await until(() => ports.length === 2 && ports[1]?.requests.length === 1);
    const late = { type: 'failed', uri: 'b.md', version: 1, message: 'too late' };
    ports[0]?.onAnswer(late);
    ports[0]?.onFailure('too late');
    assert.equal(failed.length, 1);
    client.close('b.md');
    client.analyze('b.md', 1, TEXT);
    ports[1]?.onAnswer(late);
    assert.equal(failed.length, 1);
    await until(() => analyzed.length === 1);
    client.dispose();
  });

  it('closes a draft whose worker cannot be started', async () => {
    const { client, failed } = start(() => {
      throw new Error('no such file');
    });
    client.analyze('a.md', 1, TEXT);
    client.analyze('b.md', 1, TEXT);
    client.close('a.md');
    await until(() => failed.length === 1);
    assert.equal(failed[0]?.uri, 'b.md');
    client.dispose();
  });

  it('ignores messages that are no answers', async () => {
    const { client, analyzed, ports } = start(() => new InProcessPort());
    client.analyze('a.md', 1, TEXT);
    await until(() => analyzed.length === 1);
    for (const junk of [null, 1, {}, { type: 'analyzed' }, { type: 'analyzed', uri: 'a.md', version: 1 }])
      ports[0]?.onAnswer(junk);
    const answer = ports[0]?.answers[0] as object;
    client.analyze('a.md', 2, TEXT);
    for (const part of [{ wide: null }, { genre: null }, { passages: [null] }, { passages: [{ id: 1 }] }])
      ports[0]?.onAnswer({ ...answer, version: 2, ...part });
    assert.equal(analyzed.length, 1);
    await until(() => analyzed.length === 2);
    client.dispose();
  });

  it('starts afresh where the worker speaks of a passage that it never sent', async () => {
    const { client, analyzed, failed, ports } = start(() => new InProcessPort());
    client.analyze('a.md', 1, TEXT);
    await until(() => analyzed.length === 1);
    client.analyze('a.md', 2, `${TEXT} Again.`);
    const answer = ports[0]?.answers[0] as { passages: object[] };
    ports[0]?.onAnswer({ ...answer, version: 2, passages: [{ id: 999, start: 0, end: 5 }] });
    await until(() => failed.length === 1);
    client.analyze('a.md', 3, TEXT);
    await until(() => analyzed.length === 2);
    assert.equal(ports.length, 2);
    client.dispose();
  });
});
