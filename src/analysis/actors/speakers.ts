import type { Word } from '../prose/types';
import type { Candidate } from './candidate';
import { roleOf } from './clause';
import { NOT_PEOPLE, SPEAKING } from './lexicon';
import { isPlural } from './words';

/** Stand for people whom nothing else names: "some argue", "others object". */
const QUANTIFIERS = new Set(['some', 'others', 'many', 'most', 'few', 'several']);

/** Endings of nouns for people by what they do or believe: "drillers", "free-marketeers", "creationists". */
const PEOPLE = /(?:[^aeiou]ers|eers|ists|ians|ologues|men|women|folk|people)$/;

/**
 * Whoever argues, believes or wants something is somebody, even where the lexicon has no noun for it: "some argue",
 * "drillers fear". Only verbs that nothing but people does count, and only a subject right before them.
 *
 * @param taken words that belong to other mentions
 */
export function findSpeakers(words: readonly Word[], taken: (word: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let head = 0; head < words.length; head++) {
    const word = words[head] as Word;
    const quantifier = QUANTIFIERS.has(word.norm) && !isModifier(words, head);
    if (taken(head) || !(quantifier || isUnknownPeople(word)) || !speaks(words, head)) continue;
    const first = quantifier ? head : modifiersFrom(words, head, taken);
    if (roleOf(words, first, head) !== 'subject') continue;
    const key = words
      .slice(first, head + 1)
      .map(({ norm }) => norm)
      .join(' ');
    found.push({
      first,
      last: head,
      head,
      form: 'nominal',
      certainty: 'medium',
      rule: 'actors/speaker',
      role: 'subject',
      plural: true,
      reference: {
        type: 'noun',
        head: { lemma: word.lemma, kind: 'group', plural: true, noun: 'person' },
        key,
        determiner: 'none',
        owner: -1,
      },
    });
  }
  return found;
}

/** "some towns", "most of them" */
function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  // The tagger takes "think" in "many think" for a noun.
  if (next && SPEAKING.has(next.norm)) return false;
  return (
    next !== undefined && /^\s$/.test(next.before) && /^(?:noun|name|adjective|preposition)$/.test(next.pos)
  );
}

function isUnknownPeople(word: Word): boolean {
  return word.pos === 'noun' && isPlural(word) && PEOPLE.test(word.norm) && !NOT_PEOPLE.has(word.lemma);
}

function speaks(words: readonly Word[], head: number): boolean {
  let at = head + 1;
  if (/[,;:.()]/.test(words[at]?.before ?? '')) return false;
  while (/^(?:adverb|aux|modal|negation)$/.test(words[at]?.pos ?? '')) at++;
  const verb = words[at];
  if (!verb || verb.tags.has('Gerund')) return false;
  return verb.pos === 'verb'
    ? SPEAKING.has(verb.lemma)
    : SPEAKING.has(verb.norm) && QUANTIFIERS.has(words[head]?.norm ?? '');
}

/** First adjective or noun that belongs to the head. */
function modifiersFrom(words: readonly Word[], head: number, taken: (word: number) => boolean): number {
  let first = head;
  while (
    first > 0 &&
    !taken(first - 1) &&
    /^[\s-]$/.test(words[first]?.before ?? '') &&
    /^(?:adjective|noun)$/.test(words[first - 1]?.pos ?? '')
  )
    first--;
  return first;
}
