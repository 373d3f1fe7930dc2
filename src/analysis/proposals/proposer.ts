import directives from '../../lexicon/proposals/directives.json';
import type { Word } from '../prose/types';
import type { Cue, WordRange } from './cue';
import { BE, isFinite, isHardBreak, norm } from './grammar';
import { POSSESSIVES } from './pattern';

/** Nouns for what somebody says or wants, whose content a that-clause gives. */
const STATEMENTS: ReadonlySet<string> = new Set([
  ...directives.nouns.map((noun) => noun.lemma),
  ...directives.statements,
]);

/** Verbs of saying and wanting in "what X is saying is that". */
const SAYING =
  /^(?:say|says|said|saying|argue|argues|arguing|want|wants|demand|demands|demanding|ask|asks|asking|suggest|suggests|suggesting|propose|proposes|proposing|mean|means|tell|tells|telling|insist|insists)$/;

/**
 * Marks as another's what stands behind "her position is that", "the demand of the farmers is that" or "what they are
 * saying is that". The author's own ("my view", "our advice") stays the author's.
 */
export function withProposer(words: readonly Word[], cue: Cue): Cue {
  if (cue.status) return cue;
  const copula = copulaBefore(words, cue.clause.first);
  if (copula < 2) return cue;
  const proposer = sayer(words, copula) ?? owner(words, copula);
  if (proposer) return { ...cue, status: 'reported', proposer };
  // "The old slogan was that": what used to be said is nobody's demand now.
  return norm(words, copula) === 'was' && bygone(words, copula) ? { ...cue, status: 'reported' } : cue;
}

/** The copula whose predicate the clause is: right before it, or before its "that". */
function copulaBefore(words: readonly Word[], clause: number): number {
  const at = norm(words, clause - 1) === 'that' ? clause - 2 : clause - 1;
  const closed = at < clause - 1 || isHardBreak(words[clause]) || /["“]/.test(words[clause]?.before ?? '');
  return closed && /^(?:is|was)$/.test(norm(words, at)) ? at : -1;
}

/** "What the minister is saying (is that)". */
function sayer(words: readonly Word[], copula: number): WordRange | null {
  let last = copula - 1;
  if (!SAYING.test(norm(words, last))) return null;
  while (BE.has(norm(words, last - 1)) || /^(?:really|actually|now|have|has)$/.test(norm(words, last - 1)))
    last--;
  let what = last - 1;
  while (what > 0 && norm(words, what) !== 'what' && !isHardBreak(words[what])) what--;
  const range = { first: what + 1, last: last - 1 };
  return norm(words, what) === 'what' &&
    range.first <= range.last &&
    !/^(?:i|we)$/.test(norm(words, range.first))
    ? range
    : null;
}

/** Whose position it is: "the government's (line is that)", "the demand of the farmers". */
function owner(words: readonly Word[], copula: number): WordRange | null {
  let first = copula;
  while (first > 0 && !isHardBreak(words[first]) && !isFinite(words, first - 1) && copula - first < 14)
    first--;
  const noun = words.findIndex(
    (word, at) => at >= first && at < copula && STATEMENTS.has(word.norm.replace(/s$/, '')),
  );
  if (noun < 0) return null;
  for (let at = noun - 1; at >= first; at--) {
    if (words[at]?.pos === 'possessive') return { first, last: at - 1 };
    if (POSSESSIVES.has(norm(words, at)))
      return /^(?:my|our|your)$/.test(norm(words, at)) ? null : { first: at, last: at };
  }
  if (!/^(?:of|from|by|for)$/.test(norm(words, noun + 1)) || noun + 2 >= copula) return null;
  return /^(?:my|our|this|that|these|it)$/.test(norm(words, noun + 2))
    ? null
    : { first: noun + 2, last: copula - 1 };
}

/** A noun for what was said, with no "my" or "our" before it. */
function bygone(words: readonly Word[], copula: number): boolean {
  return (
    STATEMENTS.has(norm(words, copula - 1)) &&
    !words.slice(Math.max(0, copula - 4), copula).some((word) => /^(?:my|our)$/.test(word.norm))
  );
}
