import fs from 'node:fs';
import path from 'node:path';
import type { Annotation, Gold } from './format';

/** Names of the annotated sample drafts, in alphabetical order. */
export function sampleNames(): string[] {
  return fs
    .readdirSync(GOLD)
    .filter((file) => file.endsWith(ANNOTATION))
    .map((file) => file.slice(0, -ANNOTATION.length))
    .sort();
}

/** The Markdown source that the offsets of a sample's gold point into. */
export const readSample = (name: string): string =>
  fs.readFileSync(path.join('media/samples', `${name}.md`), 'utf8');

export const readAnnotation = (name: string): Annotation => read(name + ANNOTATION) as Annotation;
export const readGold = (name: string): Gold => read(name + '.gold.json') as Gold;

/** Writes a sample's gold, one record a line, so that a change of the annotation shows as such in a diff. */
export function writeGold(name: string, gold: Gold): void {
  const fields = Object.entries(gold).map(([key, value]) => `  ${JSON.stringify(key)}: ${lines(value)}`);
  fs.writeFileSync(path.join(GOLD, `${name}.gold.json`), `{\n${fields.join(',\n')}\n}\n`);
}

const GOLD = 'test/fixtures/gold';
const ANNOTATION = '.annotation.json';

const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(GOLD, file), 'utf8'));

function lines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`;
}
