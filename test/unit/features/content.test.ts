import assert from 'node:assert/strict';
import { isAnalyzed, isNoAnalysis, noAnalysis } from '../../../src/features/webviews/content';

describe('What the pages show of a draft without an analysis', () => {
  it('is why there is none', () => {
    const verdict = { isDraft: false, source: 'text', reason: 'It reads like a manual.' } as const;
    assert.deepEqual(noAnalysis({ kind: 'reading' }), { kind: 'reading' });
    assert.deepEqual(noAnalysis({ kind: 'dark', verdict }), { kind: 'dark', reason: verdict.reason });
    assert.deepEqual(noAnalysis({ kind: 'failed', message: 'Out of memory.' }), {
      kind: 'failed',
      reason: 'Out of memory.',
    });
  });

  it('is told from anything else', () => {
    assert.ok(isNoAnalysis({ kind: 'reading' }));
    assert.ok(isNoAnalysis({ kind: 'failed', reason: 'x' }));
    for (const strange of [
      null,
      'reading',
      {},
      { kind: 'lit' },
      { kind: 'dark' },
      { kind: 'failed', reason: 7 },
    ])
      assert.ok(!isNoAnalysis(strange), JSON.stringify(strange));
    assert.ok(isAnalyzed({ kind: 'lit', title: 'T', version: 0 }));
    for (const strange of [undefined, { kind: 'lit' }, { kind: 'lit', title: 'T', version: -1 }])
      assert.ok(!isAnalyzed(strange), JSON.stringify(strange));
  });
});
