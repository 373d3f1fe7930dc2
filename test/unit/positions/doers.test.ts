import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

function positions(text: string): string[] {
  return analyze(text)
    .positions.map(({ holder, stance }) => `${holder} ${stance}`)
    .sort();
}

describe('who acts', () => {
  const cases: Record<string, Record<string, string[]>> = {
    'the subject': {
      'France has rejected the fishing treaty.': ['france oppose'],
      'The Senate has long opposed the wealth tax.': ['us-senate oppose'],
    },
    'several subjects together': {
      'France and Germany have rejected the fishing treaty.': ['france oppose', 'germany oppose'],
      'France and Spain and Germany have ratified the fishing treaty.': [
        'france support',
        'germany support',
        'spain support',
      ],
      'The Senate and the minister oppose the wealth tax.': ['minister oppose', 'us-senate oppose'],
    },
    'whom a relative pronoun stands for': {
      'The talks were led by Germany, which opposes the gas pipeline.': ['germany oppose'],
      'The speech was given by the minister, who opposes the gas pipeline.': ['minister oppose'],
    },
    'the subject of the verb before': {
      'Germany has so far remained unwilling to pay for the gas pipeline.': ['germany oppose'],
      'The minister has until now refused to fund the gas pipeline.': ['minister oppose'],
    },
    'the author in the first person': {
      'I support the wealth tax.': ['author support'],
      'We oppose the wealth tax.': ['author oppose'],
    },
    'nobody that is an actor, or not the name nearby': {
      'The rain has stopped the gas pipeline.': [],
      'The mood in France has shaped the fishing treaty.': [],
      'The fishing treaties I have sponsored are long.': [],
    },
  };
  for (const [who, texts] of Object.entries(cases)) {
    describe(who, () => {
      for (const [text, expected] of Object.entries(texts)) {
        it(`in "${text}"`, () => assert.deepEqual(positions(text), expected));
      }
    });
  }
});
