import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { LoadedCategory } from '../model';
import type { Sentence, Word } from '../prose/types';
import { isBe, isCopula } from './copula';

/** Where wording stands in its sentence. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly pos: 'noun' | 'verb' | 'adjective' | 'adverb' | 'phrase';
}

/** Wording that comments on a statement: at most the subject that it stands behind is meant. */
const COMMENTS: ReadonlySet<LoadedCategory> = new Set(['editorializing']);

/** Wording that hides or names its own object: nobody else in the clause is meant. */
const OWN_OBJECT: ReadonlySet<LoadedCategory> = new Set(['label', 'euphemism', 'minimizer']);

/**
 * The actor that wording is aimed at: whom it names, whom it describes, whose deed it tells. Those who speak of
 * themselves ("we have failed") are no target.
 *
 * @returns an actor id; null where the sentence shows none
 */
export function targetOf(
  place: Place,
  category: LoadedCategory,
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  if (actors.in(sentence).length === 0) return null;
  const { words } = sentence.tagged;
  if (category === 'weasel') return named(place, sentence, actors);
  if (COMMENTS.has(category)) return subjectInClause(place.first, words, sentence, actors);
  if (place.pos === 'verb') return agentOf(place, words, sentence, actors);
  if (place.pos === 'adverb') return subjectInClause(place.first, words, sentence, actors);
  return (
    named(place, sentence, actors) ??
    described(place, words, sentence, actors) ??
    complement(place, words, sentence, actors) ??
    (isPredicate(place, words) ? clauseSubject(place.first, words, sentence, actors, opensClause) : null) ??
    (OWN_OBJECT.has(category) ? null : subjectInClause(place.first, words, sentence, actors))
  );
}

/** "the mullahs": the wording itself stands for the actor. */
function named({ first, last, pos }: Place, sentence: Sentence, actors: ActorLayer): string | null {
  if (pos !== 'noun') return null;
  for (let i = last; i >= first; i--) {
    const mention = actors.headedBy(sentence, i);
    if (mention) return mention.mention.actor;
  }
  return null;
}

/** "the corrupt ministry", "Trump's botched response": the noun behind is an actor, or the actor's. */
function described(
  place: Place,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  return modified(place, words, sentence, actors) ?? possessor(place, words, sentence, actors);
}

/** The noun that an adjective stands before. */
function modified(
  { last }: Place,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  let adjectival: string | null = null;
  for (let i = last + 1; i < words.length && i <= last + 4; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    const noun = word.pos === 'noun' || word.pos === 'name';
    if (!noun && !/^(?:adjective|adverb|conjunction|number)$/.test(word.pos)) break;
    if (/[.;:—(]/.test(before.after) || (before.pos === 'noun' && (!noun || before.after.includes(','))))
      break;
    const mention = actors.headedBy(sentence, i)?.mention;
    if (mention && mention.form !== 'adjectival') return mention.actor;
    adjectival ??= mention?.actor ?? null;
  }
  return adjectival;
}

/** The owner of what the wording describes: a possessive or an adjectival name before it. */
function possessor(
  { first }: Place,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const word = words[i] as Word;
    if (/[,.;:—(]/.test(word.after)) return null;
    if (word.pos === 'possessive') return actorAt(i - 1, sentence, actors);
    if (/^(?:our|my|your)$/.test(word.norm)) return null;
    if (/^(?:his|her|its|their)$/.test(word.norm)) return actorAt(i, sentence, actors);
    const adjectival = actors.headedBy(sentence, i);
    if (adjectival?.mention.form === 'adjectival') return adjectival.mention.actor;
    if (!/^(?:adjective|adverb|noun|name)$/.test(word.pos)) return null;
  }
  return null;
}

/** "the folly of the ministers", "a handout to banks": the actor in the phrase behind. */
function complement(
  { last }: Place,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  for (let i = last + 1; i < words.length && i <= last + 2; i++) {
    const word = words[i] as Word;
    if (!/^(?:of|by|from|in)$/.test(word.norm)) {
      if (word.pos === 'noun') continue;
      return null;
    }
    for (let j = i + 1; j < words.length && j <= i + 5; j++) {
      const id = actorAt(j, sentence, actors);
      if (id) return id;
      if (!/^(?:determiner|adjective|noun|name)$/.test((words[j] as Word).pos)) return null;
    }
  }
  return null;
}

/** "X is a disgrace": nothing but the copula and its complement's beginning stand before the wording. */
function isPredicate({ first }: Place, words: readonly Word[]): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 5; i--) {
    const word = words[i] as Word;
    if (isCopula(word)) return true;
    if (!/^(?:determiner|adjective|adverb|negation|possessive)$/.test(word.pos)) return false;
  }
  return false;
}

/** The one who does what a verb tells: its subject, or who stands behind "by" in a passive. */
function agentOf(
  place: Place,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  if (isPassive(place.first, words)) {
    const by = words.findIndex((word, i) => i > place.last && i < place.last + 8 && word.norm === 'by');
    return by > 0 ? firstActor(by + 1, by + 5, sentence, actors) : null;
  }
  return subjectBefore(place.first, words, sentence, actors);
}

function isPassive(at: number, words: readonly Word[]): boolean {
  const previous = words.slice(Math.max(0, at - 3), at);
  return previous.some((word) => isBe(word) || word.tags.has('Passive'));
}

/** The nearest actor before the words, in the same sentence part, that is no object of a preposition. */
function subjectBefore(
  at: number,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  const mention = subjectMention(at, words, sentence, actors);
  return mention && !speaks(mention, words) ? mention.mention.actor : null;
}

/** The same where neither another clause nor a phrase of circumstance begins between the subject and the words. */
function subjectInClause(
  at: number,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): string | null {
  return clauseSubject(at, words, sentence, actors, (word) => opensClause(word) || opensCircumstance(word));
}

function clauseSubject(
  at: number,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
  parts: (word: Word) => boolean,
): string | null {
  const mention = subjectMention(at, words, sentence, actors);
  if (!mention || speaks(mention, words)) return null;
  const between = words.slice(mention.last + 1, at);
  return between.some(parts) || words.slice(mention.last, at).some(({ after }) => /[,;:—–(]/.test(after))
    ? null
    : mention.mention.actor;
}

function subjectMention(
  at: number,
  words: readonly Word[],
  sentence: Sentence,
  actors: ActorLayer,
): PlacedMention | null {
  for (let i = at - 1; i >= 0; i--) {
    if (/[;:]/.test((words[i] as Word).after)) return null;
    const mention = actors.headedBy(sentence, i);
    if (!mention) continue;
    const opener = words[mention.first - 1];
    const earlier = opener?.pos === 'determiner' ? words[mention.first - 2] : opener;
    if (earlier?.pos !== 'preposition') return mention;
  }
  return null;
}

function opensClause({ norm }: Word): boolean {
  return /^(?:that|which|who|whose|what|because|if|when|while|although|though|but|than|where|how|whether|why)$/.test(
    norm,
  );
}

function opensCircumstance({ norm, pos }: Word): boolean {
  return pos === 'preposition' && norm !== 'to';
}

/** "I", "we": those who speak. Wording about themselves pushes at nobody. */
function speaks({ head }: PlacedMention, words: readonly Word[]): boolean {
  return /^(?:i|me|my|we|us|our|you|your)$/.test(words[head]?.norm ?? '');
}

function firstActor(from: number, to: number, sentence: Sentence, actors: ActorLayer): string | null {
  for (let i = from; i <= to; i++) {
    const id = actorAt(i, sentence, actors);
    if (id) return id;
  }
  return null;
}

function actorAt(index: number, sentence: Sentence, actors: ActorLayer): string | null {
  return (actors.headedBy(sentence, index) ?? actors.covering(sentence, index))?.mention.actor ?? null;
}
