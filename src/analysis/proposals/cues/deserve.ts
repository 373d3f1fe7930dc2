import type { Word } from '../../prose/types';
import { infinitiveAt } from '../complement';
import type { Cue } from '../cue';
import { isEmbedded } from '../embedding';
import { frame, frameThing } from '../frame';
import { isCoordinator, isNegation, isPassiveParticiple, norm } from '../grammar';
import { METADISCOURSE } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { subjectBefore } from '../subject';
import { asksForThing } from '../things';

const RULE = 'proposals/deserve';

/** "Tenants deserve to be heard", "carers deserve better pay": who deserves it gets it from somebody else. */
export function deserveCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const cue = /^(?:deserve|deserves)$/.test(norm(words, at)) ? deserveAt(words, at) : null;
    if (cue) cues.push(cue);
  }
  return cues;
}

function deserveAt(words: readonly Word[], at: number): Cue | null {
  const subject = subjectBefore(words, at);
  if (
    !subject ||
    isNegation(words[at - 1]) ||
    isEmbedded(words, subject.first) ||
    isCoordinator(words[subject.head + 1]) ||
    /^(?:no|nobody)$/.test(norm(words, subject.first)) ||
    /^(?:i|it|this|that|which|who)$/.test(norm(words, subject.head))
  )
    return null;
  const shared = {
    rule: RULE,
    words: { first: at, last: at },
    from: subject.first,
    force: 'medium' as const,
    certainty: 'medium' as const,
  };
  const complement = infinitiveAt(words, at + 1);
  if (complement) {
    const { verb } = complement;
    if (verb.perfect || METADISCOURSE.has(words[verb.head]?.lemma ?? '') || isPraise(words, verb.head))
      return null;
    return {
      ...frame(words, { ...shared, verb, subject: null }),
      object: { first: subject.first, last: subject.last },
    };
  }
  const last = nounPhraseEnd(words, at + 1, words.length - 1);
  if (last <= at || !asksForThing(words, at + 1, last)) return null;
  return frameThing(words, { ...shared, thing: { first: at + 1, last } });
}

/** "deserves to be called a classic": a compliment. */
function isPraise(words: readonly Word[], verb: number): boolean {
  return (
    isPassiveParticiple(words[verb]) &&
    /^(?:called|named|celebrated|remembered|praised|read|seen|watched|loved|honou?red|known|quoted|famous)$/.test(
      norm(words, verb),
    )
  );
}
