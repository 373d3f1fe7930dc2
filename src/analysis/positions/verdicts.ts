import discourse from '../../lexicon/positions/discourse.json';
import type { TaggedSentence, Word } from '../prose/types';
import { gapBefore } from './nounPhrases';
import { PhraseList } from './phraseList';
import type { Predicate } from './syntax';

const { verdicts, mistakes } = discourse;
const EVIDENCE = new Set(verdicts.evidence);
const SHOWING = new Set(verdicts.showing);
/** Whatever does this speaks for itself; what says or suggests something may be somebody. */
const PROVING = new Set(['show', 'prove', 'demonstrate', 'teach']);
const CLAIMS = new Set(verdicts.claims);
const TRUE = new Set(verdicts.true);
const UNTRUE = new Set(verdicts.untrue);
const DISBELIEF = new Set(verdicts.disbelief);
const DISSENT = new Set(verdicts.dissent);
const CONTRARY = new PhraseList(verdicts.contrary.map((phrase) => [phrase, true] as const));
const DENIALS = byVerb(verdicts.denials);
const REBUTTALS = byVerb(verdicts.rebuttals);
const MISTAKEN = { verbs: new Set(mistakes.verbs), adjectives: new Set(mistakes.adjectives) };

const POINTERS = new Set(['this', 'that', 'it', 'they', 'these', 'those']);
const ECHOING_SUBJECTS = new Set([...POINTERS, 'he', 'she', 'we']);
const FIRST_PERSON = new Set(['i', 'we']);
/** Between a claim's noun and what points to it: "this tired argument". */
const LONGEST_CLAIM = 3;
/** How far behind its verb a verdict stands, in words. */
const REACH = 6;

function byVerb(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [verb = '', ...rest] = phrase.split(' ');
    found.set(verb, [...(found.get(verb) ?? []), rest]);
  }
  return found;
}

/** The clause says of its subject, somebody, that it is wrong: "are mistaken", "forget that". */
export function isMistaken(
  { words }: TaggedSentence,
  { lemma, verb, last, negated, passive }: Predicate,
): boolean {
  if (negated) return false;
  if (passive) return MISTAKEN.adjectives.has(words[verb]?.norm ?? '');
  if (MISTAKEN.verbs.has(lemma)) return true;
  if (lemma === 'get')
    return behind(words, verb, last).some(({ norm }) => norm === 'wrong' || norm === 'backwards');
  if (lemma !== 'be') return false;
  return behind(words, verb, last).some(({ norm }) => MISTAKEN.adjectives.has(norm));
}

/** The clause says of its subject that it ought to have done otherwise: "should have blocked it", "should be ashamed". */
export function isReproach(
  { words }: TaggedSentence,
  { modal, first, verb, last, lemma }: Predicate,
): boolean {
  if (modal !== 'should' && modal !== 'ought') return false;
  if (words.slice(first, verb).some(({ norm }) => norm === 'have')) return true;
  if (words[verb]?.norm === 'ashamed') return true;
  return lemma === 'be' && behind(words, verb, last).some(({ norm }) => norm === 'ashamed');
}

/**
 * The clause says that a view which the draft has just told of is not so, whoever holds it: "That is not true", "The
 * figures say otherwise", "I doubt it".
 */
export function contradicts(sentence: TaggedSentence, predicate: Predicate): boolean {
  const { words } = sentence;
  const { subject, lemma, verb, last } = predicate;
  if (predicate.form !== 'finite' || predicate.relative) return false;
  // "is simply not true"
  const negated = predicate.negated || words[verb + 2]?.pos === 'negation';
  // "Don't believe it"; the tagger may take the "that" of "That is false" for an article.
  const noun = words[subject?.head ?? (isThat(words, predicate) ? 0 : -1)];
  if (!noun) return verb <= 3 && negated && lemma === 'believe' && isTakenUp(words[verb + 1]);
  if (isProof(sentence, predicate)) return true;
  if (FIRST_PERSON.has(noun.norm))
    return negated
      ? DISBELIEF.has(lemma) && (isTakenUp(words[verb + 1]) || words[verb + 1]?.norm === 'so')
      : DISSENT.has(lemma) && (verb === last || isTakenUp(words[verb + 1]) || lemma === 'beg');
  if (subject && !isClaim(words, subject)) return false;
  if (negated)
    return begins(DENIALS, words, lemma, verb, last) || (lemma === 'be' && isTrue(words, verb, last));
  if (noun.norm !== 'they' && isMistaken(sentence, predicate)) return CLAIMS.has(noun.lemma);
  return (
    begins(REBUTTALS, words, lemma, verb, last) ||
    (lemma === 'be' && behind(words, verb, last).some(({ norm }) => UNTRUE.has(norm)))
  );
}

/** "The figures say otherwise", "history has proved them wrong". */
export function isProof(
  { words }: TaggedSentence,
  { subject, lemma, verb, last, negated, modal }: Predicate,
): boolean {
  if (negated || modal || !SHOWING.has(lemma) || !subject) return false;
  if (!EVIDENCE.has(words[subject.head]?.lemma ?? '') && !PROVING.has(lemma)) return false;
  return saysContrary(words, verb, last);
}

/**
 * The sentence opens by only denying, or only affirming, what was said before in other words than its own: "It will not",
 * "They have", "It is not enough" after "it is enough".
 *
 * @param said lemmas of the words of what was said
 * @returns whether it affirms; null where it says more than that
 */
export function echoes({ words }: TaggedSentence, said: ReadonlySet<string>): boolean | null {
  const [subject, auxiliary] = words;
  if (!subject || !auxiliary || !ECHOING_SUBJECTS.has(subject.norm) || !isAuxiliary(auxiliary)) return null;
  let added = false;
  let denied = false;
  for (let i = 2; i < words.length; i++) {
    const word = words[i];
    if (!word || (gapBefore(word) && word.pos !== 'negation')) break;
    if (word.pos === 'negation') denied = true;
    else if (!isAuxiliary(word) && word.pos !== 'adverb') {
      if (!said.has(word.lemma)) return null;
      added = true;
    }
  }
  // "They do like it" may go on from anything; a denial does not.
  return added && !denied ? null : !denied;
}

function isAuxiliary({ pos, lemma }: Word): boolean {
  return pos === 'modal' || pos === 'aux' || lemma === 'do' || lemma === 'have' || lemma === 'be';
}

function isThat(words: readonly Word[], { first, subject }: Predicate): boolean {
  return !subject && first === 1 && words[0]?.norm === 'that';
}

function isTakenUp(word: Word | undefined): boolean {
  return word !== undefined && (POINTERS.has(word.norm) || word.norm === 'them');
}

/** "that", "this argument", "their fears". */
function isClaim(
  words: readonly Word[],
  { first, head, pronoun }: NonNullable<Predicate['subject']>,
): boolean {
  const noun = words[head];
  if (!noun) return false;
  if (pronoun) return POINTERS.has(noun.norm);
  return CLAIMS.has(noun.lemma) && head - first < LONGEST_CLAIM && first < head;
}

function isTrue(words: readonly Word[], verb: number, last: number): boolean {
  return behind(words, verb, last).some(({ norm }) => TRUE.has(norm));
}

function saysContrary(words: readonly Word[], verb: number, last: number): boolean {
  for (let i = verb + 1; i <= Math.min(last, verb + REACH); i++) if (CONTRARY.at(words, i)) return true;
  return false;
}

function begins(
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
  words: readonly Word[],
  lemma: string,
  verb: number,
  last: number,
): boolean {
  return (phrases.get(lemma) ?? []).some(
    (rest) =>
      rest.length === 0 ||
      rest.every((norm, i) => verb + 1 + i <= last && words[verb + 1 + i]?.norm === norm),
  );
}

function behind(words: readonly Word[], verb: number, last: number): readonly Word[] {
  return words.slice(verb + 1, Math.min(verb + 5, last + 1));
}
