import assert from 'node:assert/strict';
import { applyEdits } from 'jsonc-parser';
import type { AllowedTerm } from '../../../src/analysis/house';
import { editsFor, newHouseFile } from '../../../src/house/editHouseFile';
import { EXAMPLE_HOUSE_FILE } from '../../../src/house/example';
import { readHouseFile } from '../../../src/house/readHouseFile';

/** The text after an allowed term was added. */
function add(text: string, allow: AllowedTerm): string {
  const { file } = readHouseFile(text);
  assert.ok(file, text);
  const after = applyEdits(text, editsFor(text, { allow }, file.allow));
  assert.ok(
    readHouseFile(after).file?.allow.some(
      ({ term, in: phrase }) => term === allow.term && phrase === allow.in,
    ),
    after,
  );
  return after;
}

describe('Adding a term to a house style file', () => {
  it('makes the list where there is none', () =>
    assert.equal(
      add('{\n  "terms": []\n}\n', { term: 'flood' }),
      '{\n  "terms": [],\n  "allow": [\n    "flood"\n  ]\n}\n',
    ));

  it('appends to the list that is there, comments and layout kept', () => {
    const text = '{\n\t// ours\n\t"allow": [\n\t\t"war", // since May\n\t],\n}\n';
    const after = add(text, { term: 'war', in: 'war on want' });
    assert.match(after, /^\{\n\t\/\/ ours\n\t"allow": \[\n\t\t"war"/);
    assert.match(after, /\/\/ since May/);
    assert.match(after, /\n\t\t\{\n\t\t\t"term": "war",\n\t\t\t"in": "war on want"\n\t\t\}/);
  });

  it('keeps CRLF and a byte-order mark', () => {
    const after = add('\ufeff{\r\n  "sensitivity": "all"\r\n}\r\n', { term: 'flood' });
    assert.ok(after.startsWith('\ufeff{\r\n'));
    assert.ok(!/[^\r]\n/.test(after), JSON.stringify(after));
  });

  it('works in the example, whose lists hold comments only', () => {
    const after = add(add(EXAMPLE_HOUSE_FILE, { term: 'flood' }), { term: 'war', in: 'war on want' });
    for (const comment of EXAMPLE_HOUSE_FILE.match(/\/\/.*/g) ?? [])
      assert.ok(after.includes(comment), comment);
  });

  it('says nothing twice', () => {
    const text = '{"allow": ["Flood", {"term": "war", "in": "war on want"}]}';
    const { allow } = readHouseFile(text).file ?? { allow: [] };
    assert.deepEqual(editsFor(text, { allow: { term: 'flood' } }, allow), []);
    assert.deepEqual(editsFor(text, { allow: { term: 'war', in: 'War on want' } }, allow), []);
    assert.equal(editsFor(text, { allow: { term: 'war' } }, allow).length, 1);
  });

  it('makes a file that says just that', () => {
    assert.deepEqual(readHouseFile(newHouseFile({ allow: { term: 'flood' } })).file?.allow, [
      { term: 'flood' },
    ]);
  });
});
