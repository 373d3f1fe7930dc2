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
  });

  it('is the author’s own where the author advises against an act that nobody has proposed', () => {
    for (const text of [
      'It would be folly to lift the sanctions.',
      'Lifting the sanctions now would be a mistake.',
      'It makes no sense to build a third terminal.',
      'A ban would be a mistake.',
    ]) {
      const [proposal] = proposalsIn(text).proposals;
      assert.deepEqual(
        [proposal?.status, proposal?.negated, proposal?.force],
        ['endorsed', true, 'medium'],
        text,
      );
    }
  });

  it('is settled by what stands in front of the clause', () => {
    for (const [text, status] of [
      ['I disagree with those who say that the troops must stay.', 'rejected'],
      ['Contrary to what the lobby says, we hold that the cap should stay.', 'endorsed'],
      ['It is nonsense to claim that the river must be dammed.', 'rejected'],
      ['It would be tempting to say that the bank should be broken up.', 'rejected'],
      ['It is not wrong to say that the bank should be broken up.', 'endorsed'],
      ['I agree with the bishops that the law must be softened.', 'endorsed'],
      ['The old slogan was that workers should own the mills.', 'reported'],
      ['Why not just abolish the courts while we are at it?', 'voiced'],
    ] as const)
      assert.equal(statusOf(text), status, text);
  });

  it('stays reported where the verdict is another’s, too', () => {
    const text = 'Greenpeace urged ministers to ban trawling. That would be a mistake.';
    assert.equal(statusOf(text, [['That would be a mistake', null]]), 'reported');
  });

  it('is rejected by an answer that stands one or two sentences behind', () => {
    const asked = 'Greenpeace urged ministers to ban trawling.';
    for (const answer of [
      'It will not work.',
      'Nonsense.',
      'They should not have their way.',
      'Its anger is just. Its remedy is not.',
      'This would only make things worse.',
      'Such a ban would hurt the ports.',
    ])
      assert.equal(statusOf(`${asked} ${answer}`), 'rejected', answer);
  });

  it('is endorsed by an answer that agrees', () => {
    const asked = 'Greenpeace urged ministers to ban trawling.';
    for (const answer of ['This makes sense.', 'They have a point.', 'It is right.', 'Rightly so.'])
      assert.equal(statusOf(`${asked} ${answer}`), 'endorsed', answer);
  });

  it('stays reported where what follows judges something else, or takes the agreement back', () => {
    const asked = 'Greenpeace urged ministers to ban trawling.';
    for (const next of [
      'It is wrong that fish are dying.',
      'The weather was terrible.',
      'Quite so. But the ports were never asked.',
      'It will vote in May.',
    ])
      assert.equal(statusOf(`${asked} ${next}`), 'reported', next);
  });

  it('is reported behind another’s stated position, and endorsed behind the author’s own', () => {
    for (const text of [
      'The government’s position is that the ban should stay.',
      'The demand of the fishermen is that the ban must go.',
      'What Greenpeace is saying is that ministers must act.',
    ])
      assert.equal(statusOf(text), 'reported', text);
    for (const text of [
      'Our position is that the ban should stay.',
      'The answer is that the ban should stay.',
      'What I am saying is that ministers must act.',
    ])
      assert.equal(statusOf(text), 'endorsed', text);
  });

  it('is the author’s again behind a break with "yet"', () => {
    const text = 'Ministers are loath to offend the ports – yet they must keep the ban.';
    assert.equal(
      statusOf(text, [['to offend the ports – yet they must keep the ban', 'ministers']]),
      'endorsed',
    );
  });

  it('is voiced in irony', () => {
    assert.equal(statusOf('By all means, let us build more casinos.'), 'voiced');
  });
});
