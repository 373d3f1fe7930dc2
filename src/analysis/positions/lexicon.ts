import directions from '../../lexicon/positions/directions.json';
import evaluations from '../../lexicon/positions/evaluations.json';
import stances from '../../lexicon/positions/stances.json';
import topics from '../../lexicon/positions/topics.json';
import type { Stance } from '../model';
import type { Word } from '../prose/types';
import { stem } from './stem';

type StanceClass = 'verbs' | 'nouns' | 'adjectives';

const STANCES: readonly Stance[] = ['support', 'oppose', 'mixed'];

function byLemma(which: StanceClass): ReadonlyMap<string, Stance> {
  return new Map(
    STANCES.flatMap((stance) => stances[stance][which].map((lemma) => [lemma, stance] as const)),
  );
}

const STANCE_WORDS: Readonly<Record<StanceClass, ReadonlyMap<string, Stance>>> = {
  verbs: byLemma('verbs'),
  nouns: byLemma('nouns'),
  adjectives: byLemma('adjectives'),
};

/** Verbs by which one takes or leaves what somebody else said. */
export const AGREEING: ReadonlySet<string> = new Set(stances.agreeing);

/** Verbs by which one speaks against what was said just before. */
export const REPLYING: ReadonlySet<string> = new Set(stances.replying);

/** What bodies do to measures ("passed", "vetoed"), by lemma. */
export const DEEDS: ReadonlyMap<string, Stance> = new Map([
  ...stances.deeds.support.map((lemma) => [lemma, 'support'] as const),
  ...stances.deeds.oppose.map((lemma) => [lemma, 'oppose'] as const),
]);

/** Nouns whose owner stands for what they name ("the mayor's plan"), by lemma. */
export const OWNED: ReadonlyMap<string, Stance> = new Map(
  stances.ownership.measures.map((lemma) => [lemma, 'support'] as const),
);

/** Nouns whose owner stands for or against what follows them ("her refusal to pay"), by lemma. */
export const HELD: ReadonlyMap<string, Stance> = new Map([
  ...stances.ownership.support.map((lemma) => [lemma, 'support'] as const),
  ...stances.ownership.oppose.map((lemma) => [lemma, 'oppose'] as const),
]);

/** Nouns for groups that go by the side they are on ("critics"), by lemma. */
export const ROLES: ReadonlyMap<string, Stance> = new Map([
  ...stances.roles.support.map((lemma) => [lemma, 'support'] as const),
  ...stances.roles.oppose.map((lemma) => [lemma, 'oppose'] as const),
]);

interface StancePhrase {
  readonly words: readonly string[];
  readonly stance: Stance;
}

/** Phrases by their first word, longest first. */
const PHRASES = new Map<string, StancePhrase[]>();
for (const stance of STANCES) {
  for (const phrase of stances[stance].phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, stance }]);
  }
}
for (const list of PHRASES.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The stance that a word takes by itself towards what follows it; undefined where it takes none. */
export function stanceOfWord(word: Word): Stance | undefined {
  // The tagger takes "unwilling" and "opposed" for verbs.
  if (word.pos === 'verb' || word.pos === 'aux')
    return STANCE_WORDS.verbs.get(word.lemma) ?? STANCE_WORDS.adjectives.get(word.norm);
  if (word.pos === 'noun') return STANCE_WORDS.nouns.get(word.lemma);
  if (word.pos === 'adjective') return STANCE_WORDS.adjectives.get(word.norm);
  return undefined;
}

/** The stance of an adjective behind a copula or a participle behind "have": "unwilling", "opposed". */
export function stanceOfAdjective(norm: string): Stance | undefined {
  return STANCE_WORDS.adjectives.get(norm);
}

/** The tagger takes "daily" for an adjective. */
function isAdverb(word: Word | undefined): boolean {
  return word?.pos === 'adverb' || (word?.pos === 'adjective' && word.norm.endsWith('ly'));
}

/** The longest stance phrase that begins at a word ("call for"); adverbs may stand inside it. */
export function stancePhraseAt(
  words: readonly Word[],
  from: number,
): { stance: Stance; last: number } | undefined {
  const first = words[from];
  for (const phrase of (first && PHRASES.get(first.lemma)) ?? []) {
    let at = from;
    const matches = phrase.words.every((expected, i) => {
      if (i === 0) return true;
      at++;
      while (isAdverb(words[at]) && words[at]?.norm !== expected) at++;
      return words[at]?.norm === expected || words[at]?.lemma === expected;
    });
    if (matches) return { stance: phrase.stance, last: at };
  }
  return undefined;
}

/** Verbs that say of their subject what it is. */
export const COPULAS: ReadonlySet<string> = new Set(['be', 'become', 'remain', 'seem', 'stay']);

/** Whether a verb works against its object. */
export const AGAINST: ReadonlySet<string> = new Set([...directions.against, ...stances.oppose.verbs]);
/** Nouns that tell of doing away with what follows them: "an end to", "the repeal of". */
export const ENDING_NOUNS: ReadonlySet<string> = new Set(directions.endingNouns);
/** Verbs of letting things be: not to do so is to act. */
export const ACQUIESCE: ReadonlySet<string> = new Set(directions.acquiesce);
/** Verbs whose clause says what is done: "ensure that the law passes". */
export const CLAUSAL: ReadonlySet<string> = new Set(directions.clausal);
/** Verbs that turn down what stands behind them. */
export const REJECTING: ReadonlySet<string> = new Set(directions.rejecting);
/** Verbs of saying no. */
export const REFUSING: ReadonlySet<string> = new Set(directions.refusing);
/** Verbs that make somebody else act: "ask them to". */
export const CONTROL: ReadonlySet<string> = new Set(directions.control);
/** Verbs with two objects, the second of which is the thing: "give them a grant". */
export const DITRANSITIVE: ReadonlySet<string> = new Set(directions.ditransitive);
/** Verbs that turn round the action behind them: "stop waiting". */
export const QUITTING: ReadonlySet<string> = new Set(directions.quitting);
/** Verbs that say nothing of what is done. */
export const LIGHT: ReadonlySet<string> = new Set(directions.light);

export const GENERIC: ReadonlySet<string> = new Set(topics.generic);
/** What somebody said: "the call", "their advice". */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(topics.speechActs);
/** Nouns that, bare, mean the policy that the draft is about: "the deal", "this plan". */
export const POLICIES: ReadonlySet<string> = new Set(topics.policies);
/** Those that say what they are about: "tariff", "amnesty". */
export const SUBJECT_POLICIES: ReadonlySet<string> = new Set(topics.subjectPolicies);
/** Stems of words for one subject, to the first of them. */
export const SAME_SUBJECT: ReadonlyMap<string, string> = new Map(
  topics.sameSubject.flatMap((words) => words.map((word) => [stem(word), stem(words[0] ?? word)] as const)),
);
/** Nouns that, bare, take up what was said or done before: "the idea", "that decision". */
export const VAGUE: ReadonlySet<string> = new Set(topics.vague);
export const ANAPHORS: ReadonlySet<string> = new Set(topics.anaphors);

/** What nobody stands for by name: poverty, violence. */
export const ILLS: ReadonlySet<string> = new Set(evaluations.ills);
export const LESSEN: ReadonlySet<string> = new Set(evaluations.lessen);
export const INCREASE: ReadonlySet<string> = new Set(evaluations.increase);

export interface Evaluatives {
  readonly adjectives: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}
export const GOOD: Evaluatives = evaluatives('good');
export const BAD: Evaluatives = evaluatives('bad');

/** Words that judge what somebody does, not a thing: "it was a mistake". */
export const ACTS: ReadonlySet<string> = new Set(evaluations.acts);
/** Adjectives that judge somebody for doing something: "is right to charge". */
export const VERDICTS: ReadonlySet<string> = new Set(evaluations.verdicts);
/** Nouns of which a policy is said to be one: "the answer is a levy", "the trouble with the levy is". */
export const SPECIFIED: ReadonlyMap<string, boolean> = new Map([
  ...evaluations.specified.good.map((noun) => [noun, true] as const),
  ...evaluations.specified.bad.map((noun) => [noun, false] as const),
]);
/** What there is, or is not, for doing something: "there is no reason to wait". */
export const GROUNDS: ReadonlySet<string> = new Set(evaluations.grounds);
/** What is said of a policy in several words, by its verb, longest first; `good` or not. */
export const IDIOMS: ReadonlyMap<string, readonly Idiom[]> = idiomsByVerb();

export interface Idiom {
  readonly words: readonly string[];
  readonly good: boolean;
}

function idiomsByVerb(): Map<string, Idiom[]> {
  const byVerb = new Map<string, Idiom[]>();
  for (const side of ['good', 'bad'] as const) {
    for (const phrase of evaluations.idioms[side]) {
      const [verb = '', ...words] = phrase.split(' ');
      byVerb.set(verb, [...(byVerb.get(verb) ?? []), { words, good: side === 'good' }]);
    }
  }
  for (const list of byVerb.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byVerb;
}

function evaluatives(side: 'good' | 'bad'): Evaluatives {
  const { adjectives, nouns, verbs } = evaluations[side];
  return { adjectives: new Set(adjectives), nouns: new Set(nouns), verbs: new Set(verbs) };
}
