import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Draft } from '../../src/analysis/draft';

/** A tool that is given the versions of one draft, one after another. */
export interface Tool {
  readonly name: string;
  /** Opens a draft; `check` is called with each version of it. */
  open(): Promise<{ check(text: string): Promise<unknown> }>;
}

const benchRequire = createRequire(path.resolve('test/bench/package.json'));

export const policyLens: Tool = {
  name: 'Policy Lens',
  async open() {
    const draft = new Draft();
    return {
      // The findings near the cursor are what an editor asks for after a keystroke.
      async check(text) {
        const { findings } = draft.update(text);
        return findings.within({ start: 0, end: 2_000 });
      },
    };
  },
};

/** Bare compromise has no memory: it tags the whole draft again. */
export const compromise: Tool = {
  name: 'compromise, tagging alone',
  async open() {
    const nlp = benchRequire('compromise/two') as (text: string) => unknown;
    return { check: async (text) => nlp(text) };
  },
};

export const writeGood: Tool = {
  name: 'write-good',
  async open() {
    const check = benchRequire('write-good') as (text: string) => unknown;
    return { check: async (text) => check(text) };
  },
};

interface HarperLinter {
  setup(): Promise<void>;
  lint(text: string, options: { language: 'markdown' }): Promise<unknown>;
}

export const harper: Tool = {
  name: 'harper.js',
  async open() {
    const folder = path.resolve('test/bench/node_modules/harper.js/dist');
    const load = (file: string) => import(pathToFileURL(path.join(folder, file)).href);
    const { LocalLinter } = (await load('index.js')) as {
      LocalLinter: new (o: { binary: unknown }) => HarperLinter;
    };
    const { binaryInlined } = (await load('binaryInlined.js')) as { binaryInlined: unknown };
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return { check: (text) => linter.lint(text, { language: 'markdown' }) };
  },
};
