import assert from 'node:assert/strict';
import { OpenDraft } from '../../../src/drafts/openDraft';
import { findings, place, text } from './sample';

const nobody = { excluded: false, included: false };
const policy = { isPolicyDraft: true, reason: 'It argues.' };
const result = (version: number, genre = policy) => ({ uri: 'file:///d.md', version, findings, genre });

/** A draft whose first version has been read. */
function readDraft(): OpenDraft {
  const draft = new OpenDraft();
  assert.ok(draft.begin(1, text, nobody));
  assert.ok(draft.take(result(1)));
  return draft;
}

describe('An open draft', () => {
  it('is being read until the first result', () => {
    const draft = new OpenDraft();
    draft.begin(1, text, nobody);
    assert.equal(draft.state.kind, 'reading');
    draft.take(result(1));
    assert.equal(draft.state.kind, 'lit');
  });

  it('drops results of versions that nobody asked for any more', () => {
    const draft = readDraft();
    draft.begin(2, text, nobody);
    assert.equal(draft.take(result(1)), false);
    assert.equal(draft.fail(1, 'late'), false);
    assert.equal(draft.state.kind, 'lit');
  });

  it('moves places with the text while a new version is read', () => {
    const draft = readDraft();
    draft.follow([{ start: 0, removed: 0, added: 5 }]);
    const { state } = draft;
    assert.ok(state.kind === 'lit');
    assert.deepEqual(state.snapshot.locate(place('Washington')), undefined, 'an edit at its edge');
    const { start, end } = place('White House');
    assert.deepEqual(state.snapshot.locate({ start, end }), { start: start + 5, end: end + 5 });
    assert.equal(state.snapshot.isCurrent, false);
  });

  it('takes in a result for a version that has been edited since, in its new places', () => {
    const draft = readDraft();
    draft.begin(2, text, nobody);
    draft.follow([{ start: 0, removed: 0, added: 7 }]);
    draft.take(result(2));
    const { state } = draft;
    assert.ok(state.kind === 'lit');
    assert.equal(state.snapshot.locate(place('White House'))?.start, place('White House').start + 7);
  });

  it('follows an edit once only when the same version is asked for again', () => {
    const draft = readDraft();
    draft.begin(1, text, nobody);
    draft.follow([{ start: 0, removed: 0, added: 7 }]);
    const { state } = draft;
    assert.ok(state.kind === 'lit');
    assert.equal(state.snapshot.locate(place('White House'))?.start, place('White House').start + 7);
  });

  it('is dark at once, unread, where the user, the file or the settings say so', () => {
    const draft = readDraft();
    draft.choice = false;
    assert.equal(draft.begin(2, text, nobody), false);
    assert.equal(draft.state.kind, 'dark');
    draft.choice = true;
    assert.ok(draft.begin(2, text, nobody));
    assert.equal(draft.state.kind, 'reading');
  });

  it('says why it could not be read, and recovers', () => {
    const draft = readDraft();
    draft.begin(2, text, nobody);
    assert.ok(draft.fail(2, 'It took too long.'));
    assert.deepEqual(draft.state, { kind: 'failed', message: 'It took too long.' });
    draft.begin(3, text, nobody);
    assert.deepEqual(draft.state, { kind: 'reading' });
    draft.take(result(3));
    assert.equal(draft.state.kind, 'lit');
  });

  it('gives the findings near a place of the document as it is now', () => {
    const draft = readDraft();
    draft.follow([{ start: 0, removed: 0, added: 1_000 }]);
    const { state } = draft;
    assert.ok(state.kind === 'lit');
    assert.equal(
      state.snapshot.near({ start: 1_020, end: 1_020 }).mentions.length,
      findings.analysis.mentions.length,
    );
  });
});
