import type { Contrast, Span } from '../model';
import { isClear, type Stand } from './stand';
import type { PlacedStatement } from './statement';

/** Most opponents that one stand is set against, the nearest in the text first. */
const MOST_OPPONENTS = 4;

/** Statements at most so many sentences apart can be set against each other by a connective. */
const NEAR = 3;

/**
 * How far behind the start of what it introduces a connective may stand, in UTF-16 units: "India, however,
 * ...".
 */
const INSIDE = 40;

interface Meeting {
  readonly distance: number;
  /** In neighbouring sentences of one passage. */
  readonly near: boolean;
  readonly marker: Span | null;
}

/**
 * The pairs of stands on an issue that are worth showing side by side: for against against, and either
 * against undecided where a connective sets them apart. The side that speaks first is `a`.
 */
export function findContrasts(issue: string, stands: readonly Stand[]): Contrast[] {
  const contrasts: Contrast[] = [];
  stands.forEach((one, i) => {
    const opponents: { readonly other: Stand; readonly meeting: Meeting }[] = [];
    for (const other of stands.slice(i + 1)) {
      if (one.position.stance === other.position.stance) continue;
      const meeting = whereTheyMeet(one, other);
      const undecided = one.position.stance === 'mixed' || other.position.stance === 'mixed';
      // What somebody merely said meets what stands beside it, not everything in the draft.
      const met = undecided ? meeting.marker !== null : meeting.near || (isClear(one) && isClear(other));
      if (met) opponents.push({ other, meeting });
    }
    opponents.sort((a, b) => a.meeting.distance - b.meeting.distance);
    for (const { other, meeting } of opponents.slice(0, MOST_OPPONENTS)) {
      const [a, b] = firstStart(one) <= firstStart(other) ? [one, other] : [other, one];
      contrasts.push({ issue, a: a.position.id, b: b.position.id, marker: meeting.marker });
    }
  });
  return contrasts;
}

/**
 * Where two stands come closest, and the connective there. Linear in their statements, which are in text
 * order.
 */
function whereTheyMeet(one: Stand, other: Stand): Meeting {
  let best: Meeting = { distance: Infinity, near: false, marker: null };
  let i = 0;
  let k = 0;
  for (;;) {
    const a = one.statements[i];
    const b = other.statements[k];
    if (!a || !b) return best;
    const [earlier, later] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
    const distance = startOf(later) - startOf(earlier);
    if (distance < best.distance) {
      const near = isNear(earlier, later);
      best = { distance, near, marker: near ? markerBetween(earlier, later) : null };
    }
    if (earlier === a) i++;
    else k++;
  }
}

function isNear(earlier: PlacedStatement, later: PlacedStatement): boolean {
  return earlier.origin === later.origin && later.sentence - earlier.sentence <= NEAR;
}

function markerBetween(earlier: PlacedStatement, later: PlacedStatement): Span | null {
  const { marker, origin } = later;
  const from = startOf(earlier);
  if (marker?.against === 'before') {
    const start = marker.start + origin.start;
    if (start >= from && start <= startOf(later) + INSIDE) return { start, end: marker.end + origin.start };
  }
  const governing = [later.marker, earlier.marker].find((candidate) => candidate?.against === 'within');
  if (!governing || earlier.sentence !== later.sentence) return null;
  return { start: governing.start + origin.start, end: governing.end + origin.start };
}

function startOf({ evidence, origin }: PlacedStatement): number {
  return (evidence[0]?.start ?? 0) + origin.start;
}

function firstStart({ position }: Stand): number {
  return position.evidence[0]?.start ?? 0;
}
