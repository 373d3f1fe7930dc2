import type { Word } from '../../prose/types';
import { gerundAt } from '../complement';
import type { Cue } from '../cue';
import { frame, frameThing } from '../frame';
import { isSubjectPronoun, norm } from '../grammar';
import { isAction } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { asksForThing } from '../things';
import { verbGroup } from '../verbGroup';

/** "Why not V?", "Why don't we V?", "How about V-ing?": questions that propose. */
export function questionCues(words: readonly Word[]): Cue[] {
  if (!/\?/.test(words[words.length - 1]?.after ?? '')) return [];
  const cues: Cue[] = [];
  for (let at = 0; at < words.length - 1; at++) {
    const cue = whyNot(words, at) ?? howAbout(words, at) ?? willYou(words, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function whyNot(words: readonly Word[], at: number): Cue | null {
  if (norm(words, at) !== 'why') return null;
  if (norm(words, at + 1) === 'not') {
    const verb = verbGroup(words, at + 2);
    if (!verb || !isBareVerb(words, verb.head)) return null;
    return frame(words, {
      rule: 'proposals/question',
      words: { first: at, last: at + 1 },
      verb,
      from: at,
      subject: null,
      force: 'medium',
      certainty: 'high',
    });
  }
  if (!/^(?:do|does)$/.test(norm(words, at + 1)) || norm(words, at + 2) !== 'not') return null;
  const verb = verbGroup(words, at + 3, true);
  if (!verb?.inverted) return null;
  const pronoun = isSubjectPronoun(words[verb.inverted.last]);
  const ours = /^(?:we|you)$/.test(norm(words, verb.inverted.last));
  if (!ours && (pronoun || !isAction(norm(words, verb.head)))) return null;
  return frame(words, {
    rule: 'proposals/question',
    words: { first: at, last: at + 2 },
    verb,
    from: at,
    subject: verb.inverted,
    force: 'medium',
    certainty: 'medium',
    negated: false,
    needsActor: true,
  });
}

function howAbout(words: readonly Word[], at: number): Cue | null {
  if (!/^(?:how|what)$/.test(norm(words, at)) || norm(words, at + 1) !== 'about') return null;
  const cue = { rule: 'proposals/question', words: { first: at, last: at + 1 }, from: at } as const;
  const gerund = gerundAt(words, at + 2);
  if (gerund)
    return frame(words, { ...cue, verb: gerund.verb, subject: null, force: 'weak', certainty: 'high' });
  const last = nounPhraseEnd(words, at + 2, words.length - 1);
  // "What about the tax?" asks; "how about a tax" proposes.
  if (norm(words, at) !== 'how' || last < at + 2 || !asksForThing(words, at + 2, last)) return null;
  return frameThing(words, { ...cue, thing: { first: at + 2, last }, force: 'weak', certainty: 'medium' });
}

/** "Will you name this bill for him?": a request to somebody who can act. */
function willYou(words: readonly Word[], at: number): Cue | null {
  if (!/^(?:will|would|can|could)$/.test(norm(words, at)) || norm(words, at + 1) !== 'you') return null;
  const previous = words[at - 1];
  if (previous && !/[,:;“"‘]/.test(words[at]?.before ?? '')) return null;
  const verb = verbGroup(words, at + (norm(words, at + 2) === 'please' ? 3 : 2));
  if (
    !verb ||
    verb.negated ||
    !isAction(norm(words, verb.head)) ||
    /^(?:go|come|stay|leave)$/.test(norm(words, verb.head))
  )
    return null;
  return frame(words, {
    rule: 'proposals/question',
    words: { first: at, last: at + 1 },
    verb,
    from: at,
    subject: { first: at + 1, last: at + 1 },
    force: 'medium',
    certainty: 'medium',
  });
}

function isBareVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    !!word &&
    !/ing$|ed$/.test(word.norm) &&
    word.pos !== 'preposition' &&
    word.pos !== 'determiner' &&
    word.pos !== 'adverb'
  );
}
