import assert from 'node:assert/strict';
import { targetOf } from '../../../media/matrix/movement';
import { draftOf, isFromPage, isToPage } from '../../../src/features/matrix/protocol';
import { matrixTable } from '../../../src/features/models/matrix';
import { source } from './sample';

const table = matrixTable(source);
const show = {
  type: 'show',
  draft: 'file:///draft.md',
  content: { kind: 'lit', title: 'T', version: 3, ...table },
};

describe('The tab with the positions matrix', () => {
  it('has a row for each actor and a cell for each issue', () => {
    assert.deepEqual(table.columns, [{ id: 'relief', label: 'Sanctions relief' }]);
    assert.deepEqual(
      table.rows.map(({ name, cells }) => [
        name,
        cells.map((cell) => cell.map(({ stance, how }) => [stance, how])),
      ]),
      [
        ['The author', [[['support', "author's own"]]]],
        ['The senator', [[['oppose', 'quoted']]]],
      ],
    );
  });

  it('goes from cell to cell by the keys of a grid', () => {
    const size = { rows: 12, columns: 3 };
    const go = (key: string, row: number, column: number, ctrlKey = false) =>
      targetOf({ key, ctrlKey, metaKey: false, altKey: false }, { row, column }, size);
    assert.deepEqual(go('ArrowRight', 0, 0), { row: 0, column: 1 });
    assert.deepEqual(go('ArrowRight', 0, 2), { row: 0, column: 2 });
    assert.deepEqual(go('ArrowUp', 0, 1), { row: 0, column: 1 });
    assert.deepEqual(go('ArrowDown', 3, 1), { row: 4, column: 1 });
    assert.deepEqual(go('Home', 3, 2), { row: 3, column: 0 });
    assert.deepEqual(go('End', 3, 0), { row: 3, column: 2 });
    assert.deepEqual(go('Home', 3, 2, true), { row: 0, column: 0 });
    assert.deepEqual(go('End', 3, 0, true), { row: 11, column: 2 });
    assert.deepEqual(go('PageDown', 9, 1), { row: 11, column: 1 });
    assert.deepEqual(go('PageUp', 9, 1), { row: 4, column: 1 });
    assert.equal(go('x', 0, 0), undefined);
    assert.equal(go('Tab', 0, 0), undefined);
  });

  it('lets whole messages in', () => {
    assert.ok(isToPage(JSON.parse(JSON.stringify(show))));
    assert.ok(isToPage({ ...show, content: { kind: 'closed' } }));
    assert.ok(isToPage({ ...show, content: { kind: 'dark', reason: 'x' } }));
    assert.ok(isFromPage({ type: 'ready' }));
    assert.ok(isFromPage({ type: 'openDraft' }));
    assert.ok(isFromPage({ type: 'analyze' }));
    assert.ok(isFromPage({ type: 'reveal', version: 3, entry: 's1', evidence: 0 }));
  });

  it('keeps others out', () => {
    const [row] = table.rows;
    const strange = [
      undefined,
      null,
      'ready',
      { type: 'show', draft: 'x' },
      { ...show, draft: 7 },
      { ...show, content: { kind: 'loud' } },
      { ...show, content: { ...show.content, version: -1 } },
      { ...show, content: { ...show.content, columns: [{ id: 'relief' }] } },
      { ...show, content: { ...show.content, rows: [{ ...row, cells: [] }] } },
      { ...show, content: { ...show.content, rows: [{ ...row, cells: [[{ id: 's1' }]] }] } },
      { type: 'reveal', version: 3, entry: 's1' },
      { type: 'reveal', version: 3, entry: 7, evidence: 0 },
      { type: 'command', command: 'workbench.action.quit' },
    ];
    for (const message of strange) {
      assert.ok(!isToPage(message), `to the page: ${JSON.stringify(message)}`);
      assert.ok(!isFromPage(message), `from the page: ${JSON.stringify(message)}`);
    }
  });

  it('knows its draft again by what it has left behind', () => {
    assert.equal(draftOf({ draft: 'file:///draft.md', left: 3 }), 'file:///draft.md');
    for (const nothing of [undefined, null, 'x', {}, { draft: '' }, { draft: 7 }]) {
      assert.equal(draftOf(nothing), undefined);
    }
  });
});
