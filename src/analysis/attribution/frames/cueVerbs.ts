import { phrasalVerbs, verbSenses, type Sense } from '../lexicon';
import { isExtracted, startsClause } from '../clauses';
import type { Word } from '../../prose/types';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import type { Found } from './clausalComplements';
import { hasBreak, hasComma, isPossessivePronoun, opensQuote } from '../wordTests';
import { complementOf } from './complements';
import { contentEnd } from './contentEnd';

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
    const joined = (word: string, i: number): boolean =>
      isPart(reading.words[group.main + 1 + i], word) && !hasBreak(reading.words[group.main + i]);
    if (rest.every(joined)) {
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

/** How many words an insertion between a cue and its clause may have. */
const INSERTION = 7;

/** "He said, without any evidence, that ...": the clause behind an insertion, where the cue opens its sentence. */
export function resumedComplement(
  { reading, byFirst }: Syntax,
  source: { readonly first: number },
  verb: CueVerb,
): Complemented | undefined {
  const { words, kinds } = reading;
  const opens = source.first === 0 || (source.first === 1 && kinds[0] === 'conjunction');
  if (!opens || !hasComma(words[verb.last])) return undefined;
  let last = verb.last + 1;
  while (last < words.length - 1 && !hasBreak(words[last])) last++;
  if (last - verb.last > INSERTION || !hasComma(words[last])) return undefined;
  const at = last + 1;
  const sense = verb.senses.find(
    ({ takes }) => takes.has('clause') || (takes.has('that') && words[at]?.norm === 'that'),
  );
  const clause = words[at]?.norm === 'that' || startsClause(reading, byFirst, at);
  return sense && clause
    ? { sense, found: { kind: 'that', content: { first: at, last: contentEnd(reading, at) }, from: last } }
    : undefined;
}

/** "What they want", "all she says": the relative clause is itself what the copula's complement explains. */
function isFused(reading: Reading, last: number): boolean {
  if (!isExtracted(reading, last + 1)) return false;
  for (let i = last; i >= 0 && i > last - 9; i--) {
    const norm = reading.words[i]?.norm ?? '';
    if (norm === 'that' || norm === 'which') return /^(?:all|thing)$/.test(reading.words[i - 1]?.norm ?? '');
    if (norm === 'what') return true;
  }
  return false;
}

/** The best complement that a sense of the verb finds behind it. */
export function bestComplement({ reading, byFirst }: Syntax, verb: CueVerb): Complemented | undefined {
  let best: Complemented | undefined;
  // "What they want is to leave": the complement stands behind the copula.
  const copula = byFirst.get(verb.last + 1);
  const fused = copula?.lemma === 'be' && !copula.passive && isFused(reading, verb.last);
  const next = reading.words[(copula?.last ?? 0) + 1];
  const explained = next?.norm === 'that' || next?.norm === 'to' || opensQuote(next);
  for (const sense of verb.senses) {
    // "what he feels are priorities": the copula is reported itself.
    const cleft = fused && (explained || sense.takes.has('np') || sense.takes.has('inf'));
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
