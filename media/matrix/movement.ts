interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down go at once. */
const PAGE = 5;

/**
 * Where a key leads in a grid, by the ARIA practices: arrows one cell, Home and End to the ends of the row, with Control
 * to the corners of the grid, Page Up and Page Down some rows.
 *
 * @returns undefined where the key moves nothing
 */
export function targetOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number },
): Cell | undefined {
  if (altKey) return undefined;
  const far = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const at = (toRow: number, toColumn: number): Cell => ({
    row: Math.min(lastRow, Math.max(0, toRow)),
    column: Math.min(lastColumn, Math.max(0, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(far ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return at(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, far ? lastColumn : column + 1);
    case 'Home':
      return far ? at(0, 0) : at(row, 0);
    case 'End':
      return far ? at(lastRow, lastColumn) : at(row, lastColumn);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'PageDown':
      return at(row + PAGE, column);
    default:
      return undefined;
  }
}
