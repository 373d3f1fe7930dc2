import { adjectiveSenses } from '../lexicon';
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

/** The attributions that predicate adjectives make: "is convinced that", "remains opposed to", "are eager to". */
export function adjectiveFrames(syntax: Syntax): Frame[] {
  const frames: Frame[] = [];
  syntax.groups.forEach((group, i) => {
    const source = syntax.subjects[i];
    const adjective = predicateOf(syntax.reading, group);
    if (!source || adjective < 0 || group.form !== 'finite' || isUnreal(group)) return;
    const norm = syntax.reading.words[adjective]?.norm ?? '';
    for (const sense of adjectiveSenses(norm)) {
      const found = complementOf(syntax.reading, syntax.byFirst, adjective, sense);
      if (!found?.content) continue;
      const about = found.kind === 'prep';
      frames.push({
        rule: 'attribution/adjective',
        type: sense.type === 'speech' ? (about ? 'narrated' : 'indirect') : sense.type,
        cue: { first: group.first, last: about ? found.from : adjective },
        source,
        content: found.content,
        quotes: false,
        trails: false,
        certainty: 'medium',
        detail: {
          lemma: norm,
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

/** Index of the cue adjective (or participle used as one) that the group predicates of its subject; -1 if none. */
function predicateOf(reading: Reading, group: VerbGroup): number {
  if (group.passive && adjectiveSenses(reading.words[group.main]?.norm ?? '').length > 0) return group.main;
  if (!COPULAS.has(group.lemma) || hasBreak(reading.words[group.last])) return -1;
  for (let i = group.last + 1; i < Math.min(reading.words.length, group.last + 5); i++) {
    if (adjectiveSenses(reading.words[i]?.norm ?? '').length > 0) return i;
    const kind = reading.kinds[i];
    if ((kind !== 'adverb' && kind !== 'negation') || hasBreak(reading.words[i])) return -1;
  }
  return -1;
}
