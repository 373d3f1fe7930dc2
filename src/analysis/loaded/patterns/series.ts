import patterns from '../../../lexicon/loaded/patterns.json';
import type { TaggedSentence, Word } from '../../prose/types';
import { hasBreak, type PatternHit } from './pattern';

/** Endings of adjectives that classify ("social, economic and political") rather than judge. */
const CLASSIFYING = /(?:al|ic|ary|ese|an|ish|ed|ern|er|est|ing|ular|ile)$/;

/** Short adjectives of colour, age, size, kind and number that a series may list as plain fact. */
const PLAIN: ReadonlySet<string> = new Set(patterns.plainAdjectives);

/** "forcefully, consistently, and urgently", "bold, active and inclusive": three or more words of judgement in a row. */
export function findSeries({ words }: TaggedSentence): PatternHit[] {
  const hits: PatternHit[] = [];
  for (let first = 0; first < words.length - 2; first++) {
    const members = seriesAt(words, first);
    if (members.length < 3) continue;
    const last = members.at(-1) as number;
    hits.push({
      first,
      last,
      rule: 'loaded/intensifier-series',
      strength: 2,
      pos: isAdverb(words[first] as Word) ? 'adverb' : 'adjective',
      alternatives: [(words[first] as Word).text, ''],
    });
    first = last;
  }
  return hits;
}

/** Indices of the members of a series that begins at `first`: "A, B and C", "A, B, and C", "A, B, C". */
function seriesAt(words: readonly Word[], first: number): number[] {
  const judges = isAdverb(words[first] as Word) ? isAdverb : judgesAsAdjective;
  const members: number[] = [];
  let at = first;
  for (;;) {
    const word = words[at];
    if (!word || !judges(word)) break;
    members.push(at);
    const comma = /^,\s*$/.test(word.after);
    const next = words[at + 1];
    if (next?.norm === 'and' && !hasBreak(next)) {
      at += 2;
      const booster = words[at];
      if (booster && isAdverb(booster) && judges === judgesAsAdjective && !hasBreak(booster)) at += 1;
      const lastWord = words[at];
      if (lastWord && judges(lastWord)) members.push(at);
      break;
    }
    if (!comma) break;
    at += 1;
  }
  return members;
}

function isAdverb({ norm, pos }: Word): boolean {
  return (
    pos === 'adverb' &&
    /ly$/.test(norm) &&
    !/^(?:early|daily|weekly|monthly|yearly|only|family|likely|firstly|secondly|thirdly|finally)$/.test(norm)
  );
}

function judgesAsAdjective({ norm, pos }: Word): boolean {
  return pos === 'adjective' && !CLASSIFYING.test(norm) && !PLAIN.has(norm);
}
