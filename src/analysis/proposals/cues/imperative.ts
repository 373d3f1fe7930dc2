import type { Word } from '../../prose/types';
import { clauseEnd, joinsClauses } from '../clause';
import type { Cue, WordRange } from '../cue';
import { frame } from '../frame';
import {
  CONDITION_OPENERS,
  isAdverb,
  isBareForm,
  isCoordinator,
  isFinite,
  isGerund,
  isHardBreak,
  isModal,
  isNominal,
  isSubjectPronoun,
  isWhWord,
  norm,
} from '../grammar';
import { isAction, MENTAL, NOUN_LIKE_ACTIONS } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { pattern } from '../pattern';
import { verbGroup } from '../verbGroup';
import { isToReader } from './readerImperatives';

/** What may stand before an imperative: links, order, politeness. */
const OPENERS = [
  'and|but|so|or|then|next|instead|first|second|third|firstly|secondly|thirdly|finally|lastly|please|also|now|just|simply|' +
    'kindly|meanwhile|therefore|thus|likewise|again|better|additionally|furthermore|moreover|yes|sure|certainly|still|' +
    'right|immediately|quickly|today|afterwards|otherwise|ideally',
  'at the very? least',
  'failing that',
  'above all',
  'better still|yet',
  'for a start',
  'to begin|start with',
  'by all means',
  'in short',
  'as a first step',
  'if not',
  "for god|heaven|goodness 's sake",
].map(pattern);

const PERSONAL = /^(?:your|yours|yourself|you|me|my)$/;

const IRONIC = /^(?:by all means|yes|sure)\b/;

/** "Scrap the fee.", "Do not wait.", "Let parents choose.", "Let us begin.": addressed to whoever can act. */
export function imperativeCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  const asked = /\?/.test(words[words.length - 1]?.after ?? '');
  for (const at of clauseOpenings(words)) {
    const start = afterOpeners(words, at);
    const vocative = /,/.test(words[at]?.before ?? '') ? vocativeBefore(words, at) : null;
    const behind = /;/.test(words[at]?.before ?? '');
    if (behind && !cues.length) continue;
    const cue = readImperative(words, start, { continued: behind || isAnnounced(words, at), vocative });
    if (!cue || (asked && cue.rule === 'proposals/imperative')) continue;
    const opening = words
      .slice(at, start)
      .map((word) => word.norm)
      .join(' ');
    cues.push(IRONIC.test(opening) ? { ...cue, status: 'voiced' } : cue);
  }
  return cues;
}

/** Where a main clause without a subject may begin: the sentence, after hard punctuation, after a fronted clause. */
function clauseOpenings(words: readonly Word[]): number[] {
  const openings = words.length > 1 ? [0] : [];
  let modalSeen = false;
  for (let at = 1; at < words.length - 1; at++) {
    modalSeen ||= isModal(words[at]);
    const before = words[at]?.before ?? '';
    if (/[:;]/.test(before) || (/[,:]\s*[“"‘]/.test(before) && /^\p{Lu}/u.test(words[at]?.text ?? '')))
      openings.push(at);
    else if (norm(words, at) === 'let' && (/,|—|–/.test(before) || isCoordinator(words[at - 1])))
      openings.push(at);
    else if (/,/.test(before) && vocativeBefore(words, at)) openings.push(at);
    else if (!modalSeen && /,/.test(before) && opensConditional(words)) openings.push(at);
  }
  return openings;
}

/** "Ministers" is no vocative; "America", "Please, Mr President" and "Members of the committee" are. */
function vocativeBefore(words: readonly Word[], comma: number): WordRange | null {
  const first = afterOpeners(words, 0);
  const range = { first, last: comma - 1 };
  if (first >= comma || comma - first > 5) return null;
  const called = words.slice(first, comma);
  const addressed = TITLES.test(called[0]?.norm ?? '') || called.every((word) => word.pos === 'name');
  return addressed && !called.some((word) => word.pos === 'verb' || word.pos === 'aux') ? range : null;
}

const TITLES =
  /^(?:mr|mrs|ms|madam|president|prime|chancellor|governor|mayor|senators?|members|colleagues|delegates|congressmen)$/;

/** "The remedy is simple: pay teachers more": what stands before the colon leads one to expect advice. */
function isAnnounced(words: readonly Word[], at: number): boolean {
  if (!/:/.test(words[at]?.before ?? '')) return false;
  return words.slice(Math.max(0, at - 12), at).some((word) => ANNOUNCING.test(word.norm));
}

const ANNOUNCING =
  /^(?:answer|solution|remedy|cure|advice|lesson|message|plea|suggestion|recommendation|proposal|rule|task|step|demand)$/;

/** "If you want peace, prepare for war": only a condition or a purpose lets an imperative follow a comma. */
function opensConditional(words: readonly Word[]): boolean {
  const first = afterOpeners(words, 0);
  if (/^(?:instead|rather)$/.test(norm(words, 0)) && words[1]?.pos === 'preposition') return true;
  const opener = norm(words, first);
  return (
    CONDITION_OPENERS.has(opener) ||
    opener === 'to' ||
    opener === 'rather' ||
    opener === 'before' ||
    opener === 'instead'
  );
}

function afterOpeners(words: readonly Word[], from: number): number {
  let at = from;
  for (let moved = true; moved;) {
    moved = false;
    for (const opener of OPENERS) {
      const end = opener(words, at);
      if (end > at && end < words.length) {
        at = end;
        moved = true;
      }
    }
  }
  return at;
}

/** What leads up to an imperative. */
interface Lead {
  /** Another imperative or a promise of advice stands before it, so that its verb need not be a plain one. */
  readonly continued: boolean;
  /** Who is spoken to. */
  readonly vocative: WordRange | null;
}

function readImperative(words: readonly Word[], at: number, { continued, vocative }: Lead): Cue | null {
  const verb = words[at];
  if (!verb) return null;
  if (verb.norm === 'let') return readLet(words, at);
  let head = at;
  let negated = false;
  if (verb.norm === 'do' && norm(words, at + 1) === 'not') {
    head = at + 2;
    negated = true;
  } else if (verb.norm === 'never' || verb.norm === 'not') {
    if (verb.norm === 'not') return null;
    head = at + 1;
    negated = true;
    while (isAdverb(words[head])) head++;
  } else if (verb.norm === 'always') head = at + 1;
  const listed =
    continued &&
    isBareForm(verb) &&
    (verb.tags.has('Infinitive') || (verb.pos === 'noun' && NOUN_LIKE_ACTIONS.has(verb.norm)));
  if (!listed && (!isImperativeVerb(words, head, negated) || isToReader(words, head))) return null;
  if (isInCondition(words, at)) return null;
  const group = verbGroup(words, head);
  if (!group) return null;
  const end = clauseEnd(words, head);
  return frame(words, {
    rule: 'proposals/imperative',
    toReader: words.some((word, i) => i > head && i <= end && PERSONAL.test(word.norm)) ? true : undefined,
    words: { first: at, last: head },
    verb: group,
    from: at,
    subject: vocative,
    negated,
    force: 'strong',
    certainty:
      negated || verb.tags.has('Imperative') || !NOUN_LIKE_ACTIONS.has(verb.norm) ? 'high' : 'medium',
  });
}

/** "Unless they listen, cut spending and vote, we lose": a comma and a main clause show that the verb is still in the condition. */
function isInCondition(words: readonly Word[], at: number): boolean {
  if (!/,/.test(words[at]?.before ?? '') || !CONDITION_OPENERS.has(norm(words, afterOpeners(words, 0))))
    return false;
  for (let next = at + 1; next < words.length - 1; next++) {
    if (isHardBreak(words[next])) return false;
    if (/,/.test(words[next]?.before ?? '') && opensMainClause(words, next)) return true;
  }
  return false;
}

/** A subject and its finite verb: "the crisis will". */
function opensMainClause(words: readonly Word[], at: number): boolean {
  if (isCoordinator(words[at])) return false;
  const last = isSubjectPronoun(words[at]) ? at : nounPhraseEnd(words, at, words.length - 1);
  return last >= at && isFinite(words, last + 1);
}

/** "Let us V", "let's V": the speaker's own; "Let NP V": somebody is to be allowed to. */
function readLet(words: readonly Word[], at: number): Cue | null {
  const us = norm(words, at + 1) === 'us';
  if (/^(?:me|him|her|it|there)$/.test(norm(words, at + 1))) return null;
  let from = at + 2;
  let last = us ? at + 1 : -1;
  if (!us) {
    last = nounPhraseEnd(words, at + 1, Math.min(words.length - 1, at + 9));
    // "Let parliament vote on it": the verb looks like a noun.
    if (last > at + 1 && isAction(norm(words, last)) && !verbGroup(words, last + 1)) last--;
    if (last <= at) return null;
    from = last + 1;
  }
  const not = norm(words, from) === 'not';
  const group = verbGroup(words, from);
  if (!group || (us && (isToReader(words, group.head) || RHETORICAL.test(norm(words, group.head)))))
    return null;
  return frame(words, {
    rule: us ? 'proposals/let-us' : 'proposals/imperative',
    words: { first: at, last: us ? at + 1 : at },
    verb: group,
    from: at,
    subject: { first: at + 1, last },
    permits: us ? undefined : true,
    negated: not,
    force: 'strong',
    certainty: 'high',
  });
}

/** "Let us hope": what a speaker does together with the listeners, not policy. */
const RHETORICAL = /^(?:hope|pray|say|suppose|assume|imagine|recall)$/;

/** A bare verb that cannot be the noun at the head of a subject ("Fund managers say"). */
function isImperativeVerb(words: readonly Word[], at: number, negated: boolean): boolean {
  const verb = words[at];
  if (!verb || !isBareForm(verb) || (verb.pos === 'name' && at > 0) || /^[,-]/.test(verb.after)) return false;
  const known = isAction(verb.norm);
  const tagged = verb.tags.has('Infinitive') || verb.tags.has('Imperative') || verb.pos === 'aux';
  if (negated) return known || tagged || verb.norm === 'be';
  const next = words[at + 1];
  if (verb.norm === 'be') return next?.pos !== 'verb' && !/^(?:that|it|they)$/.test(next?.norm ?? '');
  const nounLike = NOUN_LIKE_ACTIONS.has(verb.norm);
  if (!known && (!tagged || MENTAL.has(verb.norm) || nounLike)) return false;
  if (!next) return known && tagged && !nounLike;
  if (isVerbal(next) && !(isGerund(next) && TAKES_GERUND.test(verb.norm))) return false;
  if (takesObject(next)) return !hasFiniteAfterSubject(words, at);
  if (!known && !verb.tags.has('Imperative')) return false;
  return (known && !nounLike) || (tagged && !isNounPhrase(words, at)) ? !hasFiniteVerb(words, at) : false;
}

const TAKES_GERUND = /^(?:stop|start|keep|quit|avoid|begin|cease|continue|resume|end|consider)$/;

function isVerbal(word: Word): boolean {
  return (word.pos === 'verb' || word.pos === 'aux') && !word.tags.has('Particle');
}

/** A determiner or an object pronoun, which no noun has behind it ("himself" goes with a noun, too). */
function takesObject(next: Word): boolean {
  if (next.pos === 'determiner') return true;
  return next.pos === 'pronoun' && !/^(?:i|we|he|she|they|who|himself|herself|itself)$/.test(next.norm);
}

/** Plain noun phrases look like imperatives: "Hold music", "Vote for change", "Race retains a grip". */
function isNounPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.pos === 'preposition') return true;
  if (/[^s]s$/.test(next.norm) && words[at + 2]?.pos === 'determiner') return true;
  return next.pos === 'noun' && (at > 0 || (!next.tags.has('Plural') && words.length < 5));
}

/** "Need the state act?": a finite verb right behind the noun phrase shows a question or a subject. */
function hasFiniteAfterSubject(words: readonly Word[], at: number): boolean {
  const end = nounPhraseEnd(words, at + 1, words.length - 1);
  return end > at && /^(?:is|are|was|were|has)$/.test(norm(words, end + 1));
}

/** Another finite verb in the same clause, that no relative or subordinate clause explains. */
function hasFiniteVerb(words: readonly Word[], at: number): boolean {
  const end = clauseEnd(words, at);
  for (let next = at + 1; next <= end; next++) {
    const word = words[next];
    if (!word) break;
    if (isWhWord(word) || word.norm === 'that' || CONDITION_OPENERS.has(word.norm) || word.norm === 'as')
      return false;
    if (isCoordinator(word) && (joinsClauses(words, next) || !isNominal(words[next + 1]))) return false;
    if (isFinite(words, next) && !word.tags.has('Infinitive') && !isReduced(words, next)) return true;
  }
  return false;
}

function isReduced(words: readonly Word[], at: number): boolean {
  return words[at]?.tags.has('PastTense') === true && words[at + 1]?.pos === 'preposition';
}
