/** Runs the accessibility checker in a page. */

import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

/** What the checker finds. */
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The faults that it holds for serious or critical, each in a line. */
export async function faultsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(readFileSync(require.resolve('axe-core'), 'utf8'));
  const violations = await frame.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.length} places, such as ${nodes[0]?.html ?? ''}`);
}
