import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** "holder stance reason" for every position that nobody meets. */
function unanswered(text: string): string[] {
  const { positions, unanswered: found } = analyze(text);
  return found.map(({ position, reason }) => {
    const stands = positions.find(({ id }) => id === position);
    return `${stands?.holder} ${stands?.stance} ${reason}`;
  });
}

const FILLER =
  'The hall was full. It rained. Most of the seats were taken. The clock struck nine. Tea was served.';

describe('positions that nobody meets', () => {
  it('tells of a view that is reported and left at that', () => {
    const text = `Congress should adopt the carbon levy. ${FILLER} France opposes the carbon levy. ${FILLER}`;
    assert.deepEqual(unanswered(text), ['france oppose never_answered']);
  });

  it('leaves a view alone that the author goes into', () => {
    const text =
      `Congress should adopt the carbon levy. ${FILLER} France opposes the carbon levy. ` +
      'But the carbon levy is fair, and Congress must pass it.';
    assert.deepEqual(unanswered(text), []);
  });

  it('misses the opponents of what the author argues for', () => {
    const text =
      'Congress should adopt the carbon levy. The carbon levy is fair. We must have the carbon levy.';
    assert.deepEqual(unanswered(text), ['author support opponents_absent']);
    assert.deepEqual(unanswered('Congress should adopt the carbon levy.'), []);
  });

  it('asks for no answer to those who agree', () => {
    const text = `Congress should adopt the carbon levy. ${FILLER} France supports the carbon levy.`;
    assert.deepEqual(unanswered(text), []);
  });
});
