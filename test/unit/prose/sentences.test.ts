import assert from 'node:assert/strict';
import { LONGEST_SENTENCE, splitSentences } from '../../../src/analysis/prose/sentences';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: Record<string, string[]> = {
    'two plain ones': ['Geneva waits.', 'Paris acts.'],
    'titles and initials': ['Dr. A. B. Khan met Gen. Ortiz of St. Lucia.', 'They left.'],
    'abbreviated states inside': ['The U.S. Senate and the U.K. Treasury agreed.', 'Both paid.'],
    'abbreviated states at the end': ['He came back to the U.S.', 'The Senate noticed.'],
    decimals: ['Prices rose 3.5 per cent to $1.2 bn.', 'Wages did not.'],
    'closing quotation marks': ['“We will go.”', 'She left.', '"Never!"', 'He stayed.'],
    'a question inside a sentence': ['“Why now?” he asked.', 'Nobody knew.'],
    'dots that trail off': ['He waited … and left.', 'She did not.'],
    'latin abbreviations': ['Use levies, e.g. Carbon ones, i.e. Taxes.', 'Done.'],
    'numbers as in No. 10': ['No. 10 refused.', 'So did No. 11.'],
    brackets: ['It failed (see below).', '[Then it rained.]'],
  };
  for (const [name, parts] of Object.entries(cases)) {
    it(`splits ${name}`, () => assert.deepEqual(split(parts.join(' ')), parts));
  }

  it('caps what has no punctuation, without cutting a character in two', () => {
    for (const text of ['word '.repeat(2_000), 'x'.repeat(5_000), '🕊'.repeat(3_001)]) {
      const parts = split(text);
      assert.ok(parts.every((p) => p.length <= LONGEST_SENTENCE));
      assert.equal(parts.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      assert.ok(parts.every((p) => !/^[\udc00-\udfff]/.test(p)));
    }
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\n']) assert.deepEqual(split(text), []);
  });
});
