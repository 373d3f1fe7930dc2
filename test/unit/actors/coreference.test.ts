import assert from 'node:assert/strict';
import { actorOf, layerOf, mentions } from './support';

describe('actors: descriptions and coreference', () => {
  it('gives appositions, owners and modifiers their actor', () => {
    assert.equal(actorOf('Ofwat, the water regulator, fined the firm.', 'water regulator'), 'ofwat');
    assert.equal(
      actorOf('Jay Hammond, the governor of Alaska, agreed.', 'governor of Alaska'),
      'jay-hammond',
    );
    assert.equal(
      actorOf("Iran's government refused. The government blamed others.", 'government'),
      'iran-government',
    );
    const layer = layerOf('The Trump administration refused. The administration blamed others.');
    const ids = layer.mentions.filter((m) => m.form === 'nominal').map((m) => m.actor);
    assert.equal(new Set(ids).size, 1);
    assert.equal(layer.actor(ids[0] ?? '')?.parent, 'donald-trump');
  });

  it('keeps abstract nouns and generics under no, any and a out', () => {
    for (const text of [
      'Our democracy and its power matter.',
      'No minister would dare.',
      'A bank is a building.',
      'They live in the country.',
      'He took office in the spring.',
    ])
      assert.deepEqual(
        mentions(text).filter((m) => m.startsWith('nominal')),
        [],
        text,
      );
  });

  it('makes one mention of two bare plurals', () => {
    assert.ok(
      mentions('The grants help families and businesses who lost everything.')[0]?.includes(
        'families and businesses',
      ),
    );
  });

  it('resolves pronouns by number, gender and position', () => {
    const text =
      'Angela Merkel met Emmanuel Macron. She told him that the voters had made up their minds. They expected more.';
    assert.equal(actorOf(text, 'She'), 'angela-merkel');
    assert.equal(actorOf(text, 'him'), 'emmanuel-macron');
    assert.equal(actorOf(text, 'their'), 'voters');
    assert.equal(actorOf(text, 'They'), 'voters');
  });

  it('takes “it” for an actor only where it acts', () => {
    assert.equal(actorOf('The Senate passed the bill. It rejected the amendment.', 'It'), 'us-senate');
    for (const text of [
      'It is time to act.',
      'The plan failed because it was late.',
      'It seems that prices fell.',
    ])
      assert.equal(actorOf(text, 'It') ?? actorOf(text, 'it'), undefined, text);
  });

  it('gives pairs members and tells the former from the latter', () => {
    const text = 'Greece and Turkey agreed that both governments would withdraw. The former refused.';
    const layer = layerOf(text);
    const pair = layer.actors.find((actor) => actor.members);
    assert.deepEqual(pair?.members, ['greece', 'turkey']);
    assert.equal(actorOf(text, 'former'), 'greece');
  });
});

describe('actors: who speaks', () => {
  it('has the author first, under any name', () => {
    const text = 'By Peter Barnes\n\nI have argued this before. My view has not changed.';
    const layer = layerOf(text);
    assert.equal(layer.actors[0]?.id, 'author');
    assert.equal(layer.actors[0]?.name, 'Peter Barnes');
    assert.equal(actorOf(text, 'Peter Barnes'), 'author');
    assert.equal(actorOf(text, 'I'), 'author');
    assert.equal(actorOf('Prices fell.\n\nSincerely,\n\nAda Quist', 'Ada Quist'), 'author');
    assert.equal(layerOf('I agree.', { author: 'Ada Quist' }).actors[0]?.name, 'Ada Quist');
  });

  it('gives “I” in quotation marks to the speaker and “you” to who is addressed', () => {
    assert.equal(actorOf('“I will not resign,” said Angela Merkel.', 'I'), 'angela-merkel');
    assert.equal(actorOf('Dear Mr. Gorbachev:\n\nYour plans are sound.', 'Your'), 'mikhail-gorbachev');
    assert.equal(actorOf('Thank you, Karen Bass.', 'you'), 'karen-bass');
  });

  it('never confuses the first person with “they”', () => {
    assert.notEqual(actorOf('We asked the ministers, and they agreed.', 'they'), 'we');
  });
});

describe('actors: contract', () => {
  it('survives bad input and keeps mentions inside the text, in order, outer first', () => {
    for (const text of [
      'x',
      '\ud800 The \udc00 Kremlin\r\nsaid no. ',
      '‏Tehran‏ rejected «Washington».',
      `${'Iran, '.repeat(400)}agreed.`,
      'THE THE THE'.repeat(50),
      '((((“““‘‘‘',
    ]) {
      let start = 0;
      for (const mention of layerOf(text).mentions) {
        assert.ok(
          mention.start >= start && mention.end > mention.start && mention.end <= text.length,
          text.slice(0, 40),
        );
        start = mention.start;
      }
    }
  });

  it('lists every actor that a mention or a parent names', () => {
    const { actors, mentions: found } = layerOf('The Pentagon asked Congress; the Iranians objected.');
    const ids = new Set(actors.map(({ id }) => id));
    for (const { actor } of found) assert.ok(ids.has(actor), actor);
    for (const { parent, id } of actors) assert.ok(!parent || ids.has(parent), `${id}: ${parent}`);
  });
});
