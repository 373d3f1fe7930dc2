/**
 * Trains src/lexicon/loaded/tone.json: a logistic regression over the closed-class features of tone.ts that tells
 * sentences that read as opinion from sentences that read as report.
 *
 * usage: trainTone CORPUS > src/lexicon/loaded/tone.json
 *
 * CORPUS is NewsSD-ENG as JSON lines {"text", "label": "SUBJ" | "OBJ"} (Antici et al. 2024, CC BY 4.0). Ridge penalty,
 * Newton's method: the same corpus gives the same weights. How well they part opinion from report is said on standard
 * error, on the sentences themselves and on left-out tenths: only the latter tells what to expect of other texts.
 */
import { readFileSync } from 'node:fs';
import { TONE_FEATURES } from '../../src/analysis/loaded/tone';
import { Tagger } from '../../src/analysis/prose/tagger';

const PENALTY: number = 5;
const STEPS = 30;

interface Example {
  readonly text: string;
  readonly label: string;
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: trainTone CORPUS');
  process.exit(2);
}

const examples = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Example);
const names = Object.keys(TONE_FEATURES) as (keyof typeof TONE_FEATURES)[];
const tagger = new Tagger();
const rows = examples.map(({ text }) => {
  const sentence = tagger.tag(text);
  return [...names.map((name) => TONE_FEATURES[name](sentence)), 1];
});
const labels = examples.map(({ label }) => (label === 'SUBJ' ? 1 : 0));
const solution = train(rows, labels);
console.error(
  `opinion ranks above report in ${percent(rankedRight(scores(rows, solution)))} of pairs, in ` +
    `${percent(rankedRight(leftOutScores()))} where the tenth of the corpus was left out of the training`,
);

console.log(
  JSON.stringify(
    {
      source:
        'Weights of Policy Lens, trained by scripts/lexicon/trainTone.ts on NewsSD-ENG (Antici et al., LREC-COLING 2024; CC BY 4.0), development half',
      sentences: rows.length,
      bias: round(solution.at(-1) ?? 0),
      weights: Object.fromEntries(names.map((name, i) => [name, round(solution[i] ?? 0)])),
    },
    null,
    2,
  ),
);

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function scores(x: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return x.map((row) => dot(row, weights));
}

/** The score of each sentence under weights trained without the tenth of the corpus that it stands in. */
function leftOutScores(): number[] {
  const tenth = (n: number): number => Math.floor((10 * n) / rows.length);
  return Array.from({ length: 10 }, (_, fold) => {
    const isKept = (__: unknown, n: number): boolean => tenth(n) !== fold;
    const weights = train(rows.filter(isKept), labels.filter(isKept));
    return scores(
      rows.filter((__, n) => tenth(n) === fold),
      weights,
    );
  }).flat();
}

/** Share of the pairs of an opinion and a report in which the opinion scores higher: the area under the ROC curve. */
function rankedRight(values: readonly number[]): number {
  const opinions = values.filter((_, n) => labels[n] === 1);
  const reports = values.filter((_, n) => labels[n] === 0);
  const won = opinions.map((a) => reports.filter((b) => a > b).length).reduce((sum, n) => sum + n, 0);
  return won / (opinions.length * reports.length);
}

/** Weights by Newton's method; the last one is the bias, which bears no penalty. */
function train(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const size = x[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i < size - 1 ? PENALTY * weight : 0));
    const hessian = weights.map((_, i) =>
      weights.map((__, j) => (i === j ? (i < size - 1 ? PENALTY : 1e-6) : 0) as number),
    );
    x.forEach((row, n) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)));
      row.forEach((a, i) => {
        gradient[i] = (gradient[i] ?? 0) + a * (p - (y[n] ?? 0));
        const line = hessian[i] ?? [];
        row.forEach((b, j) => (line[j] = (line[j] ?? 0) + a * b * p * (1 - p)));
      });
    });
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
  }
  return weights;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Solves a positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows[i] ?? [];
    for (let k = i + 1; k < size; k++) {
      const row = rows[k] ?? [];
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let rest = row[size] ?? 0;
    for (let j = i + 1; j < size; j++) rest -= (row[j] ?? 0) * (result[j] ?? 0);
    result[i] = rest / (row[i] ?? 1);
  }
  return result;
}
