import type { Word } from '../prose/types';
import {
  ACTING_PREPOSITIONS,
  FRAMES,
  HEAD_NOUNS,
  MOTION_VERBS,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE_OF,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
} from './lexicon';
import { isBe, isCapitalised } from './words';

/** How a place name is meant where it stands. `unclear`: the wording does not tell. */
export type Reading = 'acts' | 'place' | 'unclear';

const COMPOUND_ACTS = new Set(
  'backed led sponsored funded financed brokered controlled allied supplied imposed friendly aligned owned run mediated trained supported dominated occupied drafted proposed requested ordered'.split(
    ' ',
  ),
);
const COMPOUND_PLACE = new Set('based born bound bred wide raised registered grown made style'.split(' '));
const PREDICATE_PLACES = new Set(
  'country city town village island state municipality region province district capital nation republic place home located situated bounded bordered divided surrounded populated inhabited landlocked part county commune suburb neighbourhood neighborhood community'.split(
    ' ',
  ),
);

/**
 * Tells a place name that acts (as a government, a people, a team) from one that is only a place, by the words around
 * it: metonymy in the sense of SemEval-2007 task 8, with the closed-class cues that carry over between genres.
 */
export function readingOf(words: readonly Word[], first: number, last: number): Reading {
  const next = words[last + 1];
  if (next?.pos === 'possessive') return isOneOf(words, first) ? 'place' : possessiveReading(words, last + 2);
  if (next?.before === '-')
    return COMPOUND_PLACE.has(next.norm) ? 'place' : COMPOUND_ACTS.has(next.norm) ? 'acts' : 'unclear';
  const lead = listStart(words, first);
  if (isAddress(words, first, last)) return 'place';
  const before = beforeReading(words, lead);
  if (before === 'place') return 'place';
  const after = subjectReading(words, listEnd(words, last));
  if (before === 'unclear') return after;
  return before;
}

/** "one of Sweden's finest actors" */
function isOneOf(words: readonly Word[], first: number): boolean {
  const of = words[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  return words[of]?.norm === 'of' && words[of - 1]?.norm === 'one';
}

function possessiveReading(words: readonly Word[], from: number): Reading {
  for (let k = from; k < from + 4; k++) {
    const word = words[k];
    if (!word || /[,;:]/.test(word.before)) break;
    if (
      PLACE_NOUNS_AFTER.has(word.norm) ||
      (k === from && /.{3}est$/.test(word.norm) && word.pos === 'adjective')
    )
      return 'place';
    if (word.pos === 'noun' && words[k + 1]?.pos !== 'noun') break;
  }
  return 'acts';
}

/** "Ottawa, Ontario, Canada": a chain of places set off by commas. */
function isAddress(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first];
  const previous = words[first - 1];
  if (!word || !previous || !/^,\s/.test(word.before) || !isCapitalised(previous)) return false;
  if (isListed(words, last)) return false;
  return /^[,.;)]/.test(words[last]?.after ?? '') || last === words.length - 1;
}

/** A chain of commas that ends in "and" is a list. */
export function isListed(words: readonly Word[], last: number): boolean {
  for (let k = last + 1; k < words.length && k < last + 16; k++) {
    const word = words[k];
    if (!word) return false;
    if (word.norm === 'and' || word.norm === 'or') return true;
    if (!isCapitalised(word) && word.norm !== 'the') return false;
  }
  return false;
}

/** First word of a list of names that ends in this one: "France, Germany and Italy". */
function listStart(words: readonly Word[], first: number): number {
  let at = first;
  for (let hops = 0; hops < 6; hops++) {
    let here = at;
    while (/^(?:the|later|then|now|also|even|neighboring|neighbouring)$/.test(words[here - 1]?.norm ?? ''))
      here--;
    const previous = words[here - 1];
    if (!previous) break;
    const joined = /^(?:and|or|nor|but)$/.test(previous.norm) || previous.norm === '&';
    const partner = joined ? here - 2 : /^,\s/.test(words[here]?.before ?? '') ? here - 1 : -1;
    const word = words[partner];
    if (!word || !isCapitalised(word) || word.pos === 'pronoun') break;
    at = partner;
    while (
      at > 0 &&
      isCapitalised(words[at - 1] as Word) &&
      /^\s$/.test(words[at]?.before ?? '') &&
      words[at - 1]?.pos === 'name'
    )
      at--;
  }
  return at;
}

function listEnd(words: readonly Word[], last: number): number {
  let at = last;
  for (let hops = 0; hops < 6; hops++) {
    const next = words[at + 1];
    if (!next) break;
    const joined = next.norm === 'and' || next.norm === 'or';
    let partner = joined ? at + 2 : /^,\s/.test(next.before) && isCapitalised(next) ? at + 1 : -1;
    if (words[partner]?.norm === 'the') partner++;
    const word = words[partner];
    if (partner < 0 || !word || !isCapitalised(word)) break;
    at = partner;
    while (isCapitalised(words[at + 1] ?? word) && words[at + 1] && /^\s$/.test(words[at + 1]?.before ?? ''))
      at++;
  }
  return at;
}

/** What stands in front: a preposition, a verb, a noun with "of". */
function beforeReading(words: readonly Word[], first: number): Reading {
  let at = first - 1;
  while (at >= 0 && isModifier(words, at) && !/[,;:.(]/.test(words[at + 1]?.before ?? '')) {
    if (PLACE_PREPOSITIONS.has(words[at]?.norm ?? '')) return 'place';
    at--;
  }
  const word = words[at];
  if (!word || /[,;:.(]/.test(words[at + 1]?.before ?? '')) return 'unclear';
  const { norm } = word;
  if (norm === 'of') return ofReading(words, at);
  if (norm === 'to') return framed(words, at, FRAMES.to) ? 'acts' : 'place';
  if (norm === 'from') return framed(words, at, FRAMES.from) ? 'acts' : 'place';
  if (norm === 'toward' || norm === 'towards') return framed(words, at, FRAMES.toward) ? 'acts' : 'place';
  if (norm === 'between' || norm === 'among')
    return framed(words, at, FRAMES.place) && !framed(words, at, FRAMES.between) ? 'place' : 'acts';
  if (norm === 'for') return framed(words, at, MOTION_VERBS) ? 'place' : 'acts';
  if (norm === 'on' || norm === 'upon') return 'acts';
  if (norm === 'over')
    return framed(words, at, MOTION_VERBS) || words[at - 1]?.norm === 'all' ? 'place' : 'acts';
  if (norm === 'in')
    return /^(?:trust|faith|confidence|belief|believe|interest)$/.test(words[at - 1]?.lemma ?? '')
      ? 'acts'
      : 'place';
  if (ACTING_PREPOSITIONS.has(norm) || norm === 'than' || norm === 'as') return 'acts';
  if (PLACE_PREPOSITIONS.has(norm)) return 'place';
  if (word.pos === 'preposition') return 'unclear';
  if (word.pos === 'verb' && !isBe(word) && !/^(?:become|remain|include)$/.test(word.lemma))
    return MOTION_VERBS.has(word.lemma) ? 'place' : 'acts';
  return 'unclear';
}

/** Articles, adjectives and numbers in front of the name; a year belongs to its own preposition. */
function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || /^\d{4}$/.test(word.text)) return false;
  return (
    /^(?:determiner|adjective|number|adverb)$/.test(word.pos) ||
    /^(?:neighboring|neighbouring|including)$/.test(word.norm)
  );
}

/** One of the words in front of a preposition makes the frame. */
function framed(words: readonly Word[], preposition: number, frame: ReadonlySet<string>): boolean {
  for (let k = preposition - 1; k >= 0 && k > preposition - 6; k--) {
    const word = words[k];
    if (!word || /[;:.]/.test(words[k + 1]?.before ?? '')) return false;
    if (frame.has(word.lemma) || frame.has(word.norm)) return true;
  }
  return false;
}

function ofReading(words: readonly Word[], at: number): Reading {
  const noun = words[at - 1];
  if (!noun) return 'unclear';
  if (PLACE_NOUNS_BEFORE_OF.has(noun.norm)) return 'place';
  const head = HEAD_NOUNS.get(noun.norm);
  if (head && (head.noun === 'role' || head.noun === 'body')) return 'acts';
  return isCapitalised(noun) ? 'place' : 'acts';
}

/** The name as a subject: what does it do? */
function subjectReading(words: readonly Word[], last: number): Reading {
  let at = behindAside(words, last + 1);
  if (words[at] && at === last + 1 && /[,(]/.test(words[at]?.before ?? '')) return 'unclear';
  while (words[at]?.pos === 'adverb' || words[at]?.pos === 'negation') at++;
  let verb = words[at];
  if (!verb || !/^(?:verb|aux|modal)$/.test(verb.pos)) return 'unclear';
  let copula = false;
  while (verb && (/^(?:aux|modal|negation|adverb)$/.test(verb.pos) || isBe(verb))) {
    copula = isBe(verb);
    verb = words[++at];
  }
  if (!verb) return 'acts';
  if (copula) return predicateReading(words, at);
  // A town lay by a river; who lied is no town.
  if (PLACE_VERBS.has(verb.lemma) && verb.norm !== 'lied') return 'place';
  if (verb.lemma === 'have') return hasReading(words, at + 1);
  return 'acts';
}

/** Turns of phrase that part a subject from its verb: "Tehran, for its part, should ...". */
const ASIDES = new Set([
  'for its part',
  'for their part',
  'for once',
  'for now',
  'however',
  'meanwhile',
  'moreover',
  'therefore',
  'instead',
  'likewise',
  'too',
  'alas',
  'in turn',
  'in response',
  'in particular',
  'in fact',
  'in effect',
  'in short',
  'by contrast',
  'of course',
  'on the other hand',
  'as ever',
  'as always',
  'as usual',
  'at last',
  'at least',
]);

/** The word behind an aside between commas that begins here; this word where none does. */
function behindAside(words: readonly Word[], from: number): number {
  if (!words[from]?.before.startsWith(',')) return from;
  let said = '';
  for (let k = from; k < from + 4; k++) {
    said += `${said && ' '}${words[k]?.norm ?? ''}`;
    if (words[k]?.after.startsWith(',') && ASIDES.has(said)) return k + 1;
  }
  return from;
}

function predicateReading(words: readonly Word[], from: number): Reading {
  for (let k = from; k < from + 6; k++) {
    const word = words[k];
    if (!word || /[,;]/.test(word.before)) break;
    if (
      (k === from && /^(?:known|famous|regarded|considered|considered)$/.test(word.norm)) ||
      PREDICATE_PLACES.has(word.norm) ||
      PREDICATE_PLACES.has(word.lemma) ||
      PLACE_VERBS.has(word.lemma)
    )
      return 'place';
    if (word.norm === 'by') return 'acts';
  }
  return 'acts';
}

function hasReading(words: readonly Word[], from: number): Reading {
  for (let k = from; k < from + 5; k++)
    if (PLACE_NOUNS_AFTER.has(words[k]?.norm ?? '') && words[k]?.norm !== 'school') return 'place';
  return 'acts';
}
