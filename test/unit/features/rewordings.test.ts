import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { rewordings, rewordingsOfKind } from '../../../src/features/models/rewordings';

const text =
  'The so-called reform is late. “This so-called plan failed,” the minister said. Clearly, it was a so-called success.\n';
const { loaded } = analyze(text);
const at = (words: string) => {
  const found = loaded.find(({ start }) => text.startsWith(words, start));
  assert.ok(found, words);
  return found;
};

describe('Rewordings', () => {
  it('offer each alternative, best first', () => {
    const finding = at('so-called reform');
    const offered = rewordings(text, finding);
    assert.equal(offered.length, finding.alternatives.length);
    assert.ok(offered.every(({ title, edits }) => title.includes('“so-called”') && edits.length === 1));
  });

  it('say “leave out” where nothing takes the place', () => {
    assert.ok(rewordings(text, at('Clearly')).some(({ title }) => title === 'Leave out “Clearly”'));
  });

  it('never touch a quotation', () => {
    const quoted = loaded.find((finding) => finding.quoted);
    assert.ok(quoted);
    assert.deepEqual(rewordings(text, quoted), []);
    assert.deepEqual(rewordingsOfKind(text, quoted, loaded), []);
  });

  it('change all of a kind at once, quotations left alone', () => {
    const [first] = rewordingsOfKind(text, at('so-called reform'), loaded);
    assert.ok(first);
    assert.match(first.title, /all 2 “so-called”/);
    const changed = [...first.edits]
      .reverse()
      .reduce((rest, { start, end, text: put }) => rest.slice(0, start) + put + rest.slice(end), text);
    assert.equal(changed.match(/so-called/g)?.length, 1);
    assert.deepEqual(rewordingsOfKind(text, at('Clearly'), loaded), []);
  });
});
