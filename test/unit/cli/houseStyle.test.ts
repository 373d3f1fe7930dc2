import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { run, useFolder } from './support';

const DRAFT = 'Clearly, the minister must drop this reckless scheme.\n';
const QUIET = '{ "severities": { "editorializing": "off" } }';

/** The categories of loaded wording that each file of an answer has. */
function categories(out: string): string[][] {
  return (JSON.parse(out) as { loaded: { category: string }[] }[]).map(({ loaded }) => [
    ...new Set(loaded.map(({ category }) => category)),
  ]);
}

describe('command line: the house style', () => {
  const { path, file } = useFolder();
  const analyze = (...args: string[]) => run(['analyze', '--format', 'json', ...args]);

  it('is the nearest one, for each file', async () => {
    file('a/.policy-lens.json', QUIET);
    file('a/b/.policy-lens.json', '{}');
    const { code, out, err } = await analyze(
      file('a/draft.md', DRAFT),
      file('a/deep/down/draft.md', DRAFT),
      file('a/b/draft.md', DRAFT),
      file('a/b/deep/draft.md', DRAFT),
    );
    assert.equal(code, 0, err);
    const quiet = ['pejorative'];
    const all = ['editorializing', 'pejorative'];
    assert.deepEqual(categories(out), [quiet, quiet, all, all]);
  });

  it('is looked for no farther than the root of the git repository', async () => {
    file('outer/.policy-lens.json', QUIET);
    mkdirSync(path('outer', 'repository', '.git'), { recursive: true });
    const { out } = await analyze(
      file('outer/repository/drafts/draft.md', DRAFT),
      file('outer/draft.md', DRAFT),
    );
    assert.deepEqual(categories(out), [['editorializing', 'pejorative'], ['pejorative']]);
  });

  it('is the one that is named, or none', async () => {
    file('c/.policy-lens.json', QUIET);
    const draft = file('c/draft.md', DRAFT);
    const other = file('other.json', '{ "severities": { "pejorative": "off" } }');
    assert.deepEqual(categories((await analyze('--config', other, draft)).out), [['editorializing']]);
    assert.deepEqual(categories((await analyze('--no-config', draft)).out), [
      ['editorializing', 'pejorative'],
    ]);
  });

  it('holds for reports and, where it is named, for records on standard input', async () => {
    const quiet = file('quiet.json', QUIET);
    const draft = file('draft.md', DRAFT);
    assert.match((await run(['report', draft])).out, /### Editorializing/);
    assert.doesNotMatch((await run(['report', '--config', quiet, draft])).out, /### Editorializing/);
    const record = `${JSON.stringify({ id: 1, text: DRAFT })}\n`;
    const stream = (...args: string[]) => run(['analyze', '--stdin', '--format', 'ndjson', ...args], record);
    assert.match((await stream()).out, /editorializing/);
    assert.doesNotMatch((await stream('--config', quiet)).out, /editorializing/);
  });

  it('with mistakes is told line by line, and nothing is read', async () => {
    file('bad/.policy-lens.json', '\ufeff{\r\n  "alow": [],\r\n  "sensitivity": "loud"\r\n}\r\n');
    const { code, out, err } = await run(['analyze', file('good.md', DRAFT), file('bad/draft.md', DRAFT)]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /\.policy-lens\.json:2:3: Unknown field "alow": did you mean "allow"\?/);
    assert.match(err, /\.policy-lens\.json:3:18: "sensitivity" must be one of/);
    const noJson = await run([
      'check',
      '--config',
      file('no.json', '{\n  terms: []\n}'),
      file('good.md', DRAFT),
    ]);
    assert.equal(noJson.code, 2);
    assert.match(noJson.err, /no\.json:2:3: /);
  });

  it('that is missing, a folder or binary is told', async () => {
    const draft = file('draft.md', DRAFT);
    const wrong: [string, RegExp][] = [
      [path('none.json'), /none\.json:1:1: no such file/],
      [path('.'), /is a folder/],
      [file('image.json', Buffer.from([0x89, 0x50, 0, 0xff])), /not a text file/],
      [file('empty.json', ''), /empty\.json:1:1: /],
    ];
    for (const [config, message] of wrong) {
      const { code, err } = await run(['check', '--config', config, draft]);
      assert.equal(code, 2, config);
      assert.match(err, message);
    }
  });

  it('with hundreds of mistakes is told in part', async () => {
    const config = file('many.json', `{"allow": [${Array(300).fill('7').join()}]}`);
    const { err } = await run(['check', '--config', config, file('draft.md', DRAFT)]);
    assert.ok(err.split('\n').length < 30, err);
    assert.match(err, /80 more mistakes/);
  });
});
