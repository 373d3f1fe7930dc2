import type { Word } from '../prose/types';
import type { Judgement } from './judgements';
import { gapBefore } from './nounPhrases';
import type { Topic } from './statement';

/** A clause that calls something good or bad, or says that it does good or harm. Word indices. */
export interface Evaluation extends Judgement {
  readonly first: number;
  readonly last: number;
  /** Head noun of what is judged; -1 where that is an action. */
  readonly subject: number;
  /** Null where a pronoun or a bare "the idea" stands for it. */
  readonly topic: Topic | null;
  /** Whether the subject is judged for doing or for not doing it, where it is judged for an act. */
  readonly deed?: 'done' | 'left';
  /** It is what was said or done just before: "that", "the move". */
  readonly event: boolean;
  /** In a clause that gives the other side its due ("while it is cheap, ..."). */
  readonly conceded: boolean;
}

const CONCESSIVE = new Set(['while', 'although', 'though', 'granted', 'admittedly', 'true', 'albeit']);

/** A concessive word opens the clause, or the sentence and nothing has closed it yet. */
export function isConceded(words: readonly Word[], first: number): boolean {
  for (let i = first; i >= Math.max(0, first - 4); i--) {
    if (CONCESSIVE.has(words[i]?.norm ?? '')) return true;
    if (i < first && gapBefore(words[i + 1])) break;
  }
  return false;
}
