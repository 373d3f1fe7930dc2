import type { Word } from '../../prose/types';
import type { Cue } from '../cue';
import { frameThing } from '../frame';
import { isAdverb, isNominal, isNounLike, norm } from '../grammar';
import { isPolicyNoun } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { headOf, subjectBefore, type Subject } from '../subject';

/** "We need a law that ...", "Europe urgently needs a plan": what is needed is something that policy makes. */
export function needForCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    if (!/^(?:need|needs)$/.test(norm(words, at))) continue;
    const cue = needAt(words, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function needAt(words: readonly Word[], at: number): Cue | null {
  const subject = subjectBefore(words, at);
  const head = subject ? words[subject.head] : undefined;
  if (
    !subject ||
    !isNounLike(head) ||
    /^(?:i|he|she|it|you|who|that|which|what|this|no)$/.test(head?.norm ?? '')
  )
    return null;
  if (
    /^(?:not|no|the|a)$/.test(norm(words, at - 1)) ||
    /^(?:if|when|what|that|as)$/.test(norm(words, subject.first - 1))
  )
    return null;
  let first = at + 1;
  while (isAdverb(words[first])) first++;
  if (/^(?:no|not)$/.test(norm(words, first))) return null;
  if (norm(words, at) === 'needs' && /...ing$/.test(norm(words, first)) && !isNominal(words[first + 1]))
    return needsDoing(words, subject, at, first);
  const last = nounPhraseEnd(words, first, words.length - 1);
  if (last < first || !isPolicyNoun(words[headOf(words, first, last)])) return null;
  return frameThing(words, {
    rule: 'proposals/need-for',
    words: { first: at, last: at },
    thing: { first, last },
    from: subject.first,
    agent: subject,
    force: 'medium',
    certainty: 'medium',
    needsActor: true,
  });
}

/** "The law needs changing": a passive in the form of a gerund. */
function needsDoing(words: readonly Word[], subject: Subject, at: number, gerund: number): Cue {
  const cue = frameThing(words, {
    rule: 'proposals/need',
    words: { first: at, last: at },
    thing: { first: gerund, last: gerund },
    from: subject.first,
    force: 'strong',
    certainty: 'high',
  });
  return { ...cue, object: { first: subject.first, last: subject.last }, passive: true };
}

const REQUIRED =
  /^(?:needed|required|overdue|essential|imperative|vital|crucial|necessary|paramount|urgent|indispensable|unavoidable|inevitable)$/;

/** "Reform is long overdue", "Urgent action is needed": something that policy makes is called for. */
export function requiredCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 2; at < words.length; at++) {
    if (!REQUIRED.test(norm(words, at))) continue;
    let copula = at - 1;
    while (copula > 0 && (isAdverb(words[copula]) || /^(?:long|badly|urgently)$/.test(norm(words, copula))))
      copula--;
    if (!/^(?:is|are)$/.test(norm(words, copula))) continue;
    const subject = subjectBefore(words, copula);
    if (
      !subject ||
      !isPolicyNoun(words[subject.head]) ||
      /^(?:if|when|that|whether|what|as)$/.test(norm(words, subject.first - 1))
    )
      continue;
    cues.push(
      frameThing(words, {
        rule: 'proposals/required',
        words: { first: copula, last: at },
        thing: { first: subject.first, last: subject.last },
        from: subject.first,
        force: 'strong',
        certainty: 'medium',
      }),
    );
  }
  return cues;
}
