import type { Word } from '../../prose/types';
import { someoneTo } from '../complement';
import type { Cue, WordRange } from '../cue';
import { frame, frameThing } from '../frame';
import { isAdverb, isNominal, isNounLike, norm, isNegation } from '../grammar';
import { isPolicyNoun } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { headOf, subjectBefore, type Subject } from '../subject';
import { asksForThing, asksForChange } from '../things';

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
  if (/...ing$/.test(norm(words, first)) && !isNominal(words[first + 1]))
    return needsDoing(words, subject, at, first);
  const last = nounPhraseEnd(words, first, words.length - 1);
  if (last < first) return null;
  const someone = someoneNeeded(words, at, subject, { first, last });
  if (someone) return someone;
  const ours = /^(?:we|us)$/.test(head?.norm ?? '') && /^(?:a|an|some)$/.test(norm(words, first));
  if (!ours && !asksForThing(words, first, last)) return null;
  return frameThing(words, {
    rule: 'proposals/need-for',
    words: { first: at, last: at },
    thing: { first, last },
    from: subject.first,
    agent: subject,
    force: 'strong',
    certainty: 'medium',
    needsActor: true,
  });
}

/** "We need governments to lead": who is needed is to act; "an agreement to end it" would be a thing and its purpose. */
function someoneNeeded(words: readonly Word[], at: number, subject: Subject, phrase: WordRange): Cue | null {
  const head = words[headOf(words, phrase.first, phrase.last)];
  const calling = /^(?:we|us)$/.test(norm(words, subject.head)) || words[subject.head]?.pos === 'name';
  const somebody =
    calling &&
    head &&
    (head.pos === 'name' || head.tags.has('Plural') || norm(words, phrase.first) === 'the');
  if (!somebody || norm(words, phrase.last + 1) !== 'to' || isPolicyNoun(head)) return null;
  const complement = someoneTo(words, phrase.first);
  if (complement?.agent?.last !== phrase.last) return null;
  return frame(words, {
    rule: 'proposals/need-for',
    words: { first: at, last: at },
    verb: complement.verb,
    from: subject.first,
    subject: complement.agent,
    force: 'strong',
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

/** What asks for something without speaking: "the crisis demands restraint". */
const SITUATION =
  /^(?:crisis|crises|situation|moment|times?|problem|challenge|challenges|threat|threats|emergency|task|case|events?|conflict|war|disaster|tragedy|attack|attacks|peace|stability|justice|decency|fairness|democracy|progress|success|this|that|it|logic|prudence|reality|circumstances)$/;

const DEMANDS = [
  'demands|demand|requires|require|warrants|deserves|needs|need',
  'calls|call|cries|cry out? for',
].map(pattern);

/** "This requires a change of course", "the moment calls for restraint". */
export function situationCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const end = Math.max(...DEMANDS.map((matches) => matches(words, at)));
    // The bare form behind a singular is denied or asked: "nor does it require".
    if (end < 0 || isNegation(words[at - 1])) continue;
    const subject = subjectBefore(words, at);
    if (
      !subject ||
      !SITUATION.test(norm(words, subject.head)) ||
      !agrees(words, subject, at) ||
      /^(?:if|when|what|that|which|as)$/.test(norm(words, subject.first - 1))
    )
      continue;
    const last = nounPhraseEnd(words, end, words.length - 1);
    const someone = last >= end && norm(words, last + 1) === 'to' ? someoneTo(words, end) : null;
    if (someone?.agent?.last === last && !isPolicyNoun(words[headOf(words, end, last)])) {
      cues.push(
        frame(words, {
          rule: 'proposals/required',
          words: { first: at, last: end - 1 },
          verb: someone.verb,
          from: subject.first,
          subject: someone.agent,
          force: 'strong',
          certainty: 'medium',
          needsActor: true,
        }),
      );
      continue;
    }
    if (last < end || !asksForThing(words, end, last)) continue;
    cues.push(
      frameThing(words, {
        rule: 'proposals/required',
        words: { first: at, last: end - 1 },
        thing: { first: end, last },
        from: subject.first,
        force: 'strong',
        certainty: 'medium',
      }),
    );
  }
  return cues;
}

function agrees(words: readonly Word[], subject: Subject, verb: number): boolean {
  const plural = words[subject.head]?.tags.has('Plural') === true;
  const form = norm(words, verb);
  return plural !== /s$/.test(form);
}

const REQUIRED =
  /^(?:needed|required|overdue|essential|imperative|vital|crucial|necessary|paramount|urgent|indispensable|unavoidable|inevitable|warranted)$/;

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
      !(isPolicyNoun(words[subject.head]) || asksForChange(words, subject.first, subject.last)) ||
      /^(?:if|when|that|whether|what|as)$/.test(norm(words, subject.first - 1))
    )
      continue;
    cues.push(
      frameThing(words, {
        rule: 'proposals/required',
        words: { first: copula, last: at },
        thing: { first: subject.first, last: subject.last },
        from: subject.first,
        force: /^(?:overdue|warranted)$/.test(norm(words, at)) ? 'medium' : 'strong',
        certainty: 'medium',
      }),
    );
  }
  return cues;
}
