import type { Word } from './types';

/** A word while its sentence is being read. */
export type Draft = { -readonly [K in keyof Word]: Word[K] };

/**
 * Sets right what compromise is known to take for another part of speech, where the words beside leave no doubt. In
 * place; what one mending finds the next one sees.
 */
export function mendTags(words: readonly Draft[]): void {
  for (let at = 1; at < words.length; at++) {
    readAsCompound(words, at);
    mendNeed(words, at);
    mendInfinitive(words, at);
    mendNounInCompound(words, at);
  }
}

/** "U.S.-backed" is read as compromise reads "US-backed". */
function readAsCompound(words: readonly Draft[], at: number): void {
  const [previous, word] = [words[at - 1], words[at]];
  if (!previous || word?.before !== '-' || !previous.text.endsWith('.')) return;
  for (const part of [previous, word]) {
    part.pos = 'adjective';
    part.tags = new Set(['Hyphenated', 'Adjective', ...(part.tags.has('Acronym') ? ['Acronym'] : [])]);
  }
}

/** "The government needs to act", "she need not": no noun that the subject modifies. */
function mendNeed(words: readonly Draft[], at: number): void {
  const [previous, word, next, verb] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!previous || !word || !next || !/^needs?$/.test(word.norm) || word.pos !== 'noun') return;
  if (previous.pos !== 'noun' && previous.pos !== 'name') return;
  const agrees = (word.norm === 'needs') !== previous.tags.has('Plural');
  const governs = next.norm === 'not' || (next.norm === 'to' && agrees && verb?.tags.has('Infinitive'));
  if (governs) Object.assign(word, { pos: 'verb', lemma: 'need', tags: new Set(['Verb', 'PresentTense']) });
}

/** Open an object; "every" and the like rather tell a time behind a noun ("to school every day"). */
const OPENS_OBJECT = new Set('a an the its their his her our my your this these those any'.split(' '));

/** Behind an article they tell when something was done. */
const TELLS_TIME = /^(?:next|same|following|last|other|previous|day|night|week|month|year)$/;

/** "wants the city to scrap its code": a bare singular between "to" and an object. */
function mendInfinitive(words: readonly Draft[], at: number): void {
  const [before, to, word, next, after] = [
    words[at - 2],
    words[at - 1],
    words[at],
    words[at + 1],
    words[at + 2],
  ];
  if (
    !word ||
    !next ||
    to?.norm !== 'to' ||
    word.pos !== 'noun' ||
    word.text !== word.norm ||
    word.norm === 'all'
  )
    return;
  if (!word.tags.has('Singular') || before?.norm === word.norm) return;
  if (
    word.before !== ' ' ||
    next.before !== ' ' ||
    !OPENS_OBJECT.has(next.norm) ||
    TELLS_TIME.test(after?.norm ?? '')
  )
    return;
  Object.assign(word, {
    pos: 'verb',
    lemma: word.norm,
    tags: new Set(['Verb', 'PresentTense', 'Infinitive']),
  });
}

/** "a five-year freeze": a base form behind a singular that an article and a hyphen hold agrees with no subject. */
function mendNounInCompound(words: readonly Draft[], at: number): void {
  const [article, , tail, word] = [words[at - 3], words[at - 2], words[at - 1], words[at]];
  if (!word || word.pos !== 'verb' || !word.tags.has('Infinitive') || word.before !== ' ') return;
  if (
    tail?.before !== '-' ||
    !tail.tags.has('Singular') ||
    !/^(?:an?|the|this|its|their|his|her)$/.test(article?.norm ?? '')
  )
    return;
  Object.assign(word, { pos: 'noun', lemma: word.norm, tags: new Set(['Noun', 'Singular']) });
}
