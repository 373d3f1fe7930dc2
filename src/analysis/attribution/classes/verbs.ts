import type { Pos, Word } from '../../prose/types';
import { adjectiveSenses, nounSenses, verbSenses, type Sense } from '../lexicon';
import { isIrregularPast, verbLemma } from '../verbForms';
import { closesQuote, hasBreak, hasComma } from '../wordTests';
import type { Classes } from './classes';
import { SUBJECT_PRONOUNS } from './subjectPronouns';

const CAPITAL = /^\p{Lu}/u;

/** A past form that the tagger took for an adjective, behind its subject: "he said", "Smith told". */
export function isPastVerb({ words, kinds, casing }: Classes, i: number): boolean {
  const word = words[i] as Word;
  const before = kinds[i - 1];
  const subject = before === 'pronoun' || before === 'noun' || before === 'name';
  if (isIrregularPast(word.norm)) {
    return (
      subject || before === 'aux' || before === 'adverb' || before === 'negation' || closesQuote(words[i - 1])
    );
  }
  const passive = before === 'aux' && adjectiveSenses(word.norm).length === 0;
  // "misspoke but noted that", "and added a tax"
  const joined = before === 'conjunction' && (kinds[i + 1] === 'determiner' || words[i + 1]?.norm === 'that');
  if (joined && word.norm.endsWith('ed') && verbLemma(word.norm) !== word.norm) return true;
  const governed = (subject || passive) && !hasBreak(words[i - 1]);
  if (before === 'verb' && word.norm.endsWith('ed') && opensReported({ words, kinds, casing }, i))
    return true;
  return word.norm.endsWith('ed') && governed && verbLemma(word.norm) !== word.norm;
}

/** "the Israelis have used": an auxiliary that the tagger took for a noun. */
export function isPerfectAuxiliary({ words, kinds }: Classes, i: number): boolean {
  if (!/^(?:have|has|had)$/.test(words[i]?.norm ?? '') || hasBreak(words[i])) return false;
  return kinds[i + 1] === 'verb' || kinds[i + 1] === 'aux' || kinds[i + 1] === 'adverb';
}

/** "As the report shows, ...", "..., records show.": a segment that is a noun phrase and a verb of reporting. */
function endsReport({ words, kinds }: Classes, i: number, senses: readonly Sense[]): boolean {
  if (!senses.some(({ takes }) => takes.has('clause') || takes.has('quote'))) return false;
  const plural = (words[i - 1] as Word).tags.has('Plural');
  if (plural === /[^s]s$/.test((words[i] as Word).norm)) return false;
  let first = i - 1;
  while (first > 0 && !hasBreak(words[first - 1])) first--;
  const as = words[first]?.norm === 'as';
  if (as ? first + 1 >= i : first === 0) return false;
  for (let j = as ? first + 1 : first; j < i; j++) {
    const kind = kinds[j];
    if (
      kind !== 'determiner' &&
      kind !== 'adjective' &&
      kind !== 'noun' &&
      kind !== 'name' &&
      kind !== 'number'
    )
      return false;
  }
  return true;
}

/** "Obama Says ...": in a headline a cue verb's past or third person behind a name. */
export function isTitleVerb({ words, kinds }: Classes, i: number): boolean {
  const { norm } = words[i] as Word;
  const inflected = isIrregularPast(norm) || /[^s]s$|ed$/.test(norm);
  return (
    inflected && kinds[i - 1] === 'name' && i + 1 < words.length && verbSenses(verbLemma(norm)).length > 0
  );
}

/** A noun for the tagger, but it stands where only a verb can: "Mexico claims that", "they plan to". */
export function isVerbHere(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  const lemma = verbLemma(word.norm);
  const senses = verbSenses(lemma);
  if (senses.length === 0) return false;
  const next = words[i + 1];
  const before = kinds[i - 1];
  const subject = SUBJECT_PRONOUNS.has((words[i - 1] as Word).norm);
  if (isCoordinatedVerb(classes, i)) return true;
  if (!next || hasBreak(word)) return (subject && word.norm.endsWith('s')) || endsReport(classes, i, senses);
  const nextKind = kinds[i + 1];
  if (isParticipleHere(classes, i, senses)) return true;
  // "are urging", "what Argentina wants is"
  if (kinds[i - 1] === 'aux' && /ing$/.test(word.norm)) return true;
  if (words[i - 2]?.norm === 'what' && /^(?:is|was)$/.test(next.norm) && word.norm.endsWith('s')) return true;
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
  const opener = i === 1 && before !== 'determiner' && CAPITAL.test((words[0] as Word).text);
  const named = before === 'name' || opener;
  // "Putin chides Turkey", "the ad touts Merkel": a verb that is no noun as well is no plural before a name.
  const transitive = nextKind === 'name' && nounSenses(lemma).length === 0;
  if (!named)
    return (
      before === 'noun' && (opensClause || next.norm === 'to' || (transitive && !isPlural(words[i - 1])))
    );
  const clause = kinds[i + 2] === 'modal' || kinds[i + 2] === 'aux' || kinds[i + 2] === 'verb';
  if (clause || (nextKind !== 'name' && nextKind !== 'noun')) return true;
  return transitive;
}

function isPlural(word: Word | undefined): boolean {
  return word?.tags.has('Plural') === true;
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

/** "hackers backing the regime", "a third saying they agree": a form in -ing between a plural and its object, or a clause. */
function isParticipleHere({ words, kinds }: Classes, i: number, senses: readonly Sense[]): boolean {
  const before = words[i - 1] as Word;
  if (!/ing$/.test((words[i] as Word).norm)) return false;
  const plural = before.tags.has('Plural') || /^(?:those|people)$/.test(before.norm);
  if (plural && opensObject(words[i + 1], kinds[i + 1], senses)) return true;
  const subject = kinds[i - 1] === 'name' || kinds[i - 1] === 'noun';
  const clause = kinds[i + 1] === 'pronoun' || words[i + 1]?.norm === 'that';
  return subject && clause && senses.some(({ type, takes }) => type === 'speech' && takes.has('clause'));
}

/** What may stand right behind a cue verb: the start of a noun phrase or clause, or its preposition. */
function opensObject(next: Word | undefined, kind: Pos | undefined, senses: readonly Sense[]): boolean {
  if (!next || kind === undefined) return false;
  const object = kind === 'determiner' || kind === 'pronoun' || kind === 'name' || next.norm === 'that';
  // "telling supporters"
  const addressee = kind === 'noun' && senses.some(({ takes }) => takes.has('objclause'));
  return object || addressee || (next.norm !== 'of' && senses.some(({ preps }) => preps.has(next.norm)));
}

/** "..., warning against a ban", "..., telling supporters that": a form in -ing behind a clause. */
export function isTrailingParticiple({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  if (!hasComma(words[i - 1]) || !/ing$/.test(word.norm) || hasBreak(word)) return false;
  const senses = verbSenses(verbLemma(word.norm));
  return senses.some(({ type }) => type === 'speech') && opensObject(words[i + 1], kinds[i + 1], senses);
}

/** "is telling reporters", "those supporting the ban", "and suggesting that": a form in -ing before its object. */
export function isActiveParticiple({ words, kinds }: Classes, i: number): boolean {
  const word = words[i] as Word;
  if (!/ing$/.test(word.norm) || hasBreak(word) || hasBreak(words[i - 1])) return false;
  const senses = verbSenses(verbLemma(word.norm));
  if (senses.length === 0) return false;
  const before = words[i - 1];
  const next = kinds[i + 1];
  if (before?.norm === 'and' || before?.norm === 'but') return words[i + 1]?.norm === 'that';
  const plural = words[i + 1]?.tags.has('Plural') === true;
  const object =
    next === 'name' || next === 'determiner' || next === 'pronoun' || (next === 'noun' && plural);
  const progressive = before?.lemma === 'be' || kinds[i - 1] === 'aux';
  const reduced = before?.norm === 'those' || kinds[i - 1] === 'name' || before?.tags.has('Plural') === true;
  return object && (progressive || reduced);
}

/** "that many economists say is": a form of "say" behind a noun phrase is its verb. */
export function isForm({ words, kinds }: Classes, i: number): boolean {
  const before = kinds[i - 1];
  if (!/^says?$/.test(words[i]?.norm ?? '') || hasBreak(words[i - 1])) return false;
  return before === 'noun' || before === 'name' || before === 'pronoun' || before === 'adverb';
}

/** "moves that he said improved the economy": behind "said", a past form with its object. */
function opensReported({ words, kinds }: Classes, i: number): boolean {
  const next = kinds[i + 1];
  if (!/^(?:said|says?|think|thinks|thought|believe|believes|believed)$/.test(words[i - 1]?.norm ?? ''))
    return false;
  return next === 'determiner' || next === 'name' || next === 'pronoun';
}

/** "Smith, a member of the committee, advocates a tax": behind an insertion, a third person with its object. */
export function resumesSubject(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  const word = words[i] as Word;
  if (isTrailingParticiple(classes, i)) return true;
  const next = words[i + 1];
  if (!hasComma(words[i - 1]) || !next || hasBreak(word) || !/[^s]s$/.test(word.norm)) return false;
  const lemma = verbLemma(word.norm);
  const named = kinds[i + 1] === 'name' && nounSenses(lemma).length === 0;
  const object = kinds[i + 1] === 'determiner' || kinds[i + 1] === 'pronoun' || next.norm === 'that';
  return (object || named) && verbSenses(lemma).length > 0;
}

/** "asked not to attend", "wanted to deprive Iran": an infinitive behind a negation or a verb of wishing, with its object. */
export function isInfinitiveHere(classes: Classes, i: number): boolean {
  const { words, kinds } = classes;
  // "sought on Wednesday to ease": a time may part them.
  let at = i - 2;
  if (words[at]?.tags.has('Date')) at -= kinds[at - 1] === 'preposition' ? 2 : 1;
  const governor = words[at];
  if (/^(?:not|never)$/.test(governor?.norm ?? '')) return true;
  const word = words[i] as Word;
  if (!words[i + 1] || hasBreak(word)) return word.norm === word.lemma && isAwaited(classes, i - 2);
  const next = kinds[i + 1];
  const object = next === 'determiner' || next === 'pronoun' || next === 'name' || next === 'adjective';
  const governed = object || next === 'noun' || words[i + 1]?.norm === 'what';
  if (!governed || word.norm !== word.lemma || kinds[at] !== 'verb') return false;
  return verbSenses(governor?.lemma ?? '').some(({ takes, preps }) => takes.has('inf') && !preps.has('to'));
}

/** "asked the court to intervene.": the verb before the infinitive's "to" waits for one behind its addressee. */
function isAwaited({ words, kinds }: Classes, last: number): boolean {
  for (let j = last; j >= 0 && j > last - 6 && !hasBreak(words[j]); j--) {
    if (kinds[j] !== 'verb') continue;
    const senses = verbSenses(verbLemma(words[j]?.norm ?? ''));
    return j < last && senses.some(({ takes, preps }) => takes.has('objinf') && !preps.has('to'));
  }
  return false;
}
