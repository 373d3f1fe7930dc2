import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { PLAIN_HOUSE, type HouseIssue } from '../../../src/analysis/house';

/** "holder stance label" for every position under a codebook. */
function positions(text: string, ...issues: HouseIssue[]): string[] {
  const { positions: found, issues: named } = analyze(text, { ...PLAIN_HOUSE, issues });
  return found.map((p) => `${p.holder} ${p.stance} ${named.find(({ id }) => id === p.issue)?.label}`);
}

const LEVY = { label: 'Border carbon levy', terms: ['carbon levy', 'border tax'] };
const ENDING = { label: 'ending the filibuster', terms: ['filibuster'] };

describe('a codebook of issues', () => {
  it('gathers what meets its terms under its label', () => {
    assert.deepEqual(
      positions(
        'France wants a border tax. Congress should reject carbon levies. I support the new rail link.',
        LEVY,
      ),
      [
        'france support Border carbon levy',
        'author oppose Border carbon levy',
        'author support new rail link',
      ],
    );
  });

  it('turns stances towards the label', () => {
    assert.deepEqual(
      positions('The Senate must end the filibuster. France defends the filibuster.', ENDING),
      ['author support ending the filibuster', 'france oppose ending the filibuster'],
    );
  });

  it('takes along what points back', () => {
    assert.deepEqual(positions('France wants a border tax. Congress should adopt it.', LEVY), [
      'france support Border carbon levy',
      'author support Border carbon levy',
    ]);
  });

  it('changes nothing where no term is met', () => {
    const text = 'Congress should lift the sanctions on Iran.';
    assert.deepEqual(positions(text, LEVY), positions(text));
  });

  it('takes no harm from empty terms', () => {
    assert.deepEqual(positions('France opposes the gas pipeline.', { label: 'x', terms: ['', ' - '] }), [
      'france oppose gas pipeline',
    ]);
  });
});
