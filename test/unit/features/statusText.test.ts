import assert from 'node:assert/strict';
import { statusText } from '../../../src/features/models/statusText';

const lit = {
  kind: 'lit',
  reason: 'It argues.',
  counts: { actors: 1, proposals: 2, loaded: 0 },
  highlights: true,
  houseStyle: undefined,
} as const;

describe('The status item', () => {
  it('counts the layers and says so in words', () => {
    const { text, details, spoken } = statusText(lit);
    assert.match(text, /\$\(organization\) 1 {2}\$\(lightbulb\) 2 {2}\$\(megaphone\) 0/);
    assert.equal(spoken, 'Policy Lens: 1 actor, 2 proposals and 0 loaded wordings');
    assert.ok(details.some((detail) => detail.includes('It argues.')));
  });

  it('says that highlights are off', () => {
    assert.ok(statusText({ ...lit, highlights: false }).details.includes('Highlights are off.'));
    assert.ok(!statusText(lit).details.includes('Highlights are off.'));
  });

  it('says which house style is in force, and that its file has mistakes', () => {
    const told = (isValid: boolean) =>
      statusText({ ...lit, houseStyle: { path: 'desk/.policy-lens.json', isValid } }).details.at(-1) ?? '';
    assert.equal(told(true), 'House style: desk/.policy-lens.json.');
    assert.match(told(false), /desk\/\.policy-lens\.json, which has mistakes/);
    assert.ok(!statusText(lit).details.some((detail) => detail.includes('House style')));
  });

  it('says why there is nothing to count', () => {
    assert.match(statusText({ kind: 'dark', reason: 'It is a changelog.' }).details.join(), /changelog/);
    assert.match(statusText({ kind: 'failed', reason: 'It took too long.' }).spoken, /too long/);
    assert.match(statusText({ kind: 'reading' }).text, /loading~spin/);
  });
});
