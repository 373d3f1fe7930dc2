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

  const unnamed: Record<string, readonly [string, string]> = {
    'Germany opposes the wealth tax. The Senate rejected the notion.': ['germany', 'us-senate'],
    'The notion was rejected by the Senate. Germany opposes the wealth tax.': ['germany', 'us-senate'],
    'The Senate passed these bills. Germany opposes the wealth tax.': ['germany', 'us-senate'],
    // Rather what stands before than what follows.
    'Germany supports the new railway to Poland. The Senate rejected the idea. France opposes the wealth tax.':
      ['germany', 'us-senate'],
  };
  for (const [text, holders] of Object.entries(unnamed)) {
    it(`take in what names nothing beside them in "${text}"`, () => {
      const stands = standsIn(text);
      const shared = new Set(
        stands.filter(({ holder }) => holders.includes(holder)).map(({ issue }) => issue),
      );
      assert.equal(shared.size, 1, JSON.stringify(stands));
      const others = stands.filter(({ holder }) => !holders.includes(holder));
      assert.ok(!others.some(({ issue }) => shared.has(issue)), JSON.stringify(stands));
    });
  }

  it('keep apart what names nothing from what the same holder says beside it', () => {
    const stands = standsIn('Germany opposes the wealth tax. Germany rejected the notion.');
    assert.equal(new Set(stands.map(({ issue }) => issue)).size, 2, JSON.stringify(stands));
  });

  it('keep apart what stands beside them and names a subject of its own', () => {
    const stands = standsIn('Germany opposes the wealth tax. The Senate rejected the fishing treaty.');
    assert.equal(new Set(stands.map(({ issue }) => issue)).size, 2, JSON.stringify(stands));
  });

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

describe('what is to become of a policy', () => {
  const pairs: Record<string, readonly [string, string]> = {
    'Germany backs the ban on ads. The ban should go.': ['germany', 'author'],
    'The Senate likes the toll on trucks. The toll must lapse next year.': ['us-senate', 'author'],
    'Germany supports the subsidy for trams. It has to end.': ['germany', 'author'],
  };
  for (const [text, [holder, other]] of Object.entries(pairs))
    it(`sets ${holder} against ${other} in "${text}"`, () => {
      const stands = standsIn(text);
      const [one, two] = [holder, other].map((who) => stands.find((stand) => stand.holder === who));
      assert.equal(one?.issue, two?.issue, JSON.stringify(stands));
      assert.deepEqual(new Set([one?.stance, two?.stance]), new Set(['support', 'oppose']));
    });

  it('is no issue where somebody is told to go', () => {
    assert.deepEqual(standsIn('The minister should go.'), []);
  });

  it('does not take the time of an action for its object', () => {
    const [stand] = standsIn('The mayor should resign before the election.');
    assert.ok(!/^resigning the/.test(stand?.issue ?? ''), stand?.issue);
  });
});
