import { nounSenses, verbSenses, type Sense } from '../lexicon';
import { hasBreak, leadsIntoQuote } from '../wordTests';
import type { Classes } from './classes';
import { isInflected } from './nouns';

/** Prepositions for the tagger that a clause may follow. */
const OPENS_CLAUSE = /^(?:that|because|since|than|if|like|as|before|after|until)$/;

/** The clitic is no "has" or "is": a noun follows at once, or its phrase is an object already. */
export function isPossessiveHere(classes: Classes, i: number): boolean {
  return marksObject(classes, i) || marksModified(classes, i);
}

/** "during Saturday's debate", "told NBC's anchor": what a preposition or an addressing verb governs is no subject. */
function marksObject({ words, kinds }: Classes, i: number): boolean {
  if (kinds[i] === 'possessive' || kinds[i - 1] !== 'name' || hasBreak(words[i - 1])) return false;
  let first = i - 1;
  while (first > 0 && kinds[first - 1] === 'name' && !hasBreak(words[first - 1])) first--;
  if (first === 0 || hasBreak(words[first - 1])) return false;
  const next = kinds[i + 1];
  const nominal = next === 'noun' || next === 'name' || next === 'adjective' || leadsIntoQuote(words[i]);
  if (kinds[first - 1] === 'preposition' && !OPENS_CLAUSE.test(words[first - 1]?.norm ?? ''))
    return nominal || (next === 'verb' && words[i + 1]?.tags.has('Gerund') === true);
  const verb = words[first - 1];
  if (!nominal || kinds[first - 1] !== 'verb' || !verb) return false;
  if (verb.tags.has('Gerund')) return true;
  const senses = verbSenses(verb.lemma);
  const clausal = senses.some(({ takes }) => takes.has('clause') || takes.has('that') || takes.has('calls'));
  return senses.length > 0 && (!clausal || (next !== 'adjective' && senses.some(isAddressing)));
}

function isAddressing({ takes }: Sense): boolean {
  return takes.has('objclause');
}

/** "Georgia's expressed desire", "Floyd's dying words": a participle and its noun. */
function marksModified({ words, kinds }: Classes, i: number): boolean {
  const participle = words[i + 1];
  const noun = words[i + 2];
  if ((kinds[i - 1] !== 'name' && kinds[i - 1] !== 'noun') || !participle || !noun || hasBreak(participle))
    return false;
  if (kinds[i] === 'possessive' || kinds[i + 2] !== 'noun' || !isInflected(participle)) return false;
  return (
    !participle.tags.has('Gerund') || nounSenses(noun.norm).length > 0 || nounSenses(noun.lemma).length > 0
  );
}
