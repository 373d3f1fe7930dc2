import type { Word } from '../prose/types';
import { isListed, readingOf } from './acting';
import { acronymBehind, isInitials } from './acronyms';
import type { Candidate, Reference } from './candidate';
import { mayBeName, opensSentence } from './chunks';
import { isCited } from './citations';
import { roleOf } from './clause';
import { behavesLikeActor, isBiography, isDoer, isStaffed } from './evidence';
import { initialsCandidate } from './initials';
import { hitsAt, stateOfPlace } from './gazetteer';
import { HEAD_NOUNS, IDEA, NAME_GRAMMAR, PLACE_PREPOSITIONS } from './lexicon';
import { callingStart, genderOf, make, modifies, withCalling } from './nameCandidate';
import { looksLikePerson, type NamePart } from './nameUnits';
import { nameLikeness } from './nameShape';
import { isToldThing } from './things';
import { fold, textOf, type Casing } from './words';

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
  const place = !staffed && isPlaceHere(words, part);
  if (single && isInitials(words, part.last))
    return casing === 'capitals' ? undefined : initialsCandidate(words, part, place);
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

/** Behaviour in the sentence and the sound of the name together speak for an actor. */
export function isConvincing(words: readonly Word[], part: NamePart): boolean {
  const single = part.first === part.last;
  const role = roleOf(words, part.first, part.last);
  let likeness = 0;
  for (let k = part.first; k <= part.last; k++) likeness += nameLikeness(words[k]?.text ?? '');
  likeness /= part.last - part.first + 1;
  const acting = behavesLikeActor(words, part.first, part.last);
  if (single) {
    const opening = opensSentence(words, part.first);
    const word = words[part.first];
    const likely = likeness > 0.5 || isBiography(words, part.last);
    if (word?.pos !== 'name' && !(word && opening && likely && mayBeName(word))) return false;
    if (isDoer(words, part.first)) return true;
    if (acting) return role !== 'object' || likeness > 0.3;
    const verb = words[part.last + 1];
    return role === 'subject'
      ? likeness > 0.6 && verb?.pos === 'verb' && verb.before === ' '
      : role === 'object' && likeness > 0.85;
  }
  const article = words[part.first - 1]?.norm === 'the';
  return acting || (likeness > 0.6 ? !article || role === 'object' : role === 'subject' && !article);
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
