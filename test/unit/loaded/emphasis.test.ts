import assert from 'node:assert/strict';
import { loadedIn, wordingsOf } from './support';

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

describe('capitals', () => {
  it('raise the voice on an ordinary word', () => {
    assert.deepEqual(wordingsOf('The bridge is NOT safe.', 'intensifier'), ['NOT']);
    assert.deepEqual(wordingsOf('ALL of the trains were late.', 'intensifier'), ['ALL']);
    assert.deepEqual(loadedIn('They were NEVER asked.')[0]?.alternatives, ['never']);
  });

  it('pass in abbreviations, headings and names', () => {
    for (const plain of [
      'The WHO and the US signed it.',
      'RULE 2: NO SUGAR. She kept to it.',
      'WE ARE NOT AMUSED',
      'The ALL STAR team won.',
    ]) {
      assert.deepEqual(wordingsOf(plain, 'intensifier'), [], plain);
    }
  });
});

describe('comparisons that stand alone', () => {
  it('mock what nobody has said', () => {
    assert.deepEqual(wordingsOf('As if tenants had money to burn.', 'mockery')[0], 'As if');
    assert.deepEqual(wordingsOf('As though anybody had asked them!', 'mockery'), ['As though']);
  });

  it('pass before the clause that they compare', () => {
    for (const plain of [
      'As if by chance the lights went out.',
      'As if he knew the way, the dog ran ahead.',
    ]) {
      assert.deepEqual(wordingsOf(plain, 'mockery'), [], plain);
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
