import type { Word } from '../prose/types';
import { adjunctsIn } from './adjuncts';
import { clauseEnd, clauseStart, conditionIn } from './clause';
import type { Cue, WordRange } from './cue';
import { norm } from './grammar';
import { nounPhraseEnd, objectAfter } from './nounPhrase';
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
  readonly needsOffice?: true;
  readonly permits?: true;
  readonly toReader?: true;
}

/** Completes a proposal that has a verb: its clause, agent, action, object, condition and adjuncts. */
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
    ...adjunctsIn(words, clause, { head: verb.head, object }),
    force: sketch.force,
    negated: sketch.negated ?? verb.negated,
    certainty: sketch.certainty,
    status: sketch.status,
    needsActor: sketch.needsActor,
    needsOffice: sketch.needsOffice,
    permits: sketch.permits,
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
  const clause = {
    first: clauseStart(words, from),
    last: clauseEnd(words, Math.max(thing.last, known.words.last)),
  };
  return {
    agent: null,
    negated: false,
    ...known,
    clause,
    ...adjunctsIn(words, clause, { head: headOf(words, thing.first, thing.last) }),
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
