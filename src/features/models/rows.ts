import type { Span } from '../../analysis/model';
import type { Digest } from '../../drafts/digest';
import type { ShownFindings } from '../../drafts/shown';

/** What the rows of a tree are made from. */
export interface RowSource {
  readonly found: ShownFindings;
  readonly digest: Digest;
  /** The text of the version that the findings count in. */
  readonly text: string;
}

/** A row of a native tree. */
export interface Row {
  /** Stays the same for the same thing from one analysis to the next, so that the tree keeps what is unfolded. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Name of a codicon. */
  readonly icon?: string;
  readonly unfolded?: boolean;
  /** Where the row leads. */
  readonly span?: Span;
  /** Made when the row is unfolded: the rows of a whole book are never all made. */
  children?(): readonly Row[];
}

/** The way from a root down to the first row whose place fits, the rows above it first; undefined where there is none. */
export function pathTo(rows: readonly Row[], fits: (place: Span) => boolean): readonly Row[] | undefined {
  for (const row of rows) {
    const below = row.children && pathTo(row.children(), fits);
    if (below) return [row, ...below];
    if (row.span && fits(row.span)) return [row];
  }
  return undefined;
}

/** Groups in the order of their first item. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
