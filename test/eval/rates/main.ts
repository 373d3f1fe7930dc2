// Counts loaded wording in the author's own words per 1,000 words, by genre: how noisy the product is on real texts.
// usage, in the repository: node esbuild.js --tests && node out/test/eval/rates/main.js FILE
// FILE holds JSON lines {"text", "genre"?}. A genre is the mean over all its words, not over its documents.
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analysis/analyze';
import { AUTHOR } from '../../../src/analysis/model';

interface Document {
  readonly text: string;
  readonly genre?: string;
}

interface Count {
  documents: number;
  words: number;
  own: number;
  others: number;
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: rates FILE');
  process.exit(2);
}

const counts = new Map<string, Count>();
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { text, genre = 'all' } = JSON.parse(line) as Document;
  const count = counts.get(genre) ?? { documents: 0, words: 0, own: 0, others: 0 };
  const { loaded } = analyze(text);
  const own = loaded.filter(({ owner, quoted }) => owner === AUTHOR && !quoted).length;
  count.documents += 1;
  count.words += text.match(/\S+/g)?.length ?? 0;
  count.own += own;
  count.others += loaded.length - own;
  counts.set(genre, count);
}
for (const [genre, { documents, words, own, others }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const rate = (n: number): string => ((1000 * n) / words).toFixed(1);
  console.log(
    `${genre.padEnd(16)} documents ${documents}  words ${words}  per 1,000: own ${rate(own)}  others' ${rate(others)}`,
  );
}
