import { compromise, harper, policyLens, writeGood, type Tool } from './tools';
import { countWords, edits, longDraft, shortDraft } from './texts';

/** A tool at work on a draft, and how long that took it, in milliseconds. */
interface Run {
  readonly name: string;
  readonly first: number;
  readonly edits: number[];
  readonly next: () => Promise<unknown>;
}

/** Opens the draft in the tool; each call of `next` is one more edit of one word. */
async function start(tool: Tool, name: string, draft: string, editCount: number): Promise<Run> {
  const open = await tool.open();
  const first = await milliseconds(() => open.check(draft));
  const versions = edits(draft, editCount)[Symbol.iterator]();
  return { name, first, edits: [], next: async () => open.check(versions.next().value ?? draft) };
}

/** Some edits in each tool, turn by turn, so that what else the machine does meets them all alike. */
async function takeTurns(runs: readonly Run[], turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    for (const run of runs) {
      for (let i = 0; i < EDITS_A_TURN; i++) run.edits.push(await milliseconds(run.next));
    }
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const EDITS_A_TURN = 10;
/** Turns before those that count: what is measured is the work, not the first compilation of a tool's code. */
const WARM_UP = 6;
const TURNS = 6;

async function main(): Promise<void> {
  const short = shortDraft();
  const long = longDraft();
  console.log(`short draft ${countWords(short)} words, long draft ${countWords(long)} words; milliseconds`);
  const count = (WARM_UP + TURNS) * EDITS_A_TURN;
  const ours = await start(policyLens, policyLens.name, short, count);
  const runs = [ours];
  for (const tool of [compromise, writeGood, harper]) runs.push(await start(tool, tool.name, short, count));
  const oursLong = await start(policyLens, `${policyLens.name}, long draft`, long, count);
  runs.push(oursLong);
  await takeTurns(runs, WARM_UP + TURNS);

  const edit = (run: Run): number => median(run.edits.slice(WARM_UP * EDITS_A_TURN));
  for (const run of runs) {
    console.log(
      `${run.name.padEnd(28)} first ${run.first.toFixed(1).padStart(8)}   edit ${edit(run).toFixed(2).padStart(8)}`,
    );
  }
  const rival = runs.find(({ name }) => name === harper.name) ?? ours;
  const faster = edit(rival) / edit(ours);
  const dearer = edit(oursLong) / edit(ours);
  console.log(`\nafter an edit, times faster than harper.js: ${faster.toFixed(1)} (bar: 5)`);
  console.log(`one edit in the long draft, times one in the short: ${dearer.toFixed(2)} (bar: 2)`);
  process.exitCode = faster >= 5 && dearer <= 2 ? 0 : 1;
}

void main();
