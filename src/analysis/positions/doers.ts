import type { ActorLayer } from '../actors/layer';
import { AUTHOR } from '../model';
import type { Sentence, TaggedSentence } from '../prose/types';
import { gapBefore, type NounPhrase } from './nounPhrases';
import { syntaxOf, type Predicate } from './syntax';

const FIRST_PERSON = new Set(['i', 'we']);

/** Who acts in a clause. */
export interface Doer {
  readonly actor: string;
  /** Who acts together with it: "Britain, France and [Germany] have". */
  readonly together: readonly string[];
  /** First word of the clause. */
  readonly first: number;
}

/** Who acts: the subject, or whom "which" and "who" stand for. */
export function doerOf(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Doer | null {
  const { tagged } = sentence;
  const pronoun = predicate.first - 1;
  if (predicate.relative && tagged.words[pronoun]?.norm !== 'that') {
    const antecedent = actors.covering(sentence, pronoun - 1)?.mention.actor;
    return antecedent === undefined || antecedent === AUTHOR
      ? null
      : { actor: antecedent, together: [], first: pronoun };
  }
  const subject = predicate.subject ?? sharedSubject(tagged, predicate);
  if (!subject) return nameBefore(sentence, predicate, actors);
  // "You" are as a rule the readers, who take no side in the draft.
  if (isContactClause(tagged, subject.first) || tagged.words[subject.head]?.norm === 'you') return null;
  if (FIRST_PERSON.has(tagged.words[subject.head]?.norm ?? ''))
    return { actor: AUTHOR, together: [], first: subject.first };
  const actor = actors.headedBy(sentence, subject.head)?.mention.actor;
  if (actor === undefined) return null;
  if (actor === AUTHOR) return { actor, together: [], first: subject.first };
  const last = nameBefore(sentence, predicate, actors);
  const behind = last && isJoined(tagged, subject.head, last.first) ? last : null;
  const together = joinedBefore(sentence, behind?.first ?? subject.first, actors);
  const all = new Set(behind ? [behind.actor, ...together] : together);
  all.delete(actor);
  return { actor, together: [...all], first: subject.first };
}

/** "the US | wants": a name right before the verb that the tagger took for something else. */
function nameBefore(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Doer | null {
  const { words } = sentence.tagged;
  let last = predicate.first - 1;
  while (words[last]?.pos === 'adverb') last--;
  const name = actors.covering(sentence, last);
  if (!name || name.last !== last || name.mention.form === 'pronoun') return null;
  return words[name.first - 1]?.pos === 'preposition'
    ? null
    : {
        actor: name.mention.actor,
        together: joinedBefore(sentence, name.first, actors),
        first: name.first,
      };
}

/** "[Britain, France] and Germany have": who stands before the last of several subjects. */
function joinedBefore(sentence: Sentence, first: number, actors: ActorLayer): string[] {
  const { words } = sentence.tagged;
  const joined: string[] = [];
  let next = first;
  for (;;) {
    const article = words[next - 1]?.pos === 'determiner' ? 1 : 0;
    const link = next - 1 - article;
    const comma = words[link + 1]?.before.includes(',');
    const last = words[link]?.norm === 'and' ? link - 1 : comma && joined.length > 0 ? link : -1;
    const before = last >= 0 ? actors.covering(sentence, last) : undefined;
    if (!before || before.last !== last || before.mention.form === 'pronoun') return joined;
    joined.push(before.mention.actor);
    next = before.first;
  }
}

/** "[Britain] and [France]": only a comma or an "and" with their titles stands between them. */
function isJoined({ words }: TaggedSentence, head: number, first: number): boolean {
  let joined = false;
  for (let i = head + 1; i < first; i++) {
    const word = words[i];
    joined ||= word?.norm === 'and';
    if (word?.pos === 'verb' || word?.pos === 'aux' || word?.pos === 'preposition') return false;
  }
  return joined;
}

/** "The president | has so far | remained unwilling": the subject of the verb that it goes on from. */
function sharedSubject(sentence: TaggedSentence, predicate: Predicate): NounPhrase | null {
  const { predicates } = syntaxOf(sentence);
  const before = predicates[predicates.indexOf(predicate) - 1];
  return before?.form === 'finite' && !before.relative && !before.object ? before.subject : null;
}

/** "the bills | I have sponsored": the clause only says which bills are meant. */
function isContactClause({ words }: TaggedSentence, first: number): boolean {
  const before = words[first - 1];
  return before !== undefined && !gapBefore(words[first]) && (before.pos === 'noun' || before.pos === 'name');
}
