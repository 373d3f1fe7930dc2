import type { TaggedSentence, Word } from '../prose/types';
import type { Context, Entry } from './lexicon';

/** Where a term stands: word indices, both ends included, and the words inside it that are not its own. */
export interface TermPlace {
  readonly first: number;
  readonly last: number;
  readonly gap: { readonly first: number; readonly last: number } | null;
}

/** The context that an entry asks for, and none that it shuns. */
export function contextFits({ only, unless }: Entry, words: readonly Word[], place: TermPlace): boolean {
  return !(unless && matches(unless, words, place)) && (!only || matches(only, words, place));
}

function matches(
  { before, after, near }: Context,
  words: readonly Word[],
  { first, last, gap }: TermPlace,
): boolean {
  const previous = words[first - 1];
  const next = words[last + 1];
  if (before && previous && isOneOf(before, previous)) return true;
  if (after && next && isOneOf(after, next)) return true;
  if (!near) return false;
  return words.some((word, i) => {
    const own = i >= first && i <= last && !(gap && i >= gap.first && i <= gap.last);
    return !own && isOneOf(near, word);
  });
}

function isOneOf(list: readonly string[], { norm, lemma }: Word): boolean {
  return list.includes(norm) || list.includes(lemma);
}

const CAPITAL = /^\p{Lu}/u;

/** The term is a part of a proper name: "the Mob Museum", "Operation Iron Fist". */
export function isPartOfName({ words, text }: TaggedSentence, first: number, last: number): boolean {
  if (!words.slice(first, last + 1).every(isCapital) || isHeadline(words, text)) return false;
  const before = words[first - 1];
  const after = words[last + 1];
  if (
    before &&
    /^[ -]$/.test(before.after) &&
    isCapital(before) &&
    !(first === 1 && before.pos === 'determiner')
  )
    return true;
  return (
    after !== undefined && !opensSentence(words, first) && /^[ -]$/.test(after.before) && isCapital(after)
  );
}

function isCapital(word: Word): boolean {
  return CAPITAL.test(word.text);
}

function opensSentence(words: readonly Word[], index: number): boolean {
  return index === 0 || /[.!?:“"‘]\s*$|["“‘]$/.test(words[index]?.before ?? '');
}

/** Title case or capitals throughout: a capital says nothing. */
function isHeadline(words: readonly Word[], text: string): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return !/\p{Ll}/u.test(text) || (long.length > 1 && long.filter(isCapital).length > 0.7 * long.length);
}
