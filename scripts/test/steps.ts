/** What `npm test` consists of, in the order in which it runs: the quick and telling first. */

import { join } from 'node:path';
import { outDir, projectRoot } from '../vscode/paths';
import { versionNumber } from '../vscode/serverBuild';

export interface Step {
  /** By which `npm test -- <id>` picks it. */
  readonly id: string;
  readonly title: string;
  /** Arguments to Node. */
  readonly run: readonly string[];
  /** Whether it prints mocha's summary; a step that does not, passes or fails as one. */
  readonly mocha: boolean;
}

const modules = join(projectRoot, 'node_modules');
const mocha = (...files: readonly string[]): readonly string[] => [
  join(modules, 'mocha', 'bin', 'mocha.js'),
  '--reporter=spec',
  '--no-color',
  ...files.map((file) => join(outDir, 'test', file)),
];
const inVSCode = (...where: readonly string[]): readonly string[] => [
  join(outDir, 'test', 'host', 'main.js'),
  ...where,
];

export const steps: readonly Step[] = [
  { id: 'types', title: 'Types', run: [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit'], mocha: false },
  { id: 'lint', title: 'Lint', run: [join(modules, 'eslint', 'bin', 'eslint.js'), '.'], mocha: false },
  {
    id: 'format',
    title: 'Format',
    run: [join(modules, 'prettier', 'bin', 'prettier.cjs'), '--check', '.'],
    mocha: false,
  },
  { id: 'unit', title: 'Unit tests', run: mocha('unit.js'), mocha: true },
  { id: 'offline', title: 'Offline', run: mocha('host/*.test.js'), mocha: true },
  { id: 'oldest', title: 'Node extension host (oldest)', run: inVSCode('node', 'oldest'), mocha: true },
  { id: 'newest', title: 'Node extension host (newest)', run: inVSCode('node', 'newest'), mocha: true },
  { id: 'web', title: 'Web extension host (newest)', run: inVSCode('web', 'newest'), mocha: true },
  {
    id: 'ui',
    title: `VS Code page, both hosts (${versionNumber('newest')})`,
    run: mocha('ui/**/*.test.js'),
    mocha: true,
  },
  {
    id: 'start',
    title: 'npm start',
    run: [join(outDir, 'scripts', 'start', 'main.js'), '--check'],
    mocha: false,
  },
];
