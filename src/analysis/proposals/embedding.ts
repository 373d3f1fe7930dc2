import type { Word } from '../prose/types';
import { isAdverb, isFinite, isHardBreak, isNominal, isNounLike, norm } from './grammar';

/** The clause is a condition, an indirect question, a comparison or a restrictive relative clause. */
export function isEmbedded(words: readonly Word[], first: number): boolean {
  let subject = first;
  while (/^(?:too|many|few)$/.test(norm(words, subject - 1))) subject--;
  const opener = norm(words, subject - 1);
  if (/^(?:where|which|who|when)$/.test(opener) && /,/.test(words[subject - 1]?.before ?? '')) return false;
  if (/^(?:if|whether|how|what|where|why|who|whom|whatever|whoever|than|unless|when|as|whom)$/.test(opener))
    return true;
  const own = norm(words, subject);
  // "all you need"
  if (/^(?:all|everything|anything)$/.test(opener) && /^(?:you|we|they|he|she|it)$/.test(own)) return true;
  if (/^(?:it|he|she|they|we|you|i)$/.test(own) && isContactRelative(words, subject))
    return own !== 'we' || !isIdentified(words, subject);
  if ((own === 'who' && !/,/.test(words[subject]?.before ?? '')) || own === 'what') return true;
  if (own === 'that' && isNounLike(words[subject - 1]) && !/,/.test(words[subject]?.before ?? ''))
    return !isSingledOut(words, subject);
  return (
    opener === 'that' &&
    words[subject - 2]?.pos === 'noun' &&
    !CONTENT_NOUNS.test(norm(words, subject - 2)) &&
    !isToldTo(words, subject - 2)
  );
}

/** "told the council that it must", "agree with the bishops that": the noun is who is spoken to, and the clause what is said. */
function isToldTo(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 8) && !isHardBreak(words[at + 1]); at--)
    if (TELLING.test(norm(words, at))) return true;
  return false;
}

const TELLING =
  /^(?:tell|warn|remind|persuade|convince|assure|inform|advise|notify)(?:s|ed|ing)?$|^(?:told|telling|agree|agrees|agreed|disagree|consensus|agreement)$/;

/**
 * "If we think it must never be altered, we lose": what stands in a fronted condition is not proposed, be it the
 * condition's own verb or a clause that hangs on it.
 */
export function isSupposed(words: readonly Word[], subject: number): boolean {
  const opener = words[subject - 1];
  const hangs =
    opener?.norm === 'that' || (opener !== undefined && isFinite(words, subject - 1) && !isNounLike(opener));
  if (!hangs) return false;
  for (let at = subject - 1; at >= 0; at--) {
    if (isHardBreak(words[at + 1]) || /[,"“”]/.test(words[at]?.after ?? '')) return false;
    if (/^(?:if|unless|whether|suppose|supposing)$/.test(norm(words, at))) return true;
  }
  return false;
}

/** "a role it should play": a pronoun right behind a noun opens a relative clause. */
function isContactRelative(words: readonly Word[], pronoun: number): boolean {
  if (words[pronoun - 1]?.pos !== 'noun' || /[^ ]/.test(words[pronoun]?.before ?? '')) return false;
  for (let at = pronoun - 1; at >= 0; at--)
    if (/^(?:if|when|once|unless|until)$/.test(norm(words, at))) return false;
  return true;
}

/** "It is a drift we must stop": said of a thing that is pointed at, the relative clause carries the point. */
function isIdentified(words: readonly Word[], subject: number): boolean {
  return (
    /^(?:this|that|it|these|those)$/.test(norm(words, 0)) &&
    /^(?:is|are)$/.test(norm(words, 1)) &&
    subject <= 8
  );
}

/** "These are the problems that must be addressed": what the main clause says of its subject is the demand. */
function isSingledOut(words: readonly Word[], relative: number): boolean {
  let at = relative - 1;
  while (at > 0 && (isNominal(words[at]) || isAdverb(words[at])) && !isHardBreak(words[at])) at--;
  return /^(?:is|are)$/.test(norm(words, at)) && norm(words, at + 1) === 'the';
}

/** Nouns whose that-clause is their content ("the idea that we should"), not a relative clause. */
const CONTENT_NOUNS =
  /^(?:idea|view|belief|claim|argument|notion|proposal|fact|conclusion|principle|recommendation|suggestion|demand|insistence|opinion|position|case|consensus|conviction|message|point|understanding|agreement|advice|warning|sense|feeling|thought|theory|assertion|contention|statement|doubt|question|condition|reason|sign|proof|evidence|hope|expectation|rule|requirement)s?$/;

/** "and must also pay": a modal without a subject of its own continues the clause before it. */
export function continuesClause(words: readonly Word[], at: number): boolean {
  return /^(?:and|but|or|then)$/.test(norm(words, at - 1));
}

/** "The idea that we should": the that-clause of a thought that somebody may have. */
export function isEntertained(words: readonly Word[], subject: number): boolean {
  return norm(words, subject - 1) === 'that' && ENTERTAINING.test(norm(words, subject - 2));
}

const ENTERTAINING =
  /^(?:idea|notion|suggestion|claim|argument|belief|theory|assertion|contention|myth|view|insistence|demand|fantasy|delusion)s?$/;
