import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { Agent } from '../model';
import type { Sentence } from '../prose/types';
import type { Cue, WordRange } from './cue';
import { agentHead } from './frame';
import { norm } from './grammar';
import { isPolicyNoun } from './lexicon';
import { POSSESSIVES } from './pattern';

/** The agent that the words of a cue name, if they name an actor. */
export function namedAgent(actors: ActorLayer, sentence: Sentence, range: WordRange | null): Agent | null {
  if (!range) return null;
  const head = agentHead(sentence.tagged.words, range);
  const own = actors.headedBy(sentence, head);
  const placed = own ?? actors.covering(sentence, head) ?? possessor(actors, sentence, range);
  // "The French proposal must go": the French need not do anything. The subject's own head is no modifier.
  if (!placed || (placed.mention.form === 'adjectival' && !own)) return null;
  const { actor, start, end } = placed.mention;
  return { actor, start, end };
}

/** "Our policy must change", "Britain's stance must change": whose it is would have to act. */
export function possessor(
  actors: ActorLayer,
  sentence: Sentence,
  { first, last }: WordRange,
): PlacedMention | undefined {
  const { words } = sentence.tagged;
  return actors
    .in(sentence)
    .find(
      (placed) =>
        first <= placed.first &&
        placed.last <= last &&
        placed.first <= first + 1 &&
        (POSSESSIVES.has(norm(words, placed.last)) || words[placed.last + 1]?.pos === 'possessive'),
    );
}

/**
 * Can the subject of a proposal act at all? "The tax must pay for itself" asks whoever sets it; "Farmers must adapt" asks
 * people whom the actors room did not make out.
 */
export function isInanimate(sentence: Sentence, { agent, passive }: Cue): boolean {
  if (passive || !agent) return true;
  const { words } = sentence.tagged;
  const head = words[agentHead(words, agent)];
  if (/^(?:it|this|that|these|those|there|which)$/.test(head?.norm ?? '')) return true;
  // An acronym is a body that the actors room does not know.
  if (/^\p{Lu}{2,}$/u.test(head?.text ?? '')) return false;
  return head?.pos === 'noun' && (isPolicyNoun(head) || !PEOPLE.test(head.norm));
}

/** Nouns for people, by their endings; and the commonest without one. */
const PEOPLE =
  /(?:[^t]ers?|[^c]tors?|ists?|ians?|ants?|ents|ees|men|women|folk)$|^(?:people|public|nation|world|everyone|man|woman|child|children|parents?|youth|electorate|society|community|communities|government|governments|parliament|congress|senate|cabinet|ministry|council|court|courts|state|states|country|countries|company|companies|firm|firms|bank|banks|media|press|west|police|army)$/;
