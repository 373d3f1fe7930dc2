import { nounSenses } from '../lexicon';
import { hasBreak } from '../wordTests';
import type { Classes } from './classes';
import { isInflected } from './nouns';

/** "Georgia's expressed desire", "Floyd's dying words": the clitic is no "has" or "is" where a noun follows at once. */
export function isPossessiveHere({ words, kinds }: Classes, i: number): boolean {
  const participle = words[i + 1];
  const noun = words[i + 2];
  if ((kinds[i - 1] !== 'name' && kinds[i - 1] !== 'noun') || !participle || !noun || hasBreak(participle))
    return false;
  if (kinds[i] === 'possessive' || kinds[i + 2] !== 'noun' || !isInflected(participle)) return false;
  return (
    !participle.tags.has('Gerund') || nounSenses(noun.norm).length > 0 || nounSenses(noun.lemma).length > 0
  );
}
