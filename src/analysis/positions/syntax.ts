import type { Reading } from '../attribution/reading';
import { syntaxOf as attributionSyntaxOf } from '../attribution/syntax';
import type { VerbGroup } from '../attribution/verbGroups';
import { IRREGULAR_PAST } from '../loaded/morphology/irregular';
import { perSentence } from '../prose/perSentence';
import { gapBefore, nounPhrases, type NounPhrase } from './nounPhrases';

/** A verb with what belongs to it. Word indices, both included. */
export interface Predicate {
  /** First word of the verb group: "would", "has", "to". */
  readonly first: number;
  /** The verb that carries the meaning. */
  readonly verb: number;
  readonly lemma: string;
  readonly form: VerbGroup['form'];
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal that it stands under ("should"), if any. */
  readonly modal: string | null;
  /** A relative pronoun is its subject: "the plan that cuts taxes". */
  readonly relative: boolean;
  readonly subject: NounPhrase | null;
  /** The noun phrase behind the verb, over prepositions if need be. */
  readonly object: NounPhrase | null;
  /** Last word of the clause. */
  readonly last: number;
}

/** What the positions room reads of a sentence. */
export interface Syntax {
  readonly reading: Reading;
  readonly phrases: readonly NounPhrase[];
  readonly predicates: readonly Predicate[];
}

const CLAUSE_OPENERS = new Set(
  (
    'that who which whom whose because although though while whereas if unless when where why how what until since but whether ' +
    'lest so as'
  ).split(' '),
);
/** Their phrase tells when, and is nothing that the verb acts on. */
const TEMPORAL = new Set('before after until till since during amid ahead'.split(' '));
const NEGATIVE = new Set(['no', 'neither', 'nor', 'nobody', 'none', 'never', 'rarely', 'seldom', 'hardly']);
const RELATIVES = new Set(['who', 'which', 'that']);

/** Verbs with their subjects and objects, as far as word order tells them. Memoised by sentence. */
export const syntaxOf = perSentence((sentence): Syntax => {
  const { reading, groups, subjects } = attributionSyntaxOf(sentence);
  const phrases = nounPhrases(reading);
  const phraseAt: (NounPhrase | undefined)[] = [];
  for (const phrase of phrases) for (let i = phrase.first; i <= phrase.last; i++) phraseAt[i] = phrase;
  const clauseStarts = new Set(
    subjects.map((subject, g) => (groups[g]?.form === 'finite' ? subject?.first : undefined)),
  );
  const predicates: Predicate[] = [];
  groups.forEach((group, g) => {
    if (phraseAt[group.main]) return;
    const last = clauseEnd(reading, group, clauseStarts);
    const head =
      group.form === 'finite' || group.passive
        ? (subjects[g]?.head ?? pointerBefore(phraseAt[group.first - 1], group))
        : undefined;
    const subject = (head === undefined ? undefined : phraseAt[head]) ?? null;
    const relative = isRelative(reading, group.first - 1);
    predicates.push({
      first: group.first,
      verb: group.main,
      lemma: lemmaOf(reading, group),
      form: group.form,
      passive: group.passive,
      negated: group.negated || isNegatedBefore(reading, subject),
      modal: group.modal,
      relative,
      subject,
      object: objectOf(reading, phrases, group.last, last),
      last,
    });
  });
  return { reading, phrases, predicates };
});

/** "the plan that cuts", but not "That is nonsense", "and that would end it". */
function isRelative({ words, kinds }: Reading, i: number): boolean {
  const pronoun = words[i];
  if (!pronoun || !RELATIVES.has(pronoun.norm)) return false;
  return pronoun.norm !== 'that' || (i > 0 && !gapBefore(pronoun) && kinds[i - 1] !== 'conjunction');
}

/** Base forms of irregular pasts that the tagger leaves as they are ("seen"). */
const BASES = new Map(
  [...IRREGULAR_PAST].flatMap(([base, { past, participle }]) => [
    [past, base],
    [participle, base],
  ]),
);
const BE = /^(?:be|am|is|are|was|were|been|being|'s|'re|'m)$/;

function lemmaOf({ words }: Reading, group: VerbGroup): string {
  return BE.test(words[group.main]?.norm ?? '') ? 'be' : (BASES.get(group.lemma) ?? group.lemma);
}

/** A bare "this" or "these" right before the verb. */
function pointerBefore(phrase: NounPhrase | undefined, group: VerbGroup): number | undefined {
  return phrase?.pronoun && phrase.last === group.first - 1 ? phrase.head : undefined;
}

/** "No new law could be passed", "Nor does Israel like it". */
function isNegatedBefore({ words, kinds }: Reading, subject: NounPhrase | null): boolean {
  if (!subject) return false;
  const { first } = subject;
  if (NEGATIVE.has(words[first]?.norm ?? '')) return true;
  const inverted = kinds[first - 1] === 'aux' || kinds[first - 1] === 'modal' || kinds[first - 1] === 'verb';
  return inverted && NEGATIVE.has(words[first - 2]?.norm ?? '');
}

/** A clause ends at a semicolon, colon or dash, or at a comma behind which another clause opens. */
function clauseEnd(
  { words, kinds }: Reading,
  group: VerbGroup,
  clauseStarts: ReadonlySet<number | undefined>,
): number {
  for (let i = group.last + 1; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (!gapBefore(word)) continue;
    if (/[;:—–]|--|\s-\s/.test(word.before)) return i - 1;
    const next = kinds[i] === 'conjunction' && word.norm !== 'or' ? i + 1 : i;
    if (CLAUSE_OPENERS.has(word.norm) || clauseStarts.has(next)) return i - 1;
  }
  return words.length - 1;
}

function objectOf(
  reading: Reading,
  phrases: readonly NounPhrase[],
  verb: number,
  last: number,
): NounPhrase | null {
  const phrase = phrases.find((candidate) => candidate.first > verb);
  if (!phrase || phrase.first > last || gapBefore(reading.words[phrase.first])) return null;
  for (let i = verb + 1; i < phrase.first; i++) {
    const kind = reading.kinds[i];
    if (
      kind === 'verb' ||
      kind === 'modal' ||
      kind === 'aux' ||
      CLAUSE_OPENERS.has(reading.words[i]?.norm ?? '') ||
      TEMPORAL.has(reading.words[i]?.norm ?? '')
    )
      return null;
  }
  return phrase;
}
