import assert from 'node:assert/strict';
import { phraseAround } from '../../../src/features/models/phrase';

describe('The phrase around a wording', () => {
  for (const [text, words, phrase] of [
    ['The failed state index rose.', 'failed', 'failed state'],
    ['They fight a war on want there.', 'war', 'war on want'],
    ['Two ways to ruin a modest agreement', 'ruin', 'ruin a modest'],
    ['This medical crusade, in May.', 'crusade', 'medical crusade'],
    ['A crusade, in May.', 'crusade', 'A crusade'],
    ['Crusade of the état-major.', 'Crusade', 'Crusade of the état-major'],
    ['a crusade for the, well', 'crusade', 'a crusade for'],
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
