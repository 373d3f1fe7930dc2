import type { Pos, Word } from '../prose/types';
import { isAdverbHere } from './adverbs';
import type { Classes } from './classes';
import { isDocumentNoun, nounSenses, verbSenses } from './lexicon';
import { closesQuote, hasBreak, hasComma, isPossessivePronoun, leadsIntoQuote } from './wordTests';
import { isIrregularPast, verbLemma } from './verbForms';

const ACRONYM = /^(?:\p{Lu}\.?){2,}s?$/u;
const CAPITAL = /^\p{Lu}/u;

/** Verbs that a bare infinitive may follow. */
const TAKES_BASE_FORM = new Set(['be', 'do', 'have', 'let', 'make', 'help', 'dare', 'need', 'go', 'come']);

/** Subject words after which a word that can be a verb is one ("they plan"). */
const SUBJECT_PRONOUNS = new Set([
  'i',
  'he',
  'she',
  'they',
  'we',
  'you',
  'who',
  'many',
  'some',
  'most',
  'others',
  'each',
  'both',
  'few',
  'several',
  'former',
  'latter',
]);

/** The class that the context of word `i` proves against the tagger's, if any. */
export function correctClass(classes: Classes, i: number): Pos | undefined {
  const { words, kinds, casing } = classes;
  const word = words[i] as Word;
  const kind = kinds[i];
  const previous = words[i - 1];
  const joined = previous !== undefined && !hasBreak(previous);
  if (casing === 'title') return kind === 'name' && joined && isTitleVerb(classes, i) ? 'verb' : undefined;
  if (isAdverbHere(classes, i)) return 'adverb';
  if (kind === 'verb' && word.norm === 'last' && words[i + 1]?.tags.has('Date')) return 'adjective';
  if (/^['’]s$/i.test(word.text) && isPossessiveHere(classes, i)) return 'possessive';
  if (casing === 'sentence' && isNameHere(classes, i)) return 'name';
  // "self-professed", "oft-stated": the second half of a compound adjective.
  if (kind === 'verb' && previous?.after === '-' && isInflected(word)) return 'adjective';
  if (kind === 'verb' && (isObjectOfPreposition(classes, i) || (joined && isNounHere(classes, i))))
    return 'noun';
  if (kind === 'adjective' && previous && isPastVerb(classes, i)) return 'verb';
  if (kind === 'adjective' && previous && joined && isDocumentHere(classes, i)) return 'noun';
  if (kind === 'adjective' && !previous && isSurname(classes)) return 'name';
  if (kind === 'noun' && previous?.norm === 'to' && isInfinitiveHere(classes, i)) return 'verb';
  if (kind === 'noun' && previous && (joined ? isVerbHere(classes, i) : resumesSubject(classes, i)))
    return 'verb';
  return word.norm === 'according' && words[i + 1]?.norm === 'to' ? 'preposition' : undefined;
}

/** "a recent editorial put it", "the directive from": a word for a document at the end of its phrase. */
function isDocumentHere({ words, kinds }: Classes, i: number): boolean {
  const { norm } = words[i] as Word;
  if (!isDocumentNoun(norm) && nounSenses(norm).length === 0) return false;
  const before = kinds[i - 1];
  const inside =
    before === 'determiner' || before === 'adjective' || before === 'name' || before === 'possessive';
  const next = kinds[i + 1];
  return inside && next !== undefined && (next === 'verb' || next === 'modal' || next === 'preposition');
}

/** "Green told the president", "Brown asked whether": what opens the sentence before a cue verb and its object is a name. */
function isSurname({ words, kinds }: Classes): boolean {
  const [name, verb, next] = words;
  if (
    !name ||
    !verb ||
    !next ||
    !CAPITAL.test(name.text) ||
    SUBJECT_PRONOUNS.has(name.norm) ||
    hasBreak(name)
  )
    return false;
  const past = isIrregularPast(verb.norm) || /ed$/.test(verb.norm) || /[^s]s$/.test(verb.norm);
  const object =
    kinds[2] === 'determiner' ||
    kinds[2] === 'pronoun' ||
    /^(?:that|whether|how|why|if)$/.test(next.norm) ||
    leadsIntoQuote(verb) ||
    /^[,:]/.test(verb.after) ||
    (kinds[2] === 'name' && isIrregularPast(verb.norm));
  return past && object && verbSenses(verbLemma(verb.norm)).some(({ type }) => type === 'speech');
}

/** "asked not to attend", "wanted to deprive Iran": an infinitive behind a negation or a verb of wishing, with its object. */
function isInfinitiveHere({ words, kinds }: Classes, i: number): boolean {
  const governor = words[i - 2];
  if (/^(?:not|never)$/.test(governor?.norm ?? '')) return true;
  const word = words[i] as Word;
  const object = kinds[i + 1] === 'determiner' || kinds[i + 1] === 'pronoun' || kinds[i + 1] === 'name';
  if (!object || hasBreak(word) || word.norm !== word.lemma || kinds[i - 2] !== 'verb') return false;
  return verbSenses(governor?.lemma ?? '').some(({ takes, preps }) => takes.has('inf') && !preps.has('to'));
}

/** "Georgia's expressed desire", "Floyd's dying words": the clitic is no "has" or "is" where a noun follows at once. */
function isPossessiveHere({ words, kinds }: Classes, i: number): boolean {
  const participle = words[i + 1];
  const noun = words[i + 2];
  if ((kinds[i - 1] !== 'name' && kinds[i - 1] !== 'noun') || !participle || !noun || hasBreak(participle))
    return false;
  if (kinds[i] === 'possessive' || kinds[i + 2] !== 'noun' || !isInflected(participle)) return false;
  return (
    !participle.tags.has('Gerund') || nounSenses(noun.norm).length > 0 || nounSenses(noun.lemma).length > 0
  );
}

/** "U.N.", "Theresa May", "Black Lives Matter": capitals inside a sentence tell a name. */
function isNameHere({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  const kind = kinds[i];
  const previous = words[i - 1];
  if (kind === 'modal') {
    return kinds[i - 1] === 'name' && CAPITAL.test(word.text) && !hasBreak(previous);
  }
  if (kind !== 'verb' && kind !== 'noun' && kind !== 'adjective' && kind !== 'other') return false;
  if (kind !== 'noun' && word.text.length > 1 && ACRONYM.test(word.text)) return true;
  return kind !== 'adjective' && previous !== undefined && CAPITAL.test(word.text) && !opensClause(previous);
}

function opensClause(previous: Word): boolean {
  return /[.:!?"“‘«]/.test(previous.after);
}

/** A verb for the tagger, but it stands where only a noun can. */
function isNounHere(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  const previous = words[i - 1] as Word;
  if (word.tags.has('Gerund') && isDocumentNoun(word.norm)) return endsPhrase(classes, i);
  if (isInflected(word)) return false;
  const before = kinds[i - 1];
  if (isPluralSubject(classes, i)) return true;
  if (before === 'possessive' || isPossessivePronoun(previous)) return true;
  if (before === 'determiner') return !standsAlone(previous.norm, word) && !isQuantifiedSubject(classes, i);
  if (word.norm !== word.lemma) return false;
  if (nounSenses(word.norm).length > 0 && before === 'verb' && !TAKES_BASE_FORM.has(previous.lemma))
    return true;
  const beforeNoun = kinds[i + 1] === 'noun' || kinds[i + 1] === 'name';
  const accorded = previous.norm === 'to' && words[i - 2]?.norm === 'according';
  return beforeNoun && (accorded || lacksAgreement(classes, i));
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
function isObjectOfPreposition({ words, kinds }: Classes, i: number): boolean {
  const previous = words[i - 1];
  const word = words[i] as Word;
  if (kinds[i - 1] !== 'preposition' || !previous || isInflected(word) || TAKES_BASE_FORM.has(word.lemma))
    return false;
  return (
    previous.norm !== 'to' && previous.norm !== 'like' && (!hasBreak(previous) || leadsIntoQuote(previous))
  );
}

const BE = /^(?:is|are|was|were|'s|'re)$/;

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
  const inPhrase = kinds[i - 1] === 'name' || kinds[i - 1] === 'adjective' || kinds[i - 1] === 'noun';
  const finite = kinds[i + 1] === 'modal' || next.tags.has('PresentTense') || next.tags.has('Copula');
  return inPhrase && finite && !isInflected(next);
}

/** Past and -ing forms may modify a noun after a determiner ("the proposed plan"). */
function isInflected(word: Word): boolean {
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

/** A past form that the tagger took for an adjective, behind its subject: "he said", "Smith told". */
function isPastVerb({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  const before = kinds[i - 1];
  const subject = before === 'pronoun' || before === 'noun' || before === 'name';
  if (isIrregularPast(word.norm)) {
    return (
      subject || before === 'aux' || before === 'adverb' || before === 'negation' || closesQuote(words[i - 1])
    );
  }
  return word.norm.endsWith('ed') && subject && verbLemma(word.norm) !== word.norm && !hasBreak(words[i - 1]);
}

/** "Obama Says ...": in a headline a cue verb's past or third person behind a name. */
function isTitleVerb({ words, kinds }: Classes, i: number): boolean {
  const { norm } = words[i] as Word;
  const inflected = isIrregularPast(norm) || /[^s]s$|ed$/.test(norm);
  return (
    inflected && kinds[i - 1] === 'name' && i + 1 < words.length && verbSenses(verbLemma(norm)).length > 0
  );
}

/** A noun for the tagger, but it stands where only a verb can: "Mexico claims that", "they plan to". */
function isVerbHere(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  const lemma = verbLemma(word.norm);
  const senses = verbSenses(lemma);
  if (senses.length === 0) return false;
  const next = words[i + 1];
  const before = kinds[i - 1];
  const subject = SUBJECT_PRONOUNS.has((words[i - 1] as Word).norm);
  if (isCoordinatedVerb(classes, i)) return true;
  if (!next || hasBreak(word)) return subject && word.norm.endsWith('s');
  const nextKind = kinds[i + 1];
  if (nextKind === 'verb' || nextKind === 'aux' || nextKind === 'modal' || next.norm === 'of') return false;
  if (subject) return true;
  const opensClause = nextKind === 'determiner' || nextKind === 'pronoun' || next.norm === 'that';
  if (word.norm === lemma) {
    // "Iranians fear a repeat": the plural of a name.
    const nation = before === 'name' && /(?:[^s]s|ese)$/.test((words[i - 1] as Word).text);
    const plural = nation || (words[i - 1] as Word).tags.has('Plural');
    return (
      (before === 'noun' || nation) &&
      opensClause &&
      (plural || senses.some(({ takes }) => takes.has('clause') || takes.has('that')))
    );
  }
  if (!word.norm.endsWith('s')) return false;
  // "Iran still refers to": no adverb stands between two nouns.
  const subjectBefore = kinds[i - 2] === 'noun' || kinds[i - 2] === 'name' || kinds[i - 2] === 'pronoun';
  if (before === 'adverb' && subjectBefore) return true;
  const named = before === 'name' || (i === 1 && CAPITAL.test((words[0] as Word).text));
  if (!named) return before === 'noun' && (opensClause || next.norm === 'to');
  const clause = kinds[i + 2] === 'modal' || kinds[i + 2] === 'aux' || kinds[i + 2] === 'verb';
  if (clause || (nextKind !== 'name' && nextKind !== 'noun')) return true;
  // "Putin chides Turkey": a verb that is no noun as well is no plural before a name.
  return nextKind === 'name' && nounSenses(lemma).length === 0;
}

/** "... is too late,” and calls for talks": behind a closed quotation or a comma, a second verb of the same subject. */
function isCoordinatedVerb({ words, kinds }: Classes, i: number): boolean {
  const before = words[i - 2];
  if ((words[i - 1] as Word).norm !== 'and' || !before || !/[^s]s$/.test((words[i] as Word).norm))
    return false;
  if (!hasComma(before) && !closesQuote(before) && kinds[i - 2] !== 'possessive') return false;
  const next = words[i + 1]?.norm ?? '';
  return next === 'for' || next === 'on' || next === 'that' || kinds[i + 1] === 'determiner';
}

/** "Smith, a member of the committee, advocates a tax": behind an insertion, a third person with its object. */
function resumesSubject({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (!hasComma(words[i - 1]) || !next || hasBreak(word) || !/[^s]s$/.test(word.norm)) return false;
  const opensObject = kinds[i + 1] === 'determiner' || kinds[i + 1] === 'pronoun' || next.norm === 'that';
  return opensObject && verbSenses(verbLemma(word.norm)).length > 0;
}
