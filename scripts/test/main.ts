/**
 * `npm test`: runs every step, or only those named (`npm test -- unit web`), says where each ran, and ends with one line,
 * `N passed, M failed`.
 */

import { spawn } from 'node:child_process';
import { projectRoot } from '../vscode/paths';
import { steps, type Step } from './steps';

interface Outcome {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  /** The host that the step says it ran in. */
  readonly host: string;
}

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0) {
    throw new Error(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.id).join(', ')}`,
    );
  }
  const chosen = wanted.length > 0 ? steps.filter((step) => wanted.includes(step.id)) : steps;
  const outcomes: Outcome[] = [];
  for (const step of chosen) {
    console.log(`\n== ${step.title}`);
    outcomes.push(await run(step));
  }
  console.log('\n== What ran');
  for (const outcome of outcomes) console.log(describe(outcome));
  for (const step of steps) if (!chosen.includes(step)) console.log(`${step.title}: not asked for`);
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, o) => total + count(o), 0);
  const failed = sum((outcome) => outcome.failed);
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Runs a step, shows its output as it comes and reads mocha's counts from it. */
async function run(step: Step): Promise<Outcome> {
  const { code, output } = await runNode(step.run);
  if (!step.mocha)
    return { step, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, pending: 0, host: '' };
  const count = (what: string): number =>
    Number(new RegExp(`^ +(\\d+) ${what}\\b`, 'm').exec(output)?.[1] ?? 0);
  const [passed, failed, pending] = [count('passing'), count('failing'), count('pending')];
  // A run that ended badly, or in which nothing passed, has failed even where mocha counted no failure.
  const silentFailure = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { step, passed, failed: failed + silentFailure, pending, host: hostOf(output) };
}

/** The build and version of VS Code, as the runner in `test/host` and the suites inside VS Code print them. */
function hostOf(output: string): string {
  const build = /^Build: (.+)$/m.exec(output)?.[1];
  const version = /VS Code \d[\d.]*/.exec(output)?.[0];
  return build && version ? ` in ${version}, ${build} build` : '';
}

function describe({ step, passed, failed, pending, host }: Outcome): string {
  if (!step.mocha) return `${step.title}: ${failed > 0 ? 'failed' : 'passed'}`;
  const skipped = pending > 0 ? `, ${pending} skipped` : '';
  return `${step.title}${host}: ${passed} passed, ${failed} failed${skipped}`;
}

function runNode(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      process.stdout.write(data);
    });
    child.stderr.on('data', (data: Buffer) => process.stderr.write(data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
