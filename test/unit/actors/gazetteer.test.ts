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
    assert.ok(gzipSync(readFileSync(join(LEXICON, 'gazetteer.json'))).length < 400_000);
  });

  it('has word lists that keep to their schema', () => {
    const ajv = new Ajv({ strict: false });
    const valid = ajv.compile(read('actors', 'lists.schema.json') as object);
    for (const name of readdirSync(join(LEXICON, 'actors')))
      if (name.endsWith('.json') && !/schema|nameShape|commonWords/.test(name))
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
      // states: long names, short ones, initials, demonyms, seats
      ['Republic of Korea', 'south-korea'],
      ['DPRK', 'north-korea'],
      ['Federal Republic of Germany', 'germany'],
      ['Türkiye', 'turkey'],
      ['Czech Republic', 'czechia'],
      ['Ivory Coast', 'cote-divoire'],
      ['Myanmar', 'burma'],
      ['Great Britain', 'united-kingdom'],
      ['Brits', 'united-kingdom'],
      ['Danes', 'denmark'],
      ['Ukrainians', 'ukraine'],
      ['Ankara', 'turkey'],
      ['Pyongyang', 'north-korea'],
      ['Canberra', 'australia'],
      // seats and metonyms of power
      ['Kremlin', 'russia'],
      ['Whitehall', 'united-kingdom'],
      ['Pentagon', 'us-department-of-defense'],
      ['Foggy Bottom', 'us-department-of-state'],
      ['Élysée', 'french-presidency'],
      ['Aso Rock', 'nigerian-presidency'],
      ['Malacañang', 'philippine-presidency'],
      ['Binnenhof', 'netherlands'],
      ['Vauxhall Cross', 'mi6'],
      ['Holyrood', 'scottish-parliament'],
      ['Parliament Hill', 'parliament-of-canada'],
      // heads of state and government, ministers
      ['Lionel Jospin', 'lionel-jospin'],
      ['Sébastien Lecornu', 'sebastien-lecornu'],
      ['Romano Prodi', 'romano-prodi'],
      ['Zapatero', 'jose-luis-rodriguez-zapatero'],
      ['Varadkar', 'leo-varadkar'],
      ['Kuchma', 'leonid-kuchma'],
      ['Obasanjo', 'olusegun-obasanjo'],
      ['Vajpayee', 'atal-bihari-vajpayee'],
      ['Koizumi', 'junichiro-koizumi'],
      ['Lee Hsien Loong', 'lee-hsien-loong'],
      ['Jean Chretien', 'jean-chretien'],
      ['Michelle Bachelet', 'michelle-bachelet'],
      ['Peña Nieto', 'enrique-pena-nieto'],
      ['Mobutu', 'mobutu-sese-seko'],
      ['Hun Manet', 'hun-manet'],
      ['Ilham Aliyev', 'ilham-aliyev'],
      ['Janet Yellen', 'janet-yellen'],
      ['Wes Streeting', 'wes-streeting'],
      ['Kristalina Georgieva', 'kristalina-georgieva'],
      // legislatures and courts
      ['Bundestag', 'bundestag'],
      ['Knesset', 'knesset'],
      ['Lok Sabha', 'lok-sabha'],
      ['Tweede Kamer', 'tweede-kamer'],
      ['Federation Council', 'federation-council'],
      ['SCOTUS', 'us-supreme-court'],
      ['Supreme Court of Canada', 'supreme-court-of-canada'],
      ['Federal Constitutional Court', 'bundesverfassungsgericht'],
      // parties
      ['Lib Dems', 'liberal-democrats'],
      ['AfD', 'alternative-for-germany'],
      ['Fine Gael', 'fine-gael'],
      ['Chega', 'chega'],
      ['People Power Party', 'people-power-party'],
      ['BJP', 'bharatiya-janata-party'],
      ['La Libertad Avanza', 'la-libertad-avanza'],
      ['Pheu Thai', 'pheu-thai'],
      // departments, agencies, regulators
      ['OSHA', 'occupational-safety-and-health-administration'],
      ['Census Bureau', 'us-census-bureau'],
      ['FAA', 'federal-aviation-administration'],
      ['Consumer Financial Protection Bureau', 'consumer-financial-protection-bureau'],
      ['Crown Prosecution Service', 'crown-prosecution-service'],
      ['Migration Advisory Committee', 'migration-advisory-committee'],
      ['Natural England', 'natural-england'],
      ['Ofgem', 'ofgem'],
      ['Network Rail', 'network-rail'],
      // international bodies and courts
      ['IAEA', 'international-atomic-energy-agency'],
      ['European Court of Auditors', 'european-court-of-auditors'],
      ['EBRD', 'european-bank-for-reconstruction-and-development'],
      ['ICC', 'international-criminal-court'],
      ['Permanent Court of Arbitration', 'permanent-court-of-arbitration'],
      ['Five Eyes', 'five-eyes'],
      ['ECOWAS', 'economic-community-of-west-african-states'],
      // armed forces and armed groups
      ['Royal Navy', 'royal-navy'],
      ['Coast Guard', 'us-coast-guard'],
      ['Tatmadaw', 'tatmadaw'],
      ['Houthis', 'houthis'],
      ['Lashkar-e-Taiba', 'lashkar-e-taiba'],
      ['Polisario', 'polisario-front'],
      // think tanks, charities, unions, pollsters
      ['IFS', 'institute-for-fiscal-studies'],
      ['Brennan Center', 'brennan-center'],
      ['Kiel Institute', 'kiel-institute'],
      ['Gallup', 'gallup'],
      ['YouGov', 'yougov'],
      ['Trussell Trust', 'trussell-trust'],
      ['Norwegian Refugee Council', 'norwegian-refugee-council'],
      ['United Steelworkers', 'united-steelworkers'],
      // companies, media, central banks
      ['Rheinmetall', 'rheinmetall'],
      ['TSMC', 'tsmc'],
      ['Credit Suisse', 'credit-suisse'],
      ['Naftogaz', 'naftogaz'],
      ['Handelsblatt', 'handelsblatt'],
      ['Meduza', 'meduza'],
      ['Straits Times', 'straits-times'],
      ['Riksbank', 'riksbank'],
      ['South African Reserve Bank', 'south-african-reserve-bank'],
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

  it('dates offices, so that a draft of any year finds who held them', () => {
    const held = (id: string, year: string): string | undefined =>
      entryOf(id)?.offices?.find(([, from = '', to = '9999']) => from <= year && year < to)?.[0];
    assert.equal(held('vladimir-putin', '2010-06-01'), 'prime minister');
    assert.equal(held('recep-tayyip-erdogan', '2005-06-01'), 'prime minister');
    assert.equal(held('theresa-may', '2012-06-01'), 'home secretary');
    assert.equal(held('luiz-inacio-lula-da-silva', '2005-06-01'), 'president');
    assert.equal(held('donald-tusk', '2016-06-01'), 'European Council president');
  });

  it('takes initials for what the draft says they stand for', () => {
    assert.equal(
      actorOf('The Clean Power Society (CPS) met ministers. The CPS refused.', 'CPS'),
      'clean-power-society',
    );
    assert.equal(actorOf('The CPS refused to charge the officer.', 'CPS'), 'crown-prosecution-service');
  });

  it('explains every rule that makes a mention', () => {
    const text =
      'The White House said on Monday that President Biden, the Iranians, NATO, UN peacekeepers, French officials and ' +
      'Jane Smith of the Green Cross Fund (GCF) would meet the mayor. She told officials that both governments had agreed. ' +
      'Rents rose (Croft & Lazear, 2014). The GRDX said no. Whitmorov argued that Qadim Harrowby had agreed. ' +
      'The former refused. The Prime Minister said that Iran knew that the thugs had left. Some argue that they had not.';
    const used = new Set(layerOf(text).mentions.map(({ rule }) => rule));
    for (const rule of used) assert.ok(ACTOR_RULES[rule], rule);
    assert.deepEqual(
      Object.keys(ACTOR_RULES).filter((rule) => !used.has(rule)),
      [],
    );
  });
});
