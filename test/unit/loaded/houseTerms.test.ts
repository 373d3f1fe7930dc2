import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { PLAIN_HOUSE, type HouseStyle } from '../../../src/analysis/house';

function wordings(text: string, house: Partial<HouseStyle>): string[] {
  const { loaded } = analyze(text, { ...PLAIN_HOUSE, ...house });
  return loaded.map(({ start, end, rule }) => `${text.slice(start, end)}: ${rule}`);
}

describe('the house style’s own terms', () => {
  const term = {
    term: 'user',
    pos: 'noun',
    category: 'label',
    why: '“Users” are people: say whom the rule meets.',
    neutral: ['resident', 'person'],
  } as const;

  it('are found in every inflection, and explain themselves', () => {
    const text = 'The users of the bridge paid. One user complained.';
    const { loaded } = analyze(text, { ...PLAIN_HOUSE, terms: [term] });
    assert.deepEqual(
      loaded.map((finding) => [
        text.slice(finding.start, finding.end),
        finding.alternatives,
        finding.certainty,
      ]),
      [
        ['users', ['residents', 'people'], 'high'],
        ['user', ['resident', 'person'], 'high'],
      ],
    );
    assert.ok(
      loaded.every(({ why, category }) => why === '“Users” are people: say whom the rule meets.' && category),
    );
  });

  it('go before the lexicon, even where its wording is longer', () => {
    const sham = { ...term, term: 'sham', category: 'doubt', neutral: ['formality'] } as const;
    assert.deepEqual(wordings('It was an utter sham.', { terms: [sham] }), [
      'utter: loaded/intensifier-degree',
      'sham: loaded/house-term',
    ]);
    const wire = { ...term, term: 'rabbit', neutral: ['surprise'] } as const;
    assert.deepEqual(wordings('They will pull a rabbit out of the hat.', { terms: [wire] }), [
      'rabbit: loaded/house-term',
    ]);
  });

  it('are found as parts of names too, and belong to their speaker', () => {
    const plan = { ...term, term: 'Green Plan', pos: 'phrase', neutral: ['bill'] } as const;
    const text = 'Maria Jones said that the Green Plan was ready.';
    const [finding] = analyze(text, { ...PLAIN_HOUSE, terms: [plan] }).loaded;
    assert.equal(finding?.rule, 'loaded/house-term');
    assert.equal(finding?.owner, 'maria-jones');
  });

  it('keep to their part of speech', () => {
    const verb = { ...term, term: 'sanction', pos: 'verb', neutral: ['approve'] } as const;
    assert.deepEqual(wordings('The sanction is mild.', { terms: [verb] }), []);
    assert.deepEqual(wordings('The board sanctioned the deal.', { terms: [verb] }), [
      'sanctioned: loaded/house-term',
    ]);
  });
});

describe('what the house style allows', () => {
  it('is not found, in any inflection and letter case', () => {
    const allow = [{ term: 'crony' }];
    assert.deepEqual(wordings('Cronies of the mayor won.', { allow }), []);
    assert.deepEqual(wordings('A shameless crony won.', { allow }), ['shameless: loaded/pejorative-outrage']);
  });

  it('is found outside the phrase in which it is allowed', () => {
    const allow = [{ term: 'draconian', in: 'the draconian code' }];
    assert.deepEqual(wordings('They debated the Draconian Code of Athens.', { allow }), []);
    assert.deepEqual(wordings('They debated the draconian code of the school.', { allow }), []);
    assert.equal(wordings('They debated the draconian rules.', { allow }).length, 1);
  });

  it('goes for words in scare quotes', () => {
    const text = 'The “benefits” of the plan are few.';
    assert.equal(wordings(text, {}).length, 1);
    assert.deepEqual(wordings(text, { allow: [{ term: 'benefit' }] }), []);
  });

  it('does not stop a term of the house itself', () => {
    const own = {
      term: 'crony',
      pos: 'noun',
      category: 'label',
      why: 'House rule.',
      neutral: ['ally'],
    } as const;
    assert.deepEqual(wordings('The crony won.', { terms: [own], allow: [{ term: 'crony' }] }), [
      'crony: loaded/house-term',
    ]);
  });
});

describe('sensitivity', () => {
  const text =
    'On 3 May 2012 the court in Leeds heard that the notice of 4 April was huge and that rents rose by 4%.';

  it('shows doubtful wording to those who want to see all', () => {
    assert.deepEqual(wordings(text, {}), []);
    assert.deepEqual(wordings(text, { sensitivity: 'all' }), ['huge: loaded/intensifier-scale']);
  });

  it('keeps to what is certain where it is strict', () => {
    const mixed = 'It was an utter sham, and truly wrong.';
    assert.ok(wordings(mixed, { sensitivity: 'strict' }).length < wordings(mixed, {}).length);
  });
});
