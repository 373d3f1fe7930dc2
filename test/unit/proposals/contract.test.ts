import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { PROPOSAL_RULES } from '../../../src/analysis/proposals/rules';
import { proposalsIn } from './layers';

const LEXICA = ['actions', 'adjuncts', 'directives', 'epistemic', 'evaluations', 'policyNouns', 'readers'];

describe('proposals: contract', () => {
  it('has word lists that keep to their schemas', () => {
    const read = (name: string): object =>
      JSON.parse(readFileSync(join('src/lexicon/proposals', name), 'utf8')) as object;
    for (const name of LEXICA) {
      const ajv = new Ajv({ strict: false });
      assert.ok(
        ajv.validate(read(`${name}.schema.json`), read(`${name}.json`)),
        `${name}: ${ajv.errorsText()}`,
      );
    }
  });

  it('numbers proposals in text order, keeps spans inside the text and explains every rule', () => {
    const text =
      'Dear all,\n\nWe must act. Scrap the fee, “now” — 💧 or else!\r\n\r\n- The EU should pay; in return, it gets a say.\n\n> Why not wait?\n';
    const { proposals, exchanges } = proposalsIn(text);
    assert.ok(proposals.length >= 3);
    proposals.forEach((p, i) => {
      assert.equal(p.id, `p${i + 1}`);
      assert.ok(PROPOSAL_RULES[p.rule], p.rule);
      for (const span of [
        p,
        p.cue,
        p.action,
        p.object,
        p.condition,
        p.deadline,
        p.instrument,
        p.counterpart,
      ]) {
        if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, p.rule);
      }
    });
    for (const e of exchanges) assert.ok(PROPOSAL_RULES[e.rule]);
  });

  it('survives odd input', () => {
    for (const text of [
      '…',
      'must',
      'should should should',
      'To to to to.',
      '\ud800 must \udc00 pay',
      '‏יש must act',
    ]) {
      assert.doesNotThrow(() => proposalsIn(text), JSON.stringify(text));
    }
  });
});
