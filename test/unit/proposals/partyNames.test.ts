import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

describe('party names that are words', () => {
  it('begin no imperative', () => {
    for (const text of [
      'Labour promises to scrap the fees; the Conservatives would keep them.',
      'Labour pledges to build homes.',
    ])
      assert.deepEqual(
        analyze(text).proposals.filter(({ status }) => status === 'endorsed'),
        [],
        text,
      );
  });
  it('leave imperatives alone', () => {
    assert.equal(analyze('Cut the levy.').proposals.length, 1);
    assert.equal(analyze('Scrap the fees, as Labour promised.').proposals.length, 1);
  });
});
