import type { Word } from '../prose/types';
import { POSSESSIVES } from './pattern';

/** Sentence-level word classes that the tagger's coarse parts of speech do not tell apart. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const BE = list('be am is are was were been being');
const FINITE_AUXILIARIES = list('am is are was were has had have do does did');
const FINITE_MODALS = list('must should would could might ought shall may can cannot will');
const SUBJECT_PRONOUNS = list('i we you he she they it who');
const COORDINATORS = list('and or but nor yet so');
/** Words that open a clause which says why or in spite of what: not part of the proposal. */
const ASIDE_OPENERS = list('because although though whereas lest otherwise');
/** After a comma these, too, open a remark on the proposal rather than a part of it. */
const ASIDE_AFTER_COMMA = list('since while as which who so else not rather for just');
export const CONDITION_OPENERS = list('if unless until once provided providing when whenever');
const WH_WORDS = list('who whom whose which what whatever where when why how whether');
const NEGATIONS = list('not never neither nor');
const PLAIN_ADVERBS = list(
  'also now then already always still soon again often instead together therefore thus just even only first next too ' +
    'perhaps maybe indeed simply once ever rather well all both each surely further finally',
);
/** Words that end like adverbs, or that the tagger takes for adverbs, and are verbs after a modal. */
const NOT_ADVERBS = list('apply supply rely reply comply multiply ally family ban like further');
const IRREGULAR_PARTICIPLES = list(
  'become been begun bought bound bred broken brought built cast caught chosen come cut dealt done drawn driven fed felt fought ' +
    'found forgiven forgotten forbidden frozen fined given gone grown had held heard hidden hit hurt kept known laid led left ' +
    'lent let lit lost made meant met overturned overseen overcome paid put quit read rebuilt repaid rewritten rid risen ' +
    'run said seen sent set shaken shed shown shut slain sold sought spent split spoken spread stopped stolen struck sworn ' +
    'swept taken taught thought thrown told torn undone undertaken understood upheld withdrawn withheld won written',
);
/** Participles that describe their subject's state: "must be prepared to", "should be concerned". */
const STATIVE_PARTICIPLES = list(
  'prepared committed determined ashamed concerned worried interested united dedicated focused informed supposed pleased ' +
    'satisfied resigned engaged embarrassed tired excited delighted surprised disappointed scared bored exhausted amazed ' +
    'shocked confused relieved thrilled frightened tempted mistaken alarmed',
);

export const norm = (words: readonly Word[], at: number): string => words[at]?.norm ?? '';

export function isAdverb(word: Word | undefined): boolean {
  if (!word || NOT_ADVERBS.has(word.norm)) return false;
  return (
    word.pos === 'adverb' || PLAIN_ADVERBS.has(word.norm) || (/..ly$/.test(word.norm) && !isOpenClass(word))
  );
}

function isOpenClass(word: Word): boolean {
  return word.pos === 'verb' || word.pos === 'noun' || word.pos === 'name' || word.pos === 'adjective';
}

export function isNegation(word: Word | undefined): boolean {
  return !!word && (NEGATIONS.has(word.norm) || word.pos === 'negation');
}

export function isCoordinator(word: Word | undefined): boolean {
  return !!word && COORDINATORS.has(word.norm);
}

export function isSubjectPronoun(word: Word | undefined): boolean {
  return (
    !!word &&
    SUBJECT_PRONOUNS.has(word.norm) &&
    !(word.norm === 'us' || word.text === 'US' || word.text === 'IT')
  );
}

export function isWhWord(word: Word | undefined): boolean {
  return !!word && WH_WORDS.has(word.norm);
}

export function isModal(word: Word | undefined): boolean {
  return !!word && FINITE_MODALS.has(word.norm) && word.pos !== 'noun' && word.pos !== 'name';
}

/** A verb form that must have a subject of its own. */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (isModal(word) || (FINITE_AUXILIARIES.has(word.norm) && word.pos !== 'noun'))
    return norm(words, at - 1) !== 'to';
  if (word.pos !== 'verb' && word.pos !== 'aux') return false;
  if (word.tags.has('Gerund') || word.tags.has('PhrasalVerb') || norm(words, at - 1) === 'to') return false;
  return !word.tags.has('Participle') || word.tags.has('PastTense');
}

export function isGerund(word: Word | undefined): boolean {
  return !!word && /...ing$/.test(word.norm) && (word.tags.has('Gerund') || word.pos === 'verb');
}

/** Can the word be a past participle (after be or have)? */
export function isParticiple(word: Word | undefined): boolean {
  if (!word) return false;
  if (IRREGULAR_PARTICIPLES.has(word.norm)) return true;
  return (
    /..[^e]ed$|..eed$/.test(word.norm) &&
    !/^(?:need|speed|indeed|naked|sacred|hundred|exceed|proceed|succeed)$/.test(word.norm)
  );
}

/** A participle that makes a passive: its subject is what is acted on. */
export function isPassiveParticiple(word: Word | undefined): boolean {
  return isParticiple(word) && !STATIVE_PARTICIPLES.has(word?.norm ?? '');
}

/** Can the word stand inside a noun phrase? */
export function isNominal(word: Word | undefined): boolean {
  if (!word) return false;
  if (POSSESSIVES.has(word.norm) || word.pos === 'possessive') return true;
  return (
    word.pos === 'noun' ||
    word.pos === 'name' ||
    word.pos === 'adjective' ||
    word.pos === 'determiner' ||
    word.pos === 'number' ||
    word.pos === 'pronoun'
  );
}

/** A noun, name or pronoun: what a noun phrase can end on. */
export function isNounLike(word: Word | undefined): boolean {
  return (
    !!word &&
    (word.pos === 'noun' || word.pos === 'name' || word.pos === 'pronoun') &&
    !POSSESSIVES.has(word.norm)
  );
}

/** Opens a clause or remark after the proposal that is no part of it. */
export function opensAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (ASIDE_OPENERS.has(word.norm)) return true;
  const next = norm(words, at + 1);
  if (word.norm === 'so' && next === 'that') return true;
  if (/^(?:as|since|so)$/.test(word.norm) && hasSubjectAndVerb(words, at + 1)) {
    return (
      word.norm !== 'as' || !/^(?:as|such|same|just|so|well|soon|long|much|far)$/.test(norm(words, at - 1))
    );
  }
  if (
    /,/.test(word.before) &&
    next === 'of' &&
    /^(?:none|some|many|most|each|all|both|several)$/.test(word.norm)
  )
    return true;
  if (word.norm === 'not' && /^(?:only|just|merely)$/.test(next)) return false;
  return /,/.test(word.before) && ASIDE_AFTER_COMMA.has(word.norm);
}

/** A subject and its finite verb, one right behind the other: "they will", "face-to-face meetings can". */
function hasSubjectAndVerb(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (!word || (at > from && /[,;:(]/.test(word.before))) return false;
    if (at > from && isFinite(words, at) && word.pos !== 'noun')
      return isNominal(words[at - 1]) || isAdverb(words[at - 1]);
    if (!isNominal(word) && !isAdverb(word) && norm(words, at) !== 'there') return false;
  }
  return false;
}

/** Punctuation before a word that no clause runs over. */
export function isHardBreak(word: Word | undefined): boolean {
  return !!word && /[;:—–…?!]|\s-+\s|--/.test(word.before);
}

const BASE_IN_ING_OR_ED =
  /^(?:bring|cling|fling|ring|sing|sting|string|swing|wring|feed|need|heed|speed|breed|bleed|weed|wed|shed|shred|exceed|proceed|succeed|embed)$/;

/** The base form of a verb, as an imperative has it. */
export function isBareForm(word: Word): boolean {
  if (FINITE_AUXILIARIES.has(word.norm) && !/^(?:do|have)$/.test(word.norm)) return false;
  if (!/^\p{L}+$/u.test(word.norm)) return false;
  if (/(?:ing|ed)$/.test(word.norm) && !BASE_IN_ING_OR_ED.test(word.norm)) return false;
  return (
    !/[^sui]s$/.test(word.norm) ||
    /^(?:address|pass|process|press|discuss|assess|focus|canvas)$/.test(word.norm)
  );
}
