import assert from 'node:assert/strict';
import { moveSpan, originOf, type Edit } from '../../../src/drafts/edits';

const span = { start: 10, end: 14 };
const insert = (start: number, added: number): Edit => ({ start, removed: 0, added });

describe('Spans in a text that is edited', () => {
  it('move with what is put in before them', () => {
    assert.deepEqual(moveSpan(span, [insert(3, 5)]), { start: 15, end: 19 });
  });

  it('move back with what is taken away before them', () => {
    assert.deepEqual(moveSpan(span, [{ start: 2, removed: 4, added: 1 }]), { start: 7, end: 11 });
  });

  it('stay where they are for an edit behind them', () => {
    assert.deepEqual(moveSpan(span, [insert(15, 9)]), span);
  });

  it('are lost to an edit inside them and at their very edges', () => {
    for (const edit of [insert(12, 1), insert(10, 1), insert(14, 1), { start: 8, removed: 3, added: 3 }]) {
      assert.equal(moveSpan(span, [edit]), undefined, JSON.stringify(edit));
    }
  });

  it('follow edits one after another', () => {
    assert.deepEqual(moveSpan(span, [insert(0, 10), { start: 0, removed: 4, added: 0 }]), {
      start: 16,
      end: 20,
    });
  });

  it('come back to where they were from where they are', () => {
    const edits = [insert(3, 5), { start: 0, removed: 2, added: 7 }, insert(200, 3)];
    const now = moveSpan(span, edits);
    assert.deepEqual(now && { start: originOf(now.start, edits), end: originOf(now.end, edits) }, span);
  });

  it('come from the place of the edit when they are new', () => {
    assert.equal(originOf(6, [insert(4, 10)]), 4);
    assert.equal(originOf(3, [insert(4, 10)]), 3);
    assert.equal(originOf(14, [insert(4, 10)]), 4);
    assert.equal(originOf(15, [insert(4, 10)]), 5);
  });
});
