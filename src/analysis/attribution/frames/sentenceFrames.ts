import { perSentence } from '../../prose/perSentence';
import { syntaxOf } from '../syntax';
import { adjectiveFrames } from './adjectiveFrames';
import { announcementFrames } from './announcementFrames';
import type { Frame } from './frame';
import { nounFrames } from './nounFrames';
import { phraseFrames } from './phraseFrames';
import { receptionFrames } from './receptionFrames';
import { verbFrames } from './verbFrames';

/** The attributions that a sentence shows by itself, in text order of their cues. Memoised by sentence. */
export const sentenceFrames = perSentence((sentence): readonly Frame[] => {
  const syntax = syntaxOf(sentence);
  const predicates = [...verbFrames(syntax), ...adjectiveFrames(syntax)];
  // "took a swipe at", "is under the impression that": the noun is a part of the cue and makes no other one.
  const free = ({ cue }: Frame): boolean =>
    !predicates.some((other) => other.cue.first <= cue.first && cue.last <= other.cue.last);
  return [
    ...predicates,
    ...nounFrames(syntax).filter(free),
    ...receptionFrames(syntax),
    ...phraseFrames(syntax),
    ...announcementFrames(syntax),
  ].sort((a, b) => a.cue.first - b.cue.first || a.cue.last - b.cue.last);
});
