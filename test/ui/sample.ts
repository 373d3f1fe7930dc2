/** The sample draft that the tests of the page open, and where its words are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplesDir } from '../../scripts/vscode/paths';

export const sample = join(samplesDir, 'frozen-talks.md');

/** Number of the line, from 1, that holds `words`. */
export function lineOf(words: string): number {
  const line = readFileSync(sample, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(words));
  if (line < 0) throw new Error(`The sample does not say "${words}"`);
  return line + 1;
}
