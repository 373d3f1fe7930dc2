import type { LoadedCategory } from '../model';
import type { RuleCatalogue } from '../rule';
import { FAMILIES } from './families';

/** The id of the rule that a family of the lexicon stands for. */
export function ruleOf(category: string, family: string): string {
  return `loaded/${category}-${family}`;
}

/** The place of the wording in a sentence that explains it, with the quotation marks around it. */
const TERM = /["“]?\{term\}["”]?/g;

/** The sentence that explains a rule, said of the wording found. */
export function sayOf(sentence: string, wording: string): string {
  return sentence.replace(TERM, () => `“${wording}”`);
}

interface PatternRuleText {
  readonly category: LoadedCategory;
  readonly says: string;
  readonly source: string;
}

const WORDS_TO_WATCH = 'Wikipedia, Manual of Style: Words to Watch';
const RECASENS =
  'Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013: subjective intensifiers and one-sided terms';

/** Patterns that go beyond a list of terms. */
export const PATTERN_RULES = {
  'loaded/weasel-subject': {
    category: 'weasel',
    says: '“{term}” names nobody who could be asked; say who holds this and where.',
    source: WORDS_TO_WATCH,
  },
  'loaded/intensifier-evaluation': {
    category: 'intensifier',
    says: '“{term}” turns up a judgement; the judgement alone is enough, and its reason would be better.',
    source: RECASENS,
  },
  'loaded/intensifier-series': {
    category: 'intensifier',
    says: '“{term}” piles up words of judgement for their sound; one of them, or a fact, says as much.',
    source: RECASENS,
  },
  'loaded/intensifier-superlative-judgement': {
    category: 'intensifier',
    says: '“{term}” claims a record that nobody measured; the plain word or the ground for the comparison says more.',
    source: RECASENS,
  },
  'loaded/intensifier-repetition': {
    category: 'intensifier',
    says: '“{term}” says a word twice for effect; once is enough.',
    source: 'SemEval-2020 task 11: repetition',
  },
  'loaded/intensifier-capitals': {
    category: 'intensifier',
    says: 'The capitals of “{term}” raise the voice; the sentence says the same without them.',
    source: 'SemEval-2020 task 11: loaded language; typographic emphasis',
  },
  'loaded/intensifier-tag': {
    category: 'intensifier',
    says: '“{term}” closes the discussion instead of ending the sentence; leave it out.',
    source: 'SemEval-2020 task 11: thought-terminating cliché',
  },
  'loaded/mockery-question': {
    category: 'mockery',
    says: '“{term}” marks a question that expects no answer; say what is doubtful instead.',
    source: 'SemEval-2020 task 11: doubt; Words to Watch: rhetorical questions',
  },
  'loaded/mockery-as-if': {
    category: 'mockery',
    says: '“{term}” at the head of a sentence mocks a thought that nobody has voiced; say who thinks so, or deny it plainly.',
    source: 'Words to Watch: editorializing',
  },
  'loaded/scare-quotes': {
    category: 'scare_quotes',
    says: 'The quotation marks around “{term}” keep a distance, but nobody is quoted; say what is wrong with the word or drop the marks.',
    source: WORDS_TO_WATCH,
  },
} as const satisfies Record<string, PatternRuleText>;

export type PatternRule = keyof typeof PATTERN_RULES;

function inGeneral(why: string): string {
  return why.replace(TERM, 'this wording').replace(/^./, (first) => first.toUpperCase());
}

function lexiconRules(): RuleCatalogue {
  return Object.fromEntries(
    FAMILIES.flatMap(({ category, source, families }) =>
      Object.entries(families).map(([family, why]) => [
        ruleOf(category, family),
        { why: inGeneral(why), source },
      ]),
    ),
  );
}

function patternRules(): RuleCatalogue {
  return Object.fromEntries(
    Object.entries(PATTERN_RULES).map(([id, { says, source }]) => [id, { why: inGeneral(says), source }]),
  );
}

/** The rule of terms that the house style holds to be loaded. */
export const HOUSE_RULE = 'loaded/house-term';

/** What the rules of loaded language say for themselves. */
export const LOADED_RULES: RuleCatalogue = {
  ...lexiconRules(),
  ...patternRules(),
  [HOUSE_RULE]: {
    why: 'The house style of this project holds this wording to be loaded; its file gives the reason.',
    source: 'House style (.policy-lens.json)',
  },
};
