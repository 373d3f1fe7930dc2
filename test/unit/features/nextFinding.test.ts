import assert from 'node:assert/strict';
import { nextSpan, previousSpan } from '../../../src/features/models/nextFinding';

const outer = { start: 10, end: 40 };
const inner = { start: 10, end: 15 };
const later = { start: 50, end: 55 };
const spans = [later, inner, outer];

describe('Going from finding to finding', () => {
  it('follows the text, the outer before the inner, and goes round', () => {
    assert.equal(nextSpan(spans, { start: 0, end: 0 }), outer);
    assert.equal(nextSpan(spans, outer), inner);
    assert.equal(nextSpan(spans, inner), later);
    assert.equal(nextSpan(spans, later), outer);
  });

  it('goes back the same way', () => {
    assert.equal(previousSpan(spans, later), inner);
    assert.equal(previousSpan(spans, inner), outer);
    assert.equal(previousSpan(spans, outer), later);
    assert.equal(previousSpan(spans, { start: 45, end: 45 }), inner);
  });

  it('goes nowhere in an empty layer', () => {
    assert.equal(nextSpan([], outer), undefined);
    assert.equal(previousSpan([], outer), undefined);
  });
});
