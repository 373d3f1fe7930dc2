import { buildRegistry, collectNames } from '../../../src/analysis/actors/registry';
import { resolveActors } from '../../../src/analysis/actors/resolveActors';
import { findAttributions } from '../../../src/analysis/attribution/findAttributions';
import { findLoaded } from '../../../src/analysis/loaded/findLoaded';
import { buildPositions } from '../../../src/analysis/positions/buildPositions';
import { findStatements } from '../../../src/analysis/positions/findStatements';
import { findProposals } from '../../../src/analysis/proposals/findProposals';
import { PassageReader } from '../../../src/analysis/prose/passages';
import { Tagger } from '../../../src/analysis/prose/tagger';
import type { Passage } from '../../../src/analysis/prose/types';
import { countWords, shortDraft } from '../texts';

/** Milliseconds by what they were spent on, in one round. */
type Round = ReadonlyMap<string, number>;

/** The most that layers may cost together, as a share of the tagging of the same text. */
const BARS: ReadonlyArray<readonly [layers: readonly string[], share: number]> = [
  [['actors'], 0.15],
  [['proposals'], 0.1],
  [['loaded'], 0.1],
  [['attribution', 'positions'], 0.15],
];

/** Rounds that do not count: what is measured is the work, not the first compilation of a layer's code. */
const WARM_UP = 40;
const ROUNDS = 30;

/** Tags the draft and runs every layer over it, nothing remembered from the round before. */
function measure(draft: string): Round {
  const spent = new Map<string, number>();
  const timed = <T>(name: string, work: () => T): T => {
    const start = process.hrtime.bigint();
    const result = work();
    spent.set(name, (spent.get(name) ?? 0) + Number(process.hrtime.bigint() - start) / 1e6);
    return result;
  };
  const passages = new PassageReader(new Tagger()).read(draft).map(({ passage }) => passage);
  const sentences = passages.flatMap(({ sentences: list }) => list.map(({ tagged }) => tagged.text));
  const tagger = new Tagger();
  timed('tagging', () => sentences.forEach((sentence) => tagger.tag(sentence)));

  const registry = timed('actors', () => buildRegistry(passages.map(collectNames), {}));
  const statements = passages.flatMap((passage: Passage) => {
    const actors = timed('actors', () => resolveActors(passage, registry));
    const attribution = timed('attribution', () => findAttributions(passage, actors));
    const proposed = timed('proposals', () => findProposals(passage, actors, attribution));
    const loaded = timed('loaded', () => findLoaded(passage, actors, attribution));
    return timed('positions', () => findStatements(passage, actors, attribution, proposed, loaded));
  });
  const placed = statements.map((statement) => ({ ...statement, origin: { start: 0 } }));
  timed('positions', () => buildPositions(placed));
  return spent;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function main(): void {
  const draft = shortDraft();
  for (let round = 0; round < WARM_UP; round++) measure(draft);
  const rounds = Array.from({ length: ROUNDS }, () => measure(draft));
  const cost = (name: string): number => median(rounds.map((round) => round.get(name) ?? 0));
  const tagging = cost('tagging');
  console.log(
    `${countWords(draft)} words; medians of ${ROUNDS} rounds; tagging ${tagging.toFixed(1)} ms = 100 %`,
  );
  for (const [layers, bar] of BARS) {
    const spent = layers.reduce((sum, layer) => sum + cost(layer), 0);
    const share = spent / tagging;
    const verdict = share <= bar ? '' : '   above its bar';
    console.log(
      `${layers.join(' + ').padEnd(24)} ${spent.toFixed(1).padStart(6)} ms ${(100 * share).toFixed(1).padStart(6)} % (bar: ${100 * bar} %)${verdict}`,
    );
    if (share > bar) process.exitCode = 1;
  }
}

main();
