import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020';
import { entryOf, hitsAt, stateOfPlace } from '../../../src/analysis/actors/gazetteer';
import { ACTOR_RULES } from '../../../src/analysis/actors/rules';
import { sentenceOf } from '../support';
import { actorOf, layerOf } from './support';

const LEXICON = 'src/lexicon';
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(LEXICON, ...path), 'utf8'));

interface Data {
  actors: Array<{ id: string; parent?: string }>;
}

describe('actors: gazetteer', () => {
  it('keeps to its schema, to its size and to one entry an id', () => {
    const ajv = new Ajv({ strict: false });
    const data = read('gazetteer.json') as Data;
    assert.ok(ajv.validate(read('gazetteer.schema.json') as object, data), ajv.errorsText());
    const ids = new Set(data.actors.map(({ id }) => id));
    assert.equal(ids.size, data.actors.length);
    for (const { id, parent } of data.actors)
      assert.ok(!parent || ids.has(parent), `${id}: no parent ${parent}`);
    assert.ok(gzipSync(readFileSync(join(LEXICON, 'gazetteer.json'))).length < 150_000);
  });

  it('has word lists that keep to their schema', () => {
    const ajv = new Ajv({ strict: false });
    const valid = ajv.compile(read('actors', 'lists.schema.json') as object);
    for (const name of readdirSync(join(LEXICON, 'actors')))
      if (name.endsWith('.json') && !/schema|nameShape/.test(name))
        assert.ok(valid(read('actors', name)), `${name}: ${ajv.errorsText(valid.errors)}`);
  });

  it('knows states, seats, people and bodies under several names', () => {
    const first = (text: string): string | undefined => {
      const { words } = sentenceOf(text).tagged;
      return hitsAt(words, 0, false)[0]?.entry.id;
    };
    for (const [text, id] of [
      ['Islamic Republic of Iran', 'iran'],
      ['U.S. officials', 'united-states'],
      ['USA', 'united-states'],
      ['Orbán', 'viktor-orban'],
      ['Viktor Orban', 'viktor-orban'],
      ['Kim Jong-un', 'kim-jong-un'],
      ['von der Leyen', 'ursula-von-der-leyen'],
      ['Downing Street', 'uk-government'],
      ['Département', undefined],
    ] as const)
      assert.equal(first(text), id, text);
    assert.equal(entryOf('emmanuel-macron')?.offices?.[0]?.[0], 'president');
    assert.equal(stateOfPlace('shanghai'), 'china');
  });

  it('keeps the letter case of initials', () => {
    const { words } = sentenceOf('They told us who it was.').tagged;
    assert.deepEqual(
      words.flatMap((_, at) => hitsAt(words, at, false)),
      [],
    );
  });

  it('gives a name that bodies of several states have to the one of the draft', () => {
    const treasury = (text: string): string | undefined => actorOf(text, 'Treasury');
    assert.equal(treasury('Congress asked the Treasury.'), 'us-department-of-the-treasury');
    assert.equal(treasury('The House of Commons asked the Treasury.'), 'hm-treasury');
    assert.equal(treasury('Whitehall fears it. The Treasury refused.'), 'hm-treasury');
    assert.equal(treasury('The Treasury refused.'), 'treasury');
  });

  it('explains every rule that makes a mention', () => {
    const text =
      'The White House said on Monday that President Biden, the Iranians, NATO, UN peacekeepers, French officials and ' +
      'Jane Smith of the Green Cross Fund (GCF) would meet the mayor. She told officials that both governments had agreed. ' +
      'Rents rose (Croft & Lazear, 2014). The GRDX said no. Whitmorov argued that Qadim Harrowby had agreed. ' +
      'The former refused. The Prime Minister said that Iran knew that the thugs had left.';
    const used = new Set(layerOf(text).mentions.map(({ rule }) => rule));
    for (const rule of used) assert.ok(ACTOR_RULES[rule], rule);
    assert.deepEqual(
      Object.keys(ACTOR_RULES).filter((rule) => !used.has(rule)),
      [],
    );
  });
});
