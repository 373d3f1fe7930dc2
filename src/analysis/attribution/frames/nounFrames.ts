import { nounSenses, verbSenses, type Sense } from '../lexicon';
import { phraseAt, phraseEndingAt, type NounPhrase } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { hasBreak, hasComma, isPossessivePronoun, opensQuote } from '../wordTests';
import { headOf, simplePhraseBefore } from '../simplePhrases';
import type { Syntax } from '../syntax';
import type { Found } from './clausalComplements';
import { complementOf } from './complements';
import type { Frame } from './frame';
import { isUnreal } from './reality';

/** Verbs that only carry a cue noun: "expressed concern", "made the point". */
const LIGHT_VERBS = new Set(
  (
    'make give issue express voice have offer deliver release raise hold reach take share send sign show put launch mount lodge ' +
    'file repeat renew level cast air declare announce state harbor harbour enjoy feel write post publish tweet pen present ' +
    'launch wage unleash begin continue resume maintain keep reiterate reaffirm restate'
  ).split(' '),
);

const CLAUSE_OPENERS = new Set(['that', 'who', 'which', 'what', 'where', 'when', 'how', 'as']);

/** Prepositions that name whose claim or view it is. */
const HOLDER_PREPOSITIONS = new Set(['by', 'of', 'from', 'among', 'amongst', 'within']);

/** How many words may stand between commas inside "its complaint, ..., is that". */
const INSERTION = 5;

interface Holder {
  readonly source: NounPhrase | null;
  /** First word of the cue. */
  readonly first: number;
  readonly negated: boolean;
  readonly modal: string | null;
}

/** The attributions that a sentence's nouns make: "X's claim that", "expressed fears about", "the consensus that". */
export function nounFrames(syntax: Syntax): Frame[] {
  const frames: Frame[] = [];
  syntax.reading.words.forEach((word, i) => {
    if (syntax.reading.kinds[i] !== 'noun') return;
    const senses =
      nounSenses(word.norm).length > 0 ? nounSenses(word.norm) : nounSenses(syntax.reading.lemmas[i] ?? '');
    const frame = senses.length > 0 ? frameAt(syntax, i, senses) : undefined;
    if (frame) frames.push(frame);
  });
  return frames;
}

function frameAt(syntax: Syntax, noun: number, senses: readonly Sense[]): Frame | undefined {
  const { reading, byFirst } = syntax;
  const holder = holderBefore(syntax, noun);
  const behind = holder?.source ? undefined : holderAfter(reading, noun);
  const last = behind?.last ?? noun;
  for (const sense of senses) {
    const found = complementOf(reading, byFirst, last, sense) ?? copular(syntax, last, sense);
    if (!found?.content) continue;
    const source = holder?.source ?? behind ?? null;
    if (!source && !(sense.unheld && reportsAlone(reading, found))) continue;
    // "a promise that I will push": the author's own.
    if (!source && /^(?:i|we)$/.test(reading.words[found.content.first + 1]?.norm ?? '')) continue;
    const content = isSubject(syntax, noun) ? withinSubject(syntax, found) : found.content;
    return build(reading, noun, sense, { ...found, content }, source, holder);
  }
  return undefined;
}

/** "the claim that", "speculation about", but not "the threat of": nobody need be named for it. */
function reportsAlone({ words }: Reading, { kind, from }: Found): boolean {
  return kind === 'that' || (kind === 'prep' && words[from]?.norm === 'about');
}

/** No verb of the same clause stands before the noun, so that its phrase is the subject of one behind it. */
function isSubject({ reading, groups }: Syntax, noun: number): boolean {
  for (let i = noun - 1; i >= 0; i--) {
    if (startsPart(reading, i)) return true;
    if (groups.some((group) => group.form === 'finite' && group.first <= i && i <= group.last)) return false;
  }
  return true;
}

/** The content of a noun that is a subject ends before the subject's verb: "the claim that it works | is false". */
function withinSubject({ reading, groups }: Syntax, { kind, content: found }: Found): WordRange | null {
  if (!found) return null;
  let content = found;
  let own = kind === 'that' ? -1 : content.first;
  if (kind === 'inf' || kind === 'prep') content = beforeComma(reading, content);
  for (const group of groups) {
    if (group.form !== 'finite' || group.first < content.first || group.first > content.last) continue;
    const reports =
      own >= 0 && verbSenses(reading.lemmas[own] ?? '').some(({ takes }) => takes.has('clause'));
    if (own >= 0 && !reports && !partStartsBetween(reading, own, group.first)) {
      return { first: content.first, last: group.first - 1 };
    }
    own = group.main;
  }
  return content;
}

/** "its reluctance to join the talks, | and the silence about it, have left ...": a subject's parts stand between commas. */
function beforeComma(reading: Reading, { first, last }: WordRange): WordRange {
  for (let i = first; i < last; i++) {
    const list = reading.kinds[i] === 'adjective' && reading.kinds[i + 1] === 'adjective';
    if (hasComma(reading.words[i]) && !list) return { first, last: i };
  }
  return { first, last };
}

function partStartsBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (hasBreak(reading.words[i]) || (i > from && startsPart(reading, i))) return true;
  return false;
}

/** Word `i` opens a further clause. */
function startsPart({ words, kinds }: Reading, i: number): boolean {
  const norm = words[i]?.norm ?? '';
  return (kinds[i] === 'conjunction' && norm !== 'to') || CLAUSE_OPENERS.has(norm);
}

/** Whose it is by a possessive, a name before the noun, or a light verb's subject. */
function holderBefore(syntax: Syntax, noun: number): Holder | undefined {
  const { reading } = syntax;
  const { words, kinds } = reading;
  const first = simplePhraseBefore(reading, noun);
  const plain = { negated: false, modal: null };
  for (let i = noun - 1; i >= first && i >= 0; i--) {
    if (kinds[i] === 'possessive') {
      const owner = ownerEndingAt(reading, i - 1);
      return owner && { ...plain, source: owner, first: i + 1 };
    }
    if (isPossessivePronoun(words[i])) {
      // "voiced his support for": the verb carries the noun of its own subject.
      const voiced = i === first ? carrierOf(syntax, first) : undefined;
      return voiced ?? { ...plain, source: { first: i, last: i, head: i }, first: i + 1 };
    }
  }
  const carried = carrierOf(syntax, first);
  if (carried) return carried;
  const modifier = noun - 1;
  if (modifier >= first && kinds[modifier] === 'name') {
    return { ...plain, source: { first: modifier, last: modifier, head: modifier }, first: noun };
  }
  return undefined;
}

/** The subject of the light verb right before word `first`, with the verb as the start of the cue. */
function carrierOf({ reading, groups, subjects }: Syntax, first: number): Holder | undefined {
  const verb = groups.findIndex((group) => group.last === first - 1);
  const group = groups[verb];
  const source = subjects[verb];
  if (!group || !source || !LIGHT_VERBS.has(group.lemma) || group.passive || isUnreal(group))
    return undefined;
  if (hasBreak(reading.words[group.last])) return undefined;
  return { source, first: group.first, negated: group.negated, modal: group.modal };
}

/** "the ministry of health | 's": the owner's phrase; what "to Tehran's" hangs on is no part of it. */
function ownerEndingAt(reading: Reading, last: number): NounPhrase | undefined {
  const phrase = phraseEndingAt(reading, last);
  const start = simplePhraseBefore(reading, last);
  if (!phrase || start < 0) return undefined;
  const link = reading.words[start - 1]?.norm;
  const grown = start > phrase.first && reading.kinds[start - 1] === 'preposition' && link !== 'of';
  return grown ? { first: start, last, head: headOf(reading, start, last) } : phrase;
}

/** Whose it is by a phrase behind the noun: "the claim by Tehran that", "the fear of farmers is that". */
function holderAfter(reading: Reading, noun: number): NounPhrase | undefined {
  const norm = reading.words[noun + 1]?.norm ?? '';
  if (!HOLDER_PREPOSITIONS.has(norm) || hasBreak(reading.words[noun])) return undefined;
  const phrase = phraseAt(reading, noun + 2);
  if (!phrase) return undefined;
  const behind = reading.words[phrase.last + 1];
  const copula = behind?.tags.has('Copula') === true && reading.words[phrase.last + 2]?.norm === 'that';
  return behind && (behind.norm === 'that' || opensQuote(behind) || copula) ? phrase : undefined;
}

/** "X's view is that ...": the complement stands behind the copula. */
function copular({ reading, groups, byFirst }: Syntax, noun: number, sense: Sense): Found | undefined {
  const copula = groups.find(
    (group) => isBehind(reading, noun, group.first) && group.lemma === 'be' && !group.passive,
  );
  return copula && complementOf(reading, byFirst, copula.last, { ...sense, preps: new Set() });
}

/** Word `i` stands right behind the noun, or behind a short insertion: "its complaint, rather, is that". */
function isBehind({ words }: Reading, noun: number, i: number): boolean {
  if (i === noun + 1) return true;
  return i > noun && i <= noun + INSERTION && hasComma(words[noun]) && hasComma(words[i - 1]);
}

function build(
  reading: Reading,
  noun: number,
  sense: Sense,
  found: Found,
  source: NounPhrase | null,
  holder: Holder | undefined,
): Frame {
  const about = found.kind === 'prep';
  return {
    rule: 'attribution/noun',
    type: sense.type === 'speech' ? (about ? 'narrated' : 'indirect') : sense.type,
    cue: { first: holder?.first ?? noun, last: about ? found.from : noun },
    source,
    content: found.content,
    quotes: found.kind === 'quote',
    trails: false,
    certainty: source && !about ? 'high' : 'medium',
    detail: {
      lemma: reading.lemmas[noun] ?? '',
      negated: holder?.negated ?? false,
      complement: about ? 'phrase' : found.kind === 'quote' ? 'quotation' : 'clause',
      preposition: about ? (reading.words[found.from]?.norm ?? null) : null,
      slant: sense.slant ?? null,
      factive: sense.factive,
      modal: holder?.modal ?? null,
    },
  };
}
