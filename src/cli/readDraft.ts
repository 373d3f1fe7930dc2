import { readFile } from 'node:fs/promises';

/** A file that cannot be read as a draft; the message says why in words for the user. */
export class UnreadableDraft extends Error {}

/**
 * Reads a draft from a file: UTF-8, or UTF-16 with a byte-order mark. A byte-order mark stays in the text, so that
 * offsets are those that an editor counts from the file's first character.
 *
 * @throws UnreadableDraft where the file is missing, a folder, binary or in another encoding
 */
export async function readDraft(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UnreadableDraft(`${file}: ${reasonOf(error)}`);
  }
  const text = decode(bytes);
  if (text === undefined)
    throw new UnreadableDraft(`${file}: not a text file (binary, or not in UTF-8 or UTF-16)`);
  return text;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}

function decode(bytes: Buffer): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
