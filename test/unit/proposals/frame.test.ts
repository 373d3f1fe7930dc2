import assert from 'node:assert/strict';
import type { Proposal } from '../../../src/analysis/model';
import { cut } from '../support';
import { proposalsIn, type Names } from './layers';

const NAMES: Names = {
  EU: 'international_org',
  Washington: 'state',
  Parliament: 'government_body',
  council: 'government_body',
  Ottawa: 'state',
  we: 'group',
  We: 'group',
  Congress: 'government_body',
};

function only(text: string): Proposal {
  const { proposals } = proposalsIn(text, NAMES);
  assert.equal(proposals.length, 1, text);
  return proposals[0] as Proposal;
}

describe('proposals: frame', () => {
  it('spans the clause with its condition, without reasons and concessions', () => {
    const clauses: ReadonlyArray<readonly [string, string]> = [
      [
        'If talks fail, the EU should impose a levy because nothing else works.',
        'If talks fail, the EU should impose a levy',
      ],
      ['Although it is late, Parliament must vote.', 'Parliament must vote'],
      ['But it must be done.', 'it must be done'],
      ['The mayor resigned, and the council should replace her.', 'the council should replace her'],
      [
        'While these issues need to be addressed, none of them is insoluble.',
        'these issues need to be addressed',
      ],
      ['In the near term, the treaty must be extended.', 'In the near term, the treaty must be extended'],
      ['Schools should open, or children will suffer.', 'Schools should open'],
    ];
    for (const [text, clause] of clauses) assert.equal(cut(text, only(text)), clause);
  });

  it('names agent, action, object and condition', () => {
    const text = 'If talks fail, the EU should immediately impose a levy.';
    const proposal = only(text);
    assert.equal(proposal.agent?.actor, 'eu');
    assert.equal(cut(text, proposal.agent), 'EU');
    assert.equal(cut(text, proposal.cue), 'should');
    assert.equal(cut(text, proposal.action), 'impose a levy');
    assert.equal(cut(text, proposal.object), 'a levy');
    assert.equal(cut(text, proposal.condition), 'If talks fail');
  });

  it('takes the subject of a passive for the object and its "by" phrase for the agent', () => {
    const text = 'The ban should be lifted by Parliament.';
    const proposal = only(text);
    assert.equal(cut(text, proposal.object), 'The ban');
    assert.equal(cut(text, proposal.action), 'be lifted');
    assert.equal(proposal.agent?.actor, 'parliament');
  });

  it('finds the agent in complements and behind other words', () => {
    const agents: ReadonlyArray<readonly [string, string]> = [
      ['It is time for Washington to listen.', 'washington'],
      ['We call on Ottawa to ratify the treaty.', 'ottawa'],
      ['Washington would do well to wait.', 'washington'],
      ['Ottawa, in our view, must resist.', 'ottawa'],
      ["Washington's policy must change.", 'washington'],
      ['It falls to Parliament to stop this.', 'parliament'],
    ];
    for (const [text, actor] of agents) assert.equal(only(text).agent?.actor, actor, text);
  });

  it('infers who would have to act from the same paragraph', () => {
    const { proposals } = proposalsIn(
      'Washington should open the border. And then scrap the visa fee.',
      NAMES,
    );
    assert.deepEqual(
      proposals.map((p) => [p.agent?.actor, p.agent?.implicit]),
      [
        ['washington', undefined],
        ['washington', true],
      ],
    );
  });

  it('takes a letter’s addressee for the agent of its passives', () => {
    const { proposals } = proposalsIn('Dear Minister Keller,\n\nThe dam should be repaired.', {
      Keller: 'person',
    });
    assert.deepEqual(proposals[0]?.agent, { actor: 'keller', implicit: true });
  });

  it('gives a passive and a lifeless subject to whom the draft tells to act', () => {
    const told = 'Congress must act on rents.\n\n';
    for (const sentence of ['The levy should be scrapped.', 'The tax must not go on paying for roads.']) {
      const { proposals } = proposalsIn(told + sentence, NAMES);
      assert.deepEqual(proposals[1]?.agent, { actor: 'congress', implicit: true }, sentence);
    }
    const { proposals } = proposalsIn(`${told}Farmers must adapt.`, NAMES);
    assert.equal(proposals[1]?.agent, null);
  });

  it('leaves the agent open where nobody can be named', () => {
    assert.equal(only('The treaty must be extended.').agent, null);
  });

  it('grades the force', () => {
    const forces: ReadonlyArray<readonly [string, string]> = [
      ['Parliament must act.', 'strong'],
      ['Scrap the fee.', 'strong'],
      ['We cannot allow it.', 'strong'],
      ['We urge Congress to vote.', 'strong'],
      ['Parliament should act.', 'medium'],
      ['It is time to act.', 'medium'],
      ['We recommend a ban.', 'medium'],
      ['Washington would be wise to wait.', 'weak'],
      ['Parliament may need to act.', 'weak'],
      ['One option is to freeze the fund.', 'weak'],
      ['Congress could extend the credit.', 'weak'],
    ];
    for (const [text, force] of forces) assert.equal(only(text).force, force, text);
  });

  it('tells "must not" from "need not"', () => {
    const read = (text: string): readonly [string, boolean] => [only(text).force, only(text).negated];
    assert.deepEqual(read('The EU must not wait.'), ['strong', true]);
    assert.deepEqual(read('The EU need not wait.'), ['weak', true]);
    assert.deepEqual(read("The EU doesn't need to wait."), ['weak', true]);
    assert.deepEqual(read('The EU should never wait.'), ['medium', true]);
    assert.deepEqual(read('No state should wait.'), ['medium', true]);
    assert.deepEqual(read('Do not wait for the EU.'), ['strong', true]);
    assert.deepEqual(read('The EU must wait.'), ['strong', false]);
  });

  it('counts "could" only where an actor is to act', () => {
    assert.equal(proposalsIn('Heat pumps could reduce the bill.', NAMES).proposals.length, 0);
    assert.equal(proposalsIn('Congress could reduce the bill.', NAMES).proposals.length, 1);
  });
});
