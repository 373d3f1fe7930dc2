import type { Agreement, Stance } from '../model';
import type { Stand } from './stand';

/** A mere remark on the issue shows no agreement. */
const CLEAR = 0.7;

/** Who agrees across camps: at least two holders of different camps on the same side. */
export function findAgreements(issue: string, stands: readonly Stand[]): Agreement[] {
  const sides: readonly Stance[] = ['support', 'oppose'];
  return sides.flatMap((side) => {
    const together = stands.filter((stand) => stand.position.stance === side && isClear(stand));
    const camps = new Set(together.map((stand) => stand.camp));
    return camps.size > 1
      ? [{ issue, holders: [...new Set(together.map((stand) => stand.position.holder))] }]
      : [];
  });
}

function isClear({ statements }: Stand): boolean {
  return statements.some((statement) => statement.strength >= CLEAR);
}
