import assert from 'node:assert/strict';
import { Draft } from '../../../src/analysis/draft';

/** Who stands where. */
function standsIn(text: string): { issue: string; holder: string; stance: string }[] {
  return new Draft()
    .update(text)
    .findings.analysis.positions.map(({ issue, holder, stance }) => ({ issue, holder, stance }));
}

describe('stands in nouns', () => {
  const cases: Record<string, [holder: string, stance: string]> = {
    'We recall the abandonment by the minister of the plan to deploy interceptors in Poland.': [
      'minister',
      'oppose',
    ],
    'The refusal of the senators to pay the bridge toll has delayed everything.': ['senators', 'oppose'],
    "The minister's plan would tax pensions.": ['minister', 'support'],
    'The insistence by the minister on a higher fuel tax surprised few.': ['minister', 'support'],
  };
  for (const [text, [holder, stance]] of Object.entries(cases)) {
    it(`shows in "${text}"`, () => {
      const own = standsIn(text).find((stand) => stand.holder === holder);
      assert.equal(own?.stance, stance, JSON.stringify(standsIn(text)));
    });
  }

  it('takes nobody for the owner of what is refused', () => {
    assert.deepEqual(
      standsIn('The rejection of the senators in May was a surprise.').filter((s) => s.holder === 'senators'),
      [],
    );
  });

  it('takes what somebody is asked to stop for what they do', () => {
    const own = standsIn('We could end the waste if the ministers stop coddling the arms industry.').find(
      (stand) => stand.holder === 'ministers',
    );
    assert.equal(own?.stance, 'support');
  });
});
