import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** "holder stance" of both sides of every contrast. */
function contrasts(text: string): string[] {
  const { contrasts: found, positions } = analyze(text);
  return found.map(({ a, b }) =>
    [a, b]
      .map((id) => positions.find((p) => p.id === id))
      .map((p) => `${p?.holder} ${p?.stance}`)
      .sort()
      .join(' / '),
  );
}

describe("the author's answers", () => {
  const answered = [
    'The minister says that the new runway will create jobs. But nobody has counted the noise.',
    'The minister claims that the new runway will create jobs. In truth, the figures were made up.',
    'The minister says that the new runway will create jobs. That is nonsense.',
    'The minister says that the new runway will create jobs. Not so.',
    'While the minister says that the new runway will create jobs, the bill lands on the town.',
    'The minister says that the new runway will create jobs, but the figures were made up.',
    'The minister believes that the new runway will create jobs. He is mistaken.',
    'The minister says that the new runway will create jobs. It will not.',
    'The minister says that the new runway will create jobs. That is simply not true.',
    'The minister says that the new runway will create jobs. The figures say otherwise.',
    'The minister says that the new runway will create jobs. History has shown the opposite.',
    'The minister says that the new runway will create jobs. That argument does not hold water.',
    "The minister says that the new runway will create jobs. Don't believe it.",
    'The minister says that the new runway will create jobs. I doubt it.',
    'The minister insists that the new runway is a success; the numbers tell another story.',
    'The minister believes that the new runway will create jobs. The hall was full. He is mistaken.',
  ];
  for (const text of answered) {
    it(`hears one in "${text}"`, () => {
      assert.deepEqual(contrasts(text), ['author oppose / minister support']);
    });
  }

  const unanswered = [
    // Goes on, or goes on to somebody else.
    'The minister says that the new runway will create jobs. The hall was full.',
    'The minister says that the new runway will create jobs. But Germany sent a delegation.',
    // What is admitted, the author takes to be so.
    'The minister admits that the new runway is not needed. The hall was full.',
    // Affirms it, or asks, or supposes.
    'The minister says that the new runway will create jobs. It will.',
    'The minister says that the new runway will create jobs. Is he mistaken?',
    'The minister says that the new runway will create jobs. If he is mistaken, the town will pay.',
    // Tells of a deed, and of what came of it.
    'The minister opened the new runway. But it rained.',
  ];
  for (const text of unanswered) {
    it(`hears none in "${text}"`, () => assert.deepEqual(contrasts(text), []));
  }

  const scorned = [
    'The minister bragged that the new runway would create jobs.',
    'The hypocritical council has rejected the wealth tax.',
    'A mob of ministers has blocked the levy.',
  ];
  for (const text of scorned) {
    it(`takes scorn of the holder for one in "${text}"`, () => assert.equal(contrasts(text).length, 1));
  }

  const unscorned = [
    // The scorn falls on something else, or nobody is scorned.
    'The minister has blocked a vote amid a needless panic.',
    'The minister wants a "modern" levy on plastic bags.',
    'The careful council has rejected the wealth tax.',
  ];
  for (const text of unscorned) {
    it(`takes no scorn of the holder for one in "${text}"`, () => assert.deepEqual(contrasts(text), []));
  }
});

describe('deeds and attitudes', () => {
  const positions = (text: string) => analyze(text).positions.map((p) => `${p.holder} ${p.stance}`);
  const cases: Record<string, string[]> = {
    'France has long opposed the gas pipeline.': ['france oppose'],
    'Germany remains unwilling to pay for the gas pipeline.': ['germany oppose'],
    'The Senate has already voted 61-39 to pass the Clean Water Act.': ['us-senate support'],
    'The US wants a longer ceasefire.': ['united-states support'],
    'France and Germany have rejected the fishing treaty.': ['france oppose', 'germany oppose'],
    'The idea of a wealth tax was revived by Germany and by France.': ['germany support', 'france support'],
    'Russia tried to block the resolution on Syria.': ['russia oppose'],
    'The German plan to tax air tickets was published on Monday.': ['germany support'],
    // Decoys: nobody takes a side.
    'France has two houses of parliament.': [],
    'The report was written by hand.': [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads "${text}"`, () => assert.deepEqual(positions(text).sort(), expected.sort()));
  }
});
