import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** "holder stance" of every position, sorted. */
function stands(text: string): string[] {
  return analyze(text)
    .positions.map(({ holder, stance }) => `${holder} ${stance}`)
    .sort();
}

describe('deeds that the author judges', () => {
  const judged = [
    'The ministry has tripled the cost of visas. This is short-sighted.',
    'The ministry has decided to log the old forest. Her decision flies in the face of science.',
    'The ministry pardoned the torturers. It should have jailed them.',
  ];
  for (const text of judged) {
    it(`are stands in "${text}"`, () => {
      assert.deepEqual(stands(text), ['author oppose', 'ministry support']);
    });
  }

  it('are against what they do away with', () => {
    assert.deepEqual(stands('The senator cancelled the tram. She should be ashamed.'), [
      'author support',
      'senator oppose',
    ]);
  });

  const unjudged = [
    'The ministry has tripled the cost of visas. Travellers queue for hours.',
    'The ministry has tripled the cost of visas. Nobody else has.',
    'The ministry has tripled the cost of visas. Critics say that this is short-sighted.',
  ];
  for (const text of unjudged) {
    it(`are none of the author's in "${text}"`, () => {
      assert.ok(!stands(text).some((stand) => stand.startsWith('author')));
    });
  }
});
