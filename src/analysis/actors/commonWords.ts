import common from '../../lexicon/actors/commonWords.json';
import { fold } from './words';

let filter: Uint8Array | undefined;

/** Says whether a word is one of the language's common words, inflected forms included; wrong for one name in fifty. */
export function isCommonWord(word: string): boolean {
  filter ??= Uint8Array.from(atob(common.bits), (char) => char.charCodeAt(0));
  const plain = fold(word);
  const start = hash(plain, 0x811c9dc5);
  const step = hash(plain, 0x9747b28c) | 1;
  for (let k = 0; k < common.hashes; k++) {
    const bit = ((start + k * step) >>> 0) % (filter.length * 8);
    if (!((filter[bit >> 3] ?? 0) & (1 << (bit & 7)))) return false;
  }
  return true;
}

/** FNV-1a over UTF-16 units, from a seed. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
