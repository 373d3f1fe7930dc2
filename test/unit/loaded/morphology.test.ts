import assert from 'node:assert/strict';
import { articleFor } from '../../../src/analysis/loaded/morphology/article';
import {
  adverbOf,
  compareAdjective,
  inflectVerb,
  pluralOf,
} from '../../../src/analysis/loaded/morphology/inflect';
import { respellings } from '../../../src/analysis/loaded/morphology/spelling';

describe('morphology', () => {
  it('inflects regular verbs', () => {
    const forms = (verb: string): string[] =>
      (['third', 'past', 'participle', 'gerund'] as const).map((form) => inflectVerb(verb, form));
    assert.deepEqual(forms('slam'), ['slams', 'slammed', 'slammed', 'slamming']);
    assert.deepEqual(forms('criticise'), ['criticises', 'criticised', 'criticised', 'criticising']);
    assert.deepEqual(forms('carry'), ['carries', 'carried', 'carried', 'carrying']);
    assert.deepEqual(forms('push'), ['pushes', 'pushed', 'pushed', 'pushing']);
    assert.deepEqual(forms('delay'), ['delays', 'delayed', 'delayed', 'delaying']);
    assert.deepEqual(forms('admit'), ['admits', 'admitted', 'admitted', 'admitting']);
    assert.deepEqual(forms('weaken'), ['weakens', 'weakened', 'weakened', 'weakening']);
    assert.deepEqual(forms('label'), ['labels', 'labelled', 'labelled', 'labelling']);
    assert.deepEqual(forms('veto'), ['vetoes', 'vetoed', 'vetoed', 'vetoing']);
    assert.deepEqual(forms('fast-track'), ['fast-tracks', 'fast-tracked', 'fast-tracked', 'fast-tracking']);
    assert.deepEqual(forms('mimic').slice(1), ['mimicked', 'mimicked', 'mimicking']);
  });

  it('inflects irregular verbs', () => {
    assert.equal(inflectVerb('say', 'past'), 'said');
    assert.equal(inflectVerb('be', 'third'), 'is');
    assert.equal(inflectVerb('have', 'third'), 'has');
    assert.equal(inflectVerb('take', 'participle'), 'taken');
    assert.equal(inflectVerb('lie', 'gerund'), 'lying');
    assert.equal(inflectVerb('see', 'gerund'), 'seeing');
    assert.equal(inflectVerb('overthrow', 'past'), 'overthrew');
  });

  it('forms plurals', () => {
    const pairs = {
      ally: 'allies',
      boss: 'bosses',
      strongman: 'strongmen',
      crisis: 'crises',
      thief: 'thieves',
      oligarch: 'oligarchs',
      misinformation: 'misinformation',
      elites: 'elites',
      'has-been': 'has-beens',
      human: 'humans',
    };
    for (const [one, many] of Object.entries(pairs)) assert.equal(pluralOf(one), many);
  });

  it('compares short adjectives by ending, long ones by a word', () => {
    assert.equal(compareAdjective('big', 'superlative'), 'biggest');
    assert.equal(compareAdjective('crazy', 'comparative'), 'crazier');
    assert.equal(compareAdjective('pale', 'comparative'), 'paler');
    assert.equal(compareAdjective('radical', 'comparative'), 'more radical');
    assert.equal(compareAdjective('biased', 'superlative'), 'most biased');
  });

  it('forms adverbs', () => {
    assert.equal(adverbOf('reckless'), 'recklessly');
    assert.equal(adverbOf('despicable'), 'despicably');
    assert.equal(adverbOf('shoddy'), 'shoddily');
    assert.equal(adverbOf('draconic'), 'draconically');
    assert.equal(adverbOf('cowardly'), undefined);
    assert.equal(adverbOf('botched'), undefined);
  });

  it('knows British and American spellings', () => {
    assert.ok(respellings('demonise').includes('demonize'));
    assert.ok(respellings('demonizing').includes('demonising'));
    assert.ok(respellings('rumoured').includes('rumored'));
    assert.ok(respellings('sceptics').includes('skeptics'));
    assert.deepEqual(respellings('plan'), []);
  });

  it('chooses the article by sound', () => {
    for (const word of [
      'apple',
      'hour',
      'honest',
      'MP',
      'unimportant',
      'EU',
      'heir',
      'utter',
      'uninformed',
      'SNP',
    ]) {
      assert.equal(articleFor(word), 'an', word);
    }
    for (const word of [
      'union',
      'European',
      'one-off',
      'use',
      'house',
      'UN',
      'unilateral',
      'usual',
      'utopia',
    ]) {
      assert.equal(articleFor(word), 'a', word);
    }
  });
});
