/**
 * The text of a file's bytes: UTF-8, or UTF-16 with a byte-order mark. A byte-order mark stays in the text, so that
 * offsets are those that an editor counts from the file's first character.
 *
 * @returns undefined where the bytes are no text in these encodings
 */
export function decodeText(bytes: Uint8Array): string | undefined {
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

export const NOT_TEXT = 'not a text file (binary, or not in UTF-8 or UTF-16)';
