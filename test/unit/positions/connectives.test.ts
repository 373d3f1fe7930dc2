import assert from 'node:assert/strict';
import { connectives } from '../../../src/analysis/positions/connectives';
import { timeOf } from '../../../src/analysis/positions/time';
import { sentenceOf } from '../support';

function found(text: string): string[] {
  const { tagged } = sentenceOf(text);
  return connectives(tagged).map(
    ({ first, last, against }) =>
      `${against}: ${tagged.words
        .slice(first, last + 1)
        .map((w) => w.norm)
        .join(' ')}`,
  );
}

describe('contrastive connectives', () => {
  const cases: Record<string, string[]> = {
    'But the union disagrees.': ['before: but'],
    'And yet nobody moved.': ['before: and yet'],
    'France backed it, whereas Italy did not.': ['before: whereas'],
    'The Senate, by contrast, refused.': ['before: by contrast'],
    'Contrary to its pledge, the bank raised rates.': ['within: contrary to'],
    'Unlike the Greens, the Liberals want a levy.': ['within: unlike'],
    'They met despite the ban.': ['within: despite'],
    // Decoys: no clause begins here.
    'He is still here.': [],
    'Nobody but the minister knew.': [],
    'The vote is not yet final.': [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads "${text}"`, () => assert.deepEqual(found(text), expected));
  }

  it('tells then from now', () => {
    const time = (text: string) => timeOf(sentenceOf(text).tagged);
    assert.equal(time('As a candidate he opposed the pipeline.'), 'then');
    assert.equal(time('Today she backs the pipeline.'), 'now');
    assert.equal(time('They no longer object.'), 'now');
    assert.equal(time('The committee met twice.'), null);
  });
});
