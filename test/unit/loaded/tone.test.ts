import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { toneOf, TONE_FEATURES } from '../../../src/analysis/loaded/tone';
import { Tagger } from '../../../src/analysis/prose/tagger';
import tone from '../../../src/lexicon/loaded/tone.json';
import schema from '../../../src/lexicon/loaded/tone.schema.json';
import { wordingsOf } from './support';

const tagger = new Tagger();

describe('tone', () => {
  it('has a weight for every feature', () => {
    const validate = new Ajv().compile(schema);
    assert.ok(validate(tone), JSON.stringify(validate.errors));
    assert.deepEqual(Object.keys(tone.weights).sort(), Object.keys(TONE_FEATURES).sort());
  });

  it('tells opinion from report', () => {
    const opinion = [
      'But we should never forget how badly they failed us.',
      'Why must we always be so timid?',
      'That is simply not good enough!',
    ];
    const report = [
      'The ministry said on Tuesday that 40 people were held in Lyon.',
      'Sales rose by 3 percent in May, the Office for National Statistics reported.',
      '“It was late,” John Smith told the BBC.',
    ];
    const tones = (texts: string[]) => texts.map((text) => toneOf(tagger.tag(text)));
    assert.ok(Math.min(...tones(opinion)) > 0.1);
    assert.ok(Math.max(...tones(report)) < -1);
  });

  it('lets weak wording count where the sentence reads as opinion', () => {
    assert.deepEqual(wordingsOf('We should not hand them such huge profits.'), ['huge']);
    assert.deepEqual(wordingsOf('The bank reported huge profits of 4 billion in 2019, Reuters said.'), []);
  });

  it('lets ordinary words count where the sentence is plainly opinion', () => {
    assert.deepEqual(
      wordingsOf('But we cannot always trust their weak excuses, and why should we?').slice(0, 2),
      ['always', 'weak'],
    );
    assert.deepEqual(wordingsOf('The signal was always weak on the island, engineers said in 2012.'), []);
  });

  it('is a number for any text', () => {
    for (const text of ['', '…', '\ud800', '"""']) assert.ok(Number.isFinite(toneOf(tagger.tag(text))), text);
  });
});
