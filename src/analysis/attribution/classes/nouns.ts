import type { Word } from '../../prose/types';
import { isDocumentNoun, isPeopleNoun, nounSenses, verbSenses } from '../lexicon';
import { verbLemma } from '../verbForms';
import { hasBreak, isPossessivePronoun, leadsIntoQuote } from '../wordTests';
import type { Classes } from './classes';
import { SUBJECT_PRONOUNS } from './subjectPronouns';

const CAPITAL = /^\p{Lu}/u;

/** Verbs that a bare infinitive may follow. */
const TAKES_BASE_FORM = new Set(['be', 'do', 'have', 'let', 'make', 'help', 'dare', 'need', 'go', 'come']);

const PLURALS = /^(?:several|many|few|both|most|these|those)$/;

/** Words that open a clause which is a subject. */
const CLEFT = /^(?:what|all|which|that|who|whom|whatever)$/;

/** Nouns that the tagger takes for verb forms, at the start of a sentence too. */
export const ALWAYS_NOUNS: ReadonlySet<string> = new Set(['people', 'wrongdoing']);

const BE = /^(?:is|are|was|were|'s|'re)$/;

const AUXILIARY = /^(?:ha[sd]|have|do|does|did)$/;

/** Forms of "say", which is no noun, whatever the tagger takes it for. */
const SAYING = /^(?:says|said|told)$/;

/** Events and documents in -ing. */
const EVENTS = new Set(
  'hearing meeting briefing gathering ruling filing opening finding ranking reading showing building posting warning'.split(
    ' ',
  ),
);

/** A verb for the tagger, but it stands where only a noun can. */
export function isNounHere(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  const previous = words[i - 1] as Word;
  const before = kinds[i - 1];
  // "Leaked documents", "Documented flaws": a form in -s behind a participle that opens the sentence.
  if (
    i === 1 &&
    isInflected(previous) &&
    /[^s]s$/.test(word.norm) &&
    isDocumentNoun(word.lemma.replace(/s$/, ''))
  )
    return true;
  // "Another ranking says": a form in -ing between a determiner and a finite verb.
  if (word.tags.has('Gerund') && (before === 'determiner' || before === 'possessive'))
    return isFinite(classes, i + 1) && !hasBreak(word);
  if (word.tags.has('Gerund') && isDocumentNoun(word.norm)) return endsPhrase(classes, i);
  if (EVENTS.has(word.norm) && before === 'name' && isOpened(classes, i))
    return hasBreak(word) || kinds[i + 1] === 'preposition' || isFinite(classes, i + 1);
  if (isInflected(word)) return false;
  if (isSubjectHead(classes, i) || isPhraseEnd(classes, i)) return true;
  // "told delegates that", "said voters": no form in -s agrees with a verb before it.
  if (isThirdPerson(word) && before === 'verb' && isPastForm(previous)) return true;
  if (isPluralSubject(classes, i)) return true;
  if (before === 'possessive' || isPossessivePronoun(previous)) return true;
  // "several states", "35 state laws": a plural's quantifier agrees with no verb in -s.
  if (PLURALS.test(previous.norm) && /[^s]s$/.test(word.norm)) return true;
  if (before === 'number' && word.norm === word.lemma && kinds[i + 1] === 'noun') return true;
  if (before === 'determiner') return !standsAlone(previous.norm, word) && !isQuantifiedSubject(classes, i);
  if (word.norm !== word.lemma) return false;
  if (nounSenses(word.norm).length > 0 && before === 'verb' && !TAKES_BASE_FORM.has(previous.lemma))
    return true;
  const beforeNoun = kinds[i + 1] === 'noun' || kinds[i + 1] === 'name';
  // "the Sanders campaign manager"
  if (nounSenses(word.norm).length > 0 && before === 'name' && isPeopleNoun(words[i + 1]?.lemma ?? ''))
    return kinds[i + 1] === 'noun' && !words[i + 1]?.tags.has('Plural');
  const accorded = previous.norm === 'to' && words[i - 2]?.norm === 'according';
  return beforeNoun && (accorded || isAttributive(classes, i) || lacksAgreement(classes, i));
}

/** "one former campaign staffer": between a singular's adjective and a noun; but "the poor want help". */
function isAttributive({ words, kinds }: Classes, i: number): boolean {
  if (kinds[i - 1] !== 'adjective') return false;
  return kinds[i - 2] === 'number' || /^an?$/.test(words[i - 2]?.norm ?? '');
}

function isThirdPerson({ norm }: Word): boolean {
  return /[^s]s$/.test(norm) && !BE.test(norm);
}

function isPastForm(word: Word): boolean {
  return word.tags.has('PastTense') && verbSenses(word.lemma).length > 0;
}

/** A determiner, possessive or preposition opens the run of names, adjectives and nouns that word `i` ends. */
function isOpened({ words, kinds }: Classes, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 6 && !hasBreak(words[j]); j--) {
    const kind = kinds[j];
    if (kind === 'determiner' || kind === 'possessive' || isPossessivePronoun(words[j])) return true;
    if (kind !== 'name' && kind !== 'noun' && kind !== 'adjective' && kind !== 'number') return false;
  }
  return false;
}

/** "the Clinton campaign of", "the 2013 report,": a base form that ends a phrase whose head is no plural. */
function isPhraseEnd(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  const previous = words[i - 1] as Word;
  const before = kinds[i - 1];
  if (word.norm !== word.lemma || nounSenses(word.norm).length === 0 || /s$/.test(previous.norm))
    return false;
  if (before !== 'name' && before !== 'number' && before !== 'adjective') return false;
  const next = kinds[i + 1];
  const ends = hasBreak(word) || next === undefined || next === 'preposition' || next === 'conjunction';
  return ends && isOpened(classes, i);
}

/** "the Sanders campaign said", "both lobbying firms said": a form between its phrase and a finite verb. */
function isSubjectHead(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  const before = kinds[i - 1];
  const inside = before === 'name' || before === 'adjective' || before === 'noun';
  const form = word.norm === word.lemma || isThirdPerson(word);
  const next = kinds[i + 1] === 'adverb' ? i + 2 : i + 1;
  if (!inside || !form || hasBreak(word) || !isFinite(classes, next) || AUXILIARY.test(word.norm))
    return false;
  // "what Republicans want is", "all they fear is": the verb of a clause that is itself a subject.
  for (let j = i - 2; j >= 0 && j > i - 5; j--) if (CLEFT.test(words[j]?.norm ?? '')) return false;
  return true;
}

/** A modal, an auxiliary, a past form or a third person; no base form, participle or form in -ing. */
function isFinite({ words, kinds }: Classes, i: number): boolean {
  const word = words[i];
  const kind = kinds[i];
  if (word && SAYING.test(word.norm)) return true;
  if (!word || (kind !== 'verb' && kind !== 'aux' && kind !== 'modal')) return false;
  if (kind === 'modal' || word.tags.has('Copula')) return true;
  return !word.tags.has('Gerund') && (word.tags.has('PastTense') || /[^s]s$|^had$/.test(word.norm));
}

/** "his first press briefing,": a form in -ing behind the parts of a noun phrase, and none behind it. */
function endsPhrase({ words, kinds }: Classes, i: number): boolean {
  const before = kinds[i - 1];
  const inside =
    before === 'noun' || before === 'adjective' || before === 'number' || before === 'possessive';
  const next = kinds[i + 1];
  return inside && (hasBreak(words[i]) || next === undefined || next === 'preposition' || next === 'verb');
}

/** "by contrast", "warns of “bans": a present form cannot stand behind a preposition. */
export function isObjectOfPreposition({ words, kinds }: Classes, i: number): boolean {
  const previous = words[i - 1];
  const word = words[i] as Word;
  if (kinds[i - 1] !== 'preposition' || !previous || isInflected(word) || TAKES_BASE_FORM.has(word.lemma))
    return false;
  return (
    previous.norm !== 'to' && previous.norm !== 'like' && (!hasBreak(previous) || leadsIntoQuote(previous))
  );
}

/** The determiner is a pronoun, and the verb behind it its own: "this is", "this makes", "these show". */
function standsAlone(determiner: string, { norm, lemma }: Word): boolean {
  if (determiner === 'that' || determiner === 'all' || BE.test(norm)) return true;
  // What agrees as a verb with the pronoun does not agree with it as a noun.
  if (determiner === 'this') return /[^s]s$/.test(norm);
  return (determiner === 'these' || determiner === 'those') && norm === lemma;
}

/** "Some argue that", "each believes the other": the quantifier is the subject where a clause or object follows. */
function isQuantifiedSubject({ words, kinds }: Classes, i: number): boolean {
  const next = words[i + 1];
  if (!next || hasBreak(words[i]) || !SUBJECT_PRONOUNS.has((words[i - 1] as Word).norm)) return false;
  const word = words[i] as Word;
  if (word.norm === word.lemma && nounSenses(word.norm).length === 0 && verbSenses(word.lemma).length > 0)
    return true;
  const opens =
    kinds[i + 1] === 'determiner' || kinds[i + 1] === 'pronoun' || next.norm === 'that' || next.norm === 'to';
  return opens && verbSenses(verbLemma((words[i] as Word).norm)).length > 0;
}

/** "And surveys suggest", "the Gulf states remain": a form in -s right before another verb is that verb's subject. */
function isPluralSubject({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (!next || hasBreak(word) || !/[^s]s$/.test(word.norm) || TAKES_BASE_FORM.has(word.lemma)) return false;
  if (kinds[i - 1] === 'conjunction') {
    return kinds[i + 1] === 'verb' && next.norm === next.lemma && verbSenses(next.lemma).length > 0;
  }
  // "what Argentina wants is"
  if (words[i - 2]?.norm === 'what') return false;
  const inPhrase = kinds[i - 1] === 'name' || kinds[i - 1] === 'adjective' || kinds[i - 1] === 'noun';
  const finite = kinds[i + 1] === 'modal' || next.tags.has('PresentTense') || next.tags.has('Copula');
  return inPhrase && finite && !isInflected(next);
}

/** Past and -ing forms may modify a noun after a determiner ("the proposed plan"). */
/** "another unaligned strategist", "an increasingly challenging threat": a participle between an article and its noun. */
export function isPremodifier({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  let before = i - 1;
  while (kinds[before] === 'adverb') before--;
  const article = /^(?:an?|the|another|every)$/.test(words[before]?.norm ?? '');
  if (!article || hasBreak(words[i - 1]) || hasBreak(word)) return false;
  const next = kinds[i + 1];
  const participle = isInflected(word) && (!word.tags.has('Gerund') || before < i - 1);
  return participle && (next === 'noun' || next === 'name' || next === 'adjective');
}

export function isInflected(word: Word): boolean {
  return word.tags.has('PastTense') || word.tags.has('Gerund') || word.tags.has('Participle');
}

/** A base form cannot be the verb of a single name before it: "Clinton campaign spokesman". */
function lacksAgreement({ words, kinds }: Classes, i: number): boolean {
  const previous = words[i - 1] as Word;
  const named = kinds[i - 1] === 'name' || (kinds[i - 1] === 'noun' && CAPITAL.test(previous.text));
  if (!named || /s$/i.test(previous.text)) return false;
  for (let j = i - 2; j >= 0 && j > i - 6; j--) {
    const kind = kinds[j];
    if (kind === 'verb' || kind === 'aux' || kind === 'modal' || words[j]?.norm === 'and') return false;
  }
  return true;
}

/** "the American public knows", "his firm says": a word for people between the parts of its phrase and their verb. */
export function isPeopleHere(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  const before = kinds[i - 1];
  const inside =
    before === 'adjective' ||
    before === 'name' ||
    before === 'determiner' ||
    isPossessivePronoun(words[i - 1]);
  if (!inside || !isPeopleNoun(word.norm) || hasBreak(word)) return false;
  const next = kinds[i + 1] === 'adverb' || words[i + 1]?.norm === 'now' ? i + 2 : i + 1;
  return isFinite(classes, next);
}

/** "a recent editorial put it", "the directive from": a word for a document at the end of its phrase. */
export function isDocumentHere({ words, kinds }: Classes, i: number): boolean {
  const { norm } = words[i] as Word;
  if (!isDocumentNoun(norm) && nounSenses(norm).length === 0) return false;
  const before = kinds[i - 1];
  const inside =
    before === 'determiner' || before === 'adjective' || before === 'name' || before === 'possessive';
  const next = kinds[i + 1];
  return inside && next !== undefined && (next === 'verb' || next === 'modal' || next === 'preposition');
}
