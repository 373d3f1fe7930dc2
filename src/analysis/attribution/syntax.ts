import { perSentence } from '../prose/perSentence';
import type { NounPhrase } from './nounPhrases';
import { read, type Reading } from './reading';
import { subjectsOf } from './subjects';
import { verbGroups, type GroupIndex, type VerbGroup } from './verbGroups';

/** A sentence's syntax as far as attribution needs it. */
export interface Syntax {
  readonly reading: Reading;
  readonly groups: readonly VerbGroup[];
  readonly byFirst: GroupIndex;
  /** Subject of each group. */
  readonly subjects: readonly (NounPhrase | undefined)[];
}

/** Reads a sentence: word classes, verb groups, subjects. Memoised by sentence; later rooms read it too. */
export const syntaxOf = perSentence((sentence): Syntax => {
  const reading = read(sentence);
  const groups = verbGroups(reading);
  return {
    reading,
    groups,
    byFirst: new Map(groups.map((group) => [group.first, group])),
    subjects: subjectsOf(reading, groups),
  };
});
