import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { HOUSE_FILE_NAME } from '../house/houseFile';
import { projectConfig, type ProjectConfig } from '../house/projectConfig';
import { readHouseFile } from '../house/readHouseFile';
import { LineIndex } from '../reports/lines';
import { readText, UnreadableFile } from './readText';

/** Which house style drafts go by. */
export type ConfigChoice =
  { readonly kind: 'nearest' } | { readonly kind: 'file'; readonly file: string } | { readonly kind: 'none' };

/** A house style that cannot be gone by; the message has a line `file:line:column: what is wrong` for each mistake. */
export class InvalidHouseStyle extends Error {}

/** Mistakes that are told before a file is given up. */
const TOLD = 20;

/** The project configurations of drafts; each file is read once. */
export class ProjectConfigs {
  private readonly plain = projectConfig();
  private readonly byFolder = new Map<string, Promise<ProjectConfig>>();
  private chosen: Promise<ProjectConfig> | undefined;

  constructor(private readonly choice: ConfigChoice) {}

  /**
   * What a draft goes by; without a file's name, what a text that is in no file goes by.
   *
   * @throws InvalidHouseStyle where its house style has mistakes
   */
  of(draft?: string): Promise<ProjectConfig> {
    if (this.choice.kind === 'file') return (this.chosen ??= read(this.choice.file));
    if (this.choice.kind === 'none' || draft === undefined) return Promise.resolve(this.plain);
    return this.nearest(dirname(resolve(draft)));
  }

  private nearest(folder: string): Promise<ProjectConfig> {
    const known = this.byFolder.get(folder) ?? this.look(folder);
    this.byFolder.set(folder, known);
    return known;
  }

  private async look(folder: string): Promise<ProjectConfig> {
    const here = join(folder, HOUSE_FILE_NAME);
    if (await exists(here)) return read(relative('', here));
    const parent = dirname(folder);
    return parent === folder || (await exists(join(folder, '.git'))) ? this.plain : this.nearest(parent);
  }
}

async function read(file: string): Promise<ProjectConfig> {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new InvalidHouseStyle(`${file}:1:1: ${error.reason}`);
  }
  const { file: house, problems } = readHouseFile(text);
  if (house) return projectConfig(house);
  const lines = new LineIndex(text);
  const told = problems.slice(0, TOLD).map(({ span, message }) => {
    const { line, column } = lines.at(span.start);
    return `${file}:${line}:${column}: ${message}`;
  });
  const untold = problems.length - told.length;
  throw new InvalidHouseStyle(
    [...told, ...(untold > 0 ? [`${file}: ${untold} more mistakes`] : [])].join('\n'),
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
