import type { ProjectConfig } from '../house/projectConfig';
import type { ProjectConfigs } from './projectConfigs';
import { readText, UnreadableFile } from './readText';
import { write, type Streams } from './streams';

/** A draft that was read from a file. */
export interface ReadDraft {
  readonly file: string;
  /** With its byte-order mark where it has one, so that offsets are those of the file's characters. */
  readonly text: string;
  readonly config: ProjectConfig;
  /** No draft was read before it. */
  readonly isFirst: boolean;
}

/**
 * Reads one file after another, holding one at a time; a file that cannot be read is told on standard error and passed
 * over.
 *
 * @returns how many could be read
 * @throws InvalidHouseStyle, before any draft is read, where a house style of one of them has mistakes
 */
export async function eachDraft(
  files: readonly string[],
  configs: ProjectConfigs,
  streams: Streams,
  use: (draft: ReadDraft) => Promise<void>,
): Promise<number> {
  for (const file of files) await configs.of(file);
  let read = 0;
  for (const file of files) {
    try {
      const text = await readText(file);
      await use({ file, text, config: await configs.of(file), isFirst: read === 0 });
      read++;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      await write(streams.stderr, `policy-lens: ${error.message}\n`);
    }
  }
  return read;
}
