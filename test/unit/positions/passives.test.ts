import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { isPassive } from '../../../src/analysis/positions/passives';
import { syntaxOf } from '../../../src/analysis/positions/syntax';
import { sentenceOf } from '../support';

/** Whether each verb of a sentence is passive. */
function voices(text: string): Record<string, boolean> {
  const { tagged } = sentenceOf(text);
  return Object.fromEntries(
    syntaxOf(tagged).predicates.map((p) => [tagged.words[p.verb]?.norm ?? '', isPassive(tagged, p)]),
  );
}

function positions(text: string): string[] {
  return analyze(text)
    .positions.map(({ holder, stance }) => `${holder} ${stance}`)
    .sort();
}

describe('passives', () => {
  it('are told by their copula, or by the "by" behind a participle', () => {
    assert.deepEqual(voices('The treaty was rejected by France.'), { rejected: true });
    assert.deepEqual(voices('A levy backed by Germany failed.'), { backed: true, failed: false });
    assert.deepEqual(voices('France will stand by the treaty.'), { stand: false });
    assert.deepEqual(voices('The council rejected the plan by noon.'), { rejected: false });
  });

  const cases: Record<string, string[]> = {
    'The fishing treaty was rejected by France.': ['france oppose'],
    'The clean air bill has been passed by the Senate.': ['us-senate support'],
    'The wealth tax was not rejected by France.': ['france support'],
    'A carbon levy revived by Germany and by France was published on Monday.': [
      'france support',
      'germany support',
    ],
    'A gas pipeline opposed by Poland was opened on Monday.': ['poland oppose'],
    'The wealth tax was revived by the Senate and by Germany.': ['germany support', 'us-senate support'],
    // Nobody does it, nobody who acts does it, or it takes no side.
    'The fishing treaty was rejected.': [],
    'The fishing treaty was rejected by noon.': [],
    'The fishing treaty was rejected by a narrow margin.': [],
    'The fishing treaty was printed by Germany.': [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`read "${text}"`, () => assert.deepEqual(positions(text), expected));
  }
});
