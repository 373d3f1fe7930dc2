import type { Word } from '../prose/types';
import { clauseEnd, clauseStart, conditionIn } from './clause';
import type { Cue, WordRange } from './cue';
import { BE, isAdverb, isCoordinator, isHardBreak, isNominal, isNounLike, norm } from './grammar';
import { headOf } from './subject';
import type { VerbGroup } from './verbGroup';

/** What a cue finder knows; the rest of the frame follows from it. */
export interface Sketch extends Pick<Cue, 'rule' | 'words' | 'force' | 'certainty'> {
  readonly verb: VerbGroup;
  /** Where the clause's subject (or, without one, the cue) begins. */
  readonly from: number;
  readonly subject: WordRange | null;
  readonly negated?: boolean;
  readonly status?: Cue['status'];
  readonly needsActor?: true;
  readonly toReader?: true;
}

/** Completes a proposal that has a verb: its clause, agent, action, object and condition. */
export function frame(words: readonly Word[], sketch: Sketch): Cue {
  const { verb, subject } = sketch;
  const first = clauseStart(words, sketch.from);
  const last = subordinateEnd(
    words,
    first,
    clauseEnd(words, Math.max(verb.head, sketch.words.last)),
    verb.head,
  );
  const clause = { first, last };
  const object = verb.passive ? (subject ?? undefined) : objectAfter(words, verb.head, last);
  const agent = verb.passive ? byPhrase(words, verb.head, last) : subject;
  return {
    rule: sketch.rule,
    words: sketch.words,
    clause,
    agent,
    passive: verb.passive,
    action: { first: verb.first, last: verb.passive || !object ? verb.head : object.last },
    object,
    condition: conditionIn(words, clause, verb.head),
    force: sketch.force,
    negated: sketch.negated ?? verb.negated,
    certainty: sketch.certainty,
    status: sketch.status,
    needsActor: sketch.needsActor,
    toReader: sketch.toReader,
  };
}

/** What a cue finder knows of a proposal that names a thing and no act: "call for a ban", "reform is overdue". */
export interface ThingSketch
  extends
    Pick<Cue, 'rule' | 'words' | 'force' | 'certainty'>,
    Partial<Pick<Cue, 'agent' | 'negated' | 'status' | 'proposer' | 'needsActor'>> {
  readonly thing: WordRange;
  /** Where the clause's subject (or, without one, the cue) begins. */
  readonly from: number;
}

/** Completes a proposal that names a thing. */
export function frameThing(words: readonly Word[], { thing, from, ...known }: ThingSketch): Cue {
  const last = clauseEnd(words, Math.max(thing.last, known.words.last));
  return {
    agent: null,
    negated: false,
    ...known,
    clause: { first: clauseStart(words, from), last },
    action: thing,
    object: thing,
  };
}

/** "While these issues need to be addressed, none ...": a fronted clause ends at the comma. */
function subordinateEnd(words: readonly Word[], first: number, last: number, verb: number): number {
  if (!/^(?:while|although|though|because|since|as|whereas|if)$/.test(norm(words, first - 1))) return last;
  for (let at = verb + 1; at <= last; at++) if (/,/.test(words[at]?.before ?? '')) return at - 1;
  return last;
}

/** The noun phrase right after a verb. */
export function objectAfter(words: readonly Word[], verb: number, limit: number): WordRange | undefined {
  let first = verb + 1;
  while (first <= limit && (isAdverb(words[first]) || /^(?:up|down|out|off|back)$/.test(norm(words, first))))
    first++;
  const last = nounPhraseEnd(words, first, limit);
  return last >= first ? { first, last } : undefined;
}

/** Last word of the noun phrase that begins at `first`, "of" phrases included; `first - 1` where there is none. */
export function nounPhraseEnd(words: readonly Word[], first: number, limit: number): number {
  let last = first - 1;
  for (let at = first; at <= limit; at++) {
    const word = words[at];
    if (!word || (at > first && (isHardBreak(word) || /[("“]/.test(word.before)))) break;
    if (at > first && /,/.test(word.before) && !(words[at - 1]?.pos === 'adjective' && isNominal(word)))
      break;
    if (
      isNominal(word) ||
      isMistaggedPlural(words, at, first) ||
      (word.pos === 'other' && /\p{L}|\p{N}/u.test(word.text))
    ) {
      if (isNounLike(word) || word.pos === 'other' || word.pos === 'verb' || word.pos === 'number') last = at;
      if (word.pos === 'pronoun' && isNounLike(word) && at === first) return at;
    } else if (!(last >= first && joinsNouns(words, at)) && !isAdverb(word)) break;
  }
  return last;
}

/** "the flood maps": a plural that the tagger takes for a verb. */
function isMistaggedPlural(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at];
  if (!word || word.pos !== 'verb' || at === first || !/[^s]s$/.test(word.norm) || BE.has(word.norm))
    return false;
  const next = words[at + 1];
  return !next || (next.pos !== 'determiner' && next.pos !== 'pronoun' && next.pos !== 'name');
}

function joinsNouns(words: readonly Word[], at: number): boolean {
  return norm(words, at) === 'of' || (isCoordinator(words[at]) && isNominal(words[at + 1]));
}

/** The "by" phrase of a passive, where it names who acts ("by the council", not "by law" or "by cutting"). */
function byPhrase(words: readonly Word[], verb: number, limit: number): WordRange | null {
  for (let at = verb + 1; at <= Math.min(limit, verb + 8); at++) {
    if (norm(words, at) !== 'by' && norm(words, at) !== 'with') continue;
    const last = nounPhraseEnd(words, at + 1, limit);
    return last > at ? { first: at + 1, last } : null;
  }
  return null;
}

/** Word whose mention is the agent that a range names. */
export function agentHead(words: readonly Word[], range: WordRange): number {
  return headOf(words, range.first, range.last);
}
