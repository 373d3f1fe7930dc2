import technicalWords from '../../lexicon/technical.json';
import { perSentence } from './perSentence';
import type { Passage, Zone } from './types';

/** What a passage is made of, counted in words unless said otherwise. */
export interface ProseMeasure {
  /** Words of running prose: paragraphs and quotations in sentences. */
  readonly running: number;
  /** Words of headings, lists, tables and lines that are no sentences. */
  readonly other: number;
  /** Words that belong to software, not to politics. */
  readonly technical: number;
  /** UTF-16 units of the source that carry running prose. */
  readonly runningLength: number;
}

const RUNNING: ReadonlySet<Zone> = new Set<Zone>(['body', 'quote']);

/** Fewer words are a label or a line of an address, not a sentence. */
const SHORTEST_SENTENCE = 5;

const TECHNICAL: ReadonlySet<string> = new Set(technicalWords.words);

const technicalIn = perSentence((sentence) => sentence.words.filter((w) => TECHNICAL.has(w.lemma)).length);

export function measureProse(passage: Passage): ProseMeasure {
  let [running, other, technical, runningLength] = [0, 0, 0, 0];
  for (const sentence of passage.sentences) {
    const { words } = sentence.tagged;
    technical += technicalIn(sentence.tagged);
    if (RUNNING.has(sentence.block.zone) && words.length >= SHORTEST_SENTENCE) {
      running += words.length;
      runningLength += sentence.end - sentence.start;
    } else other += words.length;
  }
  return { running, other, technical, runningLength };
}
