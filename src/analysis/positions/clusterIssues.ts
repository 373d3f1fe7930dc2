import type { Topic } from './statement';

/** How alike a statement and an issue must be: the cosine of their weighted words. */
const ALIKE = 0.26;

/** A word that so many issues share tells none apart; following it would cost time without end. */
const MOST_SHARED = 24;

/** From this strength on a statement can found an issue that weaker ones join. */
export const FOUNDING = 0.7;

/** What clustering needs to know of a statement. */
export interface Clusterable {
  readonly topic: Topic;
  readonly strength: number;
}

/**
 * Groups statements by what they are about. Words that few statements share count for more; strong
 * statements found the issues that weaker ones then join. Time grows with the number of words of all topics.
 *
 * @returns for each statement the number of its group, from 0
 */
export function clusterIssues(statements: readonly Clusterable[]): Int32Array {
  const groups = new Int32Array(statements.length);
  const issues = new Issues(statements);
  for (let i = 0; i < statements.length; i++) {
    if ((statements[i]?.strength ?? 0) >= FOUNDING) groups[i] = issues.join(i);
  }
  for (let i = 0; i < statements.length; i++) {
    if ((statements[i]?.strength ?? 0) < FOUNDING) groups[i] = issues.join(i);
  }
  return groups;
}

/** The issues that a word stands in and how heavily, most recent last. */
interface Postings {
  readonly issues: number[];
  readonly weights: number[];
}

/**
 * The issues found so far, each the sum of its statements' word vectors, indexed by word. All vectors lie in
 * flat arrays: this runs on every edit of a draft that may be a book.
 */
class Issues {
  /**
   * Word numbers and weights of statement `i` stand from `starts[i]` to `starts[i + 1]`; each vector has
   * length one.
   */
  private readonly starts: Int32Array;
  private readonly words: Int32Array;
  private readonly weights: Float64Array;
  private readonly postings: Postings[];
  /** Squared length of each issue's sum. */
  private readonly lengths: Float64Array;
  private readonly products: Float64Array;
  private count = 0;

  constructor(statements: readonly Clusterable[]) {
    const total = statements.length;
    this.starts = new Int32Array(total + 1);
    for (let i = 0; i < total; i++) {
      this.starts[i + 1] = at(this.starts, i) + (statements[i]?.topic.terms.length ?? 0);
    }
    this.words = new Int32Array(at(this.starts, total));
    this.weights = new Float64Array(this.words.length);
    this.lengths = new Float64Array(total);
    this.products = new Float64Array(total);
    const counts = this.number(statements);
    this.weigh(counts);
    this.postings = counts.map(() => ({ issues: [], weights: [] }));
  }

  /** Numbers the words; returns how many statements hold each. */
  private number(statements: readonly Clusterable[]): number[] {
    const numbers = new Map<string, number>();
    const counts: number[] = [];
    let k = 0;
    for (const { topic } of statements) {
      for (const { stem, weight } of topic.terms) {
        let number = numbers.get(stem);
        if (number === undefined) {
          number = counts.length;
          numbers.set(stem, number);
          counts.push(0);
        }
        counts[number] = (counts[number] ?? 0) + 1;
        this.words[k] = number;
        this.weights[k] = weight;
        k++;
      }
    }
    return counts;
  }

  /** A word of every statement says little, one of two says much. */
  private weigh(counts: readonly number[]): void {
    const total = this.starts.length - 1;
    const rarity = counts.map((count) => Math.log(1 + total / count));
    for (let i = 0; i < total; i++) {
      const end = at(this.starts, i + 1);
      let square = 0;
      for (let k = at(this.starts, i); k < end; k++) {
        const weight = at(this.weights, k) * (rarity[at(this.words, k)] ?? 0);
        this.weights[k] = weight;
        square += weight * weight;
      }
      const length = Math.sqrt(square) || 1;
      for (let k = at(this.starts, i); k < end; k++) this.weights[k] = at(this.weights, k) / length;
    }
  }

  /** Adds statement `i` to the issue most like it, or to a new one; returns the issue's number. */
  join(i: number): number {
    const start = at(this.starts, i);
    const end = at(this.starts, i + 1);
    const best = this.mostAlike(start, end);
    const issue = best.issue >= 0 ? best.issue : this.count++;
    this.lengths[issue] = at(this.lengths, issue) + 2 * best.product + 1;
    for (let k = start; k < end; k++) this.post(at(this.words, k), issue, at(this.weights, k));
    return issue;
  }

  private mostAlike(start: number, end: number): { issue: number; product: number } {
    const { products, lengths } = this;
    const touched: number[] = [];
    for (let k = start; k < end; k++) {
      const { issues, weights } = this.postings[at(this.words, k)] as Postings;
      if (issues.length > MOST_SHARED) continue;
      const weight = at(this.weights, k);
      for (let p = 0; p < issues.length; p++) {
        const issue = issues[p] ?? 0;
        if (products[issue] === 0) touched.push(issue);
        products[issue] = at(products, issue) + weight * (weights[p] ?? 0);
      }
    }
    let best = -1;
    let product = 0;
    let likeness = ALIKE;
    for (const issue of touched) {
      const own = at(products, issue) / Math.sqrt(at(lengths, issue));
      if (own > likeness || (own === likeness && issue < best)) {
        best = issue;
        product = at(products, issue);
        likeness = own;
      }
      products[issue] = 0;
    }
    return { issue: best, product };
  }

  private post(word: number, issue: number, weight: number): void {
    const { issues, weights } = this.postings[word] as Postings;
    const known = issues.lastIndexOf(issue);
    if (known >= 0) weights[known] = (weights[known] ?? 0) + weight;
    else if (issues.length <= MOST_SHARED) {
      issues.push(issue);
      weights.push(weight);
    }
  }
}

function at(array: Int32Array | Float64Array, index: number): number {
  return array[index] ?? 0;
}
