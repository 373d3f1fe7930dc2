import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { PLAIN_HOUSE, type HouseActor } from '../../../src/analysis/house';

/** Mentions of a text under a house with these actors, as "words = actor". */
function found(text: string, actors: readonly HouseActor[]): string[] {
  const { mentions } = analyze(text, { ...PLAIN_HOUSE, actors });
  return mentions.map((m) => `${text.slice(m.start, m.end)} = ${m.actor}`);
}

describe('actors: a house’s own', () => {
  const pact: HouseActor = {
    name: 'Harbour Pact',
    kind: 'international_org',
    code: 'IGOHBP',
    parent: 'European Union',
    aliases: ['HP', 'the pact secretariat'],
  };

  it('finds them under every name, with kind, code and parent', () => {
    const text = 'The HP refused. The Harbour Pact and the pact secretariat agreed.';
    const { actors, mentions } = analyze(text, { ...PLAIN_HOUSE, actors: [pact] });
    assert.deepEqual(
      mentions.map((m) => text.slice(m.start, m.end)),
      ['HP', 'Harbour Pact', 'pact secretariat'],
    );
    assert.ok(mentions.every(({ actor }) => actor === 'harbour-pact'));
    const actor = actors.find(({ id }) => id === 'harbour-pact');
    assert.deepEqual(
      [actor?.name, actor?.kind, actor?.code, actor?.parent],
      ['Harbour Pact', 'international_org', 'IGOHBP', 'european-union'],
    );
    assert.ok(actors.some(({ id }) => id === 'european-union'));
  });

  it('prefers them to the gazetteer, the longest name first', () => {
    const works: HouseActor = { name: 'Apple Growers', kind: 'organisation', aliases: ['Apple', 'UN'] };
    assert.deepEqual(found('The UN said no.', [works]), ['UN = apple-growers']);
    assert.deepEqual(
      found('The UN Security Council said no.', [works])[0],
      'UN Security Council = un-security-council',
    );
  });

  it('adds names to an actor that the gazetteer knows', () => {
    const more: HouseActor = { name: 'Russia', aliases: ['the Bear in the East'] };
    assert.deepEqual(found('The Bear in the East refused. Russia agreed.', [more]), [
      'Bear in the East = russia',
      'Russia = russia',
    ]);
  });

  it('leaves other drafts alone, and takes odd names without harm', () => {
    found('The HP refused.', [pact]);
    assert.deepEqual(
      found('The printer was made by HP.', []).filter((m) => m.includes('harbour')),
      [],
    );
    for (const name of ['!', '?', ' ', "O’Brien's", 'a'.repeat(3_000)])
      assert.doesNotThrow(() =>
        found('The council agreed with O’Brien’s plan.', [{ name, aliases: ['', name] }]),
      );
  });
});
