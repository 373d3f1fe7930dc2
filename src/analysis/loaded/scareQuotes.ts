import patterns from '../../lexicon/loaded/patterns.json';
import { nounSenses, verbSenses, type Sense } from '../attribution/lexicon';
import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer, Quotation } from '../attribution/layer';
import { AUTHOR, type Loaded, type Span } from '../model';
import type { Passage, Sentence, Word } from '../prose/types';
import { isAllowed } from './houseTerms';
import { PATTERN_RULES, sayOf } from './rules';
import { targetOf } from './target';
import { toneOf } from './tone';

/** Longer stretches are quotations whose speaker was not found. */
const LONGEST = 4;

/** Log-odds of opinion (see tone.ts) below which even single words are more often somebody's than distanced. */
const REPORT = -2.5;

/** The same for three words and more: outside opinion they are pieces of what somebody said. */
const OPINION = -0.6;

/** Words before the marks that name or explain a term, a title, a slogan or words as words. */
const NAMING: ReadonlySet<string> = new Set(patterns.namingBefore);

/** Words behind the marks that do the same: “gerrymander” means, the “Sunrise” project. */
const NAMED: ReadonlySet<string> = new Set(patterns.namingBehind);

/**
 * Quotation marks that quote nobody: a word or a short phrase set off to keep a distance.
 *
 * @param taken findings already made: marks around them are not reported again
 */
export function findScareQuotes(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
  taken: readonly Loaded[],
): Loaded[] {
  const found: Loaded[] = [];
  let at = 0;
  for (const quotation of attribution.quotations) {
    if (quotation.speaker !== null || quotation.clausal) continue;
    while (at > 0 && (passage.sentences[at]?.start ?? 0) > quotation.start) at--;
    while (at < passage.sentences.length && (passage.sentences[at] as Sentence).end < quotation.end) at++;
    const sentence = passage.sentences[at];
    if (!sentence || sentence.start > quotation.start || taken.some((other) => overlaps(other, quotation)))
      continue;
    const place = wordsInside(quotation, sentence);
    if (!place || !isDistanced(quotation, place, sentence, attribution)) continue;
    found.push({
      ...toLoaded(withMarks(quotation, passage.key), passage.key.slice(quotation.start, quotation.end)),
      target: targetOf({ ...place, pos: 'noun' }, 'scare_quotes', sentence, actors),
    });
  }
  return found;
}

function toLoaded(span: Span, wording: string): Omit<Loaded, 'target'> {
  const { category, says } = PATTERN_RULES['loaded/scare-quotes'];
  return {
    ...span,
    category,
    owner: AUTHOR,
    quoted: false,
    certainty: 'medium',
    why: sayOf(says, wording),
    alternatives: [wording],
    rule: 'loaded/scare-quotes',
  };
}

const MARK = /["“”„«»‹›'‘’`]/;

/** The quotation with the marks around it. */
function withMarks({ start, end }: Span, text: string): Span {
  return {
    start: MARK.test(text.charAt(start - 1)) ? start - 1 : start,
    end: MARK.test(text.charAt(end)) ? end + 1 : end,
  };
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** The words of a short quotation; undefined for a longer one. */
function wordsInside(quotation: Quotation, sentence: Sentence): Words | undefined {
  const { words } = sentence.tagged;
  const first = words.findIndex((_, i) => sentence.words(i, i).start >= quotation.start);
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < words.length && sentence.words(last + 1, last + 1).end <= quotation.end) {
    last++;
    if (last - first >= LONGEST) return undefined;
  }
  return { first, last };
}

/** The marks distance: what they hold is no title, term or name, and no quotation whose speaker was overlooked. */
function isDistanced(
  quotation: Quotation,
  { first, last }: Words,
  sentence: Sentence,
  attribution: AttributionLayer,
): boolean {
  const { words } = sentence.tagged;
  if (isTitle(words.slice(first, last + 1)) || isNamed(words, first, last)) return false;
  if (isAllowed(sentence.tagged, words[first]?.start ?? 0, words[last]?.end ?? 0)) return false;
  if (isReported(words, first, last) || isExplained(words[last]) || isHeadline(sentence)) return false;
  if (isInParentheses(words[first], words[last])) return false;
  if (toneOf(sentence.tagged) < (last - first < 2 ? REPORT : OPINION)) return false;
  return attribution.ownerOf(quotation).owner === AUTHOR && !attribution.holding(quotation);
}

/** Capitals throughout: a title or a name. A number or a letter is no wording either. */
function isTitle(inside: readonly Word[]): boolean {
  if (inside.every((word) => word.text.length < 2 || /\d/.test(word.text))) return true;
  const long = inside.filter((word) => word.text.length > 3);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word.text));
}

function isNamed(words: readonly Word[], first: number, last: number): boolean {
  if (/:\s*["“‘'«]$/.test(words[first]?.before ?? '')) return true;
  const before = words.slice(Math.max(0, first - 3), first);
  const next = words[last + 1];
  return (
    before.some((word) => NAMING.has(word.lemma) || NAMING.has(word.norm)) ||
    (next !== undefined && NAMED.has(next.lemma))
  );
}

/** How far before its content a noun of saying stands: "a warning of a “fall surge”". */
const NEAR = 4;

/**
 * The sentence tells what somebody said ("is warning of", "her testimony that"): the marks may well be a quotation whose
 * speaker was not found.
 */
function isReported(words: readonly Word[], first: number, last: number): boolean {
  return words.some(
    ({ pos, lemma }, i) =>
      (i < first || i > last) &&
      ((pos === 'verb' && verbSenses(lemma).some(isSpeech)) ||
        (pos === 'noun' && i < first && i >= first - NEAR && nounSenses(lemma).some(isSpeech))),
  );
}

/** Headlines quote in few words: who speaks is told below them. */
function isHeadline({ block, tagged }: Sentence): boolean {
  return block.level > 0 || (block.sentences.length === 1 && !/[.!?…:;]["”’')\]]*\s*$/.test(tagged.text));
}

/** (“CCP”), (will be “forgiven”): an abbreviation or a term of art beside what it stands for. */
function isInParentheses(first: Word | undefined, last: Word | undefined): boolean {
  return /\(["“‘'«]$/.test(first?.before ?? '') || /^["”’'»]\)/.test(last?.after ?? '');
}

/** “jahiliya” (ignorance), “contribution” - their offer: a term and what it means. */
function isExplained(last: Word | undefined): boolean {
  return last !== undefined && /^["”’'»]\s*(?:\(|[-–—]\s|[-–—]\S)/.test(last.after);
}

function isSpeech({ type }: Sense): boolean {
  return type === 'speech';
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
