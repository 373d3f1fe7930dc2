import type { Word } from '../../prose/types';
import { BE, isFinite, isGerund, isHardBreak, isNominal, isNounLike, norm } from '../grammar';
import { subjectBefore, type Subject } from '../subject';
import { FORMS } from './directiveVerbs';

/** Who urges, asks or demands: the subject of the directive verb at `at`, be it near, shared or that of the purpose. */
export function directiveSubject(words: readonly Word[], at: number): Subject | null {
  let verb = at;
  if (norm(words, at - 1) === 'to') {
    if (!LEADING.test(norm(words, at - 2))) return purposeSubject(words, at);
    verb = at - 2;
  } else if (/^(?:and|but|or|then)$/.test(norm(words, at - 1)) && isFinite(words, at)) {
    return sharedSubject(words, at);
  }
  while (
    verb > 0 &&
    /^(?:would|will|have|has|had|do|does|did|is|are|was|were|be|been|being|not|can|must|should|also|am)$/.test(
      norm(words, verb - 1),
    )
  )
    verb--;
  if (isGerund(words[at]) && verb === at) return null;
  const subject = subjectBefore(words, verb);
  if (!subject) return null;
  const head = words[subject.head];
  const bare = verb === at && FORMS.get(norm(words, at)) === norm(words, at);
  if (bare && head && isSingular(head)) return null;
  return head &&
    (isNounLike(head) || isNominal(head)) &&
    !/^(?:it|this|that|which|there|what)$/.test(head.norm)
    ? subject
    : null;
}

const LEADING = /^(?:want|wants|like|wish|have|has|had|continue|continues|continued|going|began|begun)$/;

/** "They wrote to the mayor to demand that": who acts does so in order to ask. */
function purposeSubject(words: readonly Word[], at: number): Subject | null {
  for (let back = at - 2; back >= Math.max(0, at - 12); back--) {
    if (isHardBreak(words[back + 1])) return null;
    if (PURPOSEFUL.test(words[back]?.lemma ?? '')) return sharedSubject(words, at - 1);
    if (isFinite(words, back) && !isNominal(words[back])) return null;
  }
  return null;
}

/** Deeds by which one makes a demand known; of other verbs the infinitive is a complement ("allowed him to demand"). */
const PURPOSEFUL =
  /^(?:write|meet|gather|march|rally|travel|go|come|join|sign|use|hold|visit|speak|stand|rise|release|issue|publish|launch|file|return|rush|unite|protest|strike|call)$/;

/** "She calls it folly and urges ...": the subject of the sentence's first finite verb, which both verbs share. */
function sharedSubject(words: readonly Word[], at: number): Subject | null {
  let first = at;
  while (first > 0 && !isHardBreak(words[first])) first--;
  for (let verb = first + 1; verb < at; verb++) {
    if (!isFinite(words, verb)) continue;
    const subject = subjectBefore(words, verb, first);
    const head = subject && words[subject.head];
    // "They are made to give up and call": the bare form hangs on an infinitive.
    if (
      BE.has(norm(words, verb)) &&
      FORMS.get(norm(words, at)) === norm(words, at) &&
      norm(words, at - 1) !== 'to'
    )
      return null;
    return head && isNounLike(head) && !/^(?:i|we|this|that|which|there|what)$/.test(head.norm)
      ? subject
      : null;
  }
  return null;
}

/** A singular subject takes no bare verb, so that the word is a noun: "the Clinton campaign for". */
function isSingular(word: Word): boolean {
  return (word.pos === 'noun' || word.pos === 'name') && !word.tags.has('Plural') && !/s$/.test(word.norm);
}
