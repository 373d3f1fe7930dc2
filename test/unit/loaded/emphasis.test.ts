import assert from 'node:assert/strict';
import { wordingsOf } from './support';

describe('emphasis', () => {
  it('says a word twice', () => {
    assert.deepEqual(wordingsOf('The plan goes far, far beyond the law.', 'intensifier'), ['far, far']);
    assert.deepEqual(wordingsOf('Things are changing, really changing.', 'intensifier'), [
      'changing, really changing',
    ]);
    for (const plain of ['They sell red, green and blue paint.', 'What it is, is a levy.']) {
      assert.deepEqual(wordingsOf(plain, 'intensifier'), [], plain);
    }
  });
});

describe('superlatives of judgement', () => {
  it('claim a record that nobody measured', () => {
    assert.deepEqual(
      wordingsOf('This is the most shameful deal, and we should not sign it.', 'intensifier'),
      ['most shameful'],
    );
    assert.deepEqual(wordingsOf('Why do we keep our worst ministers?', 'intensifier'), ['worst']);
  });

  it('pass where something is measured or compared', () => {
    for (const plain of [
      'It was the worst drought since 1976.',
      'It is the most effective vaccine according to the trial.',
      'Most effective drugs are old.',
    ]) {
      assert.deepEqual(wordingsOf(plain, 'intensifier'), [], plain);
    }
  });
});

describe('verb phrases with an object inside', () => {
  it('are found with the object, and the alternative keeps it', () => {
    assert.deepEqual(wordingsOf('They threw the tenants under the bus.'), [
      'threw the tenants under the bus',
    ]);
    assert.deepEqual(wordingsOf('The war tore the party apart.'), ['tore the party apart']);
  });

  it('pass where no object stands there', () => {
    assert.deepEqual(wordingsOf('The two parts came quickly apart, and he bailed quietly out.'), []);
  });
});
