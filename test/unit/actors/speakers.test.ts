import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

const mentions = (text: string): string[] =>
  analyze(text).mentions.map(({ start, end }) => text.slice(start, end));

describe('whoever argues, believes or wants', () => {
  const somebody: Record<string, string> = {
    'Some argue that the levy is fair.': 'Some',
    'Many think it unfair.': 'Many',
    'Few believe the figures.': 'Few',
    'Free-marketeers hate the levy.': 'Free-marketeers',
    'One legal scholar called it theft.': 'One legal scholar',
    'A preacher in the valley warned that the dam would fail.': 'preacher',
    'Hawks want a longer embargo.': 'Hawks',
    'Steelmakers fear the levy.': 'Steelmakers',
  };
  for (const [text, who] of Object.entries(somebody))
    it(`is somebody in "${text}"`, () => assert.ok(mentions(text).includes(who), mentions(text).join(', ')));

  const nobody = [
    'Some towns are flooded.',
    'Most of the valley is dry.',
    'The numbers suggest a fall.',
    'Many of the letters arrived late.',
    'Several were lost.',
  ];
  for (const text of nobody)
    it(`is nobody in "${text}"`, () =>
      assert.ok(!mentions(text).some((who) => /^(?:Some|Most|Many|Several|numbers)$/.test(who))));
});
