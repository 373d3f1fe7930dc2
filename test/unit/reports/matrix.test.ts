import assert from 'node:assert/strict';
import type { Analysis, Position } from '../../../src/analysis/model';
import { writeMarkdownReport } from '../../../src/reports/markdown';
import { positionMatrix } from '../../../src/reports/matrix';
import { EMPTY } from './sample';

/** A draft with `issues` issues: on issue n stand n actors, and one of them on both sides of the last. */
function draft(issues: number): Analysis {
  const positions: Position[] = [];
  const stand = (holder: string, issue: string, stance: Position['stance']): void => {
    positions.push({
      id: `s${positions.length + 1}`,
      holder,
      issue,
      stance,
      evidence: [{ start: 0, end: 4 }],
      type: 'indirect',
      rule: 'position/deed',
      certainty: 'high',
    });
  };
  for (let n = 1; n <= issues; n++) {
    for (let actor = 1; actor <= n; actor++) stand(`a${actor}`, `i${n}`, actor % 2 ? 'support' : 'oppose');
  }
  stand('a1', `i${issues}`, 'oppose');
  stand('loner', 'i1', 'mixed');
  const ids = Array.from({ length: issues }, (_, i) => `i${i + 1}`);
  return { ...EMPTY, issues: [...ids, 'silent'].map((id) => ({ id, label: `issue ${id}` })), positions };
}

describe('The positions matrix', () => {
  it('puts the issues that most stand on first, and the actors who stand on most', () => {
    const { issues, rows, leftOut } = positionMatrix(draft(4));
    assert.deepEqual(
      issues.map(({ id }) => id),
      ['i4', 'i3', 'i1', 'i2'],
    );
    assert.deepEqual(
      rows.map(({ actor }) => actor),
      ['a1', 'a2', 'a3', 'a4', 'loner'],
    );
    assert.deepEqual(leftOut, { issues: 0, actors: 0 });
  });

  it('has a cell for every issue, with both stands of who changed sides', () => {
    const { rows } = positionMatrix(draft(4));
    assert.ok(rows.every(({ cells }) => cells.length === 4));
    assert.deepEqual(
      rows[0]?.cells[0]?.map(({ stance }) => stance),
      ['support', 'oppose'],
    );
    assert.deepEqual(rows.at(-1)?.cells[0], []);
  });

  it('says what it leaves out', () => {
    const { issues, rows, leftOut } = positionMatrix(draft(4), 2);
    assert.equal(issues.length, 2);
    assert.deepEqual(leftOut, { issues: 2, actors: 1 });
    assert.ok(!rows.some(({ actor }) => actor === 'loner'));
  });

  it('of a wide draft has room for the most-held issues in the report', () => {
    const report = writeMarkdownReport(draft(12), 'word');
    const matrix = report.slice(report.indexOf('## Positions matrix'), report.indexOf('## Unanswered'));
    const header = matrix.split('\n').find((line) => line.startsWith('|')) ?? '';
    assert.ok(header.includes('Issue i12') && !header.includes('Issue i1 '), header);
    assert.match(matrix, /5 issues are left out, and with them 1 actor\.\n/);
    assert.match(matrix, /for \(reported\), against \(reported\)/);
  });

  it('is empty where nobody stands anywhere', () => {
    assert.deepEqual(positionMatrix(EMPTY), { issues: [], rows: [], leftOut: { issues: 0, actors: 0 } });
  });
});
