import type { Word } from '../prose/types';
import { OWNERS } from './clause';
import { isCapitalised } from './words';

const ATTACHES = new Set(['of', 'from', 'in', 'with', 'around', 'across']);

/** The phrase reaches through "of" and, behind people, through what places them ("families in the Pacific"). */
export function phraseEnd(words: readonly Word[], head: number, people: boolean): number {
  let last = people ? throughParticiple(words, head) : head;
  for (let hops = 0; hops < 2; hops++) {
    const preposition = words[last + 1];
    if (!preposition || !/^\s+$/.test(preposition.before) || !ATTACHES.has(preposition.norm)) return last;
    if (preposition.norm !== 'of' && !people) return last;
    const end = phraseAfter(words, last + 2);
    if (end < 0 || words[end]?.tags.has('Date') || words[end]?.tags.has('Duration')) return last;
    last = end;
  }
  return last;
}

/** "people affected by the flood": a participle with its agent belongs to the phrase. */
function throughParticiple(words: readonly Word[], head: number): number {
  const participle = words[head + 1];
  if (!participle || participle.before !== ' ' || participle.pos !== 'verb' || words[head + 2]?.norm !== 'by')
    return head;
  const end = phraseAfter(words, head + 3);
  return end < 0 ? head : end;
}

/** Last word of the noun phrase that begins at a word, or -1. */
function phraseAfter(words: readonly Word[], from: number): number {
  let end = -1;
  for (let k = from; k < from + 7; k++) {
    const word = words[k];
    if (!word || (k > from && !/^(?:\s+|[-‐‑–])$/.test(word.before))) break;
    if (/^(?:noun|name|number)$/.test(word.pos)) end = k;
    else if (
      /^(?:determiner|adjective)$/.test(word.pos) ||
      OWNERS.has(word.norm) ||
      word.pos === 'possessive'
    ) {
      if (end >= 0 && word.pos !== 'possessive') break;
    } else if (!/^(?:of|and)$/.test(word.norm) || end < 0 || words[k + 1]?.pos === 'determiner') break;
    else if (word.norm === 'and' && !isCapitalised(words[k + 1] as Word)) break;
  }
  return end;
}

/**
 * First word of what counts or qualifies a name for people: "many wealthy Texans", "all Americans", "English-speaking
 * Canadians"; an article stays outside.
 */
export function peopleStart(words: readonly Word[], name: number): number {
  let first = name;
  for (let k = name - 1; k >= 0 && k > name - 5; k--) {
    const word = words[k];
    const gap = words[k + 1]?.before ?? '';
    if (!word || !/^(?:\s|-)$/.test(gap)) break;
    const quantifier =
      /^(?:all|these|those|some|every|most|many|several|few|our|their|your|his|her|its|my)$/.test(word.norm);
    if (quantifier) return k;
    if (gap !== '-' && !/^(?:adjective|number)$/.test(word.pos)) break;
    first = k;
  }
  return first;
}
