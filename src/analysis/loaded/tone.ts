import patterns from '../../lexicon/loaded/patterns.json';
import tone from '../../lexicon/loaded/tone.json';
import { verbSenses } from '../attribution/lexicon';
import { perSentence } from '../prose/perSentence';
import type { TaggedSentence, Word } from '../prose/types';

const APPRAISALS: ReadonlySet<string> = new Set(patterns.appraisals);
const MENTAL_VERBS: ReadonlySet<string> = new Set(patterns.mentalVerbs);

/** What a sentence's words say of its tone: counts of grammatical classes and of judgement, none of any subject matter. */
export const TONE_FEATURES = {
  quote: ({ text }) => (/["“”]/.test(text) ? 1 : 0),
  number: ({ words }) => upTo(3, words, (word) => /\d/.test(word.text)),
  speech: ({ words }) => upTo(1, words, (word) => word.pos === 'verb' && isSpeech(word.lemma)),
  name: ({ words }) => share(words, (word) => word.pos === 'name'),
  past: ({ words }) => upTo(3, words, (word) => word.tags.has('PastTense')),
  adjective: ({ words }) => share(words, (word) => word.pos === 'adjective'),
  adverb: ({ words }) => upTo(3, words, (word) => word.pos === 'adverb' && word.norm.endsWith('ly')),
  degree: ({ words }) => upTo(2, words, ({ norm }) => DEGREE.has(norm)),
  modal: ({ words }) =>
    upTo(2, words, ({ norm, pos }) => pos === 'modal' || norm === 'need' || norm === 'needs'),
  negation: ({ words }) => upTo(2, words, ({ norm, pos }) => pos === 'negation' || NEGATIVE.has(norm)),
  we: ({ words }) => upTo(2, words, ({ norm }) => /^(?:we|our|us|ourselves)$/.test(norm)),
  you: ({ words }) => upTo(2, words, ({ norm }) => /^(?:you|your)$/.test(norm)),
  i: ({ words }) => upTo(2, words, ({ norm }) => /^(?:i|my|me)$/.test(norm)),
  musing: ({ words }) => upTo(1, words, ({ norm }) => /^(?:if|perhaps|maybe|why|how|what)$/.test(norm)),
  opener: ({ words }) => (/^(?:and|but|so|yet|or|thus|hence)$/.test(words[0]?.norm ?? '') ? 1 : 0),
  question: ({ text }) => (/\?["”’')]*\s*$/.test(text) ? 1 : 0),
  appraisal: ({ words }) => upTo(3, words, ({ norm }) => APPRAISALS.has(norm)),
  mental: ({ words }) => upTo(2, words, ({ lemma }) => MENTAL_VERBS.has(lemma)),
  present: ({ words }) => upTo(2, words, ({ norm }) => norm === 'is' || norm === 'are'),
  longWord: ({ words }) => share(words, ({ norm }) => norm.length > 8),
  exclamation: ({ text }) => (/!["”’')]*\s*$/.test(text) ? 1 : 0),
} as const satisfies Readonly<Record<string, (sentence: TaggedSentence) => number>>;

export type ToneFeature = keyof typeof TONE_FEATURES;

const DEGREE = new Set(
  'very so too more most less least such even just only quite rather enough much far really never always ever all every any'.split(
    ' ',
  ),
);
const NEGATIVE = new Set(['no', 'nothing', 'nobody', 'neither', 'none', 'nor']);

const WEIGHTS = Object.entries(tone.weights) as ReadonlyArray<readonly [ToneFeature, number]>;

/**
 * How far a sentence reads as somebody's opinion rather than as a report: the log-odds of a linear model trained by
 * scripts/lexicon/trainTone.ts on sentences that people judged subjective or objective. Memoised.
 */
export const toneOf = perSentence((sentence: TaggedSentence): number =>
  WEIGHTS.reduce((sum, [feature, weight]) => sum + weight * TONE_FEATURES[feature](sentence), tone.bias),
);

function upTo(limit: number, words: readonly Word[], counts: (word: Word) => boolean): number {
  let count = 0;
  for (const word of words) if (counts(word) && ++count === limit) break;
  return count;
}

/** Tenths of the words. */
function share(words: readonly Word[], counts: (word: Word) => boolean): number {
  return words.length === 0 ? 0 : (10 * upTo(words.length, words, counts)) / words.length;
}

function isSpeech(lemma: string): boolean {
  return verbSenses(lemma).some((sense) => sense.type === 'speech');
}
