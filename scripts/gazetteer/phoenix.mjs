import { bare, slug } from './collector.mjs';

const toName = (line) =>
  line
    .replace(/#.*$/, '')
    .replace(/\[.*$/, '')
    .replace(/^\+/, '')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const properCase = (name) =>
  name
    .toLowerCase()
    .replace(/(^|[\s('-])(\p{L})/gu, (_, mark, letter) => mark + letter.toUpperCase())
    .replace(/\b(?:Of|The|And|For|In|On|De|Du|Des|La|El|Al)\b/g, (word, at) =>
      at ? word.toLowerCase() : word,
    );

const GROUP_HEAD =
  /\b(?:ARMY|FRONT|BRIGADES?|MILITIA|LIBERATION|MOVEMENT|GUERRILLAS?|MUJAHIDEEN|PARTY|JIHAD|REBELS|COMMANDOS?|FORCES?|COLUMN|RESISTANCE)\b/;

/** Armed groups of two words and more whose name says what they are. */
export function addArmedGroups(collector, text, stateIds) {
  for (const line of text.split('\n')) {
    const code = /\[([A-Z]{3})(?:REB|MIL|SEP)[^\]]*\]/.exec(line);
    const name = toName(line);
    if (!code || line.startsWith('#') || !GROUP_HEAD.test(name) || !/^[A-Z][A-Z' -]+$/.test(name)) continue;
    const words = name.split(' ').length;
    if (words < 2 || words > 6 || collector.ownerOf(name)) continue;
    const proper = properCase(name);
    collector.add({
      id: slug(proper),
      name: proper,
      kind: 'military',
      code: `${code[1]}REB`,
      parent: stateIds.get(code[1]),
    });
  }
}

/**
 * Cities, regions and other places by state: what tells a place from a person or a body.
 *
 * @returns {Record<string, string[]>} names in lower case by the state's actor id
 */
export function readPlaces(collector, text, stateIds) {
  const places = {};
  const seen = new Set();
  let state;
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const head = /^[A-Z][^[\t#]*\[([A-Z]{3})\]\s*$/.exec(line.trimEnd());
    if (head) state = stateIds.get(head[1]);
    else if (!line.startsWith('+')) {
      if (!/^\s/.test(line)) state = undefined;
    } else if (state) {
      const name = bare(toName(line));
      const actor = collector.get(state);
      const own = [actor.name, ...['names', 'adjectives', 'demonyms'].flatMap((key) => actor[key] ?? [])].map(
        bare,
      );
      const plain =
        /^[a-z][a-z' -]{2,}$/.test(name) && !/_|\bthe\b/.test(name) && name.split(' ').length <= 3;
      if (!plain || own.includes(name) || seen.has(name) || PEOPLE.test(name)) continue;
      seen.add(name);
      (places[state] ??= []).push(name);
    }
  }
  return places;
}

/** Words for inhabitants, languages and misspelt states, which the list has beside its places. */
const PEOPLE = /(?:ans?|ese|ish|men|man|women|woman|ians?|ers?|ites?|united|state|states)$/;
