import type { Certainty } from '../model';
import type { Word } from '../prose/types';
import type { Candidate, Determiner, Thing } from './candidate';
import { readingOf } from './acting';
import { OWNERS, phraseStart, roleOf } from './clause';
import { behavesLikeActor } from './evidence';
import { BARE_BODIES, COLLECTIVE_ADJECTIVES, HEAD_NOUNS, KIN, type HeadNoun } from './lexicon';
import { phraseEnd } from './phrase';
import { isCapitalised, isPlural } from './words';

const QUANTIFIERS: Readonly<Record<string, Determiner>> = {
  the: 'the',
  this: 'this',
  that: 'this',
  these: 'this',
  those: 'this',
  a: 'a',
  an: 'a',
  another: 'a',
  one: 'a',
  every: 'all',
  each: 'all',
  all: 'all',
  both: 'both',
  some: 'some',
  many: 'some',
  most: 'some',
  several: 'some',
  few: 'some',
  other: 'none',
  no: 'a',
  any: 'a',
  such: 'none',
  certain: 'some',
  various: 'some',
};
/** What counts or singles out does not make another actor: "all officers", "53 officers" are officers. */
const COUNTED =
  /^(?:(?:all|many|most|some|several|various|certain|more|so|such|other|own|fellow|\d[\d,.]*) )+(?=\S)/;

export interface NominalFindings {
  readonly candidates: readonly Candidate[];
  readonly things: readonly Thing[];
}

/** Finds the descriptions that stand for actors, and the other noun phrases that a pronoun might mean instead. */
export function findNominals(words: readonly Word[], spent: ReadonlySet<number>): NominalFindings {
  const candidates: Candidate[] = [];
  const things: Thing[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || spent.has(at) || !isHead(words, at)) continue;
    const noun = headNounAt(words, at, spent);
    const candidate = noun && nominalAt(words, at, noun, spent);
    if (candidate) candidates.push(candidate);
    else if (word.pos === 'noun')
      things.push({ head: at, plural: isPlural(word), role: roleOf(words, phraseStart(words, at), at) });
  }
  return { candidates: joinPairs(words, candidates), things };
}

/** "families and businesses", "our men and women": two bare plurals under one determiner are one mention. */
function joinPairs(words: readonly Word[], list: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of list) {
    const previous = joined.at(-1);
    if (previous && isPair(words, previous, candidate))
      joined[joined.length - 1] = joinPair(previous, candidate);
    else joined.push(candidate);
  }
  return joined;
}

function isPair(words: readonly Word[], a: Candidate, b: Candidate): boolean {
  if (a.reference.type !== 'noun' || b.reference.type !== 'noun') return false;
  if (!a.plural || !b.plural || a.last !== a.head || a.last + 2 !== b.first) return false;
  if (!/^(?:and|or)$/.test(words[a.last + 1]?.norm ?? '') || b.reference.determiner !== 'none') return false;
  // "US-backed rebels and Russian-backed separatists" are two.
  for (let k = b.first; k < b.head; k++) if (isCapitalised(words[k] as Word)) return false;
  return (
    a.reference.determiner === 'none' ||
    (a.reference.head.noun !== 'body' && b.reference.head.noun !== 'body')
  );
}

function joinPair(a: Candidate, b: Candidate): Candidate {
  if (a.reference.type !== 'noun' || b.reference.type !== 'noun') return a;
  const key =
    a.reference.key === b.reference.key ? a.reference.key : `${a.reference.key} and ${b.reference.key}`;
  return {
    ...a,
    last: b.last,
    head: b.head,
    role: b.role === 'subject' ? 'subject' : a.role,
    reference: { ...a.reference, key },
  };
}

/** A noun (or what stands for one) with no further noun of its phrase behind it. */
function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/\p{L}/u.test(word.text)) return false;
  const next = words[at + 1];
  const compound =
    next !== undefined &&
    /^[\s-]?$/.test(next.before) &&
    !isModalNeed(words, at + 1) &&
    (next.pos === 'noun' || (next.pos === 'name' && !HEAD_NOUNS.has(word.norm)));
  if (word.pos === 'noun' || word.pos === 'name') return !compound;
  if (word.pos === 'adjective' || word.pos === 'verb') {
    if (!HEAD_NOUNS.has(word.norm) && !COLLECTIVE_ADJECTIVES.has(word.norm)) return false;
    const determined =
      /^(?:determiner|possessive|adjective)$/.test(words[at - 1]?.pos ?? '') ||
      OWNERS.has(words[at - 1]?.norm ?? '');
    return determined && !compound && next?.pos !== 'adjective';
  }
  return false;
}

/** "the secretary need not wait": a modal verb, no noun. */
function isModalNeed(words: readonly Word[], at: number): boolean {
  return /^(?:need|dare)$/.test(words[at]?.norm ?? '') && words[at + 1]?.pos === 'negation';
}

function headNounAt(words: readonly Word[], at: number, spent: ReadonlySet<number>): HeadNoun | undefined {
  const one = words[at]?.norm ?? '';
  for (const from of [at - 2, at - 1]) {
    if (from < 0 || spent.has(from)) continue;
    const form = words
      .slice(from, at + 1)
      .map((word) => word.norm)
      .join(' ');
    const noun = HEAD_NOUNS.get(form);
    if (noun) return noun;
  }
  const noun = HEAD_NOUNS.get(one);
  if (noun) return noun;
  if (
    COLLECTIVE_ADJECTIVES.has(one) &&
    words[at - 1]?.norm === 'the' &&
    words[at + 1]?.pos !== 'noun' &&
    words[at + 1]?.pos !== 'name'
  )
    return { lemma: one, kind: 'group', plural: true, noun: 'person' };
  return undefined;
}

function nominalAt(
  words: readonly Word[],
  head: number,
  noun: HeadNoun,
  spent: ReadonlySet<number>,
): Candidate | undefined {
  const start = phraseStart(words, head);
  const lead = words[start - 1];
  const adjacent = lead !== undefined && /^(?:\s+)$/.test(words[start]?.before ?? '');
  // "one legal scholar": "one" is an article here.
  const single = !noun.plural && start < head && words[start]?.norm === 'one';
  const { determiner, first } = single
    ? { determiner: 'a' as const, first: start }
    : determinerOf(words, start, adjacent ? lead : undefined, noun.plural);
  const last = phraseEnd(words, head, noun.plural && noun.noun !== 'body' && !KIN.has(noun.lemma));
  if (!isSpecific(words, head, noun, determiner, start, last)) return undefined;
  const key = words
    .slice(start, head + 1)
    .map((word) => word.norm)
    .join(' ')
    .replace(COUNTED, '');
  const owned = determiner === 'owner';
  return {
    first: owned ? ownerStart(words, first, spent) : first,
    last,
    head,
    form: noun.noun === 'colourful' ? 'epithet' : 'nominal',
    certainty: certaintyOf(noun, determiner),
    rule: noun.noun === 'colourful' ? 'actors/epithet' : 'actors/description',
    role: roleOf(words, first, last),
    plural: noun.plural,
    reference: { type: 'noun', head: noun, key, determiner, owner: owned ? first : -1 },
  };
}

function determinerOf(
  words: readonly Word[],
  start: number,
  lead: Word | undefined,
  plural: boolean,
): { determiner: Determiner; first: number } {
  if (!lead) return { determiner: 'none', first: start };
  if (OWNERS.has(lead.norm) || lead.pos === 'possessive') return { determiner: 'owner', first: start - 1 };
  const determiner = QUANTIFIERS[lead.norm];
  if (lead.norm === 'that' && plural) return { determiner: 'none', first: start };
  if (determiner === undefined) return { determiner: 'none', first: start };
  const skipped = /^(?:the|an?)$/.test(lead.norm);
  const outer = words[start - 2];
  const all = outer && /^(?:all|both)$/.test(outer.norm);
  return { determiner, first: all ? start - 2 : skipped ? start : start - 1 };
}

/** "Iran's foreign minister" begins with the owner's first word. */
function ownerStart(words: readonly Word[], first: number, spent: ReadonlySet<number>): number {
  if (words[first]?.pos !== 'possessive') return first;
  let at = first - 1;
  while (at > 0 && spent.has(at - 1) && spent.has(at) && /^(?:\s+|[-‐‑–])$/.test(words[at]?.before ?? ''))
    at--;
  if (!spent.has(at)) at = phraseStart(words, at);
  return at;
}

function isSpecific(
  words: readonly Word[],
  head: number,
  noun: HeadNoun,
  determiner: Determiner,
  start: number,
  last: number,
): boolean {
  const capital = isCapitalised(words[head] as Word) && head > 0;
  if (determiner === 'a') return isNewcomer(words, noun, start, last);
  if (noun.doubtful && !capital) return determiner !== 'none' && behavesLikeActor(words, start, last);
  if (noun.kind === 'state' && isPlaceThere(words, start, last)) return false;
  if (determiner === 'none' && !noun.plural)
    return (capital && noun.noun === 'body') || isBareSubject(words, head, start, last);
  if (noun.noun === 'body' && determiner === 'none' && noun.kind === 'state') return false;
  if (noun.lemma === 'right' || noun.lemma === 'left') return determiner === 'the' && start === head;
  return true;
}

/** "Parliament should vote", "if government is serious": bodies that there is one of do without an article. */
function isBareSubject(words: readonly Word[], head: number, start: number, last: number): boolean {
  return (
    start === head &&
    BARE_BODIES.has(words[head]?.norm ?? '') &&
    roleOf(words, start, last) === 'subject' &&
    behavesLikeActor(words, start, last)
  );
}

/** "in the country", "fled the country": the ground, not its government or people. */
function isPlaceThere(words: readonly Word[], start: number, last: number): boolean {
  return words[last + 1]?.pos !== 'possessive' && readingOf(words, start, last) === 'place';
}

/** "a minister who", "a senior official said": somebody new who acts; "no minister", "any minister" are nobody. */
function isNewcomer(words: readonly Word[], noun: HeadNoun, start: number, last: number): boolean {
  if (/^(?:no|any)$/.test(words[start - 1]?.norm ?? '')) return false;
  if (isAppositive(words, start - 1)) return true;
  const next = words[last + 1];
  if (next && /^(?:who|whose|whom)$/.test(next.norm)) return true;
  if (next && /^(?:called|named|dubbed)$/.test(next.norm) && isCapitalised(words[last + 2] ?? next))
    return true;
  if (noun.kind === 'state' || noun.kind === 'people' || noun.doubtful) return false;
  // "a preacher in Qom warned": where somebody is does not part the subject from its verb.
  return [last, phraseEnd(words, last, true)].some(
    (end) => roleOf(words, start, end) === 'subject' && behavesLikeActor(words, start, end),
  );
}

/** "Hank Green, a vlogger": the article stands behind a name and a comma. */
function isAppositive(words: readonly Word[], article: number): boolean {
  const name = words[article - 1];
  return name !== undefined && /^,\s/.test(words[article]?.before ?? '') && isCapitalised(name);
}

function certaintyOf(noun: HeadNoun, determiner: Determiner): Certainty {
  if (determiner === 'none' || determiner === 'some' || determiner === 'all') return 'medium';
  return noun.noun === 'colourful' ? 'medium' : 'high';
}
