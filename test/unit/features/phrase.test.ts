import assert from 'node:assert/strict';
import { phraseAround } from '../../../src/features/models/phrase';

describe('The phrase around a wording', () => {
  for (const [text, words, phrase] of [
    ['The failed state index rose.', 'failed', 'The failed state'],
    ['A crusade, in May.', 'crusade', 'A crusade'],
    ['Crusade of the état-major.', 'Crusade', 'Crusade of'],
    ['They call it “crusade” there.', 'crusade', 'crusade'],
    ['crusade', 'crusade', 'crusade'],
  ] as const) {
    it(`“${words}” in “${text}”`, () => {
      const start = text.indexOf(words);
      const span = phraseAround(text, { start, end: start + words.length });
      assert.equal(text.slice(span.start, span.end), phrase);
    });
  }
});
