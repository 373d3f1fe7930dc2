import { adjectiveSenses, phrasalAdjectives } from '../lexicon';
import type { Reading } from '../reading';
import { hasBreak } from '../wordTests';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import { complementOf } from './complements';
import type { Frame } from './frame';
import { isUnreal } from './reality';

const COPULAS = new Set([
  'be',
  'become',
  'feel',
  'seem',
  'remain',
  'sound',
  'look',
  'get',
  'grow',
  'stay',
  'appear',
]);

/** Degree words that the tagger takes for determiners or numbers. */
const DEGREES = new Set([
  'more',
  'most',
  'less',
  'least',
  'so',
  'too',
  'no',
  'much',
  'equally',
  'both',
  'all',
]);

/** The attributions that predicate adjectives make: "is convinced that", "remains opposed to", "are eager to". */
export function adjectiveFrames(syntax: Syntax): Frame[] {
  const frames: Frame[] = [];
  syntax.groups.forEach((group, i) => {
    const source = syntax.subjects[i];
    const predicate = predicateOf(syntax.reading, group);
    if (!source || !predicate || group.form !== 'finite' || isUnreal(group)) return;
    for (const sense of adjectiveSenses(predicate.adjective)) {
      const found = complementOf(syntax.reading, syntax.byFirst, predicate.last, sense);
      if (!found?.content) continue;
      const about = found.kind === 'prep';
      frames.push({
        rule: 'attribution/adjective',
        type: sense.type === 'speech' ? (about ? 'narrated' : 'indirect') : sense.type,
        cue: { first: group.first, last: about ? found.from : predicate.last },
        source,
        content: found.content,
        quotes: false,
        trails: false,
        certainty: 'medium',
        detail: {
          lemma: predicate.adjective,
          negated: group.negated,
          complement: about ? 'phrase' : 'clause',
          preposition: about ? (syntax.reading.words[found.from]?.norm ?? null) : null,
          slant: sense.slant ?? null,
          factive: sense.factive,
          modal: group.modal,
        },
      });
      return;
    }
  });
  return frames;
}

interface Predicate {
  readonly adjective: string;
  readonly last: number;
}

/** The cue adjective (a participle or phrase used as one too) that the group predicates of its subject. */
function predicateOf(reading: Reading, group: VerbGroup): Predicate | undefined {
  if (group.passive) {
    const predicate = predicateAt(reading, group.main);
    if (predicate) return predicate;
  }
  if (!COPULAS.has(group.lemma) || hasBreak(reading.words[group.last])) return undefined;
  for (let i = group.last + 1; i < Math.min(reading.words.length, group.last + 5); i++) {
    const predicate = predicateAt(reading, i);
    if (predicate) return predicate;
    const kind = reading.kinds[i];
    const degree = DEGREES.has(reading.words[i]?.norm ?? '');
    if ((kind !== 'adverb' && kind !== 'negation' && !degree) || hasBreak(reading.words[i])) return undefined;
  }
  return undefined;
}

function predicateAt({ words }: Reading, i: number): Predicate | undefined {
  const norm = words[i]?.norm ?? '';
  const phrase = phrasalAdjectives(norm).find((parts) =>
    parts.every((part, k) => words[i + k]?.norm === part),
  );
  if (phrase) return { adjective: phrase.join(' '), last: i + phrase.length - 1 };
  return adjectiveSenses(norm).length > 0 ? { adjective: norm, last: i } : undefined;
}
