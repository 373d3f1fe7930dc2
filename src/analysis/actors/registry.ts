import type { ActorKind } from '../model';
import type { FrontMatter, Passage } from '../prose/types';
import { candidatesOf } from './candidates';
import { NAME_HEADS } from './lexicon';
import { nameLikeness } from './nameShape';
import { fold } from './words';

/** A name as a passage gives it. */
export interface NameEntry {
  readonly name: string;
  readonly kind: ActorKind | undefined;
  readonly gender: 'm' | 'f' | undefined;
  readonly acronym?: string;
}

/** How often capitals that no list knows stand like an actor, and how often like a place. */
export interface Standing {
  readonly acts: number;
  readonly placed: number;
  /** The draft says somewhere that it is no actor. */
  readonly thing: boolean;
}

/** What a passage adds to the names that the whole draft knows. */
export interface NameSummary {
  readonly names: readonly NameEntry[];
  /** Ids of gazetteer actors that are named beyond doubt. */
  readonly known: readonly string[];
  /** Ids of the people among them that are named by more than a surname. */
  readonly fullyNamed: readonly string[];
  /** Unknown capitals by their folded name. */
  readonly standings: readonly (readonly [string, Standing])[];
}

/** The names that the whole draft knows: who a surname or initials stand for. */
export interface Registry {
  /** Equal for equal content. */
  readonly key: string;
  readonly front: FrontMatter;
  readonly known: ReadonlySet<string>;
  readonly fullyNamed: ReadonlySet<string>;
  /** The full names that a surname, given name, short form or initials may stand for; the name itself if it is full. */
  owners(name: string): readonly NameEntry[];
  /** Whether unknown capitals stand more often like an actor than like a place. */
  isActor(name: string): boolean;
  /** Whether the draft says that they are no actor. */
  isThing(name: string): boolean;
  /** The name that the draft shortens to these initials in brackets: "the Clean Rivers Society (CRS)". */
  shortened(initials: string): NameEntry | undefined;
}

const summaries = new WeakMap<Passage, NameSummary>();

/** What a passage adds to the register of names; remembered by passage. */
export function collectNames(passage: Passage): NameSummary {
  const done = summaries.get(passage);
  if (done) return done;
  const names = new Map<string, NameEntry>();
  const known = new Set<string>();
  const fullyNamed = new Set<string>();
  const standings = new Map<string, Standing>();
  for (const { tagged } of passage.sentences)
    for (const { reference, form } of candidatesOf(tagged).candidates) {
      if (reference.type === 'entry' && !reference.guarded && !reference.namesakes) {
        known.add(reference.entry.id);
        const { id, name, kind, gender, place } = reference.entry;
        if (!place && !reference.otherwise) names.set(name, { name, kind, gender });
        if (form === 'name' && !reference.otherwise) {
          fullyNamed.add(id);
        }
      }
      if (reference.type === 'name')
        stand(standings, fold(reference.name), {
          acts: Number(!reference.open),
          placed: Number(reference.doubt === 'place'),
          thing: reference.doubt === 'thing',
        });
      if (reference.type !== 'name' || reference.open) continue;
      const { name, kind, gender, acronym } = reference;
      const before = names.get(name);
      if (!before) names.set(name, { name, kind, gender, ...(acronym ? { acronym } : {}) });
      else if (acronym && !before.acronym) names.set(name, { ...before, acronym });
    }
  const summary = {
    names: [...names.values()],
    known: [...known],
    fullyNamed: [...fullyNamed],
    standings: [...standings],
  };
  summaries.set(passage, summary);
  return summary;
}

function stand(standings: Map<string, Standing>, name: string, more: Standing): void {
  const before = standings.get(name);
  standings.set(
    name,
    before
      ? {
          acts: before.acts + more.acts,
          placed: before.placed + more.placed,
          thing: before.thing || more.thing,
        }
      : more,
  );
}

/** Draws the passages' names together. Linear in their number. */
export function buildRegistry(parts: readonly NameSummary[], front: FrontMatter): Registry {
  const known = new Set<string>();
  const fullyNamed = new Set<string>();
  const entries = new Map<string, NameEntry>();
  const standings = new Map<string, Standing>();
  for (const part of parts) {
    for (const [name, standing] of part.standings) stand(standings, name, standing);
    for (const id of part.known) known.add(id);
    for (const id of part.fullyNamed) fullyNamed.add(id);
    for (const entry of part.names) if (!entries.has(entry.name)) entries.set(entry.name, entry);
  }
  const actors = new Set([...standings].flatMap(([name, { acts, placed }]) => (acts > placed ? [name] : [])));
  const things = new Set([...standings].flatMap(([name, { thing }]) => (thing ? [name] : [])));
  const short = new Map<string, NameEntry[]>();
  for (const entry of entries.values()) for (const form of shortForms(entry)) point(short, form, entry);
  const shortened = new Map(
    [...entries.values()]
      .reverse()
      .flatMap((entry) => (entry.acronym ? [[entry.acronym, entry] as const] : [])),
  );
  const full = new Map([...entries.values()].map((entry) => [fold(entry.name), entry] as const));
  return {
    key: JSON.stringify([
      front.author,
      front.date,
      [...known],
      [...fullyNamed],
      [...actors],
      [...things],
      [...entries.values()].map((e) => [e.name, e.kind, e.gender, e.acronym]),
    ]),
    front,
    known,
    fullyNamed,
    owners: (name) => {
      const form = fold(name);
      const whole = full.get(form);
      return short.get(form) ?? (whole ? [whole] : []);
    },
    isActor: (name) => actors.has(fold(name)),
    isThing: (name) => things.has(fold(name)),
    shortened: (initials) => shortened.get(initials),
  };
}

/** Adds an owner of a short form; of two names of which one holds the other, the longer one is the owner. */
function point(short: Map<string, NameEntry[]>, form: string, entry: NameEntry): void {
  const owners = short.get(form) ?? [];
  if (owners.some((owner) => contains(owner.name, entry.name))) return;
  short.set(form, [...owners.filter((owner) => !contains(entry.name, owner.name)), entry]);
}

const contains = (long: string, part: string): boolean => ` ${fold(long)} `.includes(` ${fold(part)} `);

function shortForms({ name, kind, acronym }: NameEntry): string[] {
  const words = name.split(/\s+/);
  const forms: string[] = [];
  if (acronym) forms.push(fold(acronym));
  if (kind === 'person' || (kind === undefined && words.every((word) => nameLikeness(word) > 0.5))) {
    if (words.length > 1) {
      const last = words.at(-1) ?? '';
      forms.push(
        fold(words[0] ?? ''),
        fold(/^(?:jr|sr|ii|iii|iv)\.?$/i.test(last) ? (words.at(-2) ?? '') : last),
      );
      const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
      if (particle > 0) forms.push(fold(words.slice(particle).join(' ')));
      if (words.length > 2) forms.push(fold(`${words[0]} ${last}`));
    }
  }
  // "the Communist Party" for "the Chinese Communist Party"
  if (kind !== 'person' && words.length > 2 && NAME_HEADS.has(fold(words.at(-1) ?? '')))
    forms.push(fold(words.slice(-2).join(' ')));
  if (kind !== 'person' && words.length > 1) {
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    if (initials.length > 1) forms.push(fold(initials));
  }
  return forms.filter((form) => form.length > 1);
}
