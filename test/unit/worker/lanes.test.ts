import assert from 'node:assert/strict';
import { EngineLanes } from '../../../src/worker/lanes';
import type { Request, WorkerPort } from '../../../src/worker/protocol';

/** A worker that answers when it is told to. */
class SlowPort implements WorkerPort {
  onAnswer: WorkerPort['onAnswer'] = () => undefined;
  onFailure: WorkerPort['onFailure'] = () => undefined;
  terminated = false;
  readonly requests: Request[] = [];

  post(request: Request): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  /** Fails the last draft that it was asked for. */
  answer(): void {
    const last = this.requests.filter(({ type }) => type === 'analyze').at(-1);
    if (last?.type === 'analyze') this.onAnswer({ ...last, type: 'failed', message: 'asked' });
  }
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function start() {
  const ports: SlowPort[] = [];
  const answered: string[] = [];
  const lanes = new EngineLanes(
    async () => {
      const port = new SlowPort();
      ports.push(port);
      return port;
    },
    { onAnalyzed: () => undefined, onFailed: ({ uri, version }) => answered.push(`${uri} ${version}`) },
    100,
  );
  return { lanes, ports, answered };
}

const book = 'A book. '.repeat(20);

describe('Engine lanes', () => {
  it('read a short draft while a book is being read', async () => {
    const { lanes, ports, answered } = start();
    lanes.analyze('book.md', 1, book);
    lanes.analyze('note.md', 1, 'A note.');
    await soon();
    ports[1]?.answer();
    assert.deepEqual(answered, ['note.md 1']);
    ports[0]?.answer();
    assert.deepEqual(answered, ['note.md 1', 'book.md 1']);
    lanes.dispose();
  });

  it('need one worker only for drafts of common length', async () => {
    const { lanes, ports } = start();
    lanes.analyze('a.md', 1, 'A note.');
    lanes.analyze('b.md', 1, 'Another.');
    lanes.close('a.md');
    await soon();
    assert.equal(ports.length, 1);
    lanes.dispose();
  });

  it('let a draft that grows change over once, and drop what it was read as before', async () => {
    const { lanes, ports, answered } = start();
    lanes.analyze('a.md', 1, 'A note.');
    await soon();
    lanes.analyze('a.md', 2, book);
    await soon();
    ports[0]?.answer();
    assert.deepEqual(answered, []);
    ports[1]?.answer();
    assert.deepEqual(answered, ['a.md 2']);
    lanes.analyze('a.md', 3, 'A note.');
    await soon();
    ports[1]?.answer();
    assert.deepEqual(answered, ['a.md 2', 'a.md 3']);
    assert.equal(ports.length, 2);
    lanes.dispose();
  });

  it('stop reading a book that is closed', async () => {
    const { lanes, ports, answered } = start();
    lanes.analyze('note.md', 1, 'A note.');
    lanes.analyze('book.md', 1, book);
    await soon();
    lanes.close('book.md');
    await soon();
    assert.deepEqual(
      ports.map(({ terminated }) => terminated),
      [false, true],
    );
    ports[1]?.answer();
    lanes.analyze('book.md', 1, book);
    await soon();
    ports[2]?.answer();
    assert.deepEqual(answered, ['book.md 1']);
    lanes.dispose();
  });
});
