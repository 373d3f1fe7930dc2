import assert from 'node:assert/strict';
import { readSettings } from '../../../src/drafts/settings';
import { countLayers, presentable, shownInText } from '../../../src/drafts/shown';
import { highlightsOf } from '../../../src/features/models/highlights';
import { passage, text } from './sample';

const settings = (values: Readonly<Record<string, unknown>> = {}) =>
  readSettings((key) => values[key]).settings;
const words = (spans: readonly { start: number; end: number }[] = []) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('Highlights', () => {
  it('give each layer its look, and a proposal the look of its status', () => {
    const looks = highlightsOf(shownInText(passage, settings({ 'loadedLanguage.quoted': 'subdued' })), true);
    assert.deepEqual(words(looks.get('actor')), ['Washington', 'The senator', 'mullahs', 'White House']);
    assert.deepEqual(words(looks.get('proposal')), ['Washington should lift the sanctions']);
    assert.deepEqual(words(looks.get('othersProposal')), ['not a dollar for the mullahs']);
    assert.deepEqual(words(looks.get('cue.endorsed')), ['should']);
    assert.deepEqual(words(looks.get('cue.rejected')), ['wants']);
    assert.deepEqual(words(looks.get('loaded')), ['the * advice']);
    assert.deepEqual(words(looks.get('quotedLoaded')), ['mullahs']);
  });

  it('show quoted wording as the settings say', () => {
    const full = highlightsOf(shownInText(passage, settings({ 'loadedLanguage.quoted': 'full' })), false);
    assert.deepEqual(words(full.get('loaded')), ['mullahs', 'the * advice']);
    assert.deepEqual(
      words(shownInText(passage, settings()).loaded),
      ['the * advice'],
      'left out unless asked for',
    );
  });

  it('leave out what the engine itself doubts, everywhere', () => {
    assert.ok(!words(presentable(passage, settings()).mentions).includes('dollar'));
  });

  it('show pronouns on request only', () => {
    assert.ok(!words(shownInText(passage, settings()).mentions).includes('They'));
    assert.ok(
      words(shownInText(passage, settings({ 'highlights.pronouns': true })).mentions).includes('They'),
    );
  });

  it('can be switched off, one layer or all', () => {
    const noActors = shownInText(passage, settings({ 'highlights.actors': false }));
    assert.equal(noActors.mentions.length, 0);
    assert.equal(noActors.proposals.length, 2);
    const none = shownInText(passage, settings({ 'highlights.enabled': false }));
    assert.deepEqual(none, { mentions: [], proposals: [], loaded: [] });
  });

  it('are counted over the parts of a draft, an actor once', () => {
    const part = presentable(passage, settings());
    assert.deepEqual(countLayers([part, part]), { actors: 3, proposals: 4, loaded: 2 });
  });
});
