import assert from 'node:assert/strict';
import { joinViews } from '../../../src/analysis/positions/joinViews';
import type { Statement } from '../../../src/analysis/positions/statement';

function statement(holder: string, stance: 'support' | 'oppose', sentence: number, more = {}): Statement {
  return {
    holder,
    camp: holder,
    stance,
    evidence: [{ start: sentence * 100, end: sentence * 100 + 50 }],
    type: holder === 'author' ? 'author' : 'indirect',
    topic: { terms: [], direction: 'for', action: null, thing: '' },
    strength: 1,
    time: null,
    marker: null,
    sentence,
    certainty: 'high',
    rule: 'position/stance-verb',
    ...more,
  };
}

const groupsOf = (statements: readonly Statement[]): number[][] =>
  joinViews(
    statements,
    statements.map((_, i) => [i]),
  );

describe('lone views beside what the author argues', () => {
  it('join the issue that the author stands on from the other side', () => {
    assert.deepEqual(groupsOf([statement('author', 'support', 0), statement('union', 'oppose', 1)]), [
      [0, 1],
    ]);
    assert.deepEqual(groupsOf([statement('union', 'support', 0), statement('author', 'oppose', 2)]), [
      [0, 1],
    ]);
  });

  it('join the nearer of two', () => {
    const three = [
      statement('author', 'support', 0),
      statement('union', 'oppose', 3),
      statement('author', 'support', 4),
    ];
    assert.deepEqual(groupsOf(three), [[0], [1, 2]]);
  });

  it('stay alone beside a stand on their side, a remark, a far one or an answer to somebody else', () => {
    const apart = [
      [statement('author', 'support', 0), statement('union', 'support', 1)],
      [statement('author', 'support', 0, { strength: 0.5 }), statement('union', 'oppose', 1)],
      [statement('author', 'support', 0), statement('union', 'oppose', 4)],
      [statement('author', 'support', 0, { rule: 'position/answer' }), statement('union', 'oppose', 1)],
      [statement('bank', 'support', 0), statement('union', 'oppose', 1)],
    ];
    for (const statements of apart) assert.deepEqual(groupsOf(statements), [[0], [1]]);
  });
});
