import type { Exchange, Proposal, Span } from '../model';
import type { Passage, Sentence } from '../prose/types';
import type { WordRange } from './cue';
import { findExchangeCues } from './exchangeCues';

/** The trades of a passage: who would give what, to get what. */
export function findExchanges(passage: Passage, proposals: readonly Proposal[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let next = 0;
  for (const sentence of passage.sentences) {
    while (next < proposals.length && (proposals[next]?.end ?? 0) <= sentence.start) next++;
    for (const cue of findExchangeCues(sentence.tagged)) {
      const place = (range: WordRange): Span => sentence.words(range.first, range.last);
      const give = cue.give ? place(cue.give) : sentenceBefore(passage, sentence);
      if (!give) continue;
      const get = place(cue.get);
      const whole = { start: Math.min(give.start, get.start), end: Math.max(give.end, get.end) };
      const ids = near(proposals, next, whole);
      if (cue.conditional && ids.length === 0) continue;
      exchanges.push({
        marker: place(cue.marker),
        give,
        get,
        proposals: ids,
        rule: cue.conditional ? 'proposals/exchange-condition' : 'proposals/exchange',
        certainty: cue.conditional ? 'medium' : 'high',
      });
    }
  }
  return exchanges;
}

function sentenceBefore(passage: Passage, sentence: Sentence): Span | null {
  const previous = passage.sentences[sentence.index - 1];
  return previous && previous.block === sentence.block ? { start: previous.start, end: previous.end } : null;
}

/** Ids of the proposals that overlap a stretch, looked for around the index `around`. */
function near(proposals: readonly Proposal[], around: number, span: Span): string[] {
  return proposals
    .slice(Math.max(0, around - 6), around + 8)
    .filter((proposal) => proposal.start < span.end && span.start < proposal.end)
    .map((proposal) => proposal.id);
}
