import verdicts from '../../lexicon/proposals/verdicts.json';
import type { AttributionLayer } from '../attribution/layer';
import type { Passage, Sentence, Word } from '../prose/types';
import { isAdverb, isNegation, norm } from './grammar';
import { BAD_NOUNS, NEGATIVE } from './lexicon';
import { pattern } from './pattern';

/** What the author makes of a proposal that another has made. */
export type Verdict = 'for' | 'against';

const GOOD = new Set(verdicts.good);
const BAD = new Set(verdicts.bad);
const FAILING = new Set(verdicts.failing);
const WORKING = new Set(verdicts.working);
const WINNING = new Set(verdicts.winning);
const BARE: ReadonlyMap<string, Verdict> = new Map([
  ...verdicts.bareGood.map((words) => [words, 'for'] as const),
  ...verdicts.bareBad.map((words) => [words, 'against'] as const),
]);

/** How many sentences behind a proposal an answer to it may stand. */
const REACH = 2;

/**
 * The author's answer to the proposal of a sentence, in the sentences right behind it: one that takes the proposal or
 * its maker up ("this", "its remedy", "they") and judges, or one that is nothing but a judgement ("Nonsense.").
 * Where the author grants something and then disagrees, the disagreement counts.
 */
export function verdictBehind(
  passage: Passage,
  sentence: Sentence,
  attribution: AttributionLayer,
): Verdict | null {
  let found: Verdict | null = null;
  for (let step = 1; step <= REACH; step++) {
    const next = passage.sentences[sentence.index + step];
    if (!next?.tagged.words.length || attribution.holding(next.words(0, 0))) break;
    // What opens a new paragraph takes up more than the last sentence of the old one.
    if (step > 1 && next.block !== sentence.block) break;
    // "Quite so. But ...": what was granted is taken back.
    if (found && /^(?:but|yet|however)$/.test(norm(next.tagged.words, 0))) return null;
    const verdict = verdictIn(next.tagged.words, step);
    if (verdict === 'against') return verdict;
    found ??= verdict;
  }
  return found;
}

function verdictIn(words: readonly Word[], step: number): Verdict | null {
  const bare = BARE.get(
    words
      .slice(0, 5)
      .map((word) => word.norm)
      .join(' '),
  );
  if (bare && words.length <= 5) return step === 1 ? bare : null;
  if (step === 1 && OUTRIGHT.some((matches) => matches(words, 0) > 0)) return 'against';
  if (!takesUp(words, step) || isExtraposed(words)) return null;
  for (let at = 1; at < Math.min(words.length, 12); at++) {
    const verdict = judgedAt(words, at);
    if (verdict) return verdict;
  }
  return null;
}

/** Sentences that deny what stands before them as a whole. */
const OUTRIGHT = [
  'nothing could|can be more|further|less',
  'nothing of the sort|kind',
  'no it must|should|need|does|is|will not',
].map(pattern);

/** The sentence's subject points back: a pronoun, "such", or what is "theirs". */
function takesUp(words: readonly Word[], step: number): boolean {
  const opener = step === 1 ? TAKES_UP : POINTS_BACK;
  return words.slice(0, 3).some((word) => opener.test(word.norm));
}

const TAKES_UP = /^(?:this|that|it|its|such|these|those|they|their|he|she|his|her|but|yet|however)$/;
const POINTS_BACK = /^(?:this|that|its|such|these|those|their|his|her)$/;

/** "It is wrong that", "it would be folly to": the judgement is on what follows. */
function isExtraposed(words: readonly Word[]): boolean {
  if (norm(words, 0) !== 'it' && norm(words, 1) !== 'it') return false;
  return words.slice(2, 8).some((word, at) => {
    const before = words[at + 1];
    return (
      /^(?:that|to)$/.test(word.norm) && (before?.pos === 'adjective' || BAD_NOUNS.has(before?.norm ?? ''))
    );
  });
}

/** The verdict of the predicate that begins at a word, if it judges. */
function judgedAt(words: readonly Word[], at: number): Verdict | null {
  const word = norm(words, at);
  if (COPULA.test(word)) return judgedBy(words, at + 1);
  if (/^(?:will|would|could|can|cannot|does|do|did|should|must|may|might)$/.test(word))
    return modalVerdict(words, at);
  if (/^(?:makes|make)$/.test(word)) {
    if (norm(words, at + 1) === 'sense' || norm(words, at + 2) === 'sense')
      return /^(?:no|little)$/.test(norm(words, at + 1)) ? 'against' : 'for';
  }
  if (/^(?:has|have)$/.test(word) && /^(?:point|case)$/.test(norm(words, at + 2))) return 'for';
  if (
    /^(?:misses|miss|ignores|ignore|forgets|forget|overlooks|overlook)$/.test(word) &&
    /^(?:the|what|how|that|who|why)$/.test(norm(words, at + 1))
  )
    return 'against';
  return /^(?:backfires|fails|deserves)$/.test(word) ? (word === 'deserves' ? 'for' : 'against') : null;
}

/** "will not work", "would only hurt", "should not have its way", "would make things worse". */
function modalVerdict(words: readonly Word[], at: number): Verdict | null {
  let denied = norm(words, at) === 'cannot';
  let verb = at + 1;
  for (; isNegation(words[verb]) || isAdverb(words[verb]); verb++) denied ||= isNegation(words[verb]);
  const head = norm(words, verb);
  if (/^(?:should|must)$/.test(norm(words, at))) return denied && WINNING.has(head) ? 'against' : null;
  if (head === 'be') return judgedBy(words, verb + 1, denied);
  if (denied) return WORKING.has(head) ? 'against' : null;
  const worse = words.slice(verb, verb + 4).some((word) => /^(?:worse|nothing|little)$/.test(word.norm));
  return FAILING.has(head) || (worse && /^(?:make|achieve|do|solve|change)$/.test(head)) ? 'against' : null;
}

/**
 * What the predicate behind a copula says of its subject: "a mistake", "not the answer", "quite right"; an elliptical
 * denial ("Its anger is just. Its remedy is not.") disapproves.
 */
export function judgedBy(words: readonly Word[], from: number, deniedBefore = false): Verdict | null {
  let denied = deniedBefore;
  for (let at = from; at < Math.min(words.length, from + 6); at++) {
    const word = norm(words, at);
    if (at > from && /[;:—(]|,/.test(words[at]?.before ?? '')) return null;
    if (isNegation(words[at]) || /^(?:no|hardly|neither|too)$/.test(word)) {
      denied = !denied || word !== 'too';
      if (at === words.length - 1) return 'against';
      continue;
    }
    if (NEGATIVE.has(word) || BAD_NOUNS.has(word) || BAD.has(word)) return denied ? null : 'against';
    if (GOOD.has(word)) return denied ? 'against' : 'for';
    if (denied && MERIT.test(word)) return 'against';
    if (/^(?:that|to|who|which|because|if|of)$/.test(word)) return null;
  }
  return null;
}

const MERIT =
  /^(?:idea|answer|solution|way|acceptable|fair|enough|helpful|realistic|viable|option|remedy|cure|alternative|plan)$/;
const COPULA = /^(?:is|are|was|were|seems|sounds|looks)$/;
