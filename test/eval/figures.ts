/** Counts of one measure over all documents. */
export interface Counts {
  /** Predictions that are right. */
  readonly right: number;
  /** Predictions that count. */
  readonly predicted: number;
  /** Gold records that have to be found. */
  readonly gold: number;
}

export type Row = Readonly<Record<string, number | null>>;
/** The measures by name. */
export type Figures = Readonly<Record<string, Row>>;

/** Adds up what the documents of a run contribute to each measure. */
export class Tallies {
  private readonly counts = new Map<string, Counts>();
  private readonly values = new Map<string, number[]>();

  count(measure: string, { right, predicted, gold }: Counts): void {
    const sum = this.counts.get(measure) ?? { right: 0, predicted: 0, gold: 0 };
    this.counts.set(measure, {
      right: sum.right + right,
      predicted: sum.predicted + predicted,
      gold: sum.gold + gold,
    });
  }

  /** Adds judgements (right or not) or fractions, of which the measure is the mean. */
  judge(measure: string, ...values: readonly (boolean | number)[]): void {
    const list = this.values.get(measure) ?? [];
    list.push(...values.map(Number));
    this.values.set(measure, list);
  }

  /** Precision, recall and their harmonic mean; where there was nothing to find, finding nothing is perfect. */
  f1(measure: string): Row {
    const { right, predicted, gold } = this.counts.get(measure) ?? { right: 0, predicted: 0, gold: 0 };
    const p = predicted ? right / predicted : gold ? 0 : 1;
    const r = gold ? right / gold : 1;
    return { p: round(p), r: round(r), f1: round(harmonic(p, r)), pred: predicted, gold };
  }

  precision(measure: string): Row {
    const { p = null, pred = null } = this.f1(measure);
    return { p, pred };
  }

  recall(measure: string): Row {
    const { r = null, gold = null } = this.f1(measure);
    return { r, gold };
  }

  accuracy(measure: string): Row {
    const list = this.values.get(measure) ?? [];
    return { accuracy: list.length ? round(mean(list)) : null, n: list.length };
  }

  /** From two lists of fractions: precision over the one, recall over the other. */
  meanF1(precision: string, recall: string): Row {
    const over = this.values.get(precision) ?? [];
    const p = mean(over);
    const r = mean(this.values.get(recall) ?? []);
    return { p: round(p), r: round(r), f1: round(harmonic(p, r)), n: over.length };
  }
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

function harmonic(p: number, r: number): number {
  return p + r ? (2 * p * r) / (p + r) : 0;
}

/** To three decimals, a tie to the even neighbour. Only odd sixteenths are exact ties in binary floating point. */
function round(value: number): number {
  if (Math.abs((value * 16) % 2) !== 1) return Number(value.toFixed(3));
  const below = Math.floor(value * 1000);
  return (below % 2 ? below + 1 : below) / 1000;
}
