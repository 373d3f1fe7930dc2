import type { Word } from '../../prose/types';
import { norm } from '../grammar';
import { READER_IMPERATIVES, READER_PHRASES } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { headOf } from '../subject';

/** "Take action", "take the tariffs off": against "take Greece", "take the case of". */
function takesMeasures(words: readonly Word[], verb: number): boolean {
  if (norm(words, verb - 1) === 'us') return true;
  const last = nounPhraseEnd(words, verb + 1, words.length - 1);
  if (
    /^(?:off|away|out|back|down|up)$/.test(norm(words, last + 1)) ||
    /^(?:away|back|down|on|up)$/.test(norm(words, verb + 1))
  )
    return true;
  return (
    last > verb &&
    /^(?:action|actions|step|steps|measures|charge|control|responsibility|care|heart|time|lead|seat|side|sides|initiative|opportunity|chance|risk|risks|blame|oath|stand)$/.test(
      norm(words, headOf(words, verb + 1, last)),
    )
  );
}

/** Does the verb at `verb` guide the reader ("Imagine", "Take Greece") rather than ask a policy of anybody? */
export function isToReader(words: readonly Word[], verb: number): boolean {
  if (norm(words, verb - 1) === 'please' && !/^(?:note|see|find|visit|click)$/.test(norm(words, verb)))
    return false;
  if (READER_IMPERATIVES.has(norm(words, verb))) return !isPolicyUse(words, verb);
  const phrase = words
    .slice(verb, verb + 5)
    .map((word) => word.norm)
    .join(' ');
  return READER_PHRASES.some((fixed) => phrase.startsWith(fixed));
}

/** Verbs of both kinds: "have a single limit", "keep the fee", "take the tariffs off" against "take Greece". */
function isPolicyUse(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  switch (norm(words, verb)) {
    case 'have':
    case 'call':
      return next?.norm === 'a' || next?.norm === 'off' || next?.norm === 'an';
    case 'wait':
      return next !== undefined;
    case 'follow':
      return next?.pos === 'determiner';
    case 'keep':
      return next?.norm !== 'in' && next?.norm !== 'reading';
    case 'take':
      return takesMeasures(words, verb);
    default:
      return false;
  }
}
