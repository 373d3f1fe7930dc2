import type { Word } from '../../prose/types';
import { infinitiveAt, moodOf, thatClauseAt, type Complement } from '../complement';
import type { Cue } from '../cue';
import { isAdverb, isNegation, isSubjectPronoun, norm } from '../grammar';
import { BAD_NOUNS, GOOD_NOUNS, NEGATIVE, OBLIGING } from '../lexicon';
import { pattern } from '../pattern';
import { complementCue, isMetadiscourse } from './complementCue';

/** Index behind the noun that an evaluative adjective goes with: "(a good) idea", "(both good) politics and good policy". */
function evaluatedFrom(words: readonly Word[], adjective: number): number {
  let at = adjective + 1;
  while (at < adjective + 8 && (GOOD_NOUNS.has(norm(words, at)) || isEvaluationLink(words, at))) at++;
  return GOOD_NOUNS.has(norm(words, at - 1)) ? at : adjective + 1;
}

function isEvaluationLink(words: readonly Word[], at: number): boolean {
  return norm(words, at) === 'and' || OBLIGING.has(norm(words, at)) || words[at]?.pos === 'adjective';
}

/** "It is vital all parties take part": the "that" may be missing before a noun phrase. */
function opensBareClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    !!word &&
    (word.pos === 'determiner' ||
      /^(?:all|both|every)$/.test(word.norm) ||
      isSubjectPronoun(word) ||
      word.pos === 'name')
  );
}

const IT_BE = [
  pattern('it is|was|remains|seems|becomes|be'),
  pattern('it would|will|might|may|could be|seem'),
  pattern('it has become|been'),
];

/** "It is vital that X V", "it would be folly to V". */
export function evaluationCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (norm(words, at) !== 'it') continue;
    const end = Math.max(...IT_BE.map((matches) => matches(words, at)));
    if (end < 0 || norm(words, end - 1) === 'was') continue;
    const cue = readEvaluation(words, at, end);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readEvaluation(words: readonly Word[], at: number, end: number): Cue | null {
  let next = end;
  let denied = false;
  for (; next < words.length; next++) {
    if (isNegation(words[next]) || norm(words, next) === 'no') denied = true;
    else if (!isAdverb(words[next]) && !/^(?:a|an|more|most|in|the|of)$/.test(norm(words, next))) break;
    else if (OBLIGING.has(norm(words, next)) || NEGATIVE.has(norm(words, next))) break;
  }
  const word = norm(words, next);
  const bad = NEGATIVE.has(word) || BAD_NOUNS.has(word);
  const force = OBLIGING.get(word);
  if (!bad && !force) return null;
  const hypothetical = /^(?:would|might|could)$/.test(norm(words, at + 1));
  const wished = hypothetical && norm(words, next + 1) === 'if' ? thatClauseAt(words, next + 2, true) : null;
  const behind = evaluatedFrom(words, next);
  const complement =
    wished ?? infinitiveAt(words, behind) ?? thatClauseAt(words, behind, opensBareClause(words, behind));
  if (!complement || isMetadiscourse(words, complement) || complement.verb.perfect) return null;
  if (
    !wished &&
    complement.kind === 'that' &&
    moodOf(words, complement) === 'indicative' &&
    !isBritishMandative(words, complement, word)
  )
    return null;
  // "It is fair to" only judges; "it would be fair to" recommends.
  if (!hypothetical && (force === 'weak' || (bad && complement.kind === 'that'))) return null;
  if (bad) {
    if (denied) return null;
    return complementCue(words, complement, { first: at, last: next }, 'proposals/evaluation', 'medium', {
      negated: true,
    });
  }
  return complementCue(
    words,
    complement,
    { first: at, last: next },
    'proposals/evaluation',
    // "Not necessary" is "need not".
    hypothetical || (denied && force === 'strong') ? 'weak' : (force ?? 'medium'),
    {
      negated: denied,
      certainty: 'medium',
    },
  );
}

/** "It is vital that the state acts": after a word of necessity the present indicative demands, too. */
function isBritishMandative(words: readonly Word[], { verb }: Complement, evaluation: string): boolean {
  const form = norm(words, verb.first);
  return (
    (OBLIGING.get(evaluation) === 'strong' || evaluation === 'important') &&
    (/^(?:is|are)$/.test(form) || words[verb.first]?.tags.has('PresentTense') === true) &&
    !/^(?:has|have|can|will|does|do)$/.test(form)
  );
}
