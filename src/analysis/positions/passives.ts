import type { ActorLayer } from '../actors/layer';
import { AUTHOR } from '../model';
import type { Sentence, TaggedSentence } from '../prose/types';
import { ANAPHORS, DEEDS, stanceOfWord } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import { opposite, type Sighting } from './sighting';
import { syntaxOf, type Predicate } from './syntax';
import { topicOfPhrase } from './topic';

/** What is done to a bill, a plan, a deal takes a side; what is done to other things may. */
export const DEED_ON_MEASURE = 0.7;
export const DEED = 0.5;

/** "as recommended by", "long opposed by" */
const PASSED_OVER = new Set(['as', 'long']);

/** "was passed by", or without its copula: "a tax backed by", "as recommended by". */
export function isPassive({ words }: TaggedSentence, { passive, first, verb, modal }: Predicate): boolean {
  if (passive) return true;
  return (
    first === verb &&
    modal === null &&
    words[verb + 1]?.norm === 'by' &&
    /(?:ed|n|t)$/.test(words[verb]?.norm ?? '')
  );
}

/** The noun phrase right before a participle; adverbs and the like may stand between them. */
function described(sentence: TaggedSentence, { first }: Predicate): NounPhrase | null {
  let last = first - 1;
  while (sentence.words[last]?.pos === 'adverb' || PASSED_OVER.has(sentence.words[last]?.norm ?? '')) last--;
  return syntaxOf(sentence).phrases.find((phrase) => phrase.last === last) ?? null;
}

/** "was advanced by liberals such as Keynes and by conservatives": everybody behind a "by" did it. */
export function undergone(sentence: Sentence, predicate: Predicate, actors: ActorLayer): Sighting[] {
  const { words } = sentence.tagged;
  const { verb, lemma, last, negated, passive } = predicate;
  // "was backed by the minister and | opposed by the banks"
  const shared = passive || words[predicate.first - 1]?.pos === 'conjunction';
  const subject = shared ? predicate.subject : described(sentence.tagged, predicate);
  const word = words[verb];
  const stance = DEEDS.get(lemma) ?? (word && stanceOfWord(word));
  if (!stance || !subject) return [];
  const topic = topicOfPhrase(sentence.tagged, subject);
  const measure = ANAPHORS.has(words[subject.head]?.lemma ?? '');
  const found: Sighting[] = [];
  const end = nextVerb(sentence.tagged, predicate);
  for (let i = verb + 1; i <= Math.min(last, end); i++) {
    const doer =
      words[i]?.norm === 'by'
        ? actors.covering(sentence, words[i + 1]?.pos === 'determiner' ? i + 2 : i + 1)
        : undefined;
    if (!doer || doer.mention.actor === AUTHOR) continue;
    found.push({
      holder: doer.mention.actor,
      stance: negated ? opposite(stance) : stance,
      evidence: sentence.words(subject.first, Math.min(last, end)),
      type: 'narrated',
      topic: subject.pronoun || measure ? (topic?.terms.length ? topic : null) : topic,
      strength: measure ? DEED_ON_MEASURE : DEED,
      sentence,
      first: subject.first,
      certainty: 'medium',
      rule: 'position/deed',
    });
  }
  return found;
}

/** The last word before the next verb that shares the subject. */
function nextVerb(sentence: TaggedSentence, predicate: Predicate): number {
  const { predicates } = syntaxOf(sentence);
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next && next.subject === predicate.subject && sentence.words[next.first - 1]?.pos === 'conjunction'
    ? next.first - 2
    : sentence.words.length;
}
