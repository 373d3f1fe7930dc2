import type { TaggedSentence } from '../prose/types';
import { AGAINST, ENDING_NOUNS, GENERIC, HELD } from './lexicon';
import { gapBefore, type NounPhrase } from './nounPhrases';
import type { Topic } from './statement';
import { stem } from './stem';
import { syntaxOf } from './syntax';
import { TermBag } from './terms';
import { extentOf, phraseText } from './wording';

/** Belong to the verb before them: "building [up]". */
const PARTICLES = new Set(['up', 'out', 'down', 'off', 'back', 'away']);

const LINKS = new Set(['of', 'to', 'on', 'in']);
const HELD_LINKS = new Set(['to', 'for', 'of']);

const AGAINST_STEMS = new Set([...AGAINST].map(stem));

/**
 * The action that a noun phrase names with a noun made of a verb: "[the lifting] of sanctions", "[an end] to bailouts",
 * "for [imposing] further sanctions", "an emphasis on building out sea defences".
 *
 * @returns null where the phrase names a thing
 */
export function nominalAction(sentence: TaggedSentence, phrase: NounPhrase): Topic | null {
  const { words } = sentence;
  if (GENERIC.has(words[phrase.head]?.lemma ?? '') && !ENDING_NOUNS.has(words[phrase.head]?.lemma ?? '')) {
    const extent = extentOf(sentence, phrase);
    const inner = syntaxOf(sentence).phrases.find(({ last }) => last === extent);
    return inner && inner !== phrase ? ofPhrase(sentence, inner) : null;
  }
  return ofPhrase(sentence, phrase);
}

function ofPhrase(sentence: TaggedSentence, phrase: NounPhrase): Topic | null {
  const { words } = sentence;
  const noun = words[phrase.head];
  if (!noun || noun.pos === 'name') return null;
  const behind = words[phrase.last + 1];
  const gerund = noun.norm.endsWith('ing');
  if (gerund && behind?.norm === 'of') return actionOn(sentence, phrase, phrase.last + 2);
  if (gerund && phrase.first === phrase.head) {
    const passed = PARTICLES.has(behind?.norm ?? '') || behind?.pos === 'adverb';
    return actionOn(sentence, phrase, phrase.last + (passed ? 2 : 1));
  }
  if (ENDING_NOUNS.has(noun.lemma) && LINKS.has(behind?.norm ?? ''))
    return actionOn(sentence, phrase, phrase.last + 2);
  // "her opposition to nuclear power", "his support for the war"
  if (HELD.has(noun.lemma) && HELD_LINKS.has(behind?.norm ?? ''))
    return actionOn(sentence, phrase, phrase.last + 2);
  return null;
}

/** What the noun does to the phrase that begins at word `next`. */
function actionOn(sentence: TaggedSentence, { head, last: end }: NounPhrase, next: number): Topic | null {
  const { words } = sentence;
  const noun = words[head];
  const thing = syntaxOf(sentence).phrases.find(({ first }) => first === next);
  if (!noun || !thing || thing.pronoun || gapBefore(words[end + 1]) || gapBefore(words[next])) return null;
  const last = extentOf(sentence, thing);
  const terms = new TermBag();
  terms.addPhrase(words, thing.first, last, thing.head);
  if (terms.isEmpty) return null;
  terms.add(noun.norm, 2);
  return {
    terms: terms.list(),
    direction:
      ENDING_NOUNS.has(noun.lemma) || HELD.get(noun.lemma) === 'oppose' || AGAINST_STEMS.has(stem(noun.norm))
        ? 'against'
        : 'for',
    action: phraseText(words, head, next - 1),
    thing: phraseText(words, thing.first, last),
  };
}
