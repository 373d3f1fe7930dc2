import type { Force, Status } from '../../model';
import type { Word } from '../../prose/types';
import type { Complement } from '../complement';
import type { Cue } from '../cue';
import { frame } from '../frame';
import { norm } from '../grammar';
import { METADISCOURSE } from '../lexicon';

/** How a cue differs from the plain one. */
interface Twist {
  readonly negated?: boolean;
  readonly status?: Status;
  readonly from?: number;
  readonly certainty?: Cue['certainty'];
  readonly needsActor?: true;
}

/** A proposal whose act stands in a complement of the cue. */
export function complementCue(
  words: readonly Word[],
  complement: Complement,
  cue: { readonly first: number; readonly last: number },
  rule: string,
  force: Force,
  twist: Twist = {},
): Cue {
  return frame(words, {
    rule,
    words: cue,
    verb: complement.verb,
    from: twist.from ?? cue.first,
    subject: complement.agent,
    force,
    negated: (twist.negated ?? false) !== complement.verb.negated,
    certainty: twist.certainty ?? 'high',
    status: twist.status,
    needsActor: twist.needsActor,
  });
}

/** "It is important to note", "it is time to look at": about the text, not about policy. */
export function isMetadiscourse(words: readonly Word[], complement: Complement): boolean {
  if (complement.agent && complement.kind === 'to') return false;
  const { head } = complement.verb;
  if (norm(words, head + 1) === 'in' && norm(words, head + 2) === 'mind') return true;
  if (/^(?:that|how|what|why|where|whether)$/.test(norm(words, head + 1)) && CLAUSAL.test(norm(words, head)))
    return true;
  return METADISCOURSE.has(norm(words, head));
}

/** Verbs of the text before a clause, of policy before a thing: "recognise that", "recognise the state". */
const CLAUSAL = /^(?:recogni[sz]e|reali[sz]e|acknowledge|consider|understand|appreciate|ask|see|look)$/;
