import type { Word } from '../prose/types';
import type { WordRange } from './cue';
import {
  BE,
  CONDITION_OPENERS,
  isAdverb,
  isCoordinator,
  isFinite,
  isHardBreak,
  isModal,
  isNominal,
  isSubjectPronoun,
  isWhWord,
  norm,
  opensAside,
} from './grammar';

/** How far a new subject may reach before its verb shows that a coordinator joins clauses and not phrases. */
const LOOKAHEAD = 9;

/**
 * Last word of the clause that runs through `from`: its objects, complements, purposes and conditions stay; reasons,
 * concessions and the next main clause do not.
 */
export function clauseEnd(words: readonly Word[], from: number): number {
  let depth = 0;
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    depth += count(word.before, '(') - count(word.before, ')');
    if (depth < 0) return at - 1;
    if (depth > 0) continue;
    if (isHardBreak(word) || /,["”’]/.test(word.before) || opensAside(words, at)) return at - 1;
    if (isCoordinator(word) && joinsClauses(words, at)) return at - 1;
    if (/,/.test(word.before) && isSubjectPronoun(word) && isFinite(words, at + 1)) return at - 1;
  }
  return words.length - 1;
}

function count(text: string, mark: string): number {
  let n = 0;
  for (const char of text) if (char === mark) n++;
  return n;
}

/** Does the coordinator at `at` begin a clause that has its own subject or its own modal? */
export function joinsClauses(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (isAdverb(words[next])) next++;
  const first = words[next];
  if (!first) return false;
  if (isModal(first)) return true;
  if (norm(words, at) === 'but' && norm(words, at - 1) === 'not') return false;
  if (CONDITION_OPENERS.has(first.norm)) return true;
  if (!isNominal(first) && norm(words, next) !== 'there') return false;
  const bare = first.pos === 'adjective';
  for (let seen = next + 1; seen < Math.min(words.length, next + LOOKAHEAD); seen++) {
    const word = words[seen];
    if (!word || isHardBreak(word) || /[,(]/.test(word.before)) return false;
    if (isWhWord(word) || word.norm === 'that' || word.norm === 'to' || isCoordinator(word)) return false;
    // With an adjective in front, a plural noun is too easily taken for a verb: "actual and punitive damages caused by".
    if (isFinite(words, seen))
      return !bare || word.pos === 'aux' || word.pos === 'modal' || BE.has(word.norm);
  }
  return false;
}

const CONCESSIONS = /^(?:although|though|while|whereas|because|since|despite|as|given|even)$/;
const STARTERS = /^(?:and|but|so|yet|or|nor|then|however|moreover|furthermore|also|additionally|likewise)$/;

/**
 * First word of the clause whose subject begins at `subject`. What is fronted stays (a condition, a purpose, a time);
 * reasons and concessions, other clauses, and the coordinator before it do not.
 */
export function clauseStart(words: readonly Word[], subject: number): number {
  let start = subject;
  let at = subject;
  while (at > 0) {
    const word = words[at];
    if (!word || isHardBreak(word) || /["“«(]/.test(word.before)) break;
    const previous = at - 1;
    if (/,/.test(word.before)) {
      const fronted = frontedFrom(words, previous);
      if (fronted < 0) break;
      start = fronted;
      at = fronted;
      continue;
    }
    if (norm(words, previous) === 'then' && previous > 0) {
      const fronted = frontedFrom(words, previous - 1);
      return fronted >= 0 ? fronted : start;
    }
    if (isAdverb(words[previous])) {
      at = previous;
      start = at;
      continue;
    }
    const fronted = frontedFrom(words, previous);
    if (fronted >= 0 && CONDITION_OPENERS.has(norm(words, fronted))) start = fronted;
    break;
  }
  start = Math.min(start, conditionStart(words, subject));
  while (start < subject && STARTERS.test(norm(words, start))) start++;
  return start;
}

/** First word of a condition, however long, that opens the sentence and leads up to `subject`; else `subject`. */
function conditionStart(words: readonly Word[], subject: number): number {
  let first = subject;
  while (first > 0 && !isHardBreak(words[first])) {
    if (/^(?:should|must|ought|shall)$/.test(norm(words, first - 1))) return subject;
    first--;
  }
  while (first < subject && STARTERS.test(norm(words, first))) first++;
  return CONDITION_OPENERS.has(norm(words, first)) ? first : subject;
}

/** First word of a fronted phrase or clause that ends at `last` and belongs to what follows, or -1. */
function frontedFrom(words: readonly Word[], last: number): number {
  let first = last;
  while (first > 0 && !isHardBreak(words[first]) && !/["“«(,]/.test(words[first]?.before ?? '')) {
    if (CONDITION_OPENERS.has(norm(words, first))) break;
    first--;
  }
  let opener = first;
  while (opener < last && STARTERS.test(norm(words, opener))) opener++;
  const word = words[opener];
  if (!word || CONCESSIONS.test(word.norm)) return -1;
  if (CONDITION_OPENERS.has(word.norm) || word.norm === 'to') return opener;
  for (let at = opener; at <= last; at++) if (isFinite(words, at)) return -1;
  return word.pos === 'preposition' ||
    isAdverb(word) ||
    word.norm === 'in' ||
    word.norm === 'for' ||
    word.norm === 'on'
    ? opener
    : -1;
}

/** The clause of condition inside a clause: "if the talks fail", "unless", "provided that". */
export function conditionIn(words: readonly Word[], clause: WordRange, verb: number): WordRange | undefined {
  for (let at = clause.first; at <= clause.last; at++) {
    if (!CONDITION_OPENERS.has(norm(words, at)) || !isConditional(words, at)) continue;
    const end = at < verb ? commaAfter(words, at, verb) : clause.last;
    if (end > at) return { first: at, last: end };
  }
  return undefined;
}

/** "when" and "once" open a condition only before a clause. */
function isConditional(words: readonly Word[], at: number): boolean {
  const word = norm(words, at);
  if (word === 'once') return isNominal(words[at + 1]);
  if (word === 'provided' || word === 'providing')
    return /^(?:that|the|it|they|there)$/.test(norm(words, at + 1));
  return true;
}

/** Last word before the comma (or the "then") that closes a fronted clause. */
function commaAfter(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (/,/.test(words[at]?.after ?? '') || norm(words, at + 1) === 'then') return at;
  }
  return -1;
}
