import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { ATTRIBUTION_RULES } from '../../../src/analysis/attribution/rules';
import { layerOf } from './support';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join('src/lexicon/attribution', name), 'utf8'));

describe('attribution: contract', () => {
  it('has word lists that keep to their schemas and name each word once a type', () => {
    for (const [name, word] of [
      ['verbs', 'verb'],
      ['nouns', 'noun'],
      ['adjectives', 'adjective'],
      ['sources', ''],
    ] as const) {
      const ajv = new Ajv({ strict: false });
      const data = read(`${name}.json`) as Record<string, Record<string, string>[]>;
      assert.ok(ajv.validate(read(`${name}.schema.json`) as object, data), `${name}: ${ajv.errorsText()}`);
      if (!word) continue;
      const keys = (data[name] ?? []).map((entry) => `${entry[word]}\u0000${entry['type']}`);
      assert.deepEqual(keys, [...new Set(keys)]);
      assert.deepEqual(keys, [...keys].sort());
    }
  });

  it('numbers attributions in text order, keeps spans inside the text and explains every rule', () => {
    const text =
      '“Enough,” she said.\r\n\r\nCritics say it failed; 💧 others, like Greta Thunberg, want more.\r\n\r\n- According to Oxfam, “the poor pay.”\n';
    const { attributions } = layerOf(text);
    assert.ok(attributions.length >= 3);
    attributions.forEach((attribution, i) => {
      assert.equal(attribution.id, `a${i + 1}`);
      assert.ok(ATTRIBUTION_RULES[attribution.rule], attribution.rule);
      for (const span of [attribution.content, attribution.source, attribution.cue]) {
        if (span)
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, attribution.rule);
      }
    });
  });

  it('survives odd input', () => {
    for (const text of [
      '“',
      '” said',
      'said said said said',
      '"""""" he said “““ ””” ‘‘‘',
      '\ud800 said \udfff that',
      'X said '.repeat(400),
      '“a '.repeat(400),
      `He said ${'that he said '.repeat(200)}no.`,
      '> “\n\n> ”\n',
      '\u202ehe said that\u202c',
    ]) {
      assert.doesNotThrow(() => layerOf(text), text.slice(0, 40));
    }
  });
});
