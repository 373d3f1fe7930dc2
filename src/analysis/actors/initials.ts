import type { Word } from '../prose/types';
import { isBracketed, spelledFrom } from './acronyms';
import type { Candidate, Doubt, Reference } from './candidate';
import { opensSentence } from './chunks';
import { isCommonWord } from './commonWords';
import { behavesLikeActor } from './evidence';
import { HEAD_NOUNS, NAME_GRAMMAR, NAME_HEADS, NOT_ACTOR_HEADS, THING_NOUNS } from './lexicon';
import { make, modifies } from './nameCandidate';
import type { NamePart } from './nameUnits';
import { fold, isCapitalised, isHyphenTail, textOf } from './words';

const COUNTING = new Set(['a', 'an', 'more', 'less', 'much', 'no', 'any', 'some', 'every', 'each']);

/**
 * Initials are believed behind the name that they shorten, behind a member, and where they act. Behind words that name
 * no body ("gross domestic product (GDP)") they are nobody's wherever the draft has them.
 */
export function initialsCandidate(
  words: readonly Word[],
  part: NamePart,
  place: boolean,
): Candidate | undefined {
  const { first, last } = part;
  const name = textOf(words, part.name, last);
  if (NAME_GRAMMAR.notBodies.has(fold(name)) || /\d/.test(name)) return undefined;
  const before = words[first - 1];
  const modifier = modifies(words, last);
  // "11 RBI", "a DUI": something that one counts
  if (NAME_GRAMMAR.postal.has(fold(name)) && /^,\s$/.test(words[first]?.before ?? '')) return undefined;
  if (before?.pos === 'number' || (!modifier && COUNTING.has(before?.norm ?? ''))) return undefined;
  const long = isCalculated(words, first)
    ? 'thing'
    : isBracketed(words, first)
      ? expansionOf(words, first)
      : undefined;
  const placed = long === 'body' || followsMember(words, first);
  const doubt: Doubt | undefined =
    long === 'thing' ? 'thing' : placed ? undefined : place ? 'place' : modifier ? 'modifier' : undefined;
  const open = doubt !== undefined || (!placed && !behavesLikeActor(words, first, last));
  const reference: Reference = {
    type: 'name',
    name,
    kind: 'organisation',
    gender: undefined,
    open,
    ...(doubt ? { doubt } : {}),
  };
  return make(words, part, modifier ? 'adjectival' : 'name', 'actors/initials', reference, 'medium');
}

/** "IQR = Q3 – Q1", "1.5 × IQR": a quantity. */
const isCalculated = (words: readonly Word[], at: number): boolean =>
  [at - 1, at + 1].some((near) => /^[=×÷±]$/.test(words[near]?.text ?? ''));

/** "Leung Yiu-chung of NWSC": initials behind a name and "of" are the body that it belongs to. */
function followsMember(words: readonly Word[], at: number): boolean {
  let of = at - 1;
  if (words[of]?.norm === 'the') of--;
  const member = words[of - 1];
  if (words[of]?.norm !== 'of' || !member) return false;
  return (
    (isCapitalised(member) && !opensSentence(words, of - 1)) ||
    HEAD_NOUNS.get(member.norm)?.noun === 'role' ||
    isHyphenTail(words, of - 1)
  );
}

/** What the words in front of a bracket with initials name: a body, or something that is no actor. */
function expansionOf(words: readonly Word[], at: number): 'body' | 'thing' | undefined {
  const previous = words[at - 1];
  const named = words[at + 1];
  // "the Green Growth (GG) Law"
  if (named && /^[)\]]\s$/.test(named.before) && isThingHead(named.norm)) return 'thing';
  const start = spelledFrom(words, at);
  if (!previous || (!isCapitalised(previous) && start < 0)) return undefined;
  const head = words[headOf(words, start < 0 ? at - 1 : start, at - 1)] ?? previous;
  if (!isCapitalised(head)) return HEAD_NOUNS.get(head.norm)?.noun === 'body' ? 'body' : 'thing';
  if (isThingHead(head.norm)) return 'thing';
  if (NAME_HEADS.has(head.norm)) return 'body';
  // "Barisan Nasional (BN)", but "Universal Credit (UC)": a common noun at the end tells neither
  return isCommonWord(previous.norm) && !/s$/.test(previous.norm) ? undefined : 'body';
}

/** A law, a work, an event, an artefact; in the singular or the plural. */
function isThingHead(norm: string): boolean {
  const noun = norm.replace(/s$/, '');
  return (
    ((NOT_ACTOR_HEADS.has(norm) || NOT_ACTOR_HEADS.has(noun)) && !NAME_GRAMMAR.bodiesFirst.has(norm)) ||
    THING_NOUNS.has(noun)
  );
}

/** Head of a noun phrase: what stands in front of its first preposition, or its last word. */
function headOf(words: readonly Word[], first: number, last: number): number {
  for (let k = first + 1; k < last; k++) if (words[k]?.pos === 'preposition') return k - 1;
  return last;
}
