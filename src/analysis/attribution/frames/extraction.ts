import type { Sense } from '../lexicon';
import { phraseEndingAt, type NounPhrase } from '../nounPhrases';
import { isTime } from '../simplePhrases';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import { hasBreak } from '../wordTests';
import { contentEnd } from './contentEnd';
import type { Complemented, CueVerb } from './cueVerbs';

const RELATIVES = new Set(['which', 'that', 'who', 'whom']);

/**
 * What a cue verb in a relative clause is about: the phrase that the clause belongs to ("the reform that he opposed",
 * "a deal she has long advocated"), or the rest of its own clause ("which it estimates would raise a billion").
 *
 * @param source the verb's subject
 */
export function extractedComplement(
  { reading, byFirst }: Syntax,
  group: VerbGroup,
  source: NounPhrase,
  verb: CueVerb,
): Complemented | undefined {
  if (group.form !== 'finite' || group.passive || source.last >= group.first) return undefined;
  // "the sense that drivers are stopped and questioned": the subject of another verb.
  for (let i = source.last + 1; i < group.first; i++) if (reading.kinds[i] !== 'adverb') return undefined;
  const relative = RELATIVES.has(reading.words[source.first - 1]?.norm ?? '');
  const anchor = relative ? source.first - 2 : source.first - 1;
  if (anchor < 0) return undefined;
  const antecedent = phraseEndingAt(reading, anchor);
  const head = antecedent && reading.kinds[antecedent.head];
  if (!antecedent || isTime(reading, anchor) || (head !== 'noun' && head !== 'name')) return undefined;
  // "a deal she has long advocated": no pronoun marks the clause.
  if (!relative && (hasBreak(reading.words[anchor]) || reading.kinds[anchor] !== 'noun')) return undefined;
  const next = verb.last + 1;
  const clause = byFirst.get(next);
  const parted = hasBreak(reading.words[verb.last]);
  if (clause && clause.form === 'finite' && !parted) {
    const sense = verb.senses.find(({ takes }) => takes.has('clause') || takes.has('that'));
    const content = { first: next, last: contentEnd(reading, next) };
    if (sense && (relative || isPlainReport(sense)))
      return { sense, found: { kind: 'clause', content, from: verb.last } };
  }
  // "the firms they claim to represent": what follows belongs to the verb.
  const sense = clause && !parted && clause.form !== 'finite' ? undefined : verb.senses.find(isAbout);
  return sense && { sense, found: { kind: 'np', content: antecedent, from: verb.last } };
}

/** "a decision they say allowed it": only a verb that takes clauses and no objects leaves no doubt without a relative word. */
function isPlainReport({ type, takes }: Sense): boolean {
  return type !== 'narrated' && takes.has('clause') && !takes.has('np');
}

function isAbout({ takes }: Sense): boolean {
  return takes.has('np');
}
