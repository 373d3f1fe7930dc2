import assert from 'node:assert/strict';
import path from 'node:path';
import { run, useFolder } from './support';

const SAMPLE = path.join('media', 'samples', 'frozen-talks.md');

describe('command line', () => {
  const { path: inFolder, file } = useFolder();

  it('prints a table for people', async () => {
    const { code, out } = await run(['analyze', SAMPLE]);
    assert.equal(code, 0);
    assert.match(out, /frozen-talks\.md/);
    assert.match(out, /Iran/);
    assert.match(out, /surgical strikes/i);
  });

  it('prints one JSON document for several files', async () => {
    const { code, out } = await run(['analyze', '--format', 'json', SAMPLE, file('empty.md', '')]);
    assert.equal(code, 0);
    const documents = JSON.parse(out) as Array<{ file: string; schemaVersion: number; mentions: unknown[] }>;
    assert.deepEqual(
      documents.map((d) => d.schemaVersion),
      [1, 1],
    );
    assert.ok((documents[0]?.mentions.length ?? 0) > 50);
    assert.deepEqual(documents[1]?.mentions, []);
  });

  it('answers ndjson line by line, in order, with broken lines in their place', async () => {
    const lines = [
      '{"id":"a","text":"Iran must sign."}',
      'no json',
      '',
      '{"id":3,"text":7}',
      '{"id":"z","text":""}',
      'null',
    ];
    const { code, out, err } = await run(
      ['analyze', '--stdin', '--format', 'ndjson'],
      `${lines.join('\r\n')}\n`,
    );
    assert.equal(code, 1);
    const answers = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { id: unknown; error?: string; proposals?: unknown[] });
    assert.deepEqual(
      answers.map((a) => a.id),
      ['a', null, 3, 'z', null],
    );
    assert.equal(answers[0]?.proposals?.length, 1);
    assert.match(err, /line 2: not JSON/);
  });

  it('keeps every key of the contract', async () => {
    const { out } = await run(
      ['analyze', '--stdin', '--format', 'ndjson'],
      '{"id":1,"text":"Iran must sign, said Paris."}\n',
    );
    assert.deepEqual(Object.keys(JSON.parse(out) as object).sort(), [
      'actors',
      'agreements',
      'attributions',
      'contrasts',
      'directives',
      'exchanges',
      'id',
      'issues',
      'loaded',
      'mentions',
      'positions',
      'proposals',
      'schemaVersion',
      'unanswered',
    ]);
  });

  it('writes a Markdown report', async () => {
    const { code, out } = await run(['report', SAMPLE]);
    assert.equal(code, 0);
    assert.match(out, /^# /);
    assert.match(out, /Proposals/);
  });

  it('says clearly what it cannot read, and reads the rest', async () => {
    const binary = file('image.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0xff]));
    const latin = file('latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    const { code, out, err } = await run([
      'analyze',
      binary,
      latin,
      inFolder('none.md'),
      inFolder('.'),
      SAMPLE,
    ]);
    assert.equal(code, 1);
    assert.match(out, /frozen-talks\.md/);
    assert.match(err, /image\.md: not a text file/);
    assert.match(err, /latin\.md: not a text file/);
    assert.match(err, /none\.md: no such file/);
    assert.match(err, /is a folder/);
  });

  it('reads UTF-16 and a byte-order mark', async () => {
    const wide = file('wide.md', Buffer.from('\ufeffIran must sign the treaty.', 'utf16le'));
    const { code, out } = await run(['analyze', '--format', 'json', wide]);
    assert.equal(code, 0);
    const [document] = JSON.parse(out) as Array<{
      proposals: Array<{ start: number; cue: { start: number } }>;
    }>;
    assert.equal(document?.proposals[0]?.cue.start, '\ufeffIran '.length);
  });

  it('explains wrong usage', async () => {
    const wrong: Array<[string[], RegExp]> = [
      [['analyze'], /at least one file/],
      [['analyze', '--format', 'xml', SAMPLE], /no format "xml"/],
      [['explode'], /no command "explode"/],
      [['analyze', '--stdin'], /goes with --format ndjson/],
      [['report', 'a', 'b'], /takes one file/],
      [['analyze', '--nope'], /--nope/],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, message);
    }
    assert.equal((await run(['--help'])).code, 0);
  });
});
