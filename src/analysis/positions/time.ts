import discourse from '../../lexicon/positions/discourse.json';
import { perSentence } from '../prose/perSentence';
import { PhraseList } from './phraseList';

export type Time = 'then' | 'now';

const TIMES = new PhraseList<Time>([
  ...discourse.then.map((phrase) => [phrase, 'then'] as const),
  ...discourse.now.map((phrase) => [phrase, 'now'] as const),
]);

/**
 * Whether a sentence speaks of a time that is over, or of the present as against it; the past has
 * precedence.
 */
export const timeOf = perSentence(({ words }): Time | null => {
  let now = false;
  for (let i = 0; i < words.length; i++) {
    const time = TIMES.at(words, i)?.value;
    if (time === 'then') return time;
    now ||= time === 'now';
  }
  return now ? 'now' : null;
});
