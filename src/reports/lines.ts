/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the line and column of an offset; `\n`, `\r\n` and a lone `\r` each end a line. A byte-order mark takes no
 * column, as editors show none.
 */
export class LineIndex {
  private readonly starts: number[];

  constructor(text: string) {
    this.starts = [text.startsWith('\ufeff') ? 1 : 0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  /** An offset before the text counts as its start, one beyond it belongs to the last line. */
  at(offset: number): LinePosition {
    const { starts } = this;
    const place = Math.max(0, offset);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, place - (starts[low] ?? 0)) + 1 };
  }
}
