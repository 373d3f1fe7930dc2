import assert from 'node:assert/strict';
import { actorOf, formed, named } from './support';

describe('campaigns that go by a slogan', () => {
  const slogans: Record<string, readonly string[]> = {
    'Residents back the Stop the Pylons campaign. Stop the Pylons says that cables are better.': [
      'Stop the Pylons campaign',
      'Stop the Pylons',
    ],
    'The "Save Our Library" campaign met the mayor. Save Our Library said that she had listened.': [
      'Save Our Library" campaign',
      'Save Our Library',
    ],
    'Marchers of the No New Runway movement sang. The minister met No New Runway last week.': [
      'No New Runway movement',
    ],
    'The mayor met Ban Bottled Water on Monday.': ['Ban Bottled Water'],
    'Keep the Bridge Open asked for a vote.': ['Keep the Bridge Open'],
  };
  for (const [text, expected] of Object.entries(slogans))
    it(`are found in "${text}"`, () => {
      const found = formed(text, 'name').map((mention) => mention.split(' = ')[0]);
      for (const name of expected) assert.ok(found.includes(name), found.join('; '));
      assert.equal(new Set(expected.map((name) => actorOf(text, name))).size, 1);
    });

  for (const text of [
    'Stop the war, said the envoy. Keep Calm.',
    'The End Violence Act passed. No Child Left Behind Act money dried up.',
    'Her essay "Stop Reading This Essay" sold well.',
    'Free Trade Agreement talks failed. Open Skies Treaty flights ended.',
  ])
    it(`are not read into "${text}"`, () => {
      assert.deepEqual(
        named(text).filter((name) => /^(?:Stop|Keep|End|No|Free|Open)\b/.test(name)),
        [],
      );
    });

  it('keep their words to themselves', () => {
    assert.equal(actorOf('They joined the Save Our Library campaign.', 'Our'), undefined);
  });
});
