import type { Span } from '../model';
import type { Passage, Sentence } from '../prose/types';

/** Words of a sentence, by index, both included. */
export interface WordRange {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/** Finds the words under a span. Steps logarithmic in the length of the passage and of the sentence. */
export class Locator {
  constructor(private readonly passage: Passage) {}

  /** The words of the first sentence that the span touches; undefined where it holds none. */
  words(span: Span): WordRange | undefined {
    const sentence = this.sentenceAt(span);
    if (!sentence) return undefined;
    const { words } = sentence.tagged;
    const first = lowest(words.length, (i) => sentence.words(i, i).end > span.start);
    const last = lowest(words.length, (i) => sentence.words(i, i).start >= span.end) - 1;
    return first <= last ? { sentence, first, last } : undefined;
  }

  private sentenceAt(span: Span): Sentence | undefined {
    const { sentences } = this.passage;
    const sentence = sentences[lowest(sentences.length, (i) => (sentences[i]?.end ?? 0) > span.start)];
    return sentence && sentence.start < span.end ? sentence : undefined;
  }
}

/** The lowest index below `count` for which a monotone test holds, or `count`. */
export function lowest(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
