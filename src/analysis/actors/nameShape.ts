import shape from '../../lexicon/actors/nameShape.json';
import { fold } from './words';

let weights: Int8Array | undefined;

/** How much a word looks like a person's name rather than an English word, from 0 to 1, by its letters alone. */
export function nameLikeness(text: string): number {
  weights ??= Int8Array.from(atob(shape.weights), (char) => char.charCodeAt(0));
  const marked = `^${fold(text)
    .replace(/[^a-z]/g, '')
    .slice(0, 14)}$`;
  const seen = new Set<number>();
  let sum = 0;
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + size <= marked.length; at++) {
      const bucket = hash(marked, at, at + size) % weights.length;
      if (seen.has(bucket)) continue;
      seen.add(bucket);
      sum += weights[bucket] ?? 0;
    }
  return 1 / (1 + Math.exp(-(sum * shape.scale + shape.bias)));
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
