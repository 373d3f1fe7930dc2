import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Attribution, type Span, type Status } from '../model';
import type { Passage, Sentence, Word } from '../prose/types';
import type { Cue } from './cue';
import { framedAs } from './framing';
import { isHardBreak, norm } from './grammar';
import { pattern } from './pattern';
import { judgedBy, verdictBehind } from './verdict';

/** Whose proposal it is, and what the author makes of it. */
export interface Standing {
  readonly status: Status;
  readonly proposer?: string;
}

const STATUS_BY_VERDICT = { for: 'endorsed', against: 'rejected' } as const;
const APPROVING = new Set('rightly correctly wisely sensibly justly'.split(' '));
const DISAPPROVING = new Set(
  'wrongly foolishly absurdly naively naïvely stupidly recklessly misguidedly perversely'.split(' '),
);
const WHILE_AT_IT = pattern('while we|you|they are about|at it');
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
  const holder =
    attribution.holding(sentence.words(cue.words.first, cue.words.last)) ?? attribution.holding(clause);
  const held =
    holder && (breaksAway(words, cue, holder) || isHeadline(sentence, holder)) ? undefined : holder;
  const source =
    proposer ?? (held && held.sourceActor !== AUTHOR ? (held.sourceActor ?? undefined) : undefined);
  const another =
    cue.status === 'reported' || cue.entertained || (held !== undefined && held.sourceActor !== AUTHOR);
  if (cue.status && cue.status !== 'reported') return { status: cue.status };
  const framed = framedAs(words, cue);
  if (framed) return { status: framed, ...(source !== undefined && { proposer: source }) };
  if (!another) return { status: 'endorsed' };
  const first = held?.source ? firstWordIn(sentence, held.source) : cue.clause.first;
  if (
    approves(words, cue, first) ||
    (held &&
      (isTakenForGranted(held, attribution) ||
        isCitedInSupport(sentence, held) ||
        isAuthority(sentence, held)))
  )
    return { status: 'endorsed', proposer: source };
  if (disapproves(words, cue, first) || isJudgedIll(words, cue))
    return { status: 'rejected', proposer: source };
  const verdict = verdictBehind(passage, sentence, attribution);
  return { status: verdict ? STATUS_BY_VERDICT[verdict] : 'reported', proposer: source };
}

/** "She points out that we must act": a factive cue makes the content the author's, too. */
function isTakenForGranted(held: Attribution, attribution: AttributionLayer): boolean {
  const detail = attribution.detailOf(held);
  return held.type === 'indirect' && detail !== undefined && detail.factive && !detail.negated;
}

/** "As a recent report recommends, ...": who cites with "as" agrees. */
function isCitedInSupport(sentence: Sentence, { source, content }: Attribution): boolean {
  if (!source || !content) return false;
  const { words } = sentence.tagged;
  const first = words.findIndex((_, at) => sentence.words(at, at).end > source.start);
  const determined = words[first - 1]?.pos === 'determiner' ? first - 1 : first;
  return norm(words, determined - 1) === 'as';
}

/** "The Charter tells us to", "history teaches that we must": what nobody disputes speaks for the author. */
function isAuthority(sentence: Sentence, { source }: Attribution): boolean {
  if (!source) return false;
  const inside = sentence.tagged.words.filter((_, at) => {
    const { start, end } = sentence.words(at, at);
    return source.start <= start && end <= source.end;
  });
  // The head alone speaks: "the charter of the league", but not "the justice minister" or "the minister of justice".
  const tail = inside.findIndex((word, at) => at > 0 && word.pos === 'preposition');
  const head = tail > 0 ? inside[tail - 1] : inside.at(-1);
  return head !== undefined && AUTHORITY.test(head.norm);
}

const AUTHORITY =
  /^(?:charter|constitution|scripture|gospel|bible|conscience|history|experience|decency|justice|morality|logic|reason|wisdom|prudence)$/;

/** "They loathe taxes — yet they must agree to one": behind the break the author speaks again. */
function breaksAway(words: readonly Word[], { clause }: Cue, { type }: Attribution): boolean {
  const opener = words[clause.first - 1];
  return (
    type !== 'direct' && type !== 'mixed' && isHardBreak(opener) && /^(?:but|yet)$/.test(opener?.norm ?? '')
  );
}

function isIronic(words: readonly Word[]): boolean {
  if (words.some((_, at) => WHILE_AT_IT(words, at) > 0)) return true;
  return IRONY.test(
    words
      .slice(0, 3)
      .map((word) => word.norm)
      .join(' '),
  );
}

function approves(words: readonly Word[], cue: Cue, first: number): boolean {
  return anyOf(words, Math.min(first, cue.clause.first), cue.words.last, APPROVING);
}

function disapproves(words: readonly Word[], cue: Cue, first: number): boolean {
  return anyOf(words, Math.min(first, cue.clause.first), cue.words.last, DISAPPROVING);
}

function anyOf(words: readonly Word[], first: number, last: number, set: ReadonlySet<string>): boolean {
  for (let at = first; at <= last; at++) if (set.has(norm(words, at))) return true;
  return false;
}

function firstWordIn(sentence: Sentence, span: Span): number {
  const { words } = sentence.tagged;
  const at = words.findIndex((_, word) => sentence.words(word, word).end > span.start);
  return at < 0 ? words.length : at;
}

/** "Crime report: Congress must act": in a headline, what stands before the colon is the topic and says nothing. */
function isHeadline(sentence: Sentence, { cue, content, type }: Attribution): boolean {
  if (!cue || !content || type !== 'indirect' || sentence.index > 0) return false;
  const behind = sentence.tagged.words[firstWordIn(sentence, content)];
  return /:\s*$/.test(behind?.before ?? '');
}

/** "The idea that we should tax bread is absurd", "calls for a ban are naive": a verdict right behind the proposal. */
function isJudgedIll(words: readonly Word[], cue: Cue): boolean {
  const behind = cue.entertained ? cue.clause.last : (cue.object ?? cue.words).last;
  for (let at = behind + 1; at <= behind + 3; at++) {
    if (COPULA.test(norm(words, at))) return judgedBy(words, at + 1) === 'against';
  }
  return false;
}

const COPULA = /^(?:is|are|was|were|be|seems|sounds)$/;
