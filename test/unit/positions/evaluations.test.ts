import assert from 'node:assert/strict';
import { evaluations } from '../../../src/analysis/positions/evaluations';
import { labelOf } from '../../../src/analysis/positions/wording';
import { sentenceOf } from '../support';

/** "+ label" or "- label" for each evaluation, "this" where a pronoun stands for the topic. */
function judged(text: string): string[] {
  return evaluations(sentenceOf(text).tagged)
    .filter((evaluation) => !evaluation.conceded)
    .map(({ good, topic }) => `${good ? '+' : '-'} ${topic ? labelOf(topic) : 'this'}`);
}

describe('evaluations', () => {
  const cases: Record<string, string[]> = {
    'The carbon levy is a mistake.': ['- carbon levy'],
    'The carbon levy is not a mistake.': ['+ carbon levy'],
    'This would not be a good idea.': ['- this'],
    'The reform would be disastrous.': ['- reform'],
    'A wealth tax would reduce inequality.': ['+ wealth tax'],
    'The new tariffs will harm exporters.': ['- new tariffs'],
    'The subsidy has failed.': ['- subsidy'],
    'Raising the tariffs would be reckless.': ['- raising the tariffs'],
    'It would be wrong to close the border.': ['- closing the border'],
    'The tariff is too high.': ['- tariff'],
    'A carbon levy is the cheapest way to cut emissions.': ['+ carbon levy'],
    'The scheme is inefficient.': ['- scheme'],
    'Talks with the rebels are pointless.': ['- talks with the rebels'],
    'The reform makes no sense.': ['- reform'],
    'The reform does nothing for the poor.': ['- reform'],
    'The bill deserves support.': ['+ bill'],
    'The answer is a wealth tax.': ['+ wealth tax'],
    'The trouble with the levy is its cost.': ['- levy'],
    'There is no reason to raise the tariff.': ['- raising the tariff'],
    'There is every reason to lift the ban.': ['+ lifting the ban'],
    'The idea makes no sense.': ['- this'],
    'It is a pity that the Senate rejected the treaty.': ['+ treaty'],
    'A windfall tax would scare off investors.': ['- windfall tax'],
    'The levy would push prices up.': ['- levy'],
    'Insulating homes would lower bills.': ['+ insulating homes'],
    // Decoys: facts, requests, relative clauses, concessions, presentations.
    'The tariff is 12 per cent.': [],
    'The ministry published the figures.': [],
    'The tribunal opened on Monday.': [],
    'Here is the best part.': [],
    'While the levy is cheap and effective, it came late.': [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads "${text}"`, () => assert.deepEqual(judged(text), expected));
  }
});
