import type { Pos, Word } from '../../prose/types';
import { hasBreak } from '../wordTests';
import { isAdverbHere, isConnective, isInsidePredicate } from './adverbs';
import type { Classes } from './classes';
import { isNameHere, isSurname, opensAsName } from './names';
import {
  ALWAYS_NOUNS,
  isDocumentHere,
  isInflected,
  isNounHere,
  isObjectOfPreposition,
  isPeopleHere,
  isPremodifier,
} from './nouns';
import { isPossessiveHere } from './possessives';
import {
  isActiveParticiple,
  isForm,
  isInfinitiveHere,
  isPastVerb,
  isPerfectAuxiliary,
  isTitleVerb,
  isTrailingParticiple,
  isVerbHere,
  resumesSubject,
} from './verbs';

const CLITIC = /^['’]s$/i;

/** The class that the context of word `i` proves against the tagger's, if any. */
export function correctClass(classes: Classes, i: number): Pos | undefined {
  const { words, kinds, casing } = classes;
  const word = words[i] as Word;
  const kind = kinds[i];
  if (casing === 'title') {
    const joined = i > 0 && !hasBreak(words[i - 1]);
    return kind === 'name' && joined && isTitleVerb(classes, i) ? 'verb' : undefined;
  }
  if (word.text.length === 2 && CLITIC.test(word.text) && isPossessiveHere(classes, i)) return 'possessive';
  switch (kind) {
    case 'verb':
      return correctVerb(classes, i);
    case 'noun':
      return correctNoun(classes, i);
    case 'adjective':
      return correctAdjective(classes, i);
    case 'conjunction':
    case 'adverb':
      return isConnective(classes, i) ? 'adverb' : undefined;
    case 'preposition':
    case 'number':
      return isInsidePredicate(classes, i) ? 'adverb' : undefined;
    case 'modal':
    case 'other':
      return casing === 'sentence' && isNameHere(classes, i) ? 'name' : undefined;
    default:
      return undefined;
  }
}

function correctVerb(classes: Classes, i: number): Pos | undefined {
  const { words, casing } = classes;
  const word = words[i] as Word;
  const previous = words[i - 1];
  if (word.norm === 'last' && words[i + 1]?.tags.has('Date')) return 'adjective';
  if (word.norm === 'according' && words[i + 1]?.norm === 'to') return 'preposition';
  if (ALWAYS_NOUNS.has(word.norm)) return 'noun';
  if (casing === 'sentence' && i === 0 && opensAsName(classes)) return 'name';
  if (isPremodifier(classes, i)) return 'adjective';
  if (casing === 'sentence' && isNameHere(classes, i)) return 'name';
  // "self-professed", "oft-stated": the second half of a compound adjective.
  if (previous?.after === '-' && isInflected(word)) return 'adjective';
  if (isObjectOfPreposition(classes, i)) return 'noun';
  return previous && !hasBreak(previous) && isNounHere(classes, i) ? 'noun' : undefined;
}

function correctNoun(classes: Classes, i: number): Pos | undefined {
  const previous = classes.words[i - 1];
  if (classes.casing === 'sentence' && isNameHere(classes, i)) return 'name';
  if (!previous) return undefined;
  if (isPerfectAuxiliary(classes, i)) return 'aux';
  if (isForm(classes, i)) return 'verb';
  if (previous.norm === 'to' && isInfinitiveHere(classes, i)) return 'verb';
  const verb = hasBreak(previous) ? resumesSubject(classes, i) : isVerbHere(classes, i);
  return verb ? 'verb' : undefined;
}

function correctAdjective(classes: Classes, i: number): Pos | undefined {
  const previous = classes.words[i - 1];
  if (isAdverbHere(classes, i)) return 'adverb';
  if (classes.casing === 'sentence' && isNameHere(classes, i)) return 'name';
  if (!previous) return isSurname(classes) || opensAsName(classes) ? 'name' : undefined;
  if (isPastVerb(classes, i) || isTrailingParticiple(classes, i) || isActiveParticiple(classes, i))
    return 'verb';
  if (isPeopleHere(classes, i)) return 'noun';
  return !hasBreak(previous) && isDocumentHere(classes, i) ? 'noun' : undefined;
}
