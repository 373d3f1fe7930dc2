import type { Word } from '../prose/types';
import { isCopula } from './copula';
import type { Entry } from './lexicon';
import type { Form } from './morphology/inflect';

const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they', 'you', 'it', 'who', 'which']);

/**
 * A term stands as the part of speech that its entry means. The tagger is often wrong about words that are both noun
 * and verb ("firms fleece customers"): what stands around them decides where it can.
 */
export function posFits(
  { pos, term }: Entry,
  form: Form,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  if (pos === 'verb') {
    if (form === 'participle' || form === 'gerund' || form === 'past') return true;
    return first === last ? isVerb(words, first, form) : !opensNounPhrase(words, first);
  }
  if (first !== last) return true;
  if (pos === 'noun') return term.endsWith('ing') || isNoun(words, first);
  return pos !== 'adjective' || isAdjective(words, first);
}

function isVerb(words: readonly Word[], at: number, form: Form): boolean {
  const { pos } = words[at] as Word;
  if (opensNounPhrase(words, at)) return false;
  if (pos === 'verb' || pos === 'aux') return true;
  return expectsVerb(words[at - 1]) || isVerbAfterNoun(words, at, form);
}

function isNoun(words: readonly Word[], at: number): boolean {
  const { pos, tags } = words[at] as Word;
  // "nobody" the pronoun is not "a nobody".
  if (pos === 'pronoun' || pos === 'determiner') return opensNounPhrase(words, at);
  if (expectsVerb(words[at - 1])) return false;
  if (opensNounPhrase(words, at)) return true;
  if (pos === 'verb' && agreesWithSubject(words, at)) return false;
  if (!startsComplement(words, at)) return true;
  const tagged = pos === 'noun' || pos === 'name' || pos === 'other';
  return tagged && !isVerbAfterNoun(words, at, tags.has('Plural') ? 'third' : 'base');
}

/** "The reasons lie", "the task that lies": a verb in number what stands before it. */
function agreesWithSubject(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous || !isJoined(previous)) return false;
  const third = /s$/.test((words[at] as Word).norm);
  if (/^(?:that|which|what)$/.test(previous.norm)) return third;
  return (previous.pos === 'noun' || previous.pos === 'name') && isPluralNoun(previous) !== third;
}

function isPluralNoun({ norm }: Word): boolean {
  return /[^s]s$|(?:men|people|children|police)$/.test(norm);
}

/** A participle ("celebrated", "gripping") is an adjective only before a noun or behind a copula or an adverb. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const { pos, norm } = words[at] as Word;
  if (pos !== 'verb' || !/(?:ed|ing)$/.test(norm)) return true;
  const previous = words[at - 1];
  if (previous && (opensNounPhrase(words, at) || previous.pos === 'adverb' || isCopula(previous)))
    return true;
  const next = words[at + 1];
  return (
    next !== undefined &&
    isJoined(words[at]) &&
    /^(?:noun|adjective|name)$/.test(next.pos) &&
    previous?.pos !== 'noun'
  );
}

/**
 * An adverb comments on the sentence, not on its verb: it opens the sentence, commas set it off, or it stands between
 * an auxiliary and its verb.
 */
export function isAside(words: readonly Word[], first: number, last: number): boolean {
  const previous = words[first - 1];
  if (!previous || /[,;:—–(]\s*$/.test(previous.after)) return true;
  if (first === 1 && /^(?:and|but|so|or|yet)$/.test(previous.norm)) return true;
  if (/^\s*[,;—–)]/.test((words[last] as Word).after)) return true;
  return (previous.pos === 'modal' || previous.lemma === 'have') && words[last + 1]?.pos === 'verb';
}

/** A noun phrase is open before the word: a determiner, possessive or adjective stands there. */
function opensNounPhrase(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous || !isJoined(previous)) return false;
  switch (previous.pos) {
    case 'determiner':
    case 'possessive':
    case 'adjective':
    case 'number':
      return true;
    case 'preposition':
      return previous.norm !== 'to';
    default:
      return /^(?:his|her|its|our|their|my|your|whose)$/.test(previous.norm);
  }
}

/** After a modal, "to" or a subject pronoun only a verb can follow. */
function expectsVerb(previous: Word | undefined): boolean {
  if (!previous || !isJoined(previous)) return false;
  return (
    previous.pos === 'modal' ||
    previous.norm === 'to' ||
    previous.pos === 'negation' ||
    SUBJECTS.has(previous.norm)
  );
}

/** "Firms fleece customers", "the bill muzzles charities": subject, verb and object in spite of the tags. */
function isVerbAfterNoun(words: readonly Word[], at: number, form: Form): boolean {
  const previous = words[at - 1];
  if (!previous || !isJoined(previous)) return false;
  const plural = isPluralNoun(previous);
  const next = words[at + 1];
  if (form === 'third') {
    const singular = !plural && (previous.pos === 'noun' || previous.pos === 'name');
    return singular && (startsComplement(words, at) || next?.norm === 'that');
  }
  if (!plural || !/^(?:noun|name|verb)$/.test(previous.pos)) return false;
  return (
    startsComplement(words, at) ||
    !next ||
    !isJoined(words[at]) ||
    /^(?:preposition|conjunction)$/.test(next.pos)
  );
}

/** What follows can be an object: a determiner, a pronoun, another noun phrase. */
function startsComplement(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !isJoined(words[at])) return false;
  return /^(?:determiner|pronoun|adjective|noun|name|number)$/.test(next.pos) && !SUBJECTS.has(next.norm);
}

function isJoined(word: Word | undefined): boolean {
  return word !== undefined && /^[\s-]*$/.test(word.after);
}
