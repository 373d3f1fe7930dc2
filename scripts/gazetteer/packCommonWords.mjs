/**
 * Packs a list of common English words into a Bloom filter, src/lexicon/actors/commonWords.json: is an unknown word
 * with a capital a word of the language or a name? The same input gives the same output.
 *
 * usage: node scripts/gazetteer/packCommonWords.mjs WORDS_FOLDER [LARGEST_SIZE]
 *
 * WORDS_FOLDER holds the lists of SCOWL (Spell Checker Oriented Word Lists) as `*-words-SIZE.json`, each an array of
 * words in small letters; lists above LARGEST_SIZE (35) are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BITS_A_WORD = 8;
const HASHES = 5;

const [folder, largest = '35'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/gazetteer/packCommonWords.mjs WORDS_FOLDER [LARGEST_SIZE]');
  process.exit(2);
}
const words = new Set(
  readdirSync(folder)
    .filter((file) => Number(/-words-(\d+)\.json$/.exec(file)?.[1] ?? Infinity) <= Number(largest))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .filter((word) => /^[a-z]{2,}$/.test(word)),
);
const size = Math.ceil((words.size * BITS_A_WORD) / 8);
const bits = new Uint8Array(size);
for (const word of words)
  for (let k = 0; k < HASHES; k++) {
    const at = (hash(word, 0x811c9dc5) + k * (hash(word, 0x9747b28c) | 1)) >>> 0;
    const bit = at % (size * 8);
    bits[bit >> 3] |= 1 << (bit & 7);
  }
const out = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'src',
  'lexicon',
  'actors',
  'commonWords.json',
);
writeFileSync(
  out,
  `${JSON.stringify(
    {
      about: `A Bloom filter of ${words.size} common English words and their inflected forms (double FNV-1a). Packed by scripts/gazetteer/packCommonWords.mjs from SCOWL, sizes up to ${largest}, (c) 2000-2016 Kevin Atkinson, free to use, copy and modify with notice.`,
      hashes: HASHES,
      bits: Buffer.from(bits).toString('base64'),
    },
    null,
    2,
  )}\n`,
);
console.log(`${words.size} words, ${size} bytes -> ${out}`);

/** FNV-1a from a seed. */
function hash(text, seed) {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
