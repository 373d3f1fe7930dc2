import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { isOwn, ofSameKind, reword, rewordAll } from '../../../src/analysis/loaded/rewording';

function reworded(text: string, words: string, alternative: string): string | undefined {
  const start = text.indexOf(words);
  const edit = reword(text, { start, end: start + words.length }, alternative);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('A rewording', () => {
  for (const [text, words, alternative, expected] of [
    ['It is *very* bad.', 'very', '', 'It is bad.'],
    ['It is **truly** bad.', 'truly', 'really', 'It is **really** bad.'],
    ['The *nanny* state.', 'nanny* state', 'government', 'The government.'],
    ['The nanny **state** fell.', 'nanny **state', 'government', 'The government fell.'],
    ['The _so_-_called_ plan.', 'so_-_called', 'proposed', 'The _proposed_ plan.'],
    ['The [nanny](a.md) state.', 'nanny](a.md) state', 'government', undefined],
    ['The nanny\nstate fell.', 'nanny\nstate', 'government', 'The government fell.'],
    ['A `nanny` state.', 'nanny` state', 'government', undefined],
  ] as const) {
    it(`of “${words}” in ${JSON.stringify(text)}`, () =>
      assert.equal(reworded(text, words, alternative), expected));
  }
});

describe('All wordings of a kind', () => {
  const text =
    'The so-called reform is a disgrace. “The so-called reform failed,” the minister said. It was a so-called success, and critics call the disgraces endless.\n';
  const { loaded } = analyze(text);
  const [first] = loaded;
  assert.ok(first);

  it('are those of the same term in the author’s own words', () => {
    const all = ofSameKind(text, first, loaded);
    assert.ok(all.length >= 2);
    assert.ok(
      all.every((finding) => isOwn(finding) && text.slice(finding.start, finding.end) === 'so-called'),
    );
    assert.ok(!all.some(({ start }) => start > text.indexOf('“') && start < text.indexOf('”')));
  });

  it('are replaced each by its own alternative, in text order, none over another', () => {
    const all = ofSameKind(text, first, loaded);
    const edits = rewordAll(text, [...all].reverse(), 0);
    assert.equal(edits.length, all.length);
    assert.ok(edits.every((edit, i) => edit.start >= (edits[i - 1]?.end ?? 0)));
    assert.deepEqual(rewordAll(text, all, 99), []);
    assert.equal(rewordAll(text, [first, first], 0).length, 1);
  });

  it('hold the inflections of one term together', () => {
    const inflected = 'It was a debacle. We had seen such debacles before.\n';
    const found = analyze(inflected).loaded.filter(({ term }) => term === 'debacle');
    const [one] = found;
    if (one) assert.equal(ofSameKind(inflected, one, found).length, found.length);
  });
});
