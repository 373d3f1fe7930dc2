import type { Force } from '../../model';
import type { Word } from '../../prose/types';
import type { WordRange } from '../cue';
import { isAdverb, isNegation, norm } from '../grammar';

/** A modal as it stands: its words, and where its verb is to be looked for. */
export interface Modal extends WordRange {
  readonly kind: 'should' | 'must' | 'need' | 'have' | 'could' | 'cannot' | 'shall';
  readonly force: Force;
  /** Negation inside the modal ("cannot"). */
  readonly negated?: boolean;
  /** First word after a subject-verb inversion may be the subject. */
  readonly invertible: boolean;
  readonly rule: string;
}

/** The modal expression that begins at a word, if one does. */
export function modalAt(words: readonly Word[], at: number): Modal | null {
  const word = words[at];
  if (!word) return null;
  const next = norm(words, at + 1);
  const one = (kind: Modal['kind'], force: Force, last = at, extra: Partial<Modal> = {}): Modal => ({
    first: at,
    last,
    kind,
    force,
    invertible: last === at,
    rule: 'proposals/modal',
    ...extra,
  });
  switch (word.norm) {
    case 'should':
      return one('should', 'medium');
    case 'must':
      return word.pos === 'modal' && !word.after.startsWith('-') ? one('must', 'strong') : null;
    case 'shall':
      return one('shall', 'strong');
    case 'ought':
      return oughtAt(words, at, one);
    case 'need':
    case 'needs':
      return needAt(words, at, one);
    case 'have':
    case 'has':
    case 'got':
      return haveAt(words, at, one);
    case 'could':
    case 'might':
      return next === 'want' || next === 'not' || next === 'have' ? null : one('could', 'weak');
    case 'can':
    case 'cannot': {
      const negated = word.norm === 'cannot' || isNegation(words[at + 1]) || next === 'no';
      if (!negated) return null;
      const last = word.norm === 'cannot' ? at : next === 'no' ? at + 2 : at + 1;
      return one('cannot', 'strong', last, { negated: true, invertible: false, rule: 'proposals/cannot' });
    }
    default:
      return null;
  }
}

type Make = (kind: Modal['kind'], force: Force, last?: number, extra?: Partial<Modal>) => Modal;

/** "ought to", "ought never to", "ought now to". */
function oughtAt(words: readonly Word[], at: number, one: Make): Modal | null {
  let to = at + 1;
  let negated = false;
  for (; isNegation(words[to]) || isAdverb(words[to]); to++) negated ||= isNegation(words[to]);
  return norm(words, to) === 'to' ? one('should', 'medium', to, negated ? { negated } : {}) : null;
}

/** "need(s) to", "need not", "do not need to", "may need to". */
function needAt(words: readonly Word[], at: number, one: Make): Modal | null {
  const next = norm(words, at + 1);
  const rule = 'proposals/need';
  if (words[at]?.norm === 'need' && /^(?:nor|neither)$/.test(norm(words, at - 1)))
    return one('need', 'weak', at, { rule });
  if (next === 'not' && words[at]?.norm === 'need')
    return one('need', 'weak', at + 1, { negated: true, rule });
  const to =
    next === 'to' ? at + 1 : words[at + 1]?.pos === 'adverb' && norm(words, at + 2) === 'to' ? at + 2 : -1;
  if (
    to < 0 ||
    words[at - 1]?.pos === 'determiner' ||
    norm(words, at - 1) === 'no' ||
    norm(words, at - 1) === 'to'
  )
    return null;
  if (isNegatedDo(words, at)) return one('need', 'weak', to, { negated: true, rule });
  return one('need', isTentative(words, at) ? 'weak' : 'strong', to, { rule });
}

/** "have to", "has got to", "have no choice but to"; "had to" is history. */
function haveAt(words: readonly Word[], at: number, one: Make): Modal | null {
  const next = norm(words, at + 1);
  const rule = 'proposals/have-to';
  if (words[at]?.norm === 'got') {
    return next === 'to' && /^(?:have|has)$/.test(norm(words, at - 1))
      ? one('have', 'strong', at + 1, { rule })
      : null;
  }
  if (next === 'only' && norm(words, at + 2) === 'to') return one('have', 'strong', at + 2, { rule });
  if (next !== 'to') return null;
  if (norm(words, at + 2) === 'do' && norm(words, at + 3) === 'with') return null;
  if (isNegatedDo(words, at)) return one('have', 'weak', at + 1, { negated: true, rule });
  return one('have', isTentative(words, at) ? 'weak' : 'strong', at + 1, { rule });
}

/** "do not need to", "does not have to". */
function isNegatedDo(words: readonly Word[], at: number): boolean {
  return isNegation(words[at - 1]) && /^(?:do|does|will|would|should)$/.test(norm(words, at - 2));
}

function isTentative(words: readonly Word[], at: number): boolean {
  return /^(?:may|might|could)$/.test(norm(words, at - 1));
}
