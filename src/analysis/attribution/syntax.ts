import type { NounPhrase } from './nounPhrases';
import type { Reading } from './reading';
import type { GroupIndex, VerbGroup } from './verbGroups';

/** A sentence's syntax as far as attribution needs it. */
export interface Syntax {
  readonly reading: Reading;
  readonly groups: readonly VerbGroup[];
  readonly byFirst: GroupIndex;
  /** Subject of each group. */
  readonly subjects: readonly (NounPhrase | undefined)[];
}
