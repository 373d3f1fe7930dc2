import type { Word } from '../../prose/types';
import { infinitiveAt } from '../complement';
import type { Cue } from '../cue';
import { frame } from '../frame';
import { norm } from '../grammar';
import { pattern } from '../pattern';
import { verbGroup } from '../verbGroup';

const OWN_BILL = [
  'i|we have|am|are? introduced|introducing|introduce|sponsored|sponsoring|sponsor|tabled|tabling|table|drafted|authored|filed|moved ' +
    'a|an|this|the|my|our? @adj* bill|legislation|amendment|motion|resolution|measure',
].map(pattern);

/** "I have introduced a bill that would V": what the author's own bill would do is the author's proposal. */
export function ownBillCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const matches of OWN_BILL) {
      const end = matches(words, at);
      const cue = end > 0 ? readBill(words, at, end) : null;
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

function readBill(words: readonly Word[], at: number, end: number): Cue | null {
  const relative = /^(?:that|which)$/.test(norm(words, end)) && /^(?:would|will)$/.test(norm(words, end + 1));
  const verb = relative ? verbGroup(words, end + 2) : infinitiveAt(words, end)?.verb;
  if (!verb) return null;
  return frame(words, {
    rule: 'proposals/own-bill',
    words: { first: at + 1, last: end - 1 },
    verb,
    from: at,
    subject: null,
    force: 'medium',
    certainty: 'high',
  });
}
