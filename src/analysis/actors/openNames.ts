import type { Word } from '../prose/types';
import { isListed, readingOf } from './acting';
import { acronymBehind, isInitials } from './acronyms';
import type { Candidate, Reference } from './candidate';
import { mayBeName, opensSentence } from './chunks';
import { isCited } from './citations';
import { roleOf } from './clause';
import { isCommonWord } from './commonWords';
import { behavesLikeActor, isBiography, isDoer, isStaffed } from './evidence';
import { initialsCandidate } from './initials';
import { hitsAt, stateOfPlace } from './gazetteer';
import { HEAD_NOUNS, IDEA, NAME_GRAMMAR, PLACE_PREPOSITIONS } from './lexicon';
import { callingStart, genderOf, make, modifies, withCalling } from './nameCandidate';
import { looksLikePerson, type NamePart } from './nameUnits';
import { nameLikeness } from './nameShape';
import { isToldThing } from './things';
import { fold, isBe, textOf, type Casing } from './words';

/** Capitals alone: initials are a body, two words and more a name, one word only if the draft has it elsewhere. */
export function openCandidate(words: readonly Word[], part: NamePart, casing: Casing): Candidate | undefined {
  const word = words[part.last];
  if (!word) return undefined;
  if (isPartyTag(words, part.first) || isCreed(words, part) || isIdea(words, part)) return undefined;
  const name = textOf(words, part.name, part.last);
  const single = part.first === part.last;
  if (single && casing !== 'capitals' && isCited(words, part.last) && !isKnownPlace(words, part))
    return make(words, part, 'name', 'actors/citation', {
      type: 'name',
      name,
      kind: 'person',
      gender: undefined,
    });
  const staffed = casing === 'normal' && isStaffed(words, part.first) && !isKnownPlace(words, part);
  const place = !staffed && isPlaceHere(words, part) && !actsInPlace(words, part);
  if (single && isInitials(words, part.last))
    return casing === 'capitals'
      ? undefined
      : initialsCandidate(words, part, isPlaceHere(words, part) && !staffed);
  if (place && isKnownPlace(words, part)) return undefined;
  const modifier = single && modifies(words, part.last);
  const whole = modifier ? part : withCalling(words, part);
  const called = casing === 'normal' && callingStart(words, part) < part.first;
  const doubt = isToldThing(words, part) ? 'thing' : place ? 'place' : modifier ? 'modifier' : undefined;
  const person = called || (single ? word.tags.has('Person') : looksLikePerson(words, part.name, part.last));
  // Capitals tell nothing in a headline, unless it is a byline.
  const plain = casing === 'normal' || (!single && words[part.first - 1]?.norm === 'by');
  const convincing =
    staffed ||
    (single
      ? plain && (person || isConvincing(words, part))
      : person || (plain && isConvincing(words, part)));
  // "Google Maps": what a known body makes is believed only where it acts.
  const made = part.inner.length > 0 && !behavesLikeActor(words, part.first, part.last);
  const open = doubt !== undefined || made || isLabel(words, part) || !convincing;
  const reference: Reference = {
    type: 'name',
    name,
    kind: person ? 'person' : undefined,
    gender: genderOf(words, part),
    open,
    ...(doubt ? { doubt } : {}),
    ...acronymBehind(words, part.last),
  };
  return make(words, whole, modifier ? 'adjectival' : 'name', 'actors/capitals', reference, 'medium');
}

/** "Mike Turner, R-Ohio": the party and the state of a legislator. */
const isPartyTag = (words: readonly Word[], at: number): boolean =>
  /^[RDI]-\p{Lu}/u.test(words[at]?.text ?? '');

/** "Stalinism", "Islamophobic" */
const isIdea = (words: readonly Word[], { first, last }: NamePart): boolean =>
  first === last && IDEA.test(fold(words[last]?.norm ?? ''));

/** "Sunni tribes", "Middle Eastern food": adjectives alone. */
function isCreed(words: readonly Word[], { first, last }: NamePart): boolean {
  for (let k = first; k <= last; k++) if (!NAME_GRAMMAR.creeds.has(words[k]?.norm ?? '')) return false;
  return modifies(words, last) || last > first;
}

/** "a drink called Santorum", "the book entitled Hydrodynamica": what is named is told, and it is nobody. */
function isLabel(words: readonly Word[], part: NamePart): boolean {
  const previous = words[part.first - 1];
  if (
    !previous ||
    !/^(?:called|named|titled|entitled|dubbed|labelled|labeled|nicknamed|renamed)$/.test(previous.norm)
  )
    return false;
  return HEAD_NOUNS.get(words[part.first - 2]?.norm ?? '') === undefined;
}

/** Behaviour in the sentence, the sound of the name and whether its words are words of the language speak for an actor. */
export function isConvincing(words: readonly Word[], part: NamePart): boolean {
  return part.first === part.last ? isConvincingWord(words, part) : isConvincingRow(words, part);
}

function isConvincingWord(words: readonly Word[], { first, last }: NamePart): boolean {
  const word = words[first];
  if (!word) return false;
  const common = isCommonWord(word.norm);
  const role = roleOf(words, first, last);
  const acting = behavesLikeActor(words, first, last);
  if (opensSentence(words, first)) {
    if (word.pos !== 'name' && !mayBeName(word)) return false;
    // The start of a sentence gives every word a capital: "Evidence suggests", but "Hodge kept his seat".
    if (common) return (acting && role === 'owner') || isBiography(words, last);
    return acting || isBiography(words, last) || doesSomething(words, last);
  }
  if (word.pos !== 'name') return false;
  if (isDoer(words, first)) return true;
  const likeness = nameLikeness(word.text);
  if (acting) return role !== 'object' || (!common && likeness > 0.3);
  if (common) return false;
  return role === 'subject' ? doesSomething(words, last) : role === 'object' && likeness > 0.85;
}

/** A verb in the past tense right behind a name, or any verb behind a name that sounds like a person's. */
function doesSomething(words: readonly Word[], last: number): boolean {
  const verb = words[last + 1];
  if (verb?.pos !== 'verb' || verb.before !== ' ') return false;
  return (verb.tags.has('PastTense') && !isBe(verb)) || nameLikeness(words[last]?.text ?? '') > 0.6;
}

function isConvincingRow(words: readonly Word[], { first, last }: NamePart): boolean {
  if (behavesLikeActor(words, first, last)) return true;
  const role = roleOf(words, first, last);
  const article = words[first - 1]?.norm === 'the';
  const row = words.slice(first, last + 1);
  const common = row.filter((word) => isCommonWord(word.norm)).length;
  // "the Barisan Nasional (BN)"
  if (common < row.length && acronymBehind(words, last)) return true;
  if (common === 0) return !article || role === 'object';
  // "Dynamic Equivalence": words of the language with capitals are a term more often than a name.
  if (common === row.length && (role !== 'object' || opensSentence(words, first)))
    return role === 'subject' && !article && doesSomething(words, last);
  const likeness = row.reduce((sum, word) => sum + nameLikeness(word.text), 0) / row.length;
  return likeness > 0.6 ? !article || role === 'object' : role === 'subject' && !article;
}

/** A preposition of place in front, a state or another place behind a comma, or the gazetteer's places. */
function isPlaceHere(words: readonly Word[], part: NamePart): boolean {
  const known = isKnownPlace(words, part);
  let at = part.first - 1;
  if (words[at]?.norm === 'the') at--;
  const before = words[at];
  if (known || readingOf(words, part.first, part.last) === 'place' || isLocated(words, part.last))
    return true;
  const placed =
    before !== undefined &&
    PLACE_PREPOSITIONS.has(before.norm) &&
    !/^(?:from|to|over|under)$/.test(before.norm);
  return placed && !opensSentence(words, part.first);
}

/** "In Barger's own culture": what is no word of the language and acts is no place, whatever stands in front. */
function actsInPlace(words: readonly Word[], part: NamePart): boolean {
  const { first, last } = part;
  return (
    first === last &&
    !isKnownPlace(words, part) &&
    !isLocated(words, last) &&
    !isBe(words[last + 1] ?? (words[first] as Word)) &&
    !isCommonWord(words[first]?.norm ?? '') &&
    behavesLikeActor(words, first, last)
  );
}

function isKnownPlace(words: readonly Word[], part: NamePart): boolean {
  return stateOfPlace(fold(textOf(words, part.first, part.last))) !== undefined || hasPlaceTag(words, part);
}

/** "Terekeka, South Sudan", "Tulsa, OK": a state behind a comma, but no list ("France, Spain and Germany"). */
export function isLocated(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next || !/^,?\s/.test(next.before)) return false;
  if (fold(next.norm) === 'dc') return true;
  if (!next.before.startsWith(',')) return false;
  if (/^\p{Lu}{2}$/u.test(next.text) && NAME_GRAMMAR.postal.has(next.norm)) return true;
  const hit = hitsAt(words, last + 1, false)[0];
  if (hit?.entry.place !== true || isListed(words, hit.last)) return false;
  return hit.last === words.length - 1 || /^\s*[,.;)]/.test(words[hit.last]?.after ?? '');
}

function hasPlaceTag(words: readonly Word[], part: NamePart): boolean {
  for (let k = part.first; k <= part.last; k++) if (!words[k]?.tags.has('Place')) return false;
  return true;
}

/** Unknown capitals in a row with a person or a body are taken for one: "Kelly, Hickenlooper and Luján". */
export function confirmByList(
  words: readonly Word[],
  candidate: Candidate,
  all: readonly Candidate[],
): Candidate {
  const { reference } = candidate;
  if (reference.type !== 'name' || !reference.open || nameLikeness(words[candidate.last]?.text ?? '') < 0.3)
    return candidate;
  const inRow = all.some((other) => {
    if (
      other === candidate ||
      other.form !== 'name' ||
      (other.reference.type === 'name' && other.reference.open)
    )
      return false;
    const [left, right] = other.first < candidate.first ? [other, candidate] : [candidate, other];
    return (
      isRow(words, left.last, right.first, candidate.rule === 'actors/initials') &&
      (other.reference.type !== 'entry' || !other.reference.entry.place)
    );
  });
  if (!inRow) return candidate;
  return { ...candidate, reference: { ...reference, open: false } };
}

/** Nothing but a comma, "and" or both between two words. */
function isRow(words: readonly Word[], left: number, right: number, initials: boolean): boolean {
  const next = words[left + 1];
  if (!next) return false;
  if (right === left + 1) return /^,\s+$/.test(next.before) && (!initials || isListed(words, left));
  return right === left + 2 && /^(?:and|or|&)$/.test(next.norm) && /^,?\s+$/.test(next.before);
}
