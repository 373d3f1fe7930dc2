import type { ActorKind } from '../model';
import acting from '../../lexicon/actors/acting.json';
import bodies from '../../lexicon/actors/bodies.json';
import grammar from '../../lexicon/actors/nameGrammar.json';
import notActors from '../../lexicon/actors/notActors.json';
import persons from '../../lexicon/actors/persons.json';
import titles from '../../lexicon/actors/titles.json';
import voices from '../../lexicon/actors/voices.json';

/** Regular and common irregular plurals of a head noun; a noun of several words is inflected at its end. */
export function pluralOf(noun: string): string {
  const cut = noun.lastIndexOf(' ') + 1;
  const last = noun.slice(cut);
  const irregular = IRREGULAR[last];
  if (irregular) return noun.slice(0, cut) + irregular;
  if (/(?:s|x|z|ch|sh)$/.test(last)) return `${noun}es`;
  if (/[^aeiou]y$/.test(last)) return `${noun.slice(0, -1)}ies`;
  if (/man$/.test(last) && last !== 'human') return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  wife: 'wives',
  thief: 'thieves',
  wolf: 'wolves',
  hero: 'heroes',
  'attorney general': 'attorneys general',
  spy: 'spies',
  ally: 'allies',
  enemy: 'enemies',
  staff: 'staff',
  police: 'police',
};

export type NounClass = 'role' | 'person' | 'colourful' | 'body';

/** What a common noun says of the actor that it heads. */
export interface HeadNoun {
  readonly lemma: string;
  readonly kind: ActorKind;
  readonly plural: boolean;
  readonly noun: NounClass;
  /** Believed only where the description acts, is addressed or has a capital. */
  readonly doubtful?: true;
  readonly gender?: 'm' | 'f';
}

const FEMALE = new Set(persons.female);
const MALE = new Set(persons.male);

function collectHeads(): Map<string, HeadNoun> {
  const heads = new Map<string, HeadNoun>();
  const collective = new Set(persons.collectiveAdjectives);
  const doubtful = new Set([...persons.doubtful, ...Object.values(bodies.doubtful).flat()]);
  const add = (lemma: string, kind: ActorKind, plural: boolean, form: string, noun: NounClass): void => {
    if (heads.has(form)) return;
    const gender = FEMALE.has(lemma) ? 'f' : MALE.has(lemma) ? 'm' : undefined;
    const doubt = doubtful.has(lemma) ? { doubtful: true as const } : {};
    heads.set(form, { lemma, kind, plural, noun, ...doubt, ...(gender ? { gender } : {}) });
  };
  for (const [list, noun] of [
    [persons.colourful, 'colourful'],
    [persons.roles, 'role'],
    [persons.people, 'person'],
    [persons.doubtful, 'role'],
  ] as const)
    for (const lemma of list) {
      if (collective.has(lemma)) continue;
      add(lemma, 'person', false, lemma, noun);
      add(lemma, 'group', true, pluralOf(lemma), noun);
    }
  for (const part of [bodies.common, bodies.doubtful])
    for (const [kind, list] of Object.entries(part) as [ActorKind, string[]][])
      for (const lemma of list) {
        add(lemma, kind, PLURAL_ONLY.has(lemma), lemma, 'body');
        if (!PLURAL_ONLY.has(lemma)) add(lemma, kind, true, pluralOf(lemma), 'body');
      }
  for (const form of ['police', 'folks']) add(form, 'group', true, form, 'body');
  return heads;
}

const PLURAL_ONLY = new Set(
  'troops forces peacekeepers rebels guerrillas insurgents paramilitaries people media armed forces special forces security forces'.split(
    ' ',
  ),
);

/** Common nouns that head an actor, by form (singular and plural, one to three words). */
export const HEAD_NOUNS: ReadonlyMap<string, HeadNoun> = collectHeads();

/** "the poor", "the undersigned". */
export const COLLECTIVE_ADJECTIVES: ReadonlySet<string> = new Set(persons.collectiveAdjectives);

/** Plain nouns that recall the last actor of a kind: "the country", "the agency". */
export const RECALLING: ReadonlyMap<string, ReadonlySet<ActorKind>> = collectRecalling();

function collectRecalling(): Map<string, Set<ActorKind>> {
  const kinds = new Map<string, Set<ActorKind>>();
  for (const [kind, nouns] of [...Object.entries(bodies.recalling), ['person', persons.recalling] as const])
    for (const noun of nouns) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(kind as ActorKind));
  return kinds;
}

/** Bodies that may be named without an article, since a state has one of them: "Parliament", "cabinet". */
export const BARE_BODIES: ReadonlySet<string> = new Set(bodies.bare);

/** Callings of people who speak for no state, whatever their nationality. */
export const PRIVATE_CALLINGS: ReadonlySet<string> = new Set(persons.private);

export const KIN: ReadonlySet<string> = new Set(persons.kin);

/** Head words of a capitalised name that make it a body, with the kind of body. */
export const NAME_HEADS: ReadonlyMap<string, ActorKind> = new Map(
  [bodies.names, bodies.common, bodies.doubtful]
    .flatMap((part) =>
      (Object.entries(part) as [ActorKind, string[]][]).flatMap(([kind, list]) =>
        kind === 'people' || kind === 'group' || kind === 'state'
          ? []
          : list.flatMap((word) => [[pluralOf(word), kind] as const, [word, kind] as const]),
      ),
    )
    .reverse(),
);

/** Head words of a capitalised name that is a law, an event, a place or a work. */
export const NOT_ACTOR_HEADS: ReadonlySet<string> = new Set([
  ...notActors.laws,
  ...notActors.events,
  ...notActors.places,
  ...notActors.works,
]);

/** Head words of laws, treaties and official documents. */
export const LAW_HEADS: ReadonlySet<string> = new Set(notActors.laws);

/** What a draft calls a name that is no actor: "the browser X", "X is a wine". */
export const THING_NOUNS: ReadonlySet<string> = new Set(notActors.told);
/** The same for places: "X is a village in". */
export const TOLD_PLACES: ReadonlySet<string> = new Set(notActors.toldPlaces);
/** A single word that names a belief or a field: "Stalinism", "Islamophobia". */
export const IDEA: RegExp = new RegExp(`(?:${notActors.ideas.join('|')})$`);
/** First words of a capitalised name that is no actor: "Hurricane X". */
export const THING_OPENERS: ReadonlySet<string> = new Set(notActors.openers);

export interface Title {
  readonly gender?: 'm' | 'f';
  /** An office or a calling, which is a description of its own ("the President"); otherwise a form of address. */
  readonly office: boolean;
}

function collectTitles(): Map<string, Title> {
  const map = new Map<string, Title>();
  for (const [part, office] of [
    [titles.honorifics, false],
    [titles.offices, true],
  ] as const)
    for (const [key, list] of Object.entries(part))
      for (const title of list) {
        const value: Title = key === 'any' ? { office } : { office, gender: key as 'm' | 'f' };
        map.set(title, value);
        map.set(pluralOf(title), value);
      }
  for (const initials of Object.values(titles.short).flat()) map.set(initials, { office: true });
  return map;
}

/** Titles by lower-case form, hyphens as blanks, singular and plural. */
export const TITLES: ReadonlyMap<string, Title> = new Map(
  [...collectTitles()].map(([title, value]) => [title.replace(/-/g, ' '), value]),
);
/** Initials that stand for an office: "the PM". */
export const TITLE_INITIALS: ReadonlyMap<string, string> = new Map(
  Object.entries(titles.short).flatMap(([office, list]) =>
    list.map((initials) => [initials, office] as const),
  ),
);
export const TITLE_QUALIFIERS: ReadonlySet<string> = new Set(titles.qualifiers);
export const NAME_PARTICLES: ReadonlySet<string> = new Set(titles.particles);

/** Nouns that end like nouns for people and are none: "numbers". */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(acting.notPeople);
/** Verbs of which nothing but people is the subject: "argue", "want". */
export const SPEAKING: ReadonlySet<string> = new Set(acting.speakingVerbs);
export const MIND_VERBS: ReadonlySet<string> = new Set(acting.mindVerbs);
/** What is done to people: "was elected", "has been sentenced". */
export const LIFE_EVENTS: ReadonlySet<string> = new Set(acting.lifeEvents);
export const MOTION_VERBS: ReadonlySet<string> = new Set(acting.motionVerbs);
export const PLACE_VERBS: ReadonlySet<string> = new Set(acting.placeVerbs);
export const ACTING_PREPOSITIONS: ReadonlySet<string> = new Set(acting.actingPrepositions);
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(acting.placePrepositions);
export const PLACE_NOUNS_BEFORE_OF: ReadonlySet<string> = new Set(acting.placeNounsBeforeOf);
export const PLACE_NOUNS_AFTER: ReadonlySet<string> = new Set(acting.placeNounsAfter);
/** Words that make the place name behind a preposition an actor: "ambassador to", "independence from", "talks between". */
export const FRAMES: Readonly<Record<'to' | 'from' | 'toward' | 'between' | 'place', ReadonlySet<string>>> = {
  to: new Set(acting.toFrames),
  from: new Set(acting.fromFrames),
  toward: new Set(acting.towardFrames),
  between: new Set(acting.betweenFrames),
  place: new Set(acting.placeFrames),
};
/** Events that carry a name in front without being anybody's act: "1993 Canadian federal election". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(acting.eventNouns);

/** Events that the body in front of them holds: "NATO summit", "FIFA cup". */
export const HOSTED_EVENTS: ReadonlySet<string> = new Set(acting.hostedEvents);

/** What actors have, make and do in politics, as lemmas: a nationality in front of them names who. */
export const POLICY_NOUNS: ReadonlySet<string> = new Set(acting.policyNouns);

/** What tells who speaks as "I" and "we"; what each list is for stands in the data. */
export const VOICES: Readonly<
  Record<'ownBodies' | 'addresses' | 'bioVerbs' | 'sayings', ReadonlySet<string>>
> = {
  ownBodies: new Set(voices.ownBodies),
  addresses: new Set(voices.addresses),
  bioVerbs: new Set(voices.bioVerbs),
  sayings: new Set(voices.sayings),
};

/** Small word lists for reading capitals; what each is for stands in the data. */
export const NAME_GRAMMAR: Readonly<Record<Exclude<keyof typeof grammar, 'about'>, ReadonlySet<string>>> = {
  complementHeads: new Set(grammar.complementHeads),
  departments: new Set(grammar.departments),
  laws: new Set(grammar.laws),
  bodiesFirst: new Set(grammar.bodiesFirst),
  surnames: new Set(grammar.surnames),
  genericOwners: new Set(grammar.genericOwners),
  dates: new Set(grammar.dates),
  common: new Set(grammar.common),
  compoundTails: new Set(grammar.compoundTails),
  notBodies: new Set(grammar.notBodies),
  suffixes: new Set(grammar.suffixes),
  staff: new Set(grammar.staff),
  platforms: new Set(grammar.platforms),
  creeds: new Set(grammar.creeds),
  postal: new Set(grammar.postal),
  slogans: new Set(grammar.slogans),
  quietSlogans: new Set(grammar.quietSlogans),
};
