import { AUTHOR, type Analysis } from '../analysis/model';
import { slantOf, type Slant } from './vocabulary';

/** How many loaded wordings of each slant a draft aims at one actor. */
export interface TargetTally {
  readonly target: string;
  /** In the author's own words. */
  readonly own: Readonly<Record<Slant, number>>;
  /** In the words of those whom the author quotes or reports. */
  readonly others: Readonly<Record<Slant, number>>;
}

/** One tally per actor that any loaded wording is aimed at, the most often hit by the author first. */
export function evenHandedness({ loaded }: Pick<Analysis, 'loaded'>): TargetTally[] {
  const tallies = new Map<string, { own: Record<Slant, number>; others: Record<Slant, number> }>();
  for (const finding of loaded) {
    if (finding.target === null) continue;
    const tally = tallies.get(finding.target) ?? { own: empty(), others: empty() };
    tallies.set(finding.target, tally);
    tally[finding.owner === AUTHOR ? 'own' : 'others'][slantOf(finding.category)]++;
  }
  return [...tallies]
    .map(([target, tally]) => ({ target, ...tally }))
    .sort((a, b) => total(b.own) - total(a.own) || total(b.others) - total(a.others));
}

function empty(): Record<Slant, number> {
  return { hostile: 0, friendly: 0, other: 0 };
}

function total(counts: Readonly<Record<Slant, number>>): number {
  return counts.hostile + counts.friendly + counts.other;
}
