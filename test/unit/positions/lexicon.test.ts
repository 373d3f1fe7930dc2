import assert from 'node:assert/strict';
import Ajv from 'ajv';
import directions from '../../../src/lexicon/positions/directions.json';
import directionsSchema from '../../../src/lexicon/positions/directions.schema.json';
import discourse from '../../../src/lexicon/positions/discourse.json';
import discourseSchema from '../../../src/lexicon/positions/discourse.schema.json';
import evaluations from '../../../src/lexicon/positions/evaluations.json';
import evaluationsSchema from '../../../src/lexicon/positions/evaluations.schema.json';
import stances from '../../../src/lexicon/positions/stances.json';
import stancesSchema from '../../../src/lexicon/positions/stances.schema.json';
import topics from '../../../src/lexicon/positions/topics.json';
import topicsSchema from '../../../src/lexicon/positions/topics.schema.json';

describe('the lexicon of positions', () => {
  const files: Record<string, [data: unknown, schema: object]> = {
    directions: [directions, directionsSchema],
    discourse: [discourse, discourseSchema],
    evaluations: [evaluations, evaluationsSchema],
    stances: [stances, stancesSchema],
    topics: [topics, topicsSchema],
  };
  for (const [name, [data, schema]] of Object.entries(files)) {
    it(`${name}.json is as its schema says`, () => {
      const validate = new Ajv().compile(schema);
      assert.ok(validate(data), JSON.stringify(validate.errors));
    });
  }

  it('puts no word on both sides', () => {
    const shared = (a: readonly string[], b: readonly string[]) => a.filter((word) => b.includes(word));
    for (const kind of ['verbs', 'phrases', 'nouns', 'adjectives'] as const) {
      assert.deepEqual(shared(stances.support[kind], stances.oppose[kind]), []);
      assert.deepEqual(shared(stances.mixed[kind], [...stances.support[kind], ...stances.oppose[kind]]), []);
    }
    for (const kind of ['adjectives', 'nouns', 'verbs'] as const) {
      assert.deepEqual(shared(evaluations.good[kind], evaluations.bad[kind]), []);
    }
    assert.deepEqual(shared(stances.deeds.support, stances.deeds.oppose), []);
    assert.deepEqual(shared(evaluations.lessen, evaluations.increase), []);
  });
});
