import { inflectVerb } from '../loaded/morphology/inflect';
import type { HouseIssue, HouseStyle } from '../house';
import { perSentence } from '../prose/perSentence';
import type { Word } from '../prose/types';
import { AGAINST } from './lexicon';
import type { CodedIssue, Topic } from './statement';
import { stem } from './stem';

/** A term of the codebook in a sentence. Word indices, both included. */
interface Hit {
  readonly first: number;
  readonly last: number;
  readonly issue: CodedIssue;
}

/** Words of one term, each in the forms that it is met in. */
interface Term {
  readonly words: readonly (readonly string[])[];
  readonly issue: CodedIssue;
}

const ENDING = new Set([...AGAINST].map((verb) => inflectVerb(verb, 'gerund')));

const codebooks = new WeakMap<HouseStyle, readonly Term[]>();

/** The terms of a house style's codebook, longest first. */
function codebookOf(house: HouseStyle): readonly Term[] {
  let terms = codebooks.get(house);
  if (!terms) {
    terms = house.issues.flatMap(termsOf).sort((a, b) => b.words.length - a.words.length);
    codebooks.set(house, terms);
  }
  return terms;
}

function termsOf({ label, terms }: HouseIssue): Term[] {
  const split = terms.map((term) => wordsOf(term)).filter((words) => words.length > 0);
  // Who wants to end the levy is for "ending the levy" and against "the levy".
  const direction = ENDING.has(wordsOf(label)[0] ?? '') ? 'against' : 'for';
  const issue: CodedIssue = {
    label,
    direction,
    heads: [...new Set(split.flat().map((word) => stem(singular(word))))],
  };
  return split.map((words) => ({ words: words.map((word) => [word, singular(word)]), issue }));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

const hits = perSentence(({ words, house }): readonly Hit[] => {
  const terms = codebookOf(house);
  if (terms.length === 0) return [];
  const found: Hit[] = [];
  for (let first = 0; first < words.length; first++) {
    const term = terms.find((candidate) => standsAt(words, first, candidate));
    if (term) found.push({ first, last: first + term.words.length - 1, issue: term.issue });
  }
  return found;
});

function standsAt(words: readonly Word[], first: number, { words: expected }: Term): boolean {
  return expected.every((forms, k) => {
    const word = words[first + k];
    return word !== undefined && (forms.includes(word.norm) || forms.includes(word.lemma));
  });
}

/**
 * The topic of a statement with the issue of the project's codebook that it is about, if one of the issue's terms stands
 * in its words: the first one in words `first` to `last`.
 *
 * @returns a new topic; cached ones are shared and stay as they are
 */
export function coded(
  topic: Topic | null,
  sentence: Parameters<typeof hits>[0],
  first: number,
  last: number,
): Topic | null {
  const hit = hits(sentence).find((candidate) => candidate.first >= first && candidate.last <= last);
  if (!hit) return topic;
  const { issue } = hit;
  const own = topic ?? {
    terms: issue.heads.map((head) => ({ stem: head, weight: 3 })),
    direction: 'for',
    action: null,
    thing: issue.label,
  };
  return { ...own, code: issue };
}
