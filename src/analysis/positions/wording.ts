import type { TaggedSentence, Word } from '../prose/types';
import { gapBefore, type NounPhrase } from './nounPhrases';
import type { Topic } from './statement';
import { syntaxOf } from './syntax';

/** Longest phrase of a label in words. */
const LONGEST_PHRASE = 8;

/** Longest rest of a clause that a label quotes, in words. */
const LONGEST_REST = 5;

/** Most words between a verb and its phrase that a label takes along. */
const LONGEST_LINK = 5;

/** Most prepositional phrases that are taken along ("the rent of land in cities"). */
const MOST_LINKS = 2;

/** Prepositions whose phrase belongs to the noun before it. */
const BINDING = new Set(
  'of on for to in with between against from over into towards toward at about'.split(' '),
);

/** What a topic is called: "lifting the sanctions", "a carbon levy" without its article. */
export function labelOf({ action, thing }: Topic): string {
  if (action === null) return withoutDeterminer(thing);
  return `${action} ${thing.replace(/^(?:this|that|these|those) /i, 'the ')}`.trim();
}

export function withoutDeterminer(phrase: string): string {
  return phrase.replace(
    /^(?:the|an?|this|that|these|those|such|any|some|my|our|your|his|her|its|their)\s+/i,
    '',
  );
}

/** Last word of a phrase with the prepositional phrases that belong to it. */
export function extentOf(sentence: TaggedSentence, phrase: NounPhrase): number {
  const { words } = sentence;
  const { phrases } = syntaxOf(sentence);
  let { last } = phrase;
  for (let link = 0; link < MOST_LINKS; link++) {
    const preposition = words[last + 1];
    if (!preposition || gapBefore(preposition) || !BINDING.has(preposition.norm)) break;
    const next = phrases.find((candidate) => candidate.first === last + 2);
    if (!next || next.pronoun || gapBefore(words[next.first])) break;
    if (next.last - phrase.first >= LONGEST_PHRASE || (preposition.norm !== 'of' && link > 0)) break;
    last = next.last;
  }
  return last;
}

/** The words as one line of text, quotation marks and markup left out. */
export function phraseText(words: readonly Word[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word) continue;
    const clitic = word.pos === 'possessive' || /^n?['’]/.test(word.text);
    if (i > first && !clitic) text += word.before === '-' ? '-' : ' ';
    text += i === first ? decapitalised(word) : word.text;
  }
  return text;
}

/**
 * The words up to the next comma, conjunction or the like, if they are few; an empty string where there are
 * none or too many.
 */
export function clauseText(words: readonly Word[], first: number, last: number): string {
  let end = first - 1;
  while (end < last && (end < first || !(gapBefore(words[end + 1]) || words[end + 1]?.pos === 'conjunction')))
    end++;
  const whole = words[end]?.pos !== 'determiner' && words[end]?.pos !== 'preposition';
  const few = whole && end >= first && end - first < LONGEST_REST && !gapBefore(words[first]);
  return few ? phraseText(words, first, end) : '';
}

/** " out of", " most of it on": the few words between a verb and its phrase, if no comma parts them. */
export function linkText(words: readonly Word[], verb: number, thing: number): string {
  if (thing <= verb + 1 || gapBefore(words[thing])) return '';
  const between = words.slice(verb + 1, thing);
  const whole =
    between.length < LONGEST_LINK &&
    between.every(
      (word) =>
        !gapBefore(word) && word.pos !== 'verb' && (word.pos !== 'conjunction' || word.norm === 'for'),
    );
  if (whole) return ` ${phraseText(words, verb + 1, thing - 1)}`;
  // "campaign for better and more flexible hours"
  const link = between.slice(0, LONGEST_LINK).find(({ pos }) => pos === 'preposition');
  return link && !between.some(({ pos }) => pos === 'verb') ? ` ${link.text}` : '';
}

function decapitalised(word: Word): string {
  const second = word.text[1];
  const capitals = second !== undefined && second !== second.toLowerCase();
  return word.pos === 'name' || capitals ? word.text : word.text.toLowerCase();
}
