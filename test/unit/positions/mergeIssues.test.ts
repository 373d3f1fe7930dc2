import assert from 'node:assert/strict';
import { Draft } from '../../../src/analysis/draft';

/** Label of the issue on which each holder stands, with the stance. */
function standsIn(text: string): { issue: string; holder: string; stance: string }[] {
  return new Draft()
    .update(text)
    .findings.analysis.positions.map(({ issue, holder, stance }) => ({ issue, holder, stance }));
}

describe('issues of several holders', () => {
  const together: Record<string, string> = {
    'one noun in different company':
      'Germany refuses to levy timid sanctions on a few rich Russian individuals.\n\n' +
      'The French Parliament wants the European Union to impose much tougher sanctions on whole sectors of the economy.',
    'a word of the same meaning':
      'The Senate wants much tougher sanctions on the banks of the regime.\n\n' +
      'Germany has long opposed an embargo on oil and grain from the coast.',
  };
  for (const [what, text] of Object.entries(together)) {
    it(`share ${what}`, () => {
      const stands = standsIn(text).filter(({ holder }) => holder !== 'author');
      assert.equal(new Set(stands.map(({ holder }) => holder)).size, 2, JSON.stringify(stands));
      assert.equal(new Set(stands.map(({ issue }) => issue)).size, 1, JSON.stringify(stands));
      assert.deepEqual(new Set(stands.map(({ stance }) => stance)), new Set(['support', 'oppose']));
    });
  }

  it('keep apart what one holder asks for in two ways', () => {
    const stands = standsIn(
      'The council should ban large lorries from the old bridge. The council should paint the railings of the bridge green.',
    );
    assert.equal(new Set(stands.map(({ issue }) => issue)).size, 2, JSON.stringify(stands));
  });

  it('keep apart what only has a country in common', () => {
    const stands = standsIn(
      'Germany supports the new railway to Poland. The Senate opposes the deployment of interceptors in Poland.',
    );
    assert.equal(new Set(stands.map(({ issue }) => issue)).size, 2, JSON.stringify(stands));
  });
});
