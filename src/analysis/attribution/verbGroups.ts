import { isIrregularPast } from './verbForms';
import { verbSenses } from './lexicon';
import type { Reading, WordRange } from './reading';
import { simplePhraseAt } from './simplePhrases';
import { hasBreak, leadsIntoQuote } from './wordTests';

/** A sentence's verb groups by the index of their first word. */
export type GroupIndex = ReadonlyMap<number, VerbGroup>;

/** A verb with its auxiliaries, adverbs and negation: "has repeatedly refused". */
export interface VerbGroup extends WordRange {
  /** Index of the verb that carries the meaning. */
  readonly main: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund';
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal that it stands under ("should"), if any. */
  readonly modal: string | null;
}

const BE_HAVE_DO = new Set(['be', 'have', 'do', 'get']);

/** Participles that look like the dictionary form: "has come out against". */
const SAME_AS_BASE = new Set(
  'come become overcome run put set let cut cast read spread split bet cost'.split(' '),
);

const NEGATIONS = new Set(['not', 'never', "n't"]);

/** The verb groups of a sentence, in order; no two share a word. */
export function verbGroups(reading: Reading): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const group = groupAt(reading, i);
    if (!group) continue;
    groups.push(coordinated(reading, group, groups.at(-1)));
    i = group.last;
  }
  return groups;
}

/**
 * A bare form behind a conjunction goes on in the mood of the verb before: "to stay calm and report" is a second
 * infinitive, "can refuse or accept" stands under the same modal.
 */
function coordinated(reading: Reading, group: VerbGroup, before: VerbGroup | undefined): VerbGroup {
  if (!before || group.form !== 'finite' || group.first !== group.main) return group;
  if (reading.words[group.main]?.norm !== group.lemma || group.lemma === 'be') return group;
  const conjunction = reading.words[group.first - 1]?.norm;
  if (conjunction !== 'and' && conjunction !== 'or') return group;
  if (before.form === 'infinitive') return { ...group, form: 'infinitive', modal: before.modal };
  return before.modal ? { ...group, modal: before.modal, negated: group.negated || before.negated } : group;
}

function isVerbal(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i];
  return kind === 'verb' || kind === 'aux' || kind === 'modal';
}

/** The next verbal word of the group behind word `i`, adverbs and negation skipped; -1 if the group ends there. */
function nextVerbal(reading: Reading, i: number): number {
  for (let j = i + 1; j < Math.min(reading.words.length, i + 5); j++) {
    if (hasBreak(reading.words[j - 1])) return -1;
    if (isVerbal(reading, j)) return reading.words[j]?.tags.has('Particle') ? -1 : j;
    const kind = reading.kinds[j];
    if (kind !== 'adverb' && kind !== 'negation') return behindAdverbial(reading, i);
  }
  return -1;
}

/** "has at various times threatened", "have in the past described": the participle behind a short phrase; -1 if none. */
function behindAdverbial(reading: Reading, i: number): number {
  const { words, kinds } = reading;
  if (auxLemma(reading, i) !== 'have' || kinds[i + 1] !== 'preposition') return -1;
  const last = simplePhraseAt(reading, i + 2);
  const next = last + 1;
  const short = last > i + 1 && last < i + 6 && !hasBreak(words[last]);
  return short && kinds[next] === 'verb' && isPast(reading, next) ? next : -1;
}

function groupAt(reading: Reading, first: number): VerbGroup | undefined {
  const { words, kinds } = reading;
  const opener = words[first];
  if (!opener || opener.tags.has('Particle')) return undefined;
  const to = opener.norm === 'to';
  if (!to && !isVerbal(reading, first)) return undefined;
  const quoted = to && leadsIntoQuote(opener) && reading.kinds[first + 1] === 'verb';
  const infinitive = to && (quoted || !hasBreak(opener));
  if (!infinitive && !isVerbal(reading, first)) return undefined;
  let main = !infinitive ? first : quoted ? first + 1 : nextVerbal(reading, first);
  if (main < 0 || (infinitive && isInflected(reading, main))) return undefined;
  const gerund = !infinitive && isGerund(reading, first);
  let modal: string | null = null;
  let passive = false;
  for (;;) {
    if (kinds[main] === 'modal') modal ??= words[main]?.norm ?? null;
    const next = chains(reading, main) ? nextVerbal(reading, main) : -1;
    if (next < 0 || !fitsAfter(reading, main, next)) break;
    passive = isBe(reading, main) && !isGerund(reading, next) && !isHas(reading, main, next);
    main = next;
  }
  if (kinds[main] === 'modal') return undefined;
  const last = words[main + 1]?.tags.has('Particle') && !hasBreak(words[main]) ? main + 1 : main;
  let negated = words[first - 1]?.norm === 'never' || words[first - 1]?.norm === 'not';
  for (let i = first; i < main; i++) negated ||= NEGATIONS.has(words[i]?.norm ?? '');
  negated ||= words[main + 1]?.norm === 'not' && isBe(reading, main);
  negated ||= isInverted(reading, first);
  const lemma = reading.lemmas[main] ?? '';
  return {
    first,
    last,
    main,
    lemma,
    form: infinitive ? 'infinitive' : gerund ? 'gerund' : 'finite',
    passive,
    negated,
    modal,
  };
}

/** "Nor does the bank acknowledge": the negation stands before the auxiliary and the subject. */
function isInverted({ words, kinds }: Reading, first: number): boolean {
  for (let i = first - 1; i > 0 && i > first - 7 && !hasBreak(words[i]); i--) {
    if (kinds[i] !== 'aux' && kinds[i] !== 'modal') continue;
    return /^(?:nor|neither|never|rarely|seldom)$/.test(words[i - 1]?.norm ?? '');
  }
  return false;
}

/** Modals and be, have, do bind the verb that follows. */
function chains(reading: Reading, i: number): boolean {
  return reading.kinds[i] === 'modal' || BE_HAVE_DO.has(auxLemma(reading, i));
}

function fitsAfter(reading: Reading, auxiliary: number, verb: number): boolean {
  if (reading.kinds[auxiliary] === 'modal') return true;
  const lemma = auxLemma(reading, auxiliary);
  const past = isPast(reading, verb);
  const gerund = isGerund(reading, verb);
  if (lemma === 'be') return past || gerund;
  if (lemma === 'do') return !past && !gerund;
  return past || (lemma === 'have' && SAME_AS_BASE.has(reading.words[verb]?.norm ?? ''));
}

function auxLemma(reading: Reading, i: number): string {
  const norm = reading.words[i]?.norm ?? '';
  if (/^(?:am|is|are|was|were|been|being|be|'m|'re)$/.test(norm)) return 'be';
  if (/^(?:has|have|had|having|'ve)$/.test(norm)) return 'have';
  if (/^(?:do|does|did)$/.test(norm)) return 'do';
  if (/^(?:get|gets|got|gotten|getting)$/.test(norm)) return 'get';
  return reading.lemmas[i] ?? '';
}

function isBe(reading: Reading, i: number): boolean {
  const lemma = auxLemma(reading, i);
  return lemma === 'be' || lemma === 'get';
}

/** "who's called for talks": a clitic before an active verb with its own preposition is "has". */
function isHas(reading: Reading, clitic: number, verb: number): boolean {
  if (!/^['’‘ʼ]s$/i.test(reading.words[clitic]?.text ?? '') || hasBreak(reading.words[verb])) return false;
  const next = reading.words[verb + 1]?.norm ?? '';
  return (
    next !== 'to' &&
    next !== 'of' &&
    next !== 'as' &&
    verbSenses(reading.lemmas[verb] ?? '').some(({ preps }) => preps.has(next))
  );
}

function isGerund(reading: Reading, i: number): boolean {
  // The ending alone tells where a vowel stands before it: "saying", but not "bring".
  return (
    reading.words[i]?.tags.has('Gerund') === true || /[aeiouy]\w*ing$/.test(reading.words[i]?.norm ?? '')
  );
}

function isPast(reading: Reading, i: number): boolean {
  const tags = reading.words[i]?.tags;
  return (
    tags?.has('PastTense') === true ||
    tags?.has('Participle') === true ||
    /ed$|en$|been/.test(reading.words[i]?.norm ?? '') ||
    isIrregularPast(reading.words[i]?.norm ?? '')
  );
}

function isInflected(reading: Reading, i: number): boolean {
  return isPast(reading, i) || isGerund(reading, i);
}

/** The past form of a group's verb, with or without auxiliary; a bare one may be a participle. */
export function isBarePast(reading: Reading, group: VerbGroup): boolean {
  return group.form === 'finite' && group.first === group.main && isPast(reading, group.main);
}
