import { invertsWithSpeaker, isDocumentNoun, verbSenses } from '../lexicon';
import { phraseAt, phraseEndingAt, type NounPhrase } from '../nounPhrases';
import { hasBreak, hasComma } from '../wordTests';
import { isTime, simplePhraseAt } from '../simplePhrases';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax';
import { isBarePast, type GroupIndex, type VerbGroup } from '../verbGroups';
import { CLAUSES, type Complemented, type CueVerb } from './cueVerbs';

/** "went on to say", "began to argue": the infinitive happens. */
const ASPECTUAL = new Set([
  'go',
  'continue',
  'begin',
  'start',
  'proceed',
  'come',
  'rush',
  'hasten',
  'dare',
  'hesitate',
  'pause',
  'manage',
  'use',
]);

/** "appeared to suggest": said or thought, as far as one can see. */
const APPEARING = new Set(['appear', 'seem']);

/** "tried to persuade", "struggled to explain": said, whatever came of it. */
const ATTEMPTING = new Set([
  'try',
  'attempt',
  'seek',
  'struggle',
  'strive',
  'labor',
  'labour',
  'scramble',
  'rush',
]);

/** Verbs that put what follows an infinitive's "to" in somebody else's hands. */
const ENABLING = new Set(
  'be have need help allow enable force cause lead prompt get leave permit give train pay hire use require take make'.split(
    ' ',
  ),
);

/** Things that one takes or uses in order to speak. */
const OCCASIONS = new Set(
  'opportunity occasion chance moment time speech interview address platform word phrase term'.split(' '),
);

/** "was quick to say", "is right to argue", "was the first to warn": what follows is done, not only possible or wished. */
const IMPLICATIVE = new Set([
  'quick',
  'swift',
  'fast',
  'right',
  'wrong',
  'correct',
  'careful',
  'wise',
  'bold',
  'brave',
  'first',
  'last',
  'only',
  'one',
  'fond',
]);

/** The source behind its verb: "'...,' said Smith". */
export function invertedSource(
  { reading, byFirst }: Syntax,
  group: VerbGroup,
  verb: CueVerb,
): NounPhrase | undefined {
  if (group.form !== 'finite' || group.first !== group.main || verb.last !== group.main) return undefined;
  if (!verb.senses.some(invertsWithSpeaker)) return undefined;
  const { words, kinds } = reading;
  const opener = words[group.first];
  const gap = opener?.before ?? '';
  const quoted = /["”»’']/.test(gap);
  if ((!quoted && !gap.includes(',')) || hasBreak(opener)) return undefined;
  const next = group.last + 1;
  if (isTime({ ...reading }, next) || kinds[next] === 'preposition') return undefined;
  const simple = simplePhraseAt(reading, next);
  if (simple < 0 || words[next]?.norm === 'that' || (!quoted && byFirst.has(simple + 1))) return undefined;
  if (/^(?:me|us|him|them|.+sel(?:f|ves))$/.test(words[next]?.norm ?? '')) return undefined;
  const phrase = phraseAt(reading, next, true);
  if (quoted || !phrase || phrase.last + 1 >= words.length || hasBreak(words[phrase.last])) return phrase;
  // ", told delegates that", ", announced a review of": what follows is an object.
  if (verb.senses.some(({ takes }) => takes.has('objclause') || takes.has('np'))) return undefined;
  const last = modifiedUntil(reading, byFirst, phrase.last);
  return last < 0 ? undefined : { ...phrase, last };
}

/** "say experts like the geologist |, is", "said a handful of members who point to it |.": where a phrase's modifiers end; -1 if it has none. */
function modifiedUntil({ words, kinds }: Reading, groups: GroupIndex, last: number): number {
  let relative = false;
  for (let i = last + 1; i < words.length; i++) {
    const opens = /^(?:who|which|whose|whom)$/.test(words[i]?.norm ?? '');
    if (i === last + 1 && !opens && kinds[i] !== 'preposition') return -1;
    relative ||= opens;
    if (!relative && groups.get(i)?.form === 'finite') return -1;
    if (hasBreak(words[i]) || i === words.length - 1) return i;
  }
  return -1;
}

/** The source of a cue verb. */
export interface SourceFound {
  readonly phrase: NounPhrase;
  /** First word of the cue: that of a verb that leads to it ("went on to say"). */
  readonly from: number;
  readonly certain: boolean;
}

/** The source before its verb: the subject, or what stands in for one beside an infinitive or -ing form. */
export function sourceOf(
  syntax: Syntax,
  group: VerbGroup,
  index: number,
  found: Complemented | undefined,
): SourceFound | undefined {
  const subject = syntax.subjects[index];
  if (group.form === 'finite') return subject && { phrase: subject, from: group.first, certain: true };
  if (group.form === 'infinitive') return infinitiveSource(syntax, group, index, found);
  return gerundSource(syntax, group, index);
}

/** Complements that a participle cannot have, so that the verb is finite. */
const ACTIVE = new Set<Complemented['found']['kind']>(['that', 'clause', 'inf', 'np', 'wh', 'objinf']);

/** "He urged a vote, | proposed that more be done, and left": a past form in a list has the subject of the one before. */
export function listedSource(
  { reading, groups, subjects }: Syntax,
  group: VerbGroup,
  index: number,
  found: Complemented | undefined,
): SourceFound | undefined {
  const { words } = reading;
  let before = group.first - 1;
  while (reading.kinds[before] === 'adverb' && !hasBreak(words[before])) before--;
  const listed = /^[,;]/.test(words[before]?.after ?? '');
  if (!listed || !isBarePast(reading, group) || !found || !ACTIVE.has(found.found.kind)) return undefined;
  for (let i = index - 1; i >= 0; i--) {
    const subject = subjects[i];
    const other = groups[i];
    if (other?.form !== 'finite' || !subject) continue;
    const opener = words[subject.first - 1]?.norm ?? '';
    const inner = /^(?:who|which|that)$/.test(words[subject.head]?.norm ?? '') || opener === 'that';
    if (inner || hasBreak(words[subject.last]) || opener === 'who') continue;
    return isBarePast(reading, other) ? { phrase: subject, from: group.first, certain: false } : undefined;
  }
  return undefined;
}

function infinitiveSource(
  syntax: Syntax,
  group: VerbGroup,
  index: number,
  complement: Complemented | undefined,
): SourceFound | undefined {
  const governor = syntax.groups[index - 1];
  const phrase = syntax.subjects[index - 1];
  if (!governor) return announcedSource(syntax, group);
  if (!phrase || governor.modal || governor.negated || syntax.reading.words[phrase.head]?.norm === 'it')
    return undefined;
  const between = group.first - governor.last - 1;
  if (between === 0 && (isHearsay(governor) || APPEARING.has(governor.lemma)))
    return { phrase, from: governor.first, certain: false };
  const adjacent = between === 0 || (between === 1 && syntax.reading.words[group.first - 1]?.norm === 'on');
  if (adjacent && ASPECTUAL.has(governor.lemma)) return { phrase, from: governor.first, certain: true };
  const spoken = complement?.sense.type === 'speech';
  if (between === 0 && spoken && ATTEMPTING.has(governor.lemma))
    return { phrase, from: governor.first, certain: false };
  const link = syntax.reading.words[group.first - 1]?.norm ?? '';
  if (between <= 2 && between > 0 && governor.lemma === 'be' && IMPLICATIVE.has(link))
    return { phrase, from: governor.first, certain: true };
  if (between === 1 && governor.lemma === 'have' && (link === 'this' || link === 'these'))
    return { phrase, from: governor.first, certain: true };
  // "took to the floor to say that": told as a purpose, meant as done.
  const speaks = verbSenses(group.lemma).some(({ type }) => type === 'speech');
  const kind = speaks ? complement?.found.kind : undefined;
  const told =
    kind !== undefined &&
    kind !== 'wh' &&
    (CLAUSES.has(kind) || kind === 'prep' || isPurpose(syntax, group, governor));
  const asked = verbSenses(governor.lemma).some(({ takes }) => takes.has('objinf') || takes.has('inf'));
  return told && !asked && governor.form === 'finite' && between > 1
    ? { phrase, from: group.first, certain: false }
    : undefined;
}

/** "took to the airwaves to defend the plan": behind a deed of the subject's own, not behind "a plan to" or "helped him to". */
function isPurpose({ reading }: Syntax, { first }: VerbGroup, { last, lemma }: VerbGroup): boolean {
  if (ENABLING.has(lemma) || reading.kinds[first - 1] === 'adjective') return false;
  const direct = simplePhraseAt(reading, last + 1) === first - 1;
  return !direct || OCCASIONS.has(reading.lemmas[first - 1] ?? '');
}

/** "is said to regard", "is believed to favour": somebody else's report of what the subject thinks or wants. */
export function isHearsay({ passive, lemma }: VerbGroup): boolean {
  return (
    passive &&
    verbSenses(lemma).some(
      ({ type, takes }) => (type === 'speech' || type === 'belief') && takes.has('clause'),
    )
  );
}

/** The headline's future: "Merkel to call for talks". */
function announcedSource({ reading }: Syntax, group: VerbGroup): SourceFound | undefined {
  const phrase =
    group.first > 0 && !hasBreak(reading.words[group.first - 1])
      ? phraseEndingAt(reading, group.first - 1)
      : undefined;
  return phrase?.first === 0 ? { phrase, from: group.first, certain: false } : undefined;
}

function gerundSource(syntax: Syntax, group: VerbGroup, index: number): SourceFound | undefined {
  const { reading, subjects, groups } = syntax;
  const before = group.first - 1;
  if (isGoverned(syntax, group, index)) return undefined;
  const shared = subjects[index];
  if (before >= 0 && !hasBreak(reading.words[before])) {
    const kind = reading.kinds[before];
    if (kind === 'noun' || kind === 'name') {
      const phrase = phraseEndingAt(reading, before);
      const document = phrase && isDocumentNoun(reading.lemmas[phrase.head] ?? '');
      const chosen = document && shared ? shared : phrase;
      // "issued a statement saying": the verb that put it out belongs to the cue.
      const issued = document && chosen === shared ? groups[index - 1] : undefined;
      const adjacent = phrase?.first === (issued?.last ?? 0) + 1 && phrase.head === before;
      const from = issued && adjacent ? issued.first : group.first;
      return chosen && { phrase: chosen, from, certain: chosen === shared };
    }
  }
  if (shared) return { phrase: shared, from: group.first, certain: true };
  // "Noting that time was short, | the minister left", "After backing the bill, | he ..."
  if (!opensSentence(syntax, group.first)) return undefined;
  const next = groups.findIndex((later, i) => {
    const subject = i > index && later.form === 'finite' ? subjects[i] : undefined;
    return subject !== undefined && hasComma(reading.words[subject.first - 1]);
  });
  const phrase = next >= 0 ? subjects[next] : undefined;
  return phrase && { phrase, from: group.first, certain: true };
}

/** Prepositions whose -ing form at the start of a sentence was done by its subject. */
const OPENING = new Set('by in while when after before since upon besides despite on'.split(' '));

/** The -ing form opens the sentence, or stands behind a preposition that does. */
function opensSentence({ reading, groups }: Syntax, first: number): boolean {
  const { words, kinds } = reading;
  if (groups.some((group) => group.form === 'finite' && group.first < first)) return false;
  let i = first - 1;
  while (i >= 0 && kinds[i] === 'adverb') i--;
  if (i < 0 || (i === 0 && kinds[0] === 'conjunction')) return true;
  if (!OPENING.has(words[i]?.norm ?? '')) return false;
  for (let j = 0; j < i; j++) if (hasBreak(words[j])) return false;
  return i < 4;
}

/** Prepositions whose -ing form tells how or when something was done: "by saying", "in urging". */
const CIRCUMSTANTIAL = new Set(
  'by in while when after before without since upon with despite besides instead as'.split(' '),
);

/** "discussed supporting", "accused of backing": the deed is only what the word before is about. */
function isGoverned({ reading, groups }: Syntax, group: VerbGroup, index: number): boolean {
  const before = group.first - 1;
  if (before < 0 || hasBreak(reading.words[before])) return false;
  if (reading.kinds[before] === 'preposition') return !CIRCUMSTANTIAL.has(reading.words[before]?.norm ?? '');
  const governor = groups[index - 1];
  return (
    governor?.last === before &&
    !ASPECTUAL.has(governor.lemma) &&
    governor.lemma !== 'keep' &&
    governor.lemma !== 'be'
  );
}
