import assert from 'node:assert/strict';
import { run, useFolder } from './support';

const DRAFT = `# Water

Clearly, the minister must drop this reckless scheme.
He called the regulator “a shameful disgrace”.
`;
const PLAIN = 'The minister should publish the figures in March.\n';

describe('command line: check', () => {
  const { path, file } = useFolder();

  it('lists the author’s own loaded wording, one a line, and fails', async () => {
    const draft = file('draft.md', DRAFT);
    const { code, out } = await run(['check', draft]);
    assert.equal(code, 1);
    const lines = out.trim().split('\n');
    assert.ok(
      lines.some((line) => line.startsWith(`${draft}:3:1 information editorializing 'Clearly' `)),
      out,
    );
    assert.match(out, /:3:38 warning pejorative 'reckless' .+ → \w/);
    assert.doesNotMatch(out, /shameful|disgrace/);
  });

  it('finds nothing in plain words, nor in files without words', async () => {
    for (const format of ['text', 'json', 'sarif']) {
      const { code, out } = await run([
        'check',
        '--format',
        format,
        file('plain.md', PLAIN),
        file('empty.md', ''),
      ]);
      assert.equal(code, 0);
      if (format === 'text') assert.equal(out, '');
      else JSON.parse(out);
    }
  });

  it('obeys ignore comments, and lists those that ignore nothing', async () => {
    const text = `${DRAFT}\n<!-- policy-lens: ignore-file loaded/editorializing-certainty -->\n\n<!-- policy-lens: ignore-next-line loaded/label-ruler -->\n${PLAIN}`;
    const draft = file('ignoring.md', text);
    const { out } = await run(['check', draft]);
    assert.doesNotMatch(out, /'Clearly'/);
    assert.match(
      out,
      /:8:36 information ignore 'loaded\/label-ruler' Nothing of “loaded\/label-ruler” is found here\./,
    );
    const { out: sarif } = await run(['check', '--format', 'sarif', draft]);
    const { results, tool } = JSON.parse(sarif).runs[0];
    const ids = new Set(tool.driver.rules.map(({ id }: { id: string }) => id));
    assert.ok(results.some(({ ruleId }: { ruleId: string }) => ruleId === 'ignore/stale'));
    assert.ok(results.every(({ ruleId }: { ruleId: string }) => ids.has(ruleId)));
  });

  it('goes by the grades of the house style', async () => {
    const draft = file('graded/draft.md', DRAFT);
    file('graded/.policy-lens.json', '{ "severities": { "pejorative": "hint", "editorializing": "off" } }');
    const { code, out } = await run(['check', draft]);
    assert.equal(code, 0);
    assert.match(out, / hint pejorative 'reckless'/);
    assert.doesNotMatch(out, /editorializing/);
  });

  it('fails from the grade on that is asked for', async () => {
    const draft = file('mild.md', 'Clearly, the minister should publish the figures in March.\n');
    const code = async (grade: string) => (await run(['check', '--fail-on', grade, draft])).code;
    assert.deepEqual(
      await Promise.all(['error', 'warning', 'information', 'hint', 'never'].map(code)),
      [0, 0, 1, 1, 0],
    );
    assert.equal((await run(['check', '--fail-on', 'never', file('draft.md', DRAFT)])).code, 0);
  });

  it('writes JSON and SARIF over several files', async () => {
    const files = [file('draft.md', DRAFT), file('second.md', DRAFT)];
    const json = JSON.parse((await run(['check', '--format', 'json', ...files])).out) as {
      file: string;
      start: number;
      end: number;
      wording: string;
    }[];
    assert.deepEqual([...new Set(json.map(({ file: name }) => name))], files);
    for (const { start, end, wording } of json) assert.equal(DRAFT.slice(start, end), wording);
    const sarif = JSON.parse((await run(['check', '--format', 'sarif', ...files])).out) as {
      runs: [{ results: unknown[]; invocations: unknown[] }];
    };
    assert.equal(sarif.runs[0].results.length, json.length);
    assert.deepEqual(sarif.runs[0].invocations, [{ executionSuccessful: true }]);
  });

  it('says what it cannot read, reads the rest, and fails', async () => {
    const args = ['check', '--format', 'sarif', path('none.md'), file('plain.md', PLAIN)];
    const { code, out, err } = await run(args);
    assert.equal(code, 1);
    assert.match(err, /none\.md: no such file/);
    assert.match(out, /"executionSuccessful":false/);
  });

  it('explains wrong usage', async () => {
    const wrong: [string[], RegExp][] = [
      [['check'], /at least one file/],
      [['check', '--format', 'table', 'a.md'], /no format "table" \(text, json, sarif\)/],
      [['check', '--fail-on', 'off', 'a.md'], /no grade "off"/],
      [['check', '--stdin'], /--stdin goes with analyze/],
      [['analyze', '--fail-on', 'error', 'a.md'], /--fail-on goes with check/],
      [['report', '--format', 'json', 'a.md'], /report has one format/],
      [['check', '--config', 'a.json', '--no-config', 'a.md'], /exclude each other/],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, message);
    }
  });
});
