import type { ActorLayer, PlacedMention } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Stance } from '../model';
import type { Passage, Sentence, Word } from '../prose/types';
import { HELD } from './lexicon';
import { gapBefore } from './nounPhrases';
import type { Sighting } from './sighting';
import { ECHO } from './topic';

const STRENGTH = 0.7;
const NEGATIVE = new Set(['not', 'never', 'neither', 'nor']);
/** Behind a verb that is left out. */
const ECHOING = new Set([
  'too',
  'either',
  'so',
  'likewise',
  'as',
  'well',
  'also',
  'anyway',
  'today',
  'now',
  'yet',
]);
const MAIN_OPENERS = new Set([
  'and',
  'but',
  'yet',
  'or',
  'while',
  'whereas',
  'though',
  'although',
  'nor',
  'so',
]);
/** Before a protest that an act meets. */
const MEETING = new Set([
  'despite',
  'over',
  'amid',
  'against',
  'ignoring',
  'defying',
  'prompting',
  'provoking',
  'drawing',
  'sparking',
  'with',
]);
const OWNER_LINKS = new Set(['from', 'of', 'by', 'among']);
/** Words that a protest and its owner lie apart from the word before them. */
const REACH = 4;

/**
 * Stands that say only yes or no to what the sentence or the one before tells of another: "Berlin does not", "Unlike the
 * Senate, ...", "over the objections of the governor".
 */
export function fromEllipses(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.block.level > 0) continue;
    for (const place of actors.in(sentence)) {
      if (place.mention.actor === AUTHOR) continue;
      const sighting = omittedVerb(sentence, place) ?? unlike(sentence, place) ?? protest(sentence, place);
      const holding = sighting && attribution.holding(sighting.evidence);
      if (sighting && (!holding || holding.sourceActor === AUTHOR)) found.push(sighting);
    }
  }
  return found;
}

/** "Berlin does not", "the unions will, too". */
function omittedVerb(sentence: Sentence, { mention, first, last }: PlacedMention): Sighting | null {
  const { words } = sentence.tagged;
  const start = words[first - 1]?.pos === 'determiner' ? first - 1 : first;
  if (!opensClause(words, start)) return null;
  const aux = words[last + 1];
  if (!aux || gapBefore(aux) || !isAuxiliary(aux)) return null;
  let end = last + 1;
  let negated = false;
  while (!endsClause(words, end)) {
    const next = words[end + 1];
    if (!next || !(NEGATIVE.has(next.norm) || ECHOING.has(next.norm))) return null;
    negated ||= NEGATIVE.has(next.norm);
    end++;
  }
  // "The mayor is", "the unions have": without a "not" or "too" nothing shows that a verb is left out.
  if (end === last + 1 && aux.pos !== 'modal' && aux.lemma !== 'do') return null;
  return sightingOf(sentence, mention.actor, negated ? 'oppose' : 'support', first, end);
}

/** A main clause begins with the word: not "than they could", "whatever Congress does". */
function opensClause(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || MAIN_OPENERS.has(before.norm)) return true;
  return gapBefore(words[i]) && before.pos !== 'pronoun';
}

/** A clause ends behind the word. */
function endsClause(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    !next ||
    (gapBefore(next) && !ECHOING.has(next.norm)) ||
    (next.pos === 'conjunction' && !ECHOING.has(next.norm))
  );
}

function isAuxiliary({ pos, lemma }: Word): boolean {
  return pos === 'modal' || pos === 'aux' || lemma === 'do' || lemma === 'have' || lemma === 'be';
}

/** "Unlike the Senate, the House would keep it". */
function unlike(sentence: Sentence, { mention, first, last }: PlacedMention): Sighting | null {
  const { words } = sentence.tagged;
  const at = words[first - 1]?.pos === 'determiner' ? first - 2 : first - 1;
  if (words[at]?.norm !== 'unlike' || at > 0 || !gapBefore(words[last + 1])) return null;
  return { ...sightingOf(sentence, mention.actor, 'oppose', at, last), ahead: true };
}

/** "despite opposition from farmers", "prompting protests by shopkeepers", "with the support of the unions". */
function protest(sentence: Sentence, { mention, first, last }: PlacedMention): Sighting | null {
  const { words } = sentence.tagged;
  const link = words[first - 1]?.pos === 'determiner' ? first - 2 : first - 1;
  if (!OWNER_LINKS.has(words[link]?.norm ?? '')) return null;
  const noun = words[link - 1];
  const stance = noun && HELD.get(noun.lemma);
  if (!stance) return null;
  for (let i = link - 2; i >= Math.max(0, link - 2 - REACH); i--) {
    const word = words[i];
    if (MEETING.has(word?.norm ?? '')) {
      const met = sightingOf(sentence, mention.actor, stance, link - 1, last);
      return i === 0 ? { ...met, ahead: true } : met;
    }
    if (word?.pos === 'verb' || word?.pos === 'preposition') return null;
  }
  return null;
}

function sightingOf(
  sentence: Sentence,
  holder: string,
  stance: Stance,
  first: number,
  last: number,
): Sighting {
  return {
    holder,
    stance,
    evidence: sentence.words(first, last),
    type: 'narrated',
    topic: ECHO,
    strength: STRENGTH,
    sentence,
    first,
    certainty: 'medium',
    rule: 'position/ellipsis',
  };
}
