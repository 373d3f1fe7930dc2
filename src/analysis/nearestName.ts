/** Letters that may differ for a name to count as a slip of another. */
const SLIPS = 2;

/** The known name that a wrong one was most likely meant to be; undefined where none comes near. */
export function nearestName(wrong: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = SLIPS + 1;
  for (const name of known) {
    const slips = Math.abs(name.length - wrong.length) < least ? slipsBetween(wrong, name) : least;
    if (slips < least && slips < name.length) [nearest, least] = [name, slips];
  }
  return nearest;
}

/** How many letters were left out, put in, changed or swapped with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()];
  let [twoBack, back]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min(at(back, j) + 1, at(row, j - 1) + 1, at(back, j - 1) + changed);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, at(twoBack, j - 2) + 1);
      row.push(least);
    }
    [twoBack, back] = [back, row];
  }
  return at(back, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
