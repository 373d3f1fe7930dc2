import type { Agreement, Stance } from '../model';
import { isClear, type Stand } from './stand';

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
