import type { Word } from '../prose/types';
import { isBe } from './copula';
import { adverbOf, compareAdjective, inflectVerb, isPlural, pluralOf, type Form } from './morphology/inflect';
import { GAP, headIndex } from './term';
import type { Hit } from './match';

/** The neutral wordings of a hit, inflected and capitalised as the words that they replace. */
export function alternativesOf(hit: Hit, words: readonly Word[]): readonly string[] {
  const form = formInContext(hit, words);
  const capital = hit.first === 0 && /^\p{Lu}/u.test(words[0]?.text ?? '');
  const filled = hit.entry.neutral.flatMap((neutral) => {
    const fitted = fitDeterminer(inflectPhrase(neutral, hit, form, words), hit, words[hit.first - 1]);
    if (fitted === undefined || !agrees(fitted, hit, words)) return [];
    const wording = fillGap(fitted, hit, words);
    return capital ? capitalise(wording) : wording;
  });
  return [...new Set(filled)];
}

const ONE = /^(?:an?|another|each|every|this|that|one)$/;
const OURS = /^(?:my|your|his|her|its|our|their|whose)$/;
const OPENS_NOUN_PHRASE = /^(?:determiner|possessive|adjective|number)$/;

/**
 * A noun phrase as it fits behind the word before it: no second article ("our the public"), nothing where a plural
 * cannot stand ("a regulators").
 */
function fitDeterminer(neutral: string, { entry }: Hit, previous: Word | undefined): string | undefined {
  if (entry.pos !== 'noun' || !previous || /[^\s-]/.test(previous.after)) return neutral;
  const opened = OPENS_NOUN_PHRASE.test(previous.pos) || ONE.test(previous.norm) || OURS.test(previous.norm);
  const wording = opened ? neutral.replace(/^(?:an?|the) /, '') : neutral;
  const parts = wording.split(' ');
  return ONE.test(previous.norm) && isPlural(parts[headIndex(parts, 'noun')] ?? '') ? undefined : wording;
}

type GrammaticalNumber = 'singular' | 'plural';

/**
 * A noun phrase in the number that the verb beside it shows: where "the establishment is" or "this is nonsense" stands,
 * "authorities" and "unfounded claims" cannot.
 */
function agrees(wording: string, { entry, first, last }: Hit, words: readonly Word[]): boolean {
  if (entry.pos !== 'noun' || wording === '') return true;
  const number = numberBehind(words, last) ?? numberBefore(words, first);
  const parts = wording.split(' ');
  return number === null || isPlural(parts[headIndex(parts, 'noun')] ?? '') === (number === 'plural');
}

const SINGULAR = /^(?:is|was|has|does)$/;
const PLURAL = /^(?:are|were|have|do)$/;

/** The number of the verb whose subject ends with a word; null where none follows or its form does not tell. */
function numberBehind(words: readonly Word[], last: number): GrammaticalNumber | null {
  for (let i = last + 1; i < words.length; i++) {
    const { norm, pos, tags } = words[i] as Word;
    if (/[^\s-]/.test((words[i - 1] as Word).after)) return null;
    if (pos === 'adverb' || pos === 'negation') continue;
    if (SINGULAR.test(norm)) return 'singular';
    if (PLURAL.test(norm)) return 'plural';
    return pos === 'verb' && tags.has('PresentTense') && /[^s]s$/.test(norm) ? 'singular' : null;
  }
  return null;
}

/** The number of the copula whose complement begins with a word or closely before it; null where none stands there. */
function numberBefore(words: readonly Word[], first: number): GrammaticalNumber | null {
  for (let i = first - 1; i >= 0; i--) {
    const { norm, pos } = words[i] as Word;
    if (/^(?:is|was)$/.test(norm)) return 'singular';
    if (!/^(?:determiner|adjective|adverb|negation)$/.test(pos)) return null;
  }
  return null;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Most pasts look like participles: what stands around them tells them apart. */
function formInContext({ form, entry, first, last }: Hit, words: readonly Word[]): Form {
  if (entry.pos !== 'verb' || form !== 'past') return form;
  const parts = entry.term.split(' ');
  const verb = parts[headIndex(parts, 'verb')] ?? '';
  if (inflectVerb(verb, 'past') !== inflectVerb(verb, 'participle')) return 'past';
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const { pos, lemma } = words[i] as Word;
    if (pos === 'aux' || isBe(words[i] as Word) || lemma === 'have' || lemma === 'get') return 'participle';
    if (pos === 'determiner' || pos === 'preposition') return 'participle';
    if (pos !== 'adverb' && pos !== 'negation') break;
  }
  return words[last + 1]?.norm === 'by' ? 'participle' : 'past';
}

function inflectPhrase(neutral: string, { entry, first }: Hit, form: Form, words: readonly Word[]): string {
  if (form === 'base' && !/^be(?: |$)/.test(neutral)) return neutral;
  const parts = neutral.split(' ');
  if (form === 'adverb' && parts.length > 1) return '';
  if (form === 'plural' && parts[0] === 'the') return neutral;
  if (parts.length > 1 && (form === 'comparative' || form === 'superlative')) {
    return `${form === 'comparative' ? 'more' : 'most'} ${neutral}`;
  }
  const head = headIndex(parts, entry.pos);
  const word = parts[head] ?? '';
  parts[head] = inflectWord(word, entry.pos, form, words, first);
  return parts.join(' ');
}

function inflectWord(
  word: string,
  pos: Hit['entry']['pos'],
  form: Form,
  words: readonly Word[],
  at: number,
): string {
  if (pos === 'verb') return word === 'be' ? formOfBe(form, words, at) : inflectVerb(word, form);
  if (pos === 'noun') return form === 'plural' && !isPlural(word) ? pluralOf(word) : word;
  if (form === 'adverb') return adverbOf(word) ?? '';
  return pos === 'adjective' ? compareAdjective(word, form) : word;
}

/** "be" agrees with its subject in more forms than other verbs. */
function formOfBe(form: Form, words: readonly Word[], at: number): string {
  const plural = subjectIsPlural(words, at);
  if (form === 'past') return plural ? 'were' : 'was';
  if (form !== 'base') return form === 'participle' ? 'been' : inflectVerb('be', form);
  const previous = words[at - 1];
  const finite =
    previous && (previous.pos === 'noun' || previous.pos === 'name' || previous.pos === 'pronoun');
  return finite ? 'are' : 'be';
}

function subjectIsPlural(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.pos === 'pronoun') return /^(?:we|they|you|these|those)$/.test(word.norm);
    if (word.pos === 'noun' || word.pos === 'name') return word.tags.has('Plural');
  }
  return false;
}

/** Words that stood inside the term stay: at the alternative's own gap, else behind its verb ("ram it through"). */
function fillGap(neutral: string, { gap, entry }: Hit, words: readonly Word[]): string {
  if (!gap) return neutral;
  const inside = words
    .slice(gap.first, gap.last + 1)
    .map((word, i) => (i === 0 ? word.text : word.before + word.text))
    .join('');
  if (neutral.includes(GAP)) return neutral.replace(GAP, () => inside);
  if (entry.pos !== 'verb' || neutral === '') return neutral;
  const [verb = '', ...rest] = neutral.split(' ');
  return [verb, inside, ...rest].join(' ');
}
