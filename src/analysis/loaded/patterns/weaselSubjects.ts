import patterns from '../../../lexicon/loaded/patterns.json';
import type { TaggedSentence, Word } from '../../prose/types';
import { hasBreak, type PatternHit } from './pattern';

/** Nouns that stand for nobody in particular when they are subjects of a verb of saying or thinking. */
const VAGUE_SOURCES: ReadonlySet<string> = new Set(patterns.vagueSources);

/** These alone are sources nobody can ask; the others need a quantifier before them. */
const VAGUE_ALONE: ReadonlySet<string> = new Set(patterns.vagueAlone);

const QUANTIFIERS: ReadonlySet<string> = new Set(patterns.quantifiers);

const VERBS: ReadonlySet<string> = new Set(patterns.reportingVerbs);

const ADVERBS = /ly$|^(?:also|often|now|even|still|long|already)$/;

/** "critics say", "some would argue", "many economists believe": a claim whose holder nobody can find. */
export function findWeaselSubjects({ words }: TaggedSentence): PatternHit[] {
  const hits: PatternHit[] = [];
  for (let first = 0; first < words.length; first++) {
    const hit = weaselAt(words, first);
    if (!hit) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}

function weaselAt(words: readonly Word[], first: number): PatternHit | undefined {
  const head = subjectHead(words, first);
  if (head === undefined || !opensClause(words, first)) return undefined;
  const verb = verbAfter(words, head);
  if (verb === undefined) return undefined;
  const hedged = words.slice(head + 1, verb).some((word) => word.pos === 'modal');
  return {
    first,
    last: verb,
    rule: 'loaded/weasel-subject',
    strength: hedged ? 3 : 2,
    pos: 'phrase',
    alternatives: [
      `[who] ${words
        .slice(head + 1, verb + 1)
        .map((word) => word.text)
        .join(' ')}`,
    ],
  };
}

/** Index of the noun (or of the quantifier that stands alone) of a vague subject that begins at `first`. */
function subjectHead(words: readonly Word[], first: number): number | undefined {
  const word = words[first] as Word;
  if (VAGUE_ALONE.has(word.norm)) return first;
  if (!QUANTIFIERS.has(word.norm)) return undefined;
  for (let i = first + 1; i <= first + 3; i++) {
    const next = words[i];
    if (!next || hasBreak(words[i - 1])) break;
    if (VAGUE_SOURCES.has(next.norm)) return i;
    if (next.pos !== 'adjective' && next.pos !== 'noun') break;
  }
  return first;
}

/** Nothing before the subject makes it definite or a part of a phrase: "the critics", "of some". */
function opensClause(words: readonly Word[], first: number): boolean {
  const previous = words[first - 1];
  if (!previous || hasBreak(previous)) return true;
  if (/^(?:that|what|which|as|than|there|how)$/.test(previous.norm)) return previous.norm !== 'than';
  // "The union and others say": somebody is named.
  if (/^(?:and|or)$/.test(previous.norm) && /^(?:noun|name)$/.test(words[first - 2]?.pos ?? '')) return false;
  return previous.pos === 'conjunction' || previous.pos === 'adverb' || previous.pos === 'verb';
}

/** Index of the reporting verb behind the subject, modals and adverbs between them. */
function verbAfter(words: readonly Word[], head: number): number | undefined {
  if (hasBreak(words[head])) return undefined;
  for (let i = head + 1; i <= head + 5; i++) {
    const word = words[i];
    if (!word) return undefined;
    if (VERBS.has(word.lemma) || VERBS.has(word.norm)) return takesContent(words, i) ? i : undefined;
    const helper =
      word.pos === 'modal' ||
      word.pos === 'aux' ||
      ADVERBS.test(word.norm) ||
      /^(?:have|has|be|tempted|to|might|inclined)$/.test(word.norm);
    if (!helper || hasBreak(word)) return undefined;
  }
  return undefined;
}

/** Something is said: a clause, a quotation or an object follows; "experts agree on terms" passes, "few know Latin" does not. */
function takesContent(words: readonly Word[], verb: number): boolean {
  const word = words[verb] as Word;
  const next = words[verb + 1];
  if (!next) return true;
  if (/[,:"“]/.test(word.after)) return true;
  if (/^(?:know|hold|see|ask|expect|hope|charge|deny|point|feel|call|view)$/.test(word.lemma)) {
    return /^(?:that|as|it|out|this|for)$/.test(next.norm) || next.pos === 'pronoun';
  }
  return next.pos !== 'preposition' || next.norm === 'that';
}
