import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/reports/lines';

describe('lines and columns', () => {
  it('counts from 1, over every kind of line end', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const lines = new LineIndex(text);
    const at = (needle: string) => lines.at(text.indexOf(needle));
    assert.deepEqual(at('a'), { line: 1, column: 1 });
    assert.deepEqual(at('b'), { line: 1, column: 2 });
    assert.deepEqual(at('c'), { line: 2, column: 1 });
    assert.deepEqual(at('f'), { line: 3, column: 2 });
    assert.deepEqual(at('g'), { line: 4, column: 1 });
  });

  it('counts columns in UTF-16 units, as editors do', () => {
    const text = '🕊🕊x';
    assert.deepEqual(new LineIndex(text).at(text.indexOf('x')), { line: 1, column: 5 });
  });

  it('gives a byte-order mark no column', () => {
    const lines = new LineIndex('\ufeffab\ncd');
    assert.deepEqual(
      [0, 1, 2, 4].map((offset) => lines.at(offset).column),
      [1, 1, 2, 1],
    );
  });

  it('keeps within the text', () => {
    assert.deepEqual(new LineIndex('').at(0), { line: 1, column: 1 });
    assert.deepEqual(new LineIndex('a\nb').at(-5), { line: 1, column: 1 });
    assert.deepEqual(new LineIndex('a\nb').at(99), { line: 2, column: 98 });
  });
});
