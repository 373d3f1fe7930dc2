import { phrasalVerbs, verbSenses, type Sense } from '../lexicon';
import { isExtracted } from '../clauses';
import type { Word } from '../../prose/types';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import type { Found } from './clausalComplements';
import { isPossessivePronoun } from '../wordTests';
import { complementOf } from './complements';

/** A cue verb in its sentence: its words and what it can mean. */
export interface CueVerb {
  readonly lemma: string;
  readonly last: number;
  readonly senses: readonly Sense[];
}

/** Clausal complements first: "agreed that" is no "agreed to". */
const RANK: Readonly<Record<Found['kind'], number>> = {
  quote: 0,
  that: 0,
  objclause: 0,
  objwh: 0,
  objinf: 1,
  wh: 1,
  inf: 1,
  clause: 2,
  as: 2,
  of: 2,
  with: 2,
  for: 3,
  calls: 3,
  gerund: 3,
  topic: 4,
  prep: 4,
  np: 5,
};

/** Complements that are a statement of their own. */
export const CLAUSES = new Set<Found['kind']>(['that', 'clause', 'wh', 'objclause', 'objwh', 'quote']);

/** The cue verb of a group, of one word or several; undefined where the lexicon has none. */
export function cueVerb(reading: Reading, group: VerbGroup): CueVerb | undefined {
  for (const { rest, senses } of phrasalVerbs(group.lemma)) {
    if (rest.every((word, i) => isPart(reading.words[group.main + 1 + i], word))) {
      return { lemma: [group.lemma, ...rest].join(' '), last: group.main + rest.length, senses };
    }
  }
  const senses = verbSenses(group.lemma);
  const particle = group.last > group.main ? reading.words[group.last]?.norm : undefined;
  const fitting = particle === undefined ? senses : senses.filter((sense) => sense.preps.has(particle));
  return fitting.length > 0 ? { lemma: group.lemma, last: group.main, senses: fitting } : undefined;
}

/** The word is the part of a cue of several words; "one's" and "oneself" stand for any person. */
function isPart(word: Word | undefined, part: string): boolean {
  if (part === "one's") return isPossessivePronoun(word);
  if (part === 'oneself') return word !== undefined && /^.+sel(?:f|ves)$/.test(word.norm);
  return word?.norm === part;
}

/** A sense of a cue verb with the complement that fits it. */
export interface Complemented {
  readonly sense: Sense;
  readonly found: Found;
}

/** The best complement that a sense of the verb finds behind it. */
export function bestComplement({ reading, byFirst }: Syntax, verb: CueVerb): Complemented | undefined {
  let best: Complemented | undefined;
  // "What they want is to leave": the complement stands behind the copula.
  const copula = byFirst.get(verb.last + 1);
  const cleft = copula?.lemma === 'be' && !copula.passive && isExtracted(reading, verb.last + 1);
  for (const sense of verb.senses) {
    const found = cleft
      ? complementOf(reading, byFirst, copula.last, {
          ...sense,
          takes: new Set([...sense.takes, 'inf', 'that', 'np']),
        })
      : complementOf(reading, byFirst, verb.last, sense);
    if (found && (!best || RANK[found.kind] < RANK[best.found.kind])) best = { sense, found };
  }
  return best;
}
