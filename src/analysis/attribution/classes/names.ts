import type { Word } from '../../prose/types';
import { verbSenses } from '../lexicon';
import { isIrregularPast, verbLemma } from '../verbForms';
import { hasBreak, hasComma, leadsIntoQuote } from '../wordTests';
import type { Classes } from './classes';
import { SUBJECT_PRONOUNS } from './subjectPronouns';

const ACRONYM = /^(?:\p{Lu}\.?){2,}s?$/u;

const CAPITAL = /^\p{Lu}/u;

/** How far the comma that closes an insertion behind the first word is looked for. */
const INSERTION = 16;

/** "U.N.", "Theresa May", "Black Lives Matter": capitals inside a sentence tell a name. */
export function isNameHere({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  const kind = kinds[i];
  const previous = words[i - 1];
  if (kind === 'modal') {
    if (!CAPITAL.test(word.text)) return false;
    if (kinds[i - 1] === 'name') return !hasBreak(previous);
    // "In particular, Will wrote", "Will believes": a modal takes a base form.
    const next = words[i + 1];
    return (
      kinds[i + 1] === 'verb' && (next?.tags.has('PastTense') === true || /[^s]s$/.test(next?.norm ?? ''))
    );
  }
  if (kind !== 'verb' && kind !== 'noun' && kind !== 'adjective' && kind !== 'other') return false;
  if (kind !== 'noun' && word.text.length > 1 && ACRONYM.test(word.text)) return true;
  return kind !== 'adjective' && previous !== undefined && CAPITAL.test(word.text) && !opensClause(previous);
}

function opensClause(previous: Word): boolean {
  // Behind a closed quotation the sentence goes on: "'Face the Nation,' House Speaker Ryan said".
  return !/^,["”’]/.test(previous.after) && /[.:!?"“‘«]/.test(previous.after);
}

/**
 * "Gates, in contrast, told", "Patch, a former adviser, said", "State initially said": what the tagger takes for a verb
 * or adjective opens the sentence as the subject of a verb that comes later.
 */
export function opensAsName({ words, kinds }: Classes): boolean {
  const [first, second] = words;
  if (!first || !second || !CAPITAL.test(first.text) || /(?:ed|ing|ly)$/.test(first.norm)) return false;
  if (SUBJECT_PRONOUNS.has(first.norm)) return false;
  if (hasComma(first)) {
    const person = second.norm === 'who' || second.norm === 'whose';
    return (person || kinds[0] === 'verb') && resumesReport(words, 1);
  }
  if (kinds[0] !== 'verb' || hasBreak(first)) return false;
  let i = 1;
  while (
    i < 6 &&
    (kinds[i] === 'name' || kinds[i] === 'adverb' || kinds[i] === 'noun') &&
    !hasBreak(words[i])
  )
    i++;
  return kinds[i] === 'verb' && isPastReport(words[i]);
}

/** Behind the second comma a verb of saying comes: ", in contrast, told". */
function resumesReport(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length - 1, INSERTION); i++)
    if (hasComma(words[i])) return isPastReport(words[i + 1]) || isPastReport(words[i + 2]);
  return false;
}

function isPastReport(word: Word | undefined): boolean {
  if (!word || !(isIrregularPast(word.norm) || /(?:ed|[^s]s)$/.test(word.norm))) return false;
  return verbSenses(verbLemma(word.norm)).some(({ type }) => type === 'speech');
}

/** "Green told the president", "Brown asked whether": what opens the sentence before a cue verb and its object is a name. */
export function isSurname({ words, kinds }: Classes): boolean {
  const [name, verb, next] = words;
  if (
    !name ||
    !verb ||
    !next ||
    !CAPITAL.test(name.text) ||
    SUBJECT_PRONOUNS.has(name.norm) ||
    hasBreak(name)
  )
    return false;
  const past = isIrregularPast(verb.norm) || /ed$/.test(verb.norm) || /[^s]s$/.test(verb.norm);
  const object =
    kinds[2] === 'determiner' ||
    kinds[2] === 'pronoun' ||
    /^(?:that|whether|how|why|if)$/.test(next.norm) ||
    leadsIntoQuote(verb) ||
    /^[,:]/.test(verb.after) ||
    (kinds[2] === 'name' && isIrregularPast(verb.norm));
  return past && object && verbSenses(verbLemma(verb.norm)).some(({ type }) => type === 'speech');
}
