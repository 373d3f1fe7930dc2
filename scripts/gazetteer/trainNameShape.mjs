/**
 * Trains the small model that tells letter sequences of people's names from those of English words, and writes it to
 * src/lexicon/actors/nameShape.json. Logistic regression over hashed letter n-grams; the same input gives the same output.
 *
 * usage: node scripts/gazetteer/trainNameShape.mjs SOURCES_FOLDER GUM_JSONL
 *
 * Names: people in Phoenix.Countries.actors.txt (MIT) and us_legislators-current.yaml (CC0).
 * Words: compromise's lexicon (MIT) and the small-letter words of GUM texts under CC BY 2.5 and 4.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';

const BUCKETS = 4096;
const EPOCHS = 12;

const [folder, gum] = process.argv.slice(2);
if (!folder || !gum) {
  console.error('usage: node scripts/gazetteer/trainNameShape.mjs SOURCES_FOLDER GUM_JSONL');
  process.exit(2);
}

const names = readNames();
const words = readWords();
const isName = (token) => !words.has(token) || (names.get(token) > 5 && words.get(token) < 2);
const examples = [
  ...[...names.keys()].filter(isName).map((token) => ({ grams: gramsOf(token), label: 1 })),
  ...[...words.keys()].map((token) => ({ grams: gramsOf(token), label: 0 })),
];
shuffle(examples, 7);
const held = examples.splice(0, Math.floor(examples.length / 10));
const { weights, bias } = train(examples);
const scale = Math.max(...weights.map(Math.abs)) / 127;
const packed = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer);
const right = held.filter(
  ({ grams, label }) => grams.reduce((sum, gram) => sum + weights[gram], bias) > 0 === (label === 1),
);
writeFileSync(
  join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'lexicon', 'actors', 'nameShape.json'),
  `${JSON.stringify(
    {
      about:
        'Log-odds of hashed letter n-grams (2 to 4, FNV-1a modulo the number of weights): a name rather than an English word. Trained by scripts/gazetteer/trainNameShape.mjs on petrarch2 (MIT), congress-legislators (CC0), compromise (MIT) and GUM texts under CC BY.',
      bias: Number(bias.toFixed(4)),
      scale: Number(scale.toFixed(6)),
      weights: packed.toString('base64'),
    },
    null,
    2,
  )}\n`,
);
console.log(
  `${examples.length} examples, ${held.length} held out: ${((100 * right.length) / held.length).toFixed(1)} % right`,
);

function readNames() {
  const found = new Map();
  const count = (token) => /^[a-z]{3,}$/.test(token) && found.set(token, (found.get(token) ?? 0) + 1);
  for (const line of readFileSync(join(folder, 'Phoenix.Countries.actors.txt'), 'utf8').split('\n')) {
    if (!line.trim() || /^[#+\s]/.test(line) || /\[[A-Z]{3}\]\s*$/.test(line)) continue;
    const tokens = line
      .replace(/[#[].*/, '')
      .replace(/_/g, ' ')
      .trim()
      .split(/\s+/);
    if (tokens.length > 1 && tokens.length < 5) for (const token of tokens) count(token.toLowerCase());
  }
  const legislators = readFileSync(join(folder, 'us_legislators-current.yaml'), 'utf8');
  for (const [, name] of legislators.matchAll(/^ +(?:first|last|nickname): '?([A-Za-z]+)/gm))
    count(name.toLowerCase());
  return found;
}

function readWords() {
  const found = new Map();
  const proper =
    /FirstName|MaleName|FemaleName|LastName|Person|City|Country|Region|Place|Demonym|Organization|SportsTeam|Acronym|Unit|Currency|ProperNoun/;
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
    if (/^[a-z]{3,}$/.test(word) && !proper.test([tags].flat().join(' '))) found.set(word, 1);
  for (const line of readFileSync(gum, 'utf8').split('\n').filter(Boolean)) {
    const { text, license } = JSON.parse(line);
    if (!/^CC-BY-(?:2\.5|4\.0)$/.test(license ?? '')) continue;
    for (const [word] of text.matchAll(/(?<![\p{L}-])[a-z]{3,}(?!\p{L})/gu))
      found.set(word, (found.get(word) ?? 0) + 1);
  }
  return found;
}

/** Distinct buckets of the letter n-grams of a word with its edges marked; as `nameShape.ts` reads them. */
function gramsOf(word) {
  const marked = `^${word.slice(0, 14)}$`;
  const grams = new Set();
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + size <= marked.length; at++) grams.add(hash(marked.slice(at, at + size)) % BUCKETS);
  return [...grams];
}

function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function shuffle(list, seed) {
  let state = seed;
  for (let at = list.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function train(list) {
  const weights = new Array(BUCKETS).fill(0);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.3 / (1 + epoch * 0.5);
    for (const { grams, label } of list) {
      const sum = grams.reduce((total, gram) => total + weights[gram], bias);
      const step = (label - 1 / (1 + Math.exp(-Math.max(-20, Math.min(20, sum))))) * rate;
      for (const gram of grams) weights[gram] += step - 1e-4 * weights[gram];
      bias += step;
    }
  }
  return { weights, bias };
}
