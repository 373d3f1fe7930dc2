import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { readSettings } from '../../../src/drafts/settings';

const read = (values: Readonly<Record<string, unknown>>) => readSettings((key) => values[key]);

describe('Settings', () => {
  it('have the defaults that the manifest promises', () => {
    const properties = manifest.contributes.configuration.properties as Record<string, { default: unknown }>;
    const promised = read(
      Object.fromEntries(
        Object.entries(properties).map(([key, property]) => [
          key.replace('policyLens.', ''),
          property.default,
        ]),
      ),
    );
    assert.deepEqual(promised, read({}));
    assert.deepEqual(promised.problems, []);
  });

  it('are each read from their own key', () => {
    const { settings } = read({
      include: ['drafts/**'],
      exclude: ['docs/**'],
      'highlights.enabled': false,
      'highlights.actors': false,
      'highlights.proposals': false,
      'highlights.loadedLanguage': false,
      'highlights.pronouns': true,
      'highlights.mentions': false,
      'loadedLanguage.quoted': 'full',
      'loadedLanguage.sensitivity': 'all',
      'loadedLanguage.categories': { metaphor: false, label: true },
      actors: [{ name: 'Water Reform Alliance', kind: 'organisation' }],
      'codeLens.proposals': true,
      'proposals.groupBy': 'agent',
      'positions.view': 'both',
      'positions.followCursor': true,
      'loadedLanguage.groupBy': 'target',
      'problems.enabled': true,
    });
    assert.deepEqual(settings, {
      include: ['drafts/**'],
      exclude: ['docs/**'],
      highlights: false,
      layers: { actors: false, proposals: false, loaded: false },
      pronouns: true,
      markMentions: false,
      quotedWording: 'full',
      wishes: {
        sensitivity: 'all',
        off: ['metaphor'],
        actors: [{ name: 'Water Reform Alliance', kind: 'organisation', aliases: [] }],
      },
      proposalLens: true,
      proposalGrouping: 'agent',
      positionsView: 'both',
      followCursor: true,
      loadedGrouping: 'target',
      problems: true,
    });
  });

  it('that make no sense fall back and are told once each', () => {
    const { settings, problems } = read({
      include: 7,
      exclude: ['ok', 3],
      'highlights.enabled': 'perhaps',
      'loadedLanguage.quoted': 'loud',
      'loadedLanguage.sensitivity': 3,
      'loadedLanguage.categories': { metaphors: false },
      actors: [{ kind: 'organisation' }],
      'positions.view': 'upside down',
    });
    assert.deepEqual(settings, read({}).settings);
    assert.equal(problems.length, 8);
    assert.ok(problems.every((problem) => problem.includes('policyLens.')));
  });
});
