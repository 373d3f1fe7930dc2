import type { Word } from '../prose/types';

/** Matches words from an index on; the index after the last matched word, or -1. */
export type Pattern = (words: readonly Word[], from: number) => number;

interface Slot {
  readonly accepts: (word: Word) => boolean;
  readonly optional: boolean;
  readonly repeated: boolean;
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']);

/** Named slots: `@adv`, `@adj`, `@det`, `@be`. */
const CLASSES: Readonly<Record<string, (word: Word) => boolean>> = {
  adv: (word) => word.pos === 'adverb' || /ly$/.test(word.norm),
  adj: (word) => word.pos === 'adjective' || word.pos === 'adverb' || word.pos === 'number',
  det: (word) => word.pos === 'determiner' || POSSESSIVES.has(word.norm),
  be: (word) => BE.has(word.norm),
};

export const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);

/**
 * Compiles a pattern over the words' norms. Slots are parted by blanks: `is|was` (any of these words), `@be`, `@adv`,
 * `@adj`, `@det` (a class), each with `?` (may be absent) or `*` (any number, up to four) behind it.
 * A slot takes what it can and gives nothing back, so that matching is linear.
 */
export function pattern(source: string): Pattern {
  const slots = source.split(' ').map(compileSlot);
  return (words, from) => {
    let at = from;
    for (const slot of slots) {
      let taken = 0;
      const most = slot.repeated ? 4 : 1;
      while (taken < most) {
        const word = words[at];
        if (!word || !slot.accepts(word)) break;
        at++;
        taken++;
      }
      if (taken === 0 && !slot.optional) return -1;
    }
    return at;
  };
}

/**
 * The words that a pattern of words may begin with.
 *
 * @throws Error where it may begin with a class of words
 */
export function openersOf(source: string): readonly string[] {
  const openers: string[] = [];
  for (const slot of source.split(' ')) {
    if (slot.startsWith('@')) throw new Error(`a pattern that begins with a class: ${source}`);
    openers.push(...slot.replace(/[?*]$/, '').split('|'));
    if (!/[?*]$/.test(slot)) break;
  }
  return openers;
}

function compileSlot(source: string): Slot {
  const quantifier = /[?*]$/.exec(source)?.[0];
  const body = quantifier ? source.slice(0, -1) : source;
  const optional = quantifier !== undefined;
  const repeated = quantifier === '*';
  if (body.startsWith('@')) {
    const accepts = CLASSES[body.slice(1)];
    if (!accepts) throw new Error(`unknown class in pattern: ${body}`);
    return { accepts, optional, repeated };
  }
  const norms = new Set(body.split('|'));
  return { accepts: (word) => norms.has(word.norm), optional, repeated };
}
