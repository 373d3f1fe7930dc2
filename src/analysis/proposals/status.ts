import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Attribution, type Span, type Status } from '../model';
import type { Passage, Sentence, Word } from '../prose/types';
import type { Cue } from './cue';
import { isNegation, norm } from './grammar';
import { BAD_NOUNS, NEGATIVE } from './lexicon';

/** Whose proposal it is, and what the author makes of it. */
export interface Standing {
  readonly status: Status;
  readonly proposer?: string;
}

const APPROVING = new Set('rightly correctly wisely sensibly justly'.split(' '));
const DISAPPROVING = new Set(
  'wrongly foolishly absurdly naively naïvely stupidly recklessly misguidedly perversely'.split(' '),
);
const IRONY = /^(?:heaven forbid|god forbid|perish the thought|by all means|as if)\b/;

/** Reads a proposal's status off its predicate, its attribution and the author's verdict on it. */
export function standingOf(
  passage: Passage,
  sentence: Sentence,
  cue: Cue,
  clause: Span,
  attribution: AttributionLayer,
  proposer: string | undefined,
): Standing {
  const { words } = sentence.tagged;
  if (isIronic(words)) return { status: 'voiced' };
  const held =
    attribution.holding(sentence.words(cue.words.first, cue.words.last)) ?? attribution.holding(clause);
  const source =
    proposer ?? (held && held.sourceActor !== AUTHOR ? (held.sourceActor ?? undefined) : undefined);
  const another =
    cue.status === 'reported' || cue.entertained || (held !== undefined && held.sourceActor !== AUTHOR);
  if (cue.status && cue.status !== 'reported') return { status: cue.status };
  if (!another) return { status: 'endorsed' };
  if (approves(words, cue) || (held && isTakenForGranted(held, attribution)))
    return { status: 'endorsed', proposer: source };
  const rejected =
    disapproves(words, cue) || isJudgedIll(words, cue) || isRebutted(passage, sentence, attribution);
  return { status: rejected ? 'rejected' : 'reported', proposer: source };
}

/** "She points out that we must act": a factive cue makes the content the author's, too. */
function isTakenForGranted(held: Attribution, attribution: AttributionLayer): boolean {
  const detail = attribution.detailOf(held);
  return held.type === 'indirect' && detail !== undefined && detail.factive && !detail.negated;
}

function isIronic(words: readonly Word[]): boolean {
  return IRONY.test(
    words
      .slice(0, 3)
      .map((word) => word.norm)
      .join(' '),
  );
}

function approves(words: readonly Word[], cue: Cue): boolean {
  for (let at = cue.clause.first; at <= cue.words.last; at++) if (APPROVING.has(norm(words, at))) return true;
  return false;
}

function disapproves(words: readonly Word[], cue: Cue): boolean {
  for (let at = cue.clause.first; at <= cue.words.last; at++)
    if (DISAPPROVING.has(norm(words, at))) return true;
  return false;
}

/** "The idea that we should tax bread is absurd", "calls for a ban are naive": a verdict right behind the proposal. */
function isJudgedIll(words: readonly Word[], cue: Cue): boolean {
  const behind = cue.entertained ? cue.clause.last : (cue.object ?? cue.words).last;
  for (let at = behind + 1; at <= behind + 3; at++) {
    if (COPULA.test(norm(words, at))) return isVerdict(words, at + 1, 5);
  }
  return false;
}

/** The author's next sentence takes the proposal up ("this", "but that") and judges it ill. */
function isRebutted(passage: Passage, sentence: Sentence, attribution: AttributionLayer): boolean {
  const next = passage.sentences[sentence.index + 1];
  if (!next?.tagged.words.length || attribution.holding(next.words(0, 0))) return false;
  const { words } = next.tagged;
  const takesUp = words.slice(0, 3).some((word) => TAKES_UP.test(word.norm));
  const copula = words.findIndex((word) => COPULA.test(word.norm));
  return takesUp && copula >= 0 && copula < 10 && isVerdict(words, copula + 1, 6);
}

const COPULA = /^(?:is|are|was|were|be|seems|sounds)$/;
const TAKES_UP = /^(?:this|that|it|such|these|those|but|yet|however)$/;

function isVerdict(words: readonly Word[], from: number, reach: number): boolean {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const word = norm(words, at);
    const denied = isNegation(words[at - 1]) || isNegation(words[at - 2]) || isNegation(words[at - 3]);
    if ((NEGATIVE.has(word) || BAD_NOUNS.has(word)) && !denied) return true;
    if (
      denied &&
      /^(?:idea|answer|solution|way|acceptable|right|fair|enough|helpful|wise|realistic|viable|sensible|option)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}
