import assert from 'node:assert/strict';
import { formed, named } from './support';

describe('actors: place or actor', () => {
  it('takes a place that acts or is acted on for its government', () => {
    for (const text of [
      'Washington rejected the offer.',
      'Berlin and Paris have agreed on the rules.',
      'The talks between Beijing and Tokyo failed.',
      'Sanctions on Moscow were lifted.',
      'Ankara’s proposal surprised the envoys.',
      'The ambassador to Kenya resigned.',
      'They won independence from Portugal in 1975.',
      'It was condemned by Ecuador.',
      'Tehran, for its part, should sign.',
      'Berlin, by contrast, paid.',
    ])
      assert.ok(named(text).length > 0, text);
  });

  it('leaves a place that is only a place alone', () => {
    for (const text of [
      'The talks were held in Washington.',
      'She flew to Tokyo yesterday.',
      'A village near Paris was flooded.',
      'The bird is native to Madagascar.',
      'He lives in the north of Kenya.',
      'The road between Lima and Santiago is closed.',
      'Suriname is a small country on the coast.',
      'Peru’s highest mountains were covered in snow.',
      'It was built in Ottawa, Canada.',
      'Lyon, too, lies on a river.',
      'In Paris, however, it rained.',
    ])
      assert.deepEqual(named(text), [], text);
  });

  it('tells forms apart', () => {
    assert.deepEqual(formed('The Kremlin denied it.', 'metonym'), ['Kremlin = russia']);
    assert.deepEqual(formed('The French and most Iranians disagree.', 'demonym'), [
      'French = france',
      'most Iranians = iran-people',
    ]);
    assert.deepEqual(formed('The Russians of Latvia voted. Many Germans agreed.', 'demonym'), [
      'Russians of Latvia = russia-people',
      'Many Germans = germany-people',
    ]);
    assert.deepEqual(formed('In Muscat, American and Iranian envoys met.', 'adjectival'), [
      'American = united-states',
      'Iranian = iran',
    ]);
    assert.deepEqual(formed('A French proposal and a US-backed militia.', 'adjectival'), [
      'French = france',
      'US = united-states',
    ]);
    assert.deepEqual(formed('UN peacekeepers left.', 'adjectival'), ['UN = united-nations']);
    assert.deepEqual(formed('They like French wine and Russian winters.', 'adjectival'), []);
  });

  it('reads every state of a list, and none in an address', () => {
    assert.deepEqual(named('France, Spain and Germany should pay.'), ['France', 'Spain', 'Germany']);
    assert.deepEqual(named('Berlin, Paris and Rome backed the plan.'), ['Berlin', 'Paris', 'Rome']);
    assert.deepEqual(named('Brazil, India, and China must cut emissions.'), ['Brazil', 'India', 'China']);
    assert.deepEqual(named('The envoys met in Lyon, France, and left.'), []);
    assert.deepEqual(named('Talks in Lyon, France went on.'), []);
  });
});
