import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** "holder / holder" of every contrast, in the order of the names. */
function opponents(text: string): string[] {
  const { contrasts, positions } = analyze(text);
  const holder = (id: string): string => positions.find((position) => position.id === id)?.holder ?? '';
  return contrasts.map(({ a, b }) => [holder(a), holder(b)].sort().join(' / '));
}

/** Each text sets two holders against each other in one way that drafts have for it. */
describe('who is set against whom', () => {
  const cases: Record<string, Record<string, string>> = {
    'by what something is called': {
      'The next administration should trade sanctions relief for a verified freeze; hawks call that surrender.':
        'author / hawks',
      'Congress should repeal the tariff. Growers call the tariff a lifeline.': 'author / growers',
      'Tehran calls enrichment a right. Israel regards it as a threat.': 'iran / israel',
      'The bishops see the bill as an attack on the family. The bill deserves support.': 'author / bishops',
    },
    'by the side that a group goes by': {
      'Opponents of the tram say it is too expensive. The tram is a triumph.': 'author / opponents',
      'The pact protects fishermen. Critics of the pact will not hear of it.': 'author / critics',
      'The ferry has many defenders. The ferry subsidy is a waste, and defenders of the subsidy know it.':
        'author / defenders',
    },
    'by yes or no to what another does': {
      'Paris wants common debt; Berlin does not.': 'france / germany',
      'The Senate backed the subsidy. The minister will not.': 'minister / us-senate',
      'We need a carbon levy. Airlines disagree.': 'airlines / author',
    },
    'by a protest that an act meets': {
      'Despite opposition from farmers, Brussels approved the trade deal.': 'european-union / farmers',
      'The Senate passed the gun law over the objections of the governor.': 'governor / us-senate',
      'The city council voted to ban cars, prompting protests by shopkeepers.': 'city-council / shopkeepers',
    },
    'by a verdict on what another has done': {
      'Germany banned nuclear power. It was a costly error.': 'author / germany',
      'The governor vetoed the housing bill. The veto was a disgrace.': 'author / governor',
      'The chancellor ruled out a wealth tax. That is a pity.': 'author / chancellor',
    },
    'by a verdict on who has done it': {
      'Brussels is right to charge for carbon at the border. The minister calls the carbon charge ‘green imperialism’.':
        'author / minister',
      'The council was wrong to close the library.': 'author / council',
      'The mayor deserves praise for closing the road. Shopkeepers oppose closing the road.':
        'mayor / shopkeepers',
    },
    'by what is said of a thing': {
      'Experts agree that the dam is unsafe. The ministry insists that the dam is sound.':
        'experts / ministry',
      'The tax was supported by the finance minister and opposed by the banks.': 'banks / finance-minister',
    },
  };
  for (const [way, texts] of Object.entries(cases)) {
    for (const [text, expected] of Object.entries(texts)) {
      it(`${way}: "${text}"`, () =>
        assert.ok(opponents(text).includes(expected), opponents(text).join('; ')));
    }
  }

  const none: Record<string, string[]> = {
    'what is left out belongs to a comparison or a question': [
      'The regents want a bigger stadium than the mayor does.',
      'The Senate backed the subsidy. What the minister will do is anybody’s guess.',
    ],
    'a person has critics, and a policy has none': [
      'The critics of the mayor were loud. The tram is a triumph.',
      'The tram is a triumph. Its enemies were many in 1910.',
    ],
    'readers take no side': ['You want a tram. The tram is a waste.'],
  };
  for (const [why, texts] of Object.entries(none)) {
    for (const text of texts) it(`not where ${why}: "${text}"`, () => assert.deepEqual(opponents(text), []));
  }
});

describe('what a holder says against its own stand', () => {
  it('is an issue of its own, under another name, or none', () => {
    const texts = [
      'The council should build the tram. The tram must be free for pupils. The council should not build the tram depot in the park.',
      'Parliament should pass the rent bill. Parliament should not pass the rent bill with the landlord clause.',
    ];
    for (const text of texts) {
      const { issues, positions } = analyze(text);
      const labels = issues.map(({ label }) => label);
      assert.equal(new Set(labels).size, labels.length, labels.join(', '));
      for (const { id } of issues)
        assert.equal(positions.filter(({ issue, holder }) => issue === id && holder === 'author').length, 1);
    }
  });
});
