import assert from 'node:assert/strict';
import { proposalsIn, type Names } from './layers';

const NAMES: Names = {
  Ottawa: 'state',
  Commission: 'government_body',
  Parliament: 'government_body',
  Government: 'government_body',
  Farmers: 'group',
  Pupils: 'group',
  Greens: 'party',
  We: 'people',
  us: 'people',
};

/** The agent of the last proposal, with an asterisk where no words name it. */
const agentOf = (text: string): string | null => {
  const agent = proposalsIn(text, NAMES).proposals.at(-1)?.agent;
  return agent ? agent.actor + (agent.implicit ? '*' : '') : null;
};

describe('proposals: who is to act', () => {
  for (const [kind, texts] of Object.entries<Readonly<Record<string, string | null>>>({
    'a pronoun means the subject before it': {
      'The Commission knew of the leak. It must now pay for the wells.': 'commission*',
      'If Ottawa wants peace, it must drop the tariff.': 'ottawa*',
      'The tariff is high. It must fall.': null,
    },
    'a body of the draft may be called by its kind': {
      'Parliament met on Monday. The Commission spoke. But lawmakers must now repeal the tax.': 'parliament*',
    },
    'of a law, the legislature': {
      'The Commission should listen. Parliament met late. This act must be repealed.': 'parliament*',
    },
    'of a passive, who owns the thing, who was told before, or whom the draft is about': {
      'The wells are foul. Ottawa’s fund should be closed.': 'ottawa*',
      'The Commission should hire inspectors. The wells must be tested.': 'commission*',
      'Ottawa has failed the north. The fund should be wound up.': 'ottawa*',
      'Ottawa sells arms. This must stop.': 'ottawa*',
    },
    'who is acted on does not act': {
      'The Greens should speak. The Greens ought to be heard.': null,
    },
    '"let" permits those who hold no office, and tells those who do': {
      'Let Parliament decide. Let the Commission listen.': 'commission',
      'Ottawa should listen. Let Farmers sell their milk.': 'ottawa*',
    },
    'a shared subject acts': {
      'Ottawa signed the pact and must now pay.': 'ottawa',
      'Neither Ottawa nor Parliament should pay.': 'ottawa',
    },
    'what somebody deserves, others are to give': {
      'Pupils deserve to be heard.': null,
    },
    'whose task it is': {
      'The Commission’s first task should be to count the ships.': 'commission',
      'The best thing that the Commission can do is resign.': 'commission',
    },
  }))
    it(kind, () => {
      for (const [text, agent] of Object.entries(texts)) assert.equal(agentOf(text), agent, text);
    });

  it('has to is a demand on those in office only', () => {
    assert.equal(proposalsIn('Ottawa has to publish the map.', NAMES).proposals.length, 1);
    assert.equal(proposalsIn('Farmers has to publish the map.', NAMES).proposals.length, 0);
  });
});
