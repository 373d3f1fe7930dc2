import assert from 'node:assert/strict';
import { cut } from '../support';
import { proposalsIn } from './layers';

/** Marker, give and get of each exchange. */
function tradesIn(text: string): string[][] {
  return proposalsIn(text).exchanges.map((e) => [cut(text, e.marker), cut(text, e.give), cut(text, e.get)]);
}

describe('proposals: exchanges', () => {
  it('sets what is given against what is got', () => {
    assert.deepEqual(tradesIn('The council should lift sanctions in return for inspections.'), [
      ['in return for', 'The council should lift sanctions', 'inspections'],
    ]);
  });

  it('reads the marker in front', () => {
    assert.deepEqual(tradesIn('In exchange for aid, the army must withdraw.'), [
      ['In exchange for', 'the army must withdraw', 'aid'],
    ]);
  });

  it('turns the sides round where the subject receives', () => {
    assert.deepEqual(tradesIn('The junta would get aid in return for elections.'), [
      ['in return for', 'elections', 'The junta would get aid'],
    ]);
  });

  it('finds what is given in the clause or sentence before', () => {
    assert.deepEqual(tradesIn('Norway would open its ports. In return, Iceland would share its data.'), [
      ['In return', 'Norway would open its ports.', 'Iceland would share its data'],
    ]);
    assert.deepEqual(tradesIn('Norway would open its ports; in return, Iceland would share its data.'), [
      ['in return', 'Norway would open its ports', 'Iceland would share its data'],
    ]);
  });

  it('takes a condition for a trade only in a proposal, and links the two', () => {
    const proposed = proposalsIn('The bank should lend on condition that the state reforms.');
    assert.deepEqual(
      proposed.exchanges.map((e) => e.proposals),
      [['p1']],
    );
    assert.deepEqual(tradesIn('The bank lent on condition that the state reformed.'), []);
  });

  it('leaves "in return" alone where nothing is given', () => {
    assert.deepEqual(tradesIn('In return, Iceland would share its data.'), []);
  });
});
