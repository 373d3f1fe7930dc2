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

describe('whom the last lines of a draft name', () => {
  const report = 'The minister said that the levy works.\n\nMany doubt it.\n\n';
  const author = (text: string): string | undefined =>
    analyze(text).actors.find(({ id }) => id === 'author')?.name;

  for (const note of [
    'Barack Obama is a former president of the United States.',
    'Barack Obama is currently the head of a foundation.',
    'Barack Obama has written for many papers.',
    'Barack Obama teaches law in Chicago.',
  ])
    it(`is the author in "${note}"`, () => assert.equal(author(report + note), 'Barack Obama'));

  for (const news of [
    'Barack Obama has called for a larger levy.',
    'Barack Obama is warning voters against it.',
    'Barack Obama was known for his doubts.',
  ])
    it(`is no author in "${news}"`, () => assert.notEqual(author(report + news), 'Barack Obama'));
});
