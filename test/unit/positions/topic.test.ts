import assert from 'node:assert/strict';
import { syntaxOf } from '../../../src/analysis/positions/syntax';
import { topicOfPhrase, topicOfPredicate } from '../../../src/analysis/positions/topic';
import { labelOf } from '../../../src/analysis/positions/wording';
import { sentenceOf } from '../support';

/** Label of the topic of the first verb; null where there is none. */
function labelOfFirstVerb(text: string): string | null {
  const { tagged } = sentenceOf(text);
  const [predicate] = syntaxOf(tagged).predicates;
  const topic = predicate ? topicOfPredicate(tagged, predicate) : null;
  return topic && labelOf(topic);
}

describe('topics', () => {
  const labels: Record<string, string | null> = {
    'The government should lift the sanctions.': 'lifting the sanctions',
    'Ministers must try to end the housing shortage.': 'ending the housing shortage',
    'The New START Treaty must be extended.': 'extending the New START Treaty',
    'We must do everything possible to avert a famine.': 'averting a famine',
    'Parliament should ensure that the council abolishes the levy.': 'abolishing the levy',
    'The mayor should ask the companies to publish their accounts.': 'publishing their accounts',
    'The council should give tenants a rebate.': 'rebate',
    'Europe should stop waiting for a better offer.': 'no longer waiting for a better offer',
    'The union should pull out of the talks.': 'pulling out of the talks',
    'The court must reject the 31 per cent.': 'rejecting the 31 per cent',
    'Europe should reject the levy.': 'levy',
    'The bank should spend most of it on new homes.': 'spending most of it on new homes',
    'Parliament should make voting compulsory.': 'making voting compulsory',
    'The banks must be held responsible for the crash.': 'holding the banks responsible',
    'Let us continue to campaign for better and more flexible working hours.':
      'campaigning for flexible working hours',
    'The commission must act.': null,
    'The commission should do it.': null,
  };
  for (const [text, label] of Object.entries(labels)) {
    it(`names ${label ?? 'nothing'} in "${text}"`, () => assert.equal(labelOfFirstVerb(text), label));
  }

  it('takes what a bill or plan would do for what it is about', () => {
    const { tagged } = sentenceOf('A bill to lower the interest rate was tabled.');
    const [bill] = syntaxOf(tagged).phrases;
    assert.ok(bill);
    const topic = topicOfPhrase(tagged, bill);
    assert.equal(topic && labelOf(topic), 'lowering the interest rate');
  });

  it('knows which way an action goes', () => {
    const direction = (text: string) => {
      const { tagged } = sentenceOf(text);
      const [predicate] = syntaxOf(tagged).predicates;
      return predicate && topicOfPredicate(tagged, predicate)?.direction;
    };
    assert.equal(direction('The state should build new dams.'), 'for');
    assert.equal(direction('The state should scrap the dams.'), 'against');
    assert.equal(direction('The state should address the poverty of farmers.'), 'against');
    assert.equal(direction('The state should stop building dams.'), 'against');
  });

  it('takes time linear in words that each stand for the next', () => {
    const { tagged } = sentenceOf(`It has ${'a plan to make '.repeat(70)}peace.`);
    const [predicate] = syntaxOf(tagged).predicates;
    assert.ok(predicate);
    assert.doesNotThrow(() => topicOfPredicate(tagged, predicate));
  });
});
