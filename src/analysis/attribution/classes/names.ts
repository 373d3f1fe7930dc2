import type { Word } from '../../prose/types';
import { verbSenses } from '../lexicon';
import { isIrregularPast, verbLemma } from '../verbForms';
import { hasBreak, leadsIntoQuote } from '../wordTests';
import type { Classes } from './classes';
import { SUBJECT_PRONOUNS } from './subjectPronouns';

const ACRONYM = /^(?:\p{Lu}\.?){2,}s?$/u;

const CAPITAL = /^\p{Lu}/u;

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
  return /[.:!?"“‘«]/.test(previous.after);
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
