import assert from 'node:assert/strict';
import { proposalsIn, type Said } from './layers';

const NAMES = { Greenpeace: 'organisation', ministers: 'group' } as const;

function statusOf(text: string, said: Said = []): string | undefined {
  return proposalsIn(text, NAMES, said).proposals[0]?.status;
}

describe('proposals: status', () => {
  it('is endorsed in the author’s own voice', () => {
    assert.equal(statusOf('The ban should stay.'), 'endorsed');
    assert.equal(statusOf('We urge ministers to keep the ban.'), 'endorsed');
  });

  it('is reported where a directive or an attribution names another', () => {
    const { proposals } = proposalsIn('Greenpeace urged ministers to ban trawling.', NAMES);
    assert.equal(proposals[0]?.status, 'reported');
    assert.equal(proposals[0]?.proposer, 'greenpeace');
    assert.equal(proposals[0]?.agent?.actor, 'ministers');
    assert.equal(
      statusOf('Trawling should be banned, Greenpeace said.', [['Trawling should be banned', 'greenpeace']]),
      'reported',
    );
  });

  it('is endorsed where the author approves of another’s proposal', () => {
    assert.equal(statusOf('Greenpeace rightly calls for a ban.'), 'endorsed');
  });

  it('is rejected where the author judges it ill, at once or in the next sentence', () => {
    assert.equal(statusOf('The idea that we should tax bread is absurd.'), 'rejected');
    assert.equal(statusOf('Greenpeace wrongly calls for a ban.'), 'rejected');
    assert.equal(
      statusOf('Greenpeace urged ministers to ban trawling. That would be a mistake.'),
      'rejected',
    );
    assert.equal(statusOf('It would be folly to lift the sanctions.'), 'rejected');
    assert.equal(statusOf('Lifting the sanctions now would be a mistake.'), 'rejected');
  });

  it('stays reported where the verdict is another’s, too', () => {
    const text = 'Greenpeace urged ministers to ban trawling. That would be a mistake.';
    assert.equal(statusOf(text, [['That would be a mistake', null]]), 'reported');
  });

  it('is voiced in irony', () => {
    assert.equal(statusOf('By all means, let us build more casinos.'), 'voiced');
  });
});
