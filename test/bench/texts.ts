import { readFileSync } from 'node:fs';
import path from 'node:path';

const SAMPLES = ['frozen-talks.md', 'water-bills.md', 'border-carbon.md'];

/** The first words of a sample draft, cut at a paragraph. */
export function shortDraft(words = 1_300): string {
  return takeWords(SAMPLES.map(read).join('\n\n'), words);
}

/**
 * A book's worth of prose made of the samples: no two copies of a sentence are the same, so that no tool profits from
 * having seen it before.
 */
export function longDraft(words = 100_000): string {
  const samples = SAMPLES.map(read);
  const parts: string[] = [];
  let count = 0;
  for (let copy = 1; count < words; copy++) {
    const sample = samples[copy % samples.length] ?? '';
    const chapter = sample.replace(/([a-z]{3})([.?!])(?=\s)/g, `$1 in case ${copy}$2`);
    parts.push(chapter);
    count += countWords(chapter);
  }
  return takeWords(parts.join('\n\n'), words);
}

/** Versions of a draft that differ by one word in a paragraph near its middle. */
export function edits(draft: string, count: number): string[] {
  const paragraphs = [...draft.matchAll(/\n\n([A-Z][^\n]{300,})/g)].map((m) => m.index + 2);
  const middle = paragraphs[paragraphs.length >> 1] ?? 0;
  const at = draft.indexOf(' the ', middle) + 5;
  return Array.from({ length: count }, (_, i) =>
    flat(`${draft.slice(0, at)}new${'abcdefghij'[i % 10]}${i} ${draft.slice(at)}`),
  );
}

/** An editor hands over its text in one piece, not as the parts that a concatenation still remembers. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function read(name: string): string {
  return readFileSync(path.join('media', 'samples', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
}

function takeWords(text: string, words: number): string {
  const paragraphs = text.split(/\n{2,}/);
  const taken: string[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (count >= words) break;
    taken.push(paragraph);
    count += countWords(paragraph);
  }
  return `${taken.join('\n\n')}\n`;
}
