import { readFile } from 'node:fs/promises';
import { decodeText, NOT_TEXT } from '../house/decodeText';

/** A file that cannot be read as text; the message says why in words for the user, after the file's name. */
export class UnreadableFile extends Error {
  constructor(
    readonly file: string,
    /** Without the file's name. */
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/**
 * Reads a text file: UTF-8, or UTF-16 with a byte-order mark, which stays in the text.
 *
 * @throws UnreadableFile where the file is missing, a folder, binary or in another encoding
 */
export async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UnreadableFile(file, reasonOf(error));
  }
  const text = decodeText(bytes);
  if (text === undefined) throw new UnreadableFile(file, NOT_TEXT);
  return text;
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
