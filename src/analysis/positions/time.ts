import { perSentence } from '../prose/perSentence';
import { PhraseList } from './phraseList';

export type Time = 'then' | 'now';

const THEN = (
  'once|formerly|previously|originally|initially|at first|used to|until recently|in the past|' +
  'back then|at the time|years ago|decades ago|months ago|a year ago|a decade ago|as a candidate|' +
  'in opposition|on the campaign trail|last year|for years|for decades|had long'
).split('|');
const NOW = (
  'now|today|currently|no longer|these days|nowadays|any longer|anymore|any more|has since|' +
  'have since|since then|this time'
).split('|');

const TIMES = new PhraseList<Time>([
  ...THEN.map((phrase) => [phrase, 'then'] as const),
  ...NOW.map((phrase) => [phrase, 'now'] as const),
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
