import adjectiveData from '../../lexicon/attribution/adjectives.json';
import nounData from '../../lexicon/attribution/nouns.json';
import sourceData from '../../lexicon/attribution/sources.json';
import verbData from '../../lexicon/attribution/verbs.json';

/** What kind of attribution a cue makes: something said, thought, wished or done. */
export type CueType = 'speech' | 'belief' | 'desire' | 'narrated';

/**
 * What may follow a cue.
 *
 * `clause`: a finite clause with or without "that"; `that`: one with "that"; `wh`: whether, how, why ...; `quote`: direct
 * speech; `inf`: an infinitive whose subject is the source; `gerund`; `np`: a noun phrase; `objclause`, `objwh`, `objinf`:
 * the same after an addressee ("told him that"); `as`: "describe X as Y"; `calls`: "call X Y"; `of`, `for`, `with`: "accuse X of Y",
 * "blame X for Y", "charge X with Y".
 */
export type Complement =
  | 'clause'
  | 'that'
  | 'wh'
  | 'quote'
  | 'inf'
  | 'gerund'
  | 'np'
  | 'objclause'
  | 'objwh'
  | 'objinf'
  | 'as'
  | 'calls'
  | 'of'
  | 'for'
  | 'with';

/** How a cue colours what it reports; plain cues have none. */
export type Slant = 'assertive' | 'concession' | 'doubt' | 'endorsing' | 'heated' | 'hostile';

/** One sense of a cue word. */
export interface Sense {
  readonly type: CueType;
  readonly takes: ReadonlySet<Complement>;
  /** Prepositions that introduce what the cue is about. */
  readonly preps: ReadonlySet<string>;
  readonly slant?: Slant;
  /** The cue takes the truth of its content for granted ("realise", "point out"). */
  readonly factive: boolean;
  /** A noun that reports a claim even where nobody is named for it: "the notion that". */
  readonly unheld: boolean;
}

/** Who speaks may stand behind it ("'...,' said Smith"); behind "told" stands who is spoken to. */
export function invertsWithSpeaker({ takes }: Sense): boolean {
  return takes.has('quote') && (takes.has('clause') || !takes.has('objclause'));
}

interface Entry {
  readonly type: string;
  readonly takes?: readonly string[];
  readonly preps?: readonly string[];
  readonly slant?: string;
  readonly factive?: boolean;
  readonly unheld?: boolean;
}

function toSense(entry: Entry): Sense {
  return {
    type: entry.type as CueType,
    takes: new Set(entry.takes as readonly Complement[] | undefined),
    preps: new Set(entry.preps),
    slant: entry.slant as Slant | undefined,
    factive: entry.factive === true,
    unheld: entry.unheld === true,
  };
}

function index<E extends Entry>(
  entries: readonly E[],
  word: (entry: E) => string,
): ReadonlyMap<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const entry of entries) {
    const key = word(entry);
    const known = senses.get(key);
    if (known) known.push(toSense(entry));
    else senses.set(key, [toSense(entry)]);
  }
  return senses;
}

const VERBS = index(verbData.verbs as readonly (Entry & { verb: string })[], (entry) => entry.verb);

const NOUNS = index(nounData.nouns as readonly (Entry & { noun: string })[], (entry) => entry.noun);

const ADJECTIVES = index(
  adjectiveData.adjectives as readonly (Entry & { adjective: string })[],
  (entry) => entry.adjective,
);

/** Verbs of more than one word, by their first: "point out" under "point". */
const PHRASAL = new Map<string, { readonly rest: readonly string[]; readonly senses: readonly Sense[] }[]>();

for (const [verb, senses] of VERBS) {
  const [first = '', ...rest] = verb.split(' ');
  if (rest.length === 0) continue;
  const list = PHRASAL.get(first) ?? [];
  list.push({ rest, senses });
  list.sort((a, b) => b.rest.length - a.rest.length);
  PHRASAL.set(first, list);
}

/** Predicates of more than one word, by their first: "in favour" under "in". */
const PHRASAL_ADJECTIVES = new Map<string, (readonly string[])[]>();

for (const adjective of ADJECTIVES.keys()) {
  const words = adjective.split(' ');
  const [first = ''] = words;
  if (words.length > 1) PHRASAL_ADJECTIVES.set(first, [...(PHRASAL_ADJECTIVES.get(first) ?? []), words]);
}

const PEOPLE = new Set(sourceData.people);

/** "constitutionalist", "protectionists": the suffix makes people. */
const ADHERENT = /.{4}ists?$/;

const LIST = /(?:check|black|white|short|long|wish|wait|watch|hit|play|price|back)lists?$/;

const DOCUMENTS = new Set(sourceData.documents);

const INSTRUMENTS = new Set(sourceData.instruments);

/** The senses of a verb; none if it is no cue. */
export function verbSenses(lemma: string): readonly Sense[] {
  return VERBS.get(lemma) ?? [];
}

/** Verbs of several words that begin with a lemma, longest first. */
export function phrasalVerbs(
  lemma: string,
): readonly { readonly rest: readonly string[]; readonly senses: readonly Sense[] }[] {
  return PHRASAL.get(lemma) ?? [];
}

/** The senses of a noun; none if it is no cue. */
export function nounSenses(lemma: string): readonly Sense[] {
  return NOUNS.get(lemma) ?? [];
}

/** The senses of an adjective, or of a participle used as one; none if it is no cue. */
export function adjectiveSenses(word: string): readonly Sense[] {
  return ADJECTIVES.get(word) ?? [];
}

/** Predicates of several words that begin with a word. */
export function phrasalAdjectives(first: string): readonly (readonly string[])[] {
  return PHRASAL_ADJECTIVES.get(first) ?? [];
}

/** A word for people or for a body of them: such a noun can say, think and want. */
export function isPeopleNoun(lemma: string): boolean {
  return PEOPLE.has(lemma) || (ADHERENT.test(lemma) && !LIST.test(lemma));
}

/** A document that sets rules rather than make statements: what it bans is not what it says. */
export function isInstrumentNoun(lemma: string): boolean {
  return INSTRUMENTS.has(lemma);
}

/** A word for something written or spoken: it can say and show, but it is no actor. */
export function isDocumentNoun(lemma: string): boolean {
  return DOCUMENTS.has(lemma);
}
