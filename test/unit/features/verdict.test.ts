import assert from 'node:assert/strict';
import { verdictByText, verdictByWish } from '../../../src/drafts/verdict';

const nobody = { excluded: false, included: false };

describe('The verdict on a file', () => {
  it('is left to the text where nobody has said anything', () => {
    assert.equal(verdictByWish(nobody), undefined);
    assert.equal(verdictByWish({ ...nobody, frontMatter: 'maybe' }), undefined);
  });

  it('follows the user before the front matter, and the front matter before the settings', () => {
    const all = { choice: true, frontMatter: 'false', excluded: true, included: true };
    assert.equal(verdictByWish(all)?.isDraft, true);
    assert.equal(verdictByWish({ ...all, choice: undefined })?.isDraft, false);
    assert.match(verdictByWish({ ...all, choice: undefined })?.reason ?? '', /front matter/);
    assert.equal(verdictByWish({ ...all, choice: undefined, frontMatter: 'TRUE' })?.isDraft, true);
  });

  it('lets exclusion win over inclusion', () => {
    assert.equal(verdictByWish({ excluded: true, included: true })?.isDraft, false);
    assert.equal(verdictByWish({ excluded: false, included: true })?.isDraft, true);
  });

  it('does not flicker when an edit takes a draft below the threshold', () => {
    const draft = { isPolicyDraft: true, reason: 'It argues.' };
    const notDraft = { isPolicyDraft: false, reason: 'Too short.' };
    const before = verdictByText(draft, undefined);
    assert.deepEqual(verdictByText(notDraft, before), { isDraft: true, reason: 'It argues.' });
    assert.equal(verdictByText(notDraft, undefined).isDraft, false);
    assert.equal(verdictByText(draft, { isDraft: false, reason: '' }).isDraft, true);
  });
});
