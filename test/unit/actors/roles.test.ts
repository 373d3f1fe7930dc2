import assert from 'node:assert/strict';
import { layerOf } from './support';
import type { FrontMatter } from '../../../src/analysis/prose/types';

/** The roles of the actor with an id. */
function rolesOf(text: string, id: string, front: FrontMatter = {}): readonly string[] {
  return layerOf(text, front).actor(id)?.roles ?? [];
}

describe('actors: roles', () => {
  it('gives the offices that were held on the day of the draft', () => {
    const text = 'Obama signed the order. Merkel objected.';
    assert.deepEqual(rolesOf(text, 'barack-obama', { date: '2012-05-01' }), ['president, United States']);
    assert.deepEqual(rolesOf(text, 'barack-obama', { date: '2020-05-01' }), [
      'former president, United States',
    ]);
    assert.deepEqual(rolesOf(text, 'barack-obama', { date: '1999-05-01' }), []);
  });

  it('says the years where the draft has no date', () => {
    assert.deepEqual(rolesOf('Obama signed the order.', 'barack-obama'), [
      'president, United States, 2009–2017',
    ]);
  });

  it('takes the roles that the draft states, in front of the name and behind it', () => {
    assert.deepEqual(rolesOf('Foreign Minister Yoriko Kawaguchi refused.', 'yoriko-kawaguchi'), [
      'Foreign Minister',
    ]);
    assert.deepEqual(rolesOf('The economist Paul Krugman disagreed.', 'paul-krugman'), ['economist']);
    assert.deepEqual(rolesOf('Ofwat, the water regulator, fined the firm.', 'ofwat'), ['water regulator']);
  });

  it('takes a form of address for no role', () => {
    assert.deepEqual(rolesOf('Mr. Trichet spoke first.', 'trichet'), []);
  });
});
