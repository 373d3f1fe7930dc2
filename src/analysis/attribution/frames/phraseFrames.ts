import { verbSenses } from '../lexicon';
import { phraseAt, phraseEndingAt, type NounPhrase } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { hasBreak, isPossessivePronoun } from '../wordTests';
import type { Syntax } from '../syntax';
import type { CueDetail, Frame } from './frame';
import { aroundContent } from './parentheses';

/** Nouns of "in X's view", "from X's perspective", "by X's own account". */
const VIEWPOINTS = new Set(
  (
    'view opinion judgment judgement estimation eyes mind words telling reading account reckoning assessment analysis perspective ' +
    'standpoint viewpoint imagination formulation parlance admission lights'
  ).split(' '),
);

const LEADERS = new Set(['in', 'from', 'by', 'on', 'to']);

const THOUGHTS = new Set(
  'view opinion judgment judgement estimation eyes mind perspective standpoint viewpoint imagination'.split(
    ' ',
  ),
);

/** The attributions that adverbial phrases make: "according to X", "in X's view", "in the words of X". */
export function phraseFrames({ reading }: Syntax): Frame[] {
  const frames: Frame[] = [];
  reading.words.forEach((word, i) => {
    if (word.norm === 'according' && reading.words[i + 1]?.norm === 'to') {
      const found = accordingTo(reading, i);
      if (found) frames.push(found);
    } else if (isReportedAs(reading, i)) {
      const found = reportedAs(reading, i);
      if (found) frames.push(found);
    } else if (VIEWPOINTS.has(word.norm)) {
      const found = viewpoint(reading, i);
      if (found) frames.push(found);
    }
  });
  return frames;
}

/** "According to the bank, the tax fell": the source takes no more of the sentence than leaves it something to report. */
function accordingTo(reading: Reading, i: number): Frame | undefined {
  const maximal = phraseAt(reading, i + 2, true);
  if (!maximal) return undefined;
  const at = (source: NounPhrase): Frame =>
    frame(reading, { first: i, last: i + 1 }, source, i, source.last, 'indirect', 'according to');
  const found = at(maximal);
  const plain = found.content ? undefined : phraseAt(reading, i + 2);
  return plain ? at(plain) : found;
}

/** "as reported by Reuters", "as detailed in a letter". */
function isReportedAs({ words, kinds, lemmas }: Reading, i: number): boolean {
  const verb = words[i + 1];
  if (words[i]?.norm !== 'as' || kinds[i + 1] !== 'verb' || !verb || hasBreak(verb)) return false;
  const link = words[i + 2]?.norm;
  return (
    /ed$/.test(verb.norm) &&
    (link === 'by' || link === 'in') &&
    verbSenses(lemmas[i + 1] ?? '').some(({ type }) => type === 'speech')
  );
}

function reportedAs(reading: Reading, i: number): Frame | undefined {
  const source = phraseAt(reading, i + 3, true);
  if (!source) return undefined;
  const lemma = reading.lemmas[i + 1] ?? '';
  const found = frame(reading, { first: i, last: i + 2 }, source, i, source.last, 'indirect', lemma);
  // Without a comma it belongs to the phrase before: "more time as recommended by experts".
  const phrase = hasBreak(reading.words[i - 1]) ? undefined : phraseEndingAt(reading, i - 1);
  return phrase ? { ...found, content: { first: phrase.first, last: phrase.last } } : found;
}

function viewpoint(reading: Reading, noun: number): Frame | undefined {
  const { words, kinds } = reading;
  const lemma = words[noun]?.norm ?? '';
  const type = THOUGHTS.has(lemma) ? 'belief' : 'indirect';
  const own = words[noun - 1]?.norm === 'own' ? noun - 2 : noun - 1;
  let holder: NounPhrase | undefined;
  if (kinds[own] === 'possessive') holder = phraseEndingAt(reading, own - 1);
  else if (isPossessivePronoun(words[own])) holder = { first: own, last: own, head: own };
  if (holder) {
    const leader = holder.first - 1;
    if (!LEADERS.has(words[leader]?.norm ?? '') || !opensAside(reading, leader)) return undefined;
    return frame(reading, { first: leader, last: noun }, holder, leader, noun, type, lemma);
  }
  if (words[noun + 1]?.norm !== 'of' || words[noun - 1]?.norm !== 'the') return undefined;
  const leader = noun - 2;
  if (!LEADERS.has(words[leader]?.norm ?? '') || !opensAside(reading, leader)) return undefined;
  const source = phraseAt(reading, noun + 2, true);
  return (
    source && frame(reading, { first: leader, last: noun + 1 }, source, leader, source.last, type, lemma)
  );
}

/** The phrase stands apart: at the sentence's start or behind punctuation or a conjunction. */
function opensAside(reading: Reading, i: number): boolean {
  if (i === 0) return true;
  const before = reading.words[i - 1];
  return (
    before !== undefined &&
    (/[,;:—–("“]/.test(before.after) ||
      reading.kinds[i - 1] === 'conjunction' ||
      reading.kinds[i - 1] === 'verb')
  );
}

function frame(
  reading: Reading,
  cue: WordRange,
  source: NounPhrase,
  first: number,
  last: number,
  type: 'indirect' | 'belief',
  lemma: string,
): Frame {
  const detail: CueDetail = {
    lemma,
    negated: false,
    complement: 'clause',
    preposition: null,
    slant: null,
    factive: false,
    modal: null,
  };
  return {
    rule: 'attribution/according-to',
    type,
    cue,
    source,
    content: aroundContent(reading, first, last),
    quotes: true,
    trails: first > 0,
    certainty: 'high',
    detail,
  };
}
