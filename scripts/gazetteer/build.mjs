/**
 * Builds src/lexicon/gazetteer.json from public sources and the curated lists beside this script.
 *
 * usage: node scripts/gazetteer/build.mjs SOURCES_FOLDER
 *
 * SOURCES_FOLDER holds: factbook_government.json, country-codes.csv, us_legislators-current.yaml,
 * us_agencies_and_subs.csv, Phoenix.Countries.actors.txt, Phoenix.MilNonState.actors.txt.
 * The output is the same for the same input: no dates, no order that depends on the machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCurated } from './curated.mjs';
import { Collector } from './collector.mjs';
import { addLeaders, addParties, readStates } from './factbook.mjs';
import { addArmedGroups, readPlaces } from './phoenix.mjs';
import { addAgencies, addLegislators } from './unitedStates.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/gazetteer/build.mjs SOURCES_FOLDER');
  process.exit(2);
}
const source = (name) => readFileSync(join(folder, name), 'utf8');

const curated = readCurated(join(here, 'curated'));
const collector = new Collector();
const factbook = JSON.parse(source('factbook_government.json'));
const stateIds = readStates(collector, factbook, source('country-codes.csv'), curated.states);
curated.addTo(collector, stateIds);
addLeaders(collector, factbook, stateIds);
addParties(collector, factbook, stateIds);
addLegislators(collector, source('us_legislators-current.yaml'));
addAgencies(collector, source('us_agencies_and_subs.csv'));
addArmedGroups(collector, source('Phoenix.MilNonState.actors.txt'), stateIds);
const places = readPlaces(collector, source('Phoenix.Countries.actors.txt'), stateIds);

const actors = collector.list();
/** The newest day that any entry knows of: who holds an office after it is a guess. */
const asOf = actors
  .flatMap(({ offices = [] }) => offices.flatMap(([, ...days]) => days))
  .sort()
  .at(-1);

const gazetteer = {
  version: 1,
  asOf,
  sources: [
    'factbook/factbook.json @ 8662a8b, CC0 1.0: states, capitals, demonyms, heads of state and government, parties',
    'datasets/country-codes @ caa72d1, Public Domain Dedication and License: ISO codes',
    'unitedstates/congress-legislators @ dfa9622, CC0 1.0: members of Congress',
    'cisagov/dotgov-data @ 4ee6419, CC0 1.0: US federal agencies',
    'openeventdata/petrarch2 @ 676801c, MIT, (c) 2014 Open Event Data: armed groups, place names',
    'scripts/gazetteer/curated: everyday names, seats and metonyms of power, people, media, organisations',
  ],
  actors,
  places,
};
const lines = [
  '{',
  `"version": ${gazetteer.version},`,
  `"asOf": ${JSON.stringify(gazetteer.asOf)},`,
  `"sources": ${JSON.stringify(gazetteer.sources, null, 1)},`,
  '"actors": [',
  gazetteer.actors.map((actor) => JSON.stringify(actor)).join(',\n'),
  '],',
  '"places": {',
  Object.entries(places)
    .map(([state, names]) => `${JSON.stringify(state)}: ${JSON.stringify(names)}`)
    .join(',\n'),
  '}',
  '}',
];
const out = join(here, '..', '..', 'src', 'lexicon', 'gazetteer.json');
writeFileSync(out, lines.join('\n') + '\n');
console.log(`${gazetteer.actors.length} actors, ${Object.values(places).flat().length} places -> ${out}`);
