import assert from 'node:assert/strict';
import { Tagger } from '../../../src/analysis/prose/tagger';

const tagger = new Tagger();
const read = (text: string): string[] => tagger.tag(text).words.map((w) => `${w.text}/${w.norm}/${w.pos}`);

describe('tagged words', () => {
  it('split contractions where the second word begins', () => {
    assert.deepEqual(read("They can't go."), [
      'They/they/pronoun',
      'ca/can/modal',
      "n't/not/negation",
      'go/go/verb',
    ]);
    assert.deepEqual(read('We’ve won’t.').slice(0, 2), ['We/we/pronoun', '’ve/have/aux']);
    assert.deepEqual(read('It cannot last.').slice(1, 3), ['can/can/modal', 'not/not/negation']);
  });

  it('tell the verb need from the noun', () => {
    const pos = (text: string): string | undefined =>
      tagger.tag(text).words.find((w) => /^needs?$/.test(w.norm))?.pos;
    for (const text of [
      'The government needs to act.',
      'The environment secretary need not wait.',
      'Ministers need to listen.',
    ])
      assert.equal(pos(text), 'verb', text);
    for (const text of ['The need to act is plain.', 'The energy needs of the town are high.'])
      assert.equal(pos(text), 'noun', text);
  });

  it('split the possessive off, of every apostrophe', () => {
    for (const apostrophe of ["'", '’', '‘', 'ʼ']) {
      const words = tagger.tag(`Tehran${apostrophe}s minister met the states${apostrophe} envoys.`).words;
      assert.deepEqual(
        words.filter((w) => w.pos === 'possessive').map((w) => w.text),
        [`${apostrophe}s`, apostrophe],
      );
    }
  });

  it('split hyphenated words and keep what stands between', () => {
    const [us, backed] = tagger.tag('US-backed forces left.').words;
    assert.deepEqual([us?.text, us?.after, backed?.text, backed?.before], ['US', '-', 'backed', '-']);
    assert.deepEqual(read('U.S.-backed forces left.').slice(0, 2), [
      'U.S./u.s./adjective',
      'backed/backed/adjective',
    ]);
  });

  it('read a bare singular between "to" and an object as a verb, elsewhere as a noun', () => {
    const posOf = (text: string, word: string) =>
      tagger.tag(text).words.find(({ norm }) => norm === word)?.pos;
    assert.equal(posOf('Developers want the city to scrap its code.', 'scrap'), 'verb');
    assert.equal(posOf('The governor threatened to veto any measure on rents.', 'veto'), 'verb');
    assert.equal(posOf('They have access to water.', 'water'), 'noun');
    assert.equal(posOf('She went to school the next day.', 'school'), 'noun');
    assert.equal(posOf('He swam from coast to coast the same week.', 'coast'), 'noun');
  });

  it('read a base form behind a hyphenated singular as a noun', () => {
    const last = (text: string) => tagger.tag(text).words.find(({ norm }) => norm === 'freeze')?.pos;
    assert.equal(last('He announced a five-year freeze on rents.'), 'noun');
    assert.equal(last('Landlords who freeze rents lose money.'), 'verb');
  });

  it('part at marks that no blank follows', () => {
    const { words } = tagger.tag(
      'He said:"We will go",then left;Ministers stayed at 10:30 with 5,000 others.',
    );
    assert.deepEqual(
      words.map((w) => w.text),
      'He said We will go then left Ministers stayed at 10:30 with 5,000 others'.split(' '),
    );
    assert.equal(words[1]?.after, ':"');
  });

  it('cover the sentence without gaps', () => {
    for (const text of [
      '“Now,” she said — “or never” …',
      '  two  blanks ',
      '$3.5bn (2026), 40% …',
      '🇮🇷 and 🕊️!',
      "'tis the O'Neill–Ryan plan's aim",
    ]) {
      const { words } = tagger.tag(text);
      const rebuilt = words.map((w) => w.before + w.text).join('') + (words.at(-1)?.after ?? text);
      assert.equal(rebuilt, text);
      for (const w of words) assert.equal(text.slice(w.start, w.end), w.text);
    }
  });

  it('are tagged once for the same text', () =>
    assert.equal(tagger.tag('Geneva waits.'), tagger.tag('Geneva waits.')));

  it('know the lemma of verbs and nouns', () => {
    const lemmas = tagger.tag('Critics proposed talks, which were held.').words.map((w) => w.lemma);
    assert.deepEqual(lemmas, ['critic', 'propose', 'talk', 'which', 'be', 'hold']);
  });
});
