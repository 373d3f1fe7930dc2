import type { ActorKind } from '../model';
import type { HouseStyle } from '../house';
import type { TaggedSentence, Word } from '../prose/types';
import data from '../../lexicon/gazetteer.json';
import { fold, isCapitalised, slug, tokensOf } from './words';

/** The newest day (ISO date) that the gazetteer knows of. */
export const AS_OF = data.asOf;

/** An actor that the gazetteer knows. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly code?: string;
  readonly parent?: string;
  readonly gender?: 'm' | 'f';
  /** Office, first day, day after the last one (ISO dates). */
  readonly offices?: ReadonlyArray<readonly string[]>;
  readonly names?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly metonyms?: readonly string[];
  /** Words of which one must stand in the draft before the plain name is believed ("Jordan", "Chad"). */
  readonly near?: readonly string[];
  /** It is a place too: the wording decides whether the name acts. */
  readonly place?: boolean;
  /** A people or a part of the world, never a state. */
  readonly region?: boolean;
}

export type AliasUse = 'name' | 'adjective' | 'demonym' | 'metonym';

class Alias {
  readonly uses: Set<AliasUse>;
  /** First token begins with a small letter ("al-Qaeda", "von der Leyen"). */
  readonly small: boolean;
  /** The letter case that the first token must have, if it must. */
  readonly exact: string | undefined;
  /** Believed only where the actor is named otherwise too. */
  readonly guarded: boolean;
  private cut: readonly string[] | undefined;

  constructor(
    readonly entry: Entry,
    use: AliasUse,
    private readonly name: string,
    marks: string,
  ) {
    this.uses = new Set([use]);
    this.small = /^\p{Ll}/u.test(name);
    this.exact = marks.includes('!') ? tokensOf(name)[0]?.replace(/\./g, '') : undefined;
    this.guarded = marks.includes('?');
  }

  get tokens(): readonly string[] {
    this.cut ??= tokensOf(this.name).map(fold);
    return this.cut;
  }
}

/** A name of the gazetteer in a sentence. */
export interface Hit {
  readonly entry: Entry;
  readonly uses: ReadonlySet<AliasUse>;
  readonly first: number;
  readonly last: number;
  readonly guarded: boolean;
}

type Index = ReadonlyMap<string, readonly Alias[]>;

let index: Index | undefined;
let places: ReadonlyMap<string, string> | undefined;
let entries: ReadonlyMap<string, Entry> | undefined;

const ACTORS = data.actors as unknown as readonly Entry[];

export function entryOf(id: string): Entry | undefined {
  entries ??= new Map(ACTORS.map((entry) => [entry.id, entry]));
  return entries.get(id);
}

/** The entry that has a name as its own, marks left out; of the house first. */
function named(name: string, own: readonly Entry[]): Entry | undefined {
  byName ??= new Map([...ACTORS].reverse().map((entry) => [fold(entry.name), entry]));
  const key = fold(name);
  return own.find((entry) => fold(entry.name) === key) ?? byName.get(key);
}

let byName: ReadonlyMap<string, Entry> | undefined;

/** The actors that a house style adds, and more names for those that the gazetteer has. */
export interface HouseGazetteer {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly index: Index;
}

const houses = new WeakMap<HouseStyle, HouseGazetteer>();

/** The gazetteer of a house style; kept under the style itself. */
export function gazetteerOf(house: HouseStyle): HouseGazetteer {
  const known = houses.get(house);
  if (known) return known;
  const entries: Entry[] = [];
  for (const actor of house.actors) {
    const { name, code, kind } = actor;
    const before = named(name, entries);
    const parent = actor.parent ? (named(actor.parent, entries)?.id ?? before?.parent) : before?.parent;
    const names = actor.aliases.map((alias) => alias.replace(/^(?:the|an?)\s+|[!?]+$/gi, '')).filter(Boolean);
    entries.push({
      ...before,
      id: before?.id ?? slug(name),
      name: before?.name ?? name.replace(/[!?]+$/, ''),
      kind: kind ?? before?.kind ?? 'organisation',
      names: [...(before?.names ?? []), ...names],
      ...(code ? { code } : {}),
      ...(parent ? { parent } : {}),
    });
  }
  const made = { entries: new Map(entries.map((entry) => [entry.id, entry])), index: buildIndex(entries) };
  houses.set(house, made);
  return made;
}

const houseOfWords = new WeakMap<readonly Word[], HouseGazetteer>();

/** Lets the names of a sentence's house take part wherever its words are looked up. */
export function readUnder({ words, house }: TaggedSentence): void {
  if (house.actors.length === 0 || houseOfWords.has(words)) return;
  houseOfWords.set(words, gazetteerOf(house));
  answers.delete(words);
}

/** The state that an actor of the gazetteer is, belongs to or serves. */
export function stateOf(entry: Entry): Entry | undefined {
  let at: Entry | undefined = entry;
  for (let hops = 0; at && hops < 4; hops++) {
    if (at.kind === 'state') return at;
    at = entryOf(at.parent ?? '');
  }
  return undefined;
}

export function allEntries(): readonly Entry[] {
  return ACTORS;
}

/** Actor id of the state that a city, region or landmark lies in. */
export function stateOfPlace(norm: string): string | undefined {
  places ??= new Map(
    Object.entries(data.places).flatMap(([state, names]) =>
      names.map((name) => [fold(name), state] as const),
    ),
  );
  return places.get(norm);
}

/**
 * The names that begin at a word, longest first; of equal length those of the house first, then in the gazetteer's
 * order.
 *
 * @param shouting capitals tell nothing here: a headline in capitals
 */
export function hitsAt(words: readonly Word[], first: number, shouting: boolean): readonly Hit[] {
  if (shouting) return lookUp(words, first, true);
  let known = answers.get(words);
  if (!known) answers.set(words, (known = []));
  return (known[first] ??= lookUp(words, first, false));
}

/** The same word is looked up by many readers; its sentence keeps the answer. */
const answers = new WeakMap<readonly Word[], (readonly Hit[])[]>();

function lookUp(words: readonly Word[], first: number, shouting: boolean): readonly Hit[] {
  index ??= buildIndex(ACTORS);
  const start = words[first];
  if (!start) return [];
  const found: Hit[] = [];
  const key = fold(start.norm);
  const own = houseOfWords.get(words);
  for (const alias of [...(own?.index.get(key) ?? []), ...(index.get(key) ?? [])]) {
    if (!shouting && !alias.small && !isCapitalised(start)) continue;
    if (alias.exact !== undefined && alias.exact !== start.text.replace(/\./g, '')) continue;
    const last = matchEnd(words, first, alias);
    if (last >= 0) found.push({ entry: alias.entry, uses: alias.uses, first, last, guarded: alias.guarded });
  }
  return found.length > 1 ? found.sort((a, b) => b.last - a.last) : found;
}

function matchEnd(words: readonly Word[], first: number, { tokens }: Alias): number {
  for (let k = 1; k < tokens.length; k++) {
    const word = words[first + k];
    if (!word || fold(word.norm) !== tokens[k] || !/^(?:\.?\s+|[-‐‑–.]?|,\s)$/.test(word.before)) return -1;
  }
  return first + tokens.length - 1;
}

function buildIndex(actors: readonly Entry[]): Index {
  const byFirst = new Map<string, Alias[]>();
  for (const entry of actors) {
    const own = new Map<string, Alias>();
    add(byFirst, own, entry, entry.name, 'name');
    for (const name of entry.names ?? []) add(byFirst, own, entry, name, 'name');
    for (const name of entry.adjectives ?? []) add(byFirst, own, entry, name, 'adjective');
    for (const name of entry.demonyms ?? []) add(byFirst, own, entry, name, 'demonym');
    for (const name of entry.metonyms ?? []) add(byFirst, own, entry, name, 'metonym');
  }
  return byFirst;
}

/** A trailing "!" keeps the letter case, a trailing "?" guards the name. Tokens are cut only when the first one meets. */
function add(
  byFirst: Map<string, Alias[]>,
  own: Map<string, Alias>,
  entry: Entry,
  marked: string,
  use: AliasUse,
): void {
  const known = own.get(marked);
  if (known) {
    known.uses.add(use);
    return;
  }
  const name = marked.replace(/[!?]+$/, '');
  const marks = marked.slice(name.length);
  const alias = new Alias(entry, use, name, marks);
  own.set(marked, alias);
  const first = firstToken(name);
  const list = byFirst.get(first);
  if (list) list.push(alias);
  else byFirst.set(first, [alias]);
}

/** The first of `tokensOf`, folded, without cutting the rest. */
function firstToken(name: string): string {
  const cut = name.search(/[\s\-‐‑–]/);
  const head = cut < 0 ? name : name.slice(0, cut);
  return fold(tokensOf(head)[0] ?? head);
}
