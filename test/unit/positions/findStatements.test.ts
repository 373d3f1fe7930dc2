import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { POSITION_RULES } from '../../../src/analysis/positions/rules';

/** "holder stance label" for every position. */
function positions(text: string): string[] {
  const { positions: found, issues } = analyze(text);
  return found.map((p) => `${p.holder} ${p.stance} ${issues.find((issue) => issue.id === p.issue)?.label}`);
}

describe('statements', () => {
  const cases: Record<string, string[]> = {
    // Proposals of the author and of others.
    'Congress should lift the sanctions on Iran.': ['author support lifting the sanctions on Iran'],
    'The government must not close the hospitals.': ['author oppose closing the hospitals'],
    'We cannot accept this epidemic of injustice.': [
      'author support not accepting the epidemic of injustice',
    ],
    // The author's own stands.
    'I fully support the new rail link.': ['author support new rail link'],
    'I do not support the new rail link.': ['author oppose new rail link'],
    // Stance verbs of attribution.
    'France opposes the carbon levy.': ['france oppose carbon levy'],
    'Germany has called for a carbon levy.': ['germany support carbon levy'],
    'Russia warned against the deployment of missiles.': ['russia oppose deployment of missiles'],
    // Decoys: nobody takes a side.
    'The committee met in Geneva on Monday.': [],
    'Iran exported two million barrels of oil.': [],
    'I thank the chairman for his patience.': [],
    'The bills I have supported were long.': [],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads "${text}"`, () => assert.deepEqual(positions(text), expected));
  }

  it('follows a pronoun to what was proposed', () => {
    const text = 'France wants a tax on air tickets. Such a tax is a good idea. Congress should adopt it.';
    const { issues } = analyze(text);
    assert.equal(issues.length, 1);
  });

  it('reads an answer as agreement or disagreement with what was asked', () => {
    const found = positions('India calls for an exemption of its steel. The Commission must refuse.');
    assert.deepEqual(found, ['india support exemption of its steel', 'author oppose exemption of its steel']);
  });

  it('takes who rejects a thing to be against it', () => {
    assert.deepEqual(positions('Europe should reject the steel tariff.'), ['author oppose steel tariff']);
  });

  it('sets opponents against each other, with the word that does it', () => {
    const text = 'France supports the carbon border levy. But India opposes the carbon border levy.';
    const { contrasts, positions: found } = analyze(text);
    const holder = (id: string) => found.find((p) => p.id === id)?.holder;
    assert.deepEqual(
      contrasts.map(({ a, b, marker }) => [
        holder(a),
        holder(b),
        marker && text.slice(marker.start, marker.end),
      ]),
      [['france', 'india', 'But']],
    );
  });

  it('keeps issues and ids over edits that change no content word', () => {
    const before =
      'Washington should lift the sanctions on Cuba. Hard-liners oppose the lifting of sanctions, but they are wrong. ' +
      'The embargo has failed, and Congress must repeal it.';
    const after = before.replace('sanctions, but', 'sanctions but').replace('failed, and', 'failed; and');
    assert.deepEqual(analyze(after).issues, analyze(before).issues);
  });

  it('places evidence in its own words, whatever stands around them', () => {
    const text =
      '# Trade\r\n\r\n“Tariffs” 🕊 first.\r\n\r\n- France **opposes** the [carbon levy](https://example.org).\r\n';
    const evidence = analyze(text).positions.flatMap((p) =>
      p.evidence.map((e) => text.slice(e.start, e.end)),
    );
    assert.deepEqual(evidence, ['France **opposes** the [carbon levy']);
  });

  it('can say why it found each position', () => {
    const text =
      'The plan is a mistake. France wants a carbon levy, but critics reply that the levy would harm farmers. ' +
      'I support the levy. The Senate passed the bill. Congress should adopt it. Let them all pay, they say.';
    const { positions: found } = analyze(text);
    assert.ok(found.length > 3);
    for (const { rule } of found) assert.ok(POSITION_RULES[rule], rule);
  });

  it('survives text that is none', () => {
    for (const text of [
      '',
      '\ud800',
      '\u202e)(',
      '!!! ??? ...',
      'must '.repeat(3_000),
      'a plan to make '.repeat(500),
    ]) {
      assert.doesNotThrow(() => analyze(text));
    }
  });
});

describe('verdicts in quotation marks', () => {
  for (const text of [
    '"The levy on imported steel is a mistake," said Sweden.',
    '“The levy would ruin us,” the minister said.',
    'Sweden said: "The levy on imported steel is a mistake."',
  ])
    it(`are not the author's in "${text}"`, () =>
      assert.deepEqual(
        analyze(text).positions.filter(({ holder }) => holder === 'author'),
        [],
      ));
});
