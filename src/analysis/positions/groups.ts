import type { Statement } from './statement';

/** The statements at some places in a list. */
export function statementsAt<T extends Statement>(list: readonly T[], places: readonly number[]): T[] {
  const found: T[] = [];
  for (const place of places) {
    const statement = list[place];
    if (statement !== undefined) found.push(statement);
  }
  return found;
}

/**
 * Memoises what can be told from the statements of a group alone. Statements stay the same objects while their passage
 * is unchanged, so that an edit in a book tells anew only of the groups that it touches.
 */
export function perGroup<T>(tell: (statements: readonly Statement[]) => T): typeof tell {
  const known = new WeakMap<Statement, { readonly statements: readonly Statement[]; readonly value: T }>();
  return (statements) => {
    const [first] = statements;
    const hit = first && known.get(first);
    if (hit && isSame(hit.statements, statements)) return hit.value;
    const value = tell(statements);
    if (first) known.set(first, { statements, value });
    return value;
  };
}

function isSame(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a.length === b.length && a.every((statement, i) => statement === b[i]);
}
