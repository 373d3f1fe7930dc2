import { invertsWithSpeaker, verbSenses } from './lexicon';
import {
  opensInsertion,
  phraseAt,
  phraseEndingAt,
  relativePhraseEndingAt,
  type NounPhrase,
} from './nounPhrases';
import type { Reading } from './reading';
import { hasBreak, hasComma, isCountryUs, isPossessivePronoun, opensQuote } from './wordTests';
import { isNominal, isTime } from './simplePhrases';
import { isBarePast, type VerbGroup } from './verbGroups';

/** How many words before a verb its subject is looked for. */
const REACH = 45;

const RELATIVE_SUBJECTS = new Set(['who', 'which', 'that']);

const TIME_ADVERBS = new Set([
  'yesterday',
  'today',
  'recently',
  'then',
  'once',
  'now',
  'later',
  'earlier',
  'also',
]);

/** Before a time: "last year", "this week". */
const TIME_DETERMINERS = new Set(['last', 'this', 'next', 'that', 'each', 'every']);

const LINKERS = new Set([
  'however',
  'meanwhile',
  'though',
  'too',
  'instead',
  'therefore',
  'moreover',
  'for',
  'as',
  'like',
  'along',
  'himself',
  'herself',
  'themselves',
]);

const ABSOLUTE_OPENERS = new Set(['when', 'if', 'once', 'though', 'although', 'while']);

/** "in particular", "in turn": asides without commas. */
const ASIDES = new Set('particular general turn fact part short public private effect essence'.split(' '));

const REFLEXIVE = /^.+sel(?:f|ves)$/;

/** Adverbs behind the noun that they qualify: "voters overall said". */
const POSTNOMINAL = new Set(
  'overall nationwide combined alone here there elsewhere abroad worldwide'.split(' '),
);

const NOT_SUBJECTS = new Set(['me', 'us', 'him', 'them', 'whom']);

/** The subjects of a sentence's verb groups, by position in `groups`. */
export function subjectsOf(reading: Reading, groups: readonly VerbGroup[]): (NounPhrase | undefined)[] {
  const subjects: (NounPhrase | undefined)[] = [];
  groups.forEach((group, i) => {
    subjects.push(subjectOf(reading, groups, subjects, group, i));
  });
  return subjects;
}

function subjectOf(
  reading: Reading,
  groups: readonly VerbGroup[],
  subjects: readonly (NounPhrase | undefined)[],
  group: VerbGroup,
  index: number,
): NounPhrase | undefined {
  if (group.form === 'finite') {
    const inverted = invertedSubject(reading, group);
    if (inverted) return inverted;
    const before = skipAdverbs(reading, group.first - 1);
    if (before < 0) return undefined;
    if (isConjunction(reading, before)) {
      return reportingSubject(reading, groups, subjects, index) ?? sharedSubject(groups, subjects, index);
    }
    const phrase = aroundAdverb(reading, before, group.first) ?? phraseBefore(reading, before);
    // A reduced relative clause takes the time behind it along: "the order released Friday".
    return phrase && reading.kinds[phrase.last] === 'verb' ? { ...phrase, last: group.first - 1 } : phrase;
  }
  return sharedSubject(groups, subjects, index);
}

/** "“We are glad,” said the mayor": the subject behind a bare verb of saying that follows a quotation. */
function invertedSubject(reading: Reading, { first, last, main }: VerbGroup): NounPhrase | undefined {
  const { words, kinds, lemmas } = reading;
  const behindQuote = first === main && first > 0 && /["”»’']/.test(words[first]?.before ?? '');
  if (!behindQuote || !verbSenses(lemmas[main] ?? '').some(invertsWithSpeaker)) return undefined;
  const kind = kinds[last + 1];
  if (kind !== 'name' && kind !== 'noun' && kind !== 'determiner' && kind !== 'pronoun') return undefined;
  return phraseAt(reading, last + 1);
}

/** "Hunter, meanwhile, told": the phrase before an adverb between commas. */
function aroundAdverb(reading: Reading, before: number, verb: number): NounPhrase | undefined {
  const inserted = before < verb - 1 && hasComma(reading.words[before]) && hasComma(reading.words[verb - 1]);
  const phrase = inserted ? phraseEndingAt(reading, before) : undefined;
  return phrase && { ...phrase, last: verb - 1 };
}

/** The word before adverbs and times: "and on Monday quietly announced", "Smith just this month said". */
function skipAdverbs(reading: Reading, last: number): number {
  let i = last;
  while (i >= 0 && !/[;:"“”]/.test(reading.words[i]?.after ?? '')) {
    const start = timeBefore(reading, i);
    const from = reading.words[start - 1]?.norm === 'on' ? start - 2 : start - 1;
    // ", published on Monday,": the time belongs to the insertion that it ends.
    const inside = hasComma(reading.words[i]) && !hasBreak(reading.words[from]);
    if (start <= i && from >= 0 && inside) break;
    if (start <= i) i = from;
    else if (isAsideEnd(reading, i)) i -= 2;
    else if (reading.kinds[i] === 'adverb' || reading.kinds[i] === 'negation') i--;
    else if (i > 0 && POSTNOMINAL.has(reading.words[i]?.norm ?? '') && !hasBreak(reading.words[i - 1])) i--;
    else break;
  }
  return i;
}

/** "critics in particular | wish": the second word of an aside that no comma sets off. */
function isAsideEnd({ words }: Reading, i: number): boolean {
  const aside = words[i - 1]?.norm === 'in' && ASIDES.has(words[i]?.norm ?? '');
  return aside && !hasBreak(words[i]) && !hasBreak(words[i - 2]);
}

/** First word of the time that ends at word `i`; behind `i` where none does. */
function timeBefore(reading: Reading, i: number): number {
  const word = reading.words[i];
  if (word?.tags.has('WeekDay') || TIME_ADVERBS.has(word?.norm ?? '')) return i;
  // "they both said"; by itself the quantifier is the subject.
  const floats = reading.kinds[i - 1] === 'pronoun' || reading.kinds[i - 1] === 'noun';
  if (floats && !hasBreak(reading.words[i - 1]) && /^(?:both|all)$/.test(word?.norm ?? '')) return i;
  const measured = TIME_DETERMINERS.has(reading.words[i - 1]?.norm ?? '') && !hasBreak(reading.words[i - 1]);
  return measured && isTime(reading, i) ? i - 1 : i + 1;
}

function isConjunction(reading: Reading, i: number): boolean {
  const norm = reading.words[i]?.norm;
  return norm === 'and' || norm === 'but' || norm === 'or' || norm === 'then';
}

/** The subject of the nearest finite verb before: of "but declined" in "He promised to come, but declined to speak". */
function sharedSubject(
  groups: readonly VerbGroup[],
  subjects: readonly (NounPhrase | undefined)[],
  index: number,
): NounPhrase | undefined {
  for (let i = index - 1; i >= 0; i--) {
    if (groups[i]?.form === 'finite' && subjects[i]) return subjects[i];
  }
  return undefined;
}

/** Of a second cue behind a reported clause, the subject of the first: "They insist that it is wrong and call for talks". */
function reportingSubject(
  reading: Reading,
  groups: readonly VerbGroup[],
  subjects: readonly (NounPhrase | undefined)[],
  index: number,
): NounPhrase | undefined {
  const own = groups[index];
  if (!own || !verbSenses(own.lemma).some(({ type }) => type === 'speech' || type === 'narrated'))
    return undefined;
  const present = reading.words[own.main]?.norm.endsWith('s') === true;
  for (let i = index - 1; i >= 0; i--) {
    const group = groups[i];
    const clausal =
      group && verbSenses(group.lemma).some(({ takes }) => takes.has('clause') || takes.has('that'));
    if (!group || !clausal || reading.words[group.last + 1]?.norm !== 'that' || group.form !== 'finite')
      continue;
    const agrees = present === (reading.words[group.main]?.norm.endsWith('s') === true);
    return agrees ? subjects[i] : undefined;
  }
  return undefined;
}

/** The noun phrase that ends at `last`, or before an insertion (", who is 62,") that ends there. */
function phraseBefore(reading: Reading, last: number): NounPhrase | undefined {
  const word = reading.words[last];
  if (!word) return undefined;
  // "Ford itself said"
  if (last > 0 && REFLEXIVE.test(word.norm) && !hasBreak(word)) {
    const nominal = isNominal(reading, last - 1) && !hasBreak(reading.words[last - 1]);
    const phrase = nominal ? phraseBefore(reading, last - 1) : undefined;
    return phrase && { ...phrase, last };
  }
  const partitive = partitiveEndingAt(reading, last);
  if (partitive) return partitive;
  const object = NOT_SUBJECTS.has(word.norm) && !isCountryUs(word);
  const relative = /^(?:which|what)$/.test(reading.words[last - 1]?.norm ?? '');
  const governed =
    reading.kinds[last - 1] === 'preposition' && !relative && /^(?:it|you|her)$/.test(word.norm);
  if (object || governed || isPossessivePronoun(word)) return relativePhraseEndingAt(reading, last);
  if (RELATIVE_SUBJECTS.has(word.norm)) {
    return word.norm === 'who' || reading.kinds[last - 1] === 'noun' || reading.kinds[last - 1] === 'name'
      ? { first: last, last, head: last }
      : undefined;
  }
  // A title may end the insertion: "Smith, host of “Morning Talk,” said"; or a quotation: ', who called it "a gem", said'.
  const titled = /^,["”’]\s/.test(word.after) && opensTitle(reading, last);
  const quoted = /^["”’],\s/.test(word.after);
  const after = titled || quoted ? ',' : word.after;
  if (/[;:"“”?!]/.test(after)) return undefined;
  if (!hasBreak(word)) {
    const phrase = phraseEndingAt(reading, last) ?? phraseOfParticiple(reading, last);
    // "the officials whose laws were annulled | say"
    return phrase ?? (reading.kinds[last] === 'verb' ? relativePhraseEndingAt(reading, last) : undefined);
  }
  const opening = openingOfInsertion(reading, last);
  if (opening < 0) return undefined;
  // The quotation lies within the insertion.
  if (quoted && !reading.words.slice(opening + 1, last + 1).some(opensQuote)) return undefined;
  const phrase = phraseEndingAt(reading, opening);
  if (!phrase) return undefined;
  const outer = isApposition(reading, phrase) ? phraseEndingAt(reading, phrase.first - 1) : undefined;
  return { ...(outer ?? phrase), last };
}

/** "The order released | Friday said": the phrase before a participle that ends a reduced relative clause. */
function phraseOfParticiple(reading: Reading, last: number): NounPhrase | undefined {
  const participle = reading.kinds[last] === 'verb' && reading.words[last]?.tags.has('PastTense') === true;
  if (!participle || last < 1 || hasBreak(reading.words[last - 1])) return undefined;
  // "the experts she interviewed | said"
  const contact = reading.kinds[last - 1] === 'pronoun' ? last - 2 : last - 1;
  if (contact < last - 1 && (contact < 0 || reading.kinds[contact] !== 'noun')) return undefined;
  if (hasBreak(reading.words[contact])) return undefined;
  if (reading.words[contact]?.norm === 'those')
    return partitiveEndingAt(reading, contact, last) ?? { first: contact, last, head: contact };
  const phrase = phraseEndingAt(reading, contact);
  return phrase && { ...phrase, last };
}

/** "most of them", "a third of those surveyed": the quantity before "of" and a pronoun that ends (or opens) the phrase. */
function partitiveEndingAt(reading: Reading, pronoun: number, last = pronoun): NounPhrase | undefined {
  const { words } = reading;
  const whole = /^(?:them|us|those|these|whom)$/.test(words[pronoun]?.norm ?? '');
  if (!whole || words[pronoun - 1]?.norm !== 'of' || (last === pronoun && hasBreak(words[pronoun])))
    return undefined;
  const quantity = phraseEndingAt(reading, pronoun - 2);
  return quantity && !hasBreak(words[pronoun - 2]) ? { ...quantity, last } : undefined;
}

/** The phrase itself explains the name before it: "Haley Morris, a spokeswoman, who ...". */
function isApposition(reading: Reading, { first }: NounPhrase): boolean {
  if (!hasComma(reading.words[first - 1]) || reading.kinds[first - 1] !== 'name') return false;
  return reading.kinds[first] === 'determiner' && reading.kinds[first - 2] !== 'preposition';
}

/** The quotation that ends at word `last` is a title: a capital opens it, and an apposition goes on to it. */
function opensTitle(reading: Reading, last: number): boolean {
  for (let i = last; i > 1 && i > last - 6; i--) {
    if (!opensQuote(reading.words[i])) continue;
    const joined = reading.words[i - 1]?.after.trim().length === 1;
    return joined && /^\p{Lu}/u.test(reading.words[i]?.text ?? '') && openingOfInsertion(reading, i - 1) >= 0;
  }
  return false;
}

/** The word before the insertion (between commas, dashes or brackets) that ends at word `last`; -1 if none does. */
function openingOfInsertion(reading: Reading, last: number): number {
  const { words } = reading;
  const closing = words[last]?.after ?? '';
  const mark = closing.includes(')') ? /\(/ : /—|–|\s-+\s|--/.test(closing) ? /—|–|\s-+\s|--/ : /,/;
  for (let i = last - 1; i >= 0 && i > last - REACH; i--) {
    const gap = words[i]?.after ?? '';
    if (/[;:?!]/.test(gap)) return -1;
    if (!mark.test(gap)) continue;
    if (!hasComma(words[i]) || mark.source !== ',') return i;
    if (reading.kinds[i] !== 'adverb' && (opensInsertion(reading, i + 1) || isAside(reading, i + 1)))
      return i;
  }
  return -1;
}

/** Word `i` opens a participle or prepositional phrase that can stand between a subject and its verb. */
function isAside(reading: Reading, i: number): boolean {
  const kind = reading.kinds[i];
  return (
    kind === 'preposition' ||
    kind === 'verb' ||
    kind === 'adverb' ||
    LINKERS.has(reading.words[i]?.norm ?? '')
  );
}

/** "Asked whether ...", "When pressed on ...": a participle that opens the sentence. */
export function isAbsoluteParticiple(reading: Reading, group: VerbGroup): boolean {
  if (!isBarePast(reading, group)) return false;
  const opener = group.first - 1;
  if (opener < 0) return true;
  // "who once called": here the word is an adverb.
  if (RELATIVE_SUBJECTS.has(reading.words[opener - 1]?.norm ?? '')) return false;
  return ABSOLUTE_OPENERS.has(reading.words[opener]?.norm ?? '');
}

/** A past form without auxiliary that is no finite verb but a participle: "the plan backed by France". */
export function isReducedRelative(reading: Reading, group: VerbGroup): boolean {
  const by = reading.words[group.last + 1]?.norm === 'by' && !hasBreak(reading.words[group.last]);
  return by && isBarePast(reading, group);
}
