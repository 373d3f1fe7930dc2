import { bare, slug, unique } from './collector.mjs';

/** Entities of the factbook that are no states with a voice of their own: islands without people, oceans, bases. */
const NOT_STATES =
  /^(?:Antarctica|.* Ocean|Bouvet Island|Clipperton Island|Jan Mayen|Paracel Islands|Spratly Islands|World|Akrotiri|Dhekelia|Svalbard.*|Navassa Island|Coral Sea Islands|Wake Island|.*Cartier Islands|Heard Island.*|French Southern.*|South Georgia.*|Gaza.*|West Bank|Baker Island|United States Pacific.*)$/;

/** States whose everyday name is also a given name, a city or a common word are places first. */
const decode = (text) =>
  text
    .replace(/&([A-Za-z])(?:acute|grave|circ|tilde|uml|cedil|ring|caron);/g, '$1')
    .replace(/&[a-z]+;/g, '')
    .trim();

/**
 * Adds every state: names, adjectives, demonyms, seat of government.
 *
 * @returns {Map<string, string>} actor id by ISO alpha-3 code (or own code for what has none)
 */
export function readStates(collector, factbook, countryCodes, curated) {
  const codeByName = readCodes(countryCodes);
  const ids = new Map();
  for (const entry of factbook) {
    const short = entry.short === 'none' ? decode(entry.long) : decode(entry.short.replace(/\s*\(.*\)$/, ''));
    if (!short || NOT_STATES.test(entry.short) || NOT_STATES.test(short)) continue;
    const name = short === 'DRC' ? 'Democratic Republic of the Congo' : short.replace(/^The /, '');
    const code = codeByName.get(bare(name)) ?? codeByName.get(bare(entry.short)) ?? EXTRA_CODES[name];
    if (!/^[A-Z]{3}$/.test(code ?? '')) continue;
    const more = curated.states[code] ?? {};
    const display = more.short ?? name;
    const long = decode(entry.long).replace(/;.*$/, '');
    const id = slug(display);
    ids.set(code, id);
    collector.add({
      id,
      name: display,
      kind: 'state',
      code,
      names: unique([
        ...(more.names ?? []),
        ...(display === name ? [] : [name]),
        ...(long && long !== 'none' ? [long.replace(/\s*\(.*$/, '').replace(/^The /, '')] : []),
      ]),
      adjectives: more.adjectives ?? adjectives(entry.nationality_adj),
      demonyms: unique([...(more.demonyms ?? demonyms(entry.nationality_noun))]),
      metonyms: more.seats ?? seat(entry.capital, name),
      near: more.near,
      place: true,
    });
  }
  for (const [code, more] of Object.entries(curated.states))
    if (!ids.has(code)) {
      const id = slug(more.short ?? code);
      if (!more.short) continue;
      ids.set(code, id);
      collector.add({
        id,
        name: more.short,
        kind: 'state',
        code,
        names: more.names,
        adjectives: more.adjectives,
        demonyms: more.demonyms,
        metonyms: more.seats,
        place: true,
      });
    }
  for (const other of curated.others) {
    const id = slug(other.name);
    ids.set(other.code, id);
    collector.add({
      id,
      name: other.name,
      kind: other.kind ?? 'state',
      code: /^[A-Z]{3}$/.test(other.code) ? other.code : undefined,
      parent: ids.get(other.parent),
      names: other.names,
      adjectives: other.adjectives,
      demonyms: other.demonyms,
      metonyms: other.seats,
      place: true,
    });
  }
  for (const [name, code, adjectivesOf, demonymsOf, names] of curated.regions.rows)
    collector.add({
      id: slug(name),
      name,
      kind: 'people',
      code,
      names,
      adjectives: adjectivesOf,
      demonyms: demonymsOf,
      region: true,
    });
  return ids;
}

/** Codes where the factbook's name is not the one of the code list. */
const EXTRA_CODES = {
  Czechia: 'CZE',
  'Democratic Republic of the Congo': 'COD',
  Congo: 'COG',
  "Cote d'Ivoire": 'CIV',
  'Korea, North': 'PRK',
  'North Korea': 'PRK',
  'South Korea': 'KOR',
  'Korea, South': 'KOR',
  Laos: 'LAO',
  Russia: 'RUS',
  Syria: 'SYR',
  Tanzania: 'TZA',
  Turkey: 'TUR',
  Turkiye: 'TUR',
  'United Kingdom': 'GBR',
  'United States': 'USA',
  Vietnam: 'VNM',
  Venezuela: 'VEN',
  Bolivia: 'BOL',
  Brunei: 'BRN',
  Burma: 'MMR',
  Iran: 'IRN',
  Moldova: 'MDA',
  'North Macedonia': 'MKD',
  Kosovo: 'XKX',
  Taiwan: 'TWN',
  'Holy See': 'VAT',
  'Cabo Verde': 'CPV',
  Eswatini: 'SWZ',
  'Timor-Leste': 'TLS',
  Micronesia: 'FSM',
  'Micronesia, Federated States of': 'FSM',
  'Hong Kong': 'HKG',
  Macau: 'MAC',
  'Bahamas, The': 'BHS',
  Gambia: 'GMB',
  'United Arab Emirates': 'ARE',
  'Central African Republic': 'CAF',
  Curacao: 'CUW',
  'Falkland Islands': 'FLK',
  'Saint Lucia': 'LCA',
  'Sao Tome and Principe': 'STP',
  'Bosnia and Herzegovina': 'BIH',
  'Trinidad and Tobago': 'TTO',
  'Antigua and Barbuda': 'ATG',
  'Saint Kitts and Nevis': 'KNA',
  'Saint Vincent and the Grenadines': 'VCT',
  Bahamas: 'BHS',
  Netherlands: 'NLD',
  'Dominican Republic': 'DOM',
  Burundi: 'BDI',
};

function readCodes(csv) {
  const [head, ...rows] = csv.trim().split('\n').map(splitCsv);
  const column = (name) => head.indexOf(name);
  const [code, ...names] = [
    'ISO3166-1-Alpha-3',
    'CLDR display name',
    'UNTERM English Short',
    'official_name_en',
  ].map(column);
  const codes = new Map();
  for (const row of rows)
    for (const name of names)
      if (row[name]) codes.set(bare(row[name].replace(/^the /i, '').replace(/\s*\(.*\)$/, '')), row[code]);
  return codes;
}

export function splitCsv(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replace(/""/g, '"').trim(),
  );
}

function adjectives(text) {
  return text
    .replace(/;.*$/, '')
    .split(/,| or /)
    .map((part) => part.replace(/\(.*?\)/g, '').trim())
    .filter((part) => /^[A-Z]/.test(part) && part !== 'NA');
}

/** "Algerian(s)" is Algerian, Algerians; "Beninese (singular and plural)" is Beninese. */
function demonyms(text) {
  return text
    .replace(/;.*$/, '')
    .replace(/\((?:singular|plural|US|collective)[^)]*\)/g, '')
    .split(/,| or /)
    .flatMap((part) => {
      const [, stem, ending] = /^\s*([^(]+?)\s*(?:\((s|men|es)\))?\s*$/.exec(part) ?? [];
      if (!stem || !/^[A-Z]/.test(stem) || stem === 'NA') return [];
      if (ending === 'men') return [stem, stem.replace(/man$/, 'men')];
      return ending ? [stem, stem + ending] : [stem];
    });
}

/** The capital stands for the government unless it carries the state's own name. */
function seat(capital, state) {
  const city = decode(capital)
    .replace(/[;(,].*$/, '')
    .replace(/ in Romanian.*/, '')
    .trim();
  return !city || city.includes(state) || state.includes(city) ? [] : [city];
}

/** "President Emmanuel MACRON (since 14 May 2017)" */
export function addLeaders(collector, factbook, stateIds) {
  const byName = new Map(factbook.map((entry) => [decode(entry.short.replace(/\s*\(.*\)$/, '')), entry]));
  for (const [code, id] of stateIds) {
    const state = collector.get(id);
    const entry =
      byName.get(state.name) ??
      [...byName.values()].find(
        (e) => state.names?.includes(decode(e.short)) || state.name === decode(e.long),
      );
    if (!entry) continue;
    for (const field of [entry.chief_of_state, entry.head_of_government])
      addLeader(collector, field, code, id);
  }
}

const OFFICES =
  /^(?:Interim |Transitional? |Caretaker |Acting |Transition )?(President|Prime Minister|Premier|Chancellor|King|Queen|Sultan|Amir|Emir|Supreme Leader|Taoiseach|Prince|Grand Duke|Emperor|Chief Minister)\b/;

function addLeader(collector, field, code, stateId) {
  const text = decode(field).split(/;| represented/)[0];
  const office = OFFICES.exec(text);
  const since = /\(since (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(text);
  if (!office || !since) return;
  const name = text
    .slice(office[0].length)
    .replace(/\(.*$/, '')
    .replace(/\b(?:Dr|Gen|Lt|Col|Capt|Sir|Brig)\.?\s/g, '')
    .replace(/^\s*(?:of the [A-Z]\w+ \w+|of the \w+)\s/, '')
    .trim()
    .split(/\s+/)
    .map((part) =>
      // "SASSOU-Nguesso", "al-BASHIR", "WHIPPS,": the family name is in capitals, not all of the word
      part.replace(/\p{Lu}[\p{Lu}']+/gu, (run) => (/^[IVX]+$/.test(part) ? run : properCase(run))),
    )
    .join(' ')
    .replace(/ of (?:the )?[A-Z]\w+$|,/g, '');
  // "President of Council of Ministers ...": more office than name
  if (/^(?:of|and|for) /.test(name)) return;
  if (!/^\p{L}[\p{L}'. -]+ \p{L}/u.test(name) || name.split(' ').length > 6 || collector.ownerOf(name))
    return;
  const parts = name.split(' ');
  const first = parts[0];
  const last = parts.at(-1);
  if (collector.ownerOf(`${first} ${last}`) || hasLeader(collector, stateId, field)) return;
  collector.add({
    id: slug(name),
    name,
    kind: 'person',
    code: `${code}GOV`,
    parent: stateId,
    offices: [[office[1].toLowerCase(), isoDate(since)]],
    names: parts.length > 2 ? [`${first} ${last}`] : [],
  });
}

/** The curated list already has the person, perhaps under another spelling: the family name of one still in office tells. */
function hasLeader(collector, stateId, field) {
  const families = decode(field).match(/\b\p{Lu}[\p{Lu}'-]{2,}/gu) ?? [];
  return collector
    .list()
    .some(
      (actor) =>
        actor.kind === 'person' &&
        actor.parent === stateId &&
        !actor.code.endsWith('ELI') &&
        families.some((family) => slug(actor.name).includes(slug(family))),
    );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function isoDate([, day, month, year]) {
  return `${year}-${String(MONTHS.indexOf(month ?? 'January') + 1).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`;
}

const properCase = (word) =>
  word.toLowerCase().replace(/(^|[-'])(\p{L})/gu, (_, mark, letter) => mark + letter.toUpperCase());

const PARTY_HEAD =
  /\b(?:Party|Movement|Front|Union|Alliance|Congress|Coalition|League|Rally|Democrats|Socialists|Greens|Liberals|Bloc|Platform)\b/g;

/** The factbook runs parties together; only those that stand alone between two initials are safe to cut out. */
export function addParties(collector, factbook, stateIds) {
  for (const entry of factbook) {
    const id = [...stateIds.values()].find((value) => collector.get(value)?.name === decode(entry.short));
    if (!id || !entry.parties) continue;
    const code = collector.get(id).code;
    for (const piece of decode(entry.parties).split(/ or [A-Z][A-Za-z-]{1,7}(?: |$)/)) {
      const name = piece.replace(/[([].*$/, '').trim();
      const heads = name.match(PARTY_HEAD)?.length ?? 0;
      if (heads !== 1 || /[;,]/.test(name) || name.split(' ').length > 8 || !/^[A-Z][\p{L}' -]+$/u.test(name))
        continue;
      if (collector.ownerOf(name)) continue;
      const common =
        /^(?:Democratic|Republican|Socialist|Communist|Liberal|Conservative|Green|Labor|Labour|Christian Democratic|Social Democratic|National|United|People's) (?:Party|Movement|Front|Alliance)$/.test(
          name,
        );
      if (!common) collector.add({ id: slug(name), name, kind: 'party', code: `${code}PTY`, parent: id });
    }
  }
}
