import assert from 'node:assert/strict';
import { cut } from '../support';
import { proposalsIn } from './layers';

function found(text: string): string[] {
  return proposalsIn(text, { government: 'government_body' }).proposals.map((p) => cut(text, p));
}

describe('proposals: lists of recommendations', () => {
  it('takes items under a heading, whatever their form', () => {
    const text =
      '## Recommendations\n\n- Cap the premium.\n- Publishing the maps.\n- A public register of homes.\n';
    assert.equal(found(text).length, 3);
  });

  it('takes items that complete a sentence, with its agent and force', () => {
    const text = 'The government should:\n\n1. fund the ports\n2. train pilots\n';
    const { proposals } = proposalsIn(text, { government: 'government_body' });
    assert.deepEqual(
      proposals.map((p) => [p.agent?.actor, p.agent?.implicit, p.force]),
      [
        ['government', true, 'medium'],
        ['government', true, 'medium'],
      ],
    );
  });

  it('leaves other lists alone', () => {
    assert.deepEqual(found('The survey covered these towns:\n\n- Leeds\n- York\n'), []);
    assert.deepEqual(found('## Background\n\n- A dam of 1931\n- A flood in 1972\n'), []);
  });
});
