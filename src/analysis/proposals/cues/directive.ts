import type { Word } from '../../prose/types';
import { gerundAt, infinitiveAt, moodOf, someoneTo, thatClauseAt, type Complement } from '../complement';
import type { Cue, WordRange } from '../cue';
import { frame, frameThing } from '../frame';
import { isAdverb, isGerund, isPassiveParticiple, norm } from '../grammar';
import { isAction, METADISCOURSE } from '../lexicon';
import { nounPhraseEnd } from '../nounPhrase';
import { POSSESSIVES } from '../pattern';
import type { Subject } from '../subject';
import { asksForThing } from '../things';
import { directiveSubject } from './directiveSubject';
import { FORMS, VERBS, type Directive } from './directiveVerbs';

/** "We urge the council to act", "the report recommends that ...", "critics call for ...". */
export function directiveCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const lemma = FORMS.get(norm(words, at));
    const directive = lemma === undefined ? undefined : VERBS.get(lemma);
    if (!directive || lemma === undefined) continue;
    const cue = isNounUse(words, at) ? null : readDirective(words, at, lemma, directive);
    if (cue) cues.push(cue);
  }
  return cues;
}

function isNounUse(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous) return false;
  if (previous.norm === 'to' && /s$/.test(norm(words, at))) return true;
  if (previous.pos === 'preposition' && previous.norm !== 'to' && !isGerund(words[at])) return true;
  return (
    previous.pos === 'determiner' ||
    POSSESSIVES.has(previous.norm) ||
    previous.pos === 'possessive' ||
    (previous.pos === 'adjective' && !isAdverb(previous)) ||
    /^(?:of|renewed|repeated|growing|mounting|any|no)$/.test(previous.norm)
  );
}

function readDirective(
  words: readonly Word[],
  at: number,
  lemma: string,
  { force, frames }: Directive,
): Cue | null {
  const subject = directiveSubject(words, at);
  if (subject && isSubordinate(words, subject)) return null;
  const own = subject !== null && isFirstPerson(words, subject);
  const operative = at === 0 && norm(words, at) === `${lemma}s`;
  if (!subject && !operative) return null;
  const passive = isPassive(words, at);
  const extent = content(words, at + 1, frames, passive);
  if (!extent) return null;
  if (lemma === 'want' && !isPolicyWish(words, at, subject, extent)) return null;
  const shared = {
    rule: own || operative ? 'proposals/performative' : 'proposals/reported-directive',
    words: { first: at, last: extent.cueLast },
    force,
    certainty: 'high' as const,
  };
  const status = own || operative ? undefined : ('reported' as const);
  const proposer = own || !subject || passive ? undefined : { first: subject.first, last: subject.last };
  const from = subject?.first ?? at;
  const denied = isDenied(words, at);
  if (subject && /^(?:no|nobody|none|few|neither)$/.test(norm(words, subject.first))) return null;
  if (own && isNarrated(words, at, lemma)) return null;
  // "She did not call for it" asks for nothing; who does not want it done wants it left undone.
  if (denied && lemma !== 'want') return null;
  if (extent.complement) {
    const indicative =
      extent.complement.kind === 'that' &&
      !frames.has('done') &&
      moodOf(words, extent.complement) !== 'prescriptive';
    const tentative = indicative && frames.has('might') && isTentative(words, extent.complement);
    if (indicative && !tentative && !MANDATIVE.test(lemma)) return null;
    if (
      METADISCOURSE.has(norm(words, extent.complement.verb.head)) &&
      own &&
      extent.complement.agent === null
    )
      return null;
    if (/(?:self|selves)$/.test(norm(words, extent.complement.agent?.last ?? -1))) return null;
    const agent = extent.complement.agent ?? (passive && subject ? subject : null);
    return {
      ...frame(words, {
        ...shared,
        verb: extent.complement.verb,
        from,
        subject: agent,
        negated: denied !== extent.complement.verb.negated,
        status,
      }),
      proposer,
    };
  }
  if (!extent.thing || (lemma === 'suggest' && !own)) return null;
  const negated = norm(words, at + 1) === 'against';
  return frameThing(words, { ...shared, thing: extent.thing, from, negated, status, proposer });
}

/** "Brussels wants Ottawa to cut the levy": a deed, wanted now and of somebody; not "people want it to be so". */
function isPolicyWish(
  words: readonly Word[],
  at: number,
  subject: Subject | null,
  { complement }: Extent,
): boolean {
  if (!complement?.agent || !subject || norm(words, at) === 'wanted') return false;
  if (/^(?:who|you|people|it|nobody|one|which|that)$/.test(norm(words, subject.head))) return false;
  if (/^(?:you|them|it|me|us|him|her|people)$/.test(norm(words, complement.agent.last))) return false;
  return complement.verb.passive || isAction(norm(words, complement.verb.head));
}

/** "suggested that she might cut the tax": a deed that is put forward, not a guess ("might fall"). */
function isTentative(words: readonly Word[], { verb }: Complement): boolean {
  return /^(?:might|could)$/.test(norm(words, verb.first - 1)) && isAction(norm(words, verb.head));
}

/** "I asked them": what the author once did; "I have long urged" still holds. */
function isNarrated(words: readonly Word[], at: number, lemma: string): boolean {
  if (norm(words, at) === lemma) return /^(?:did|had)$/.test(norm(words, at - 1));
  if (isGerund(words[at])) return !/^(?:am|are)$/.test(norm(words, at - 1));
  for (let back = at - 1; back >= Math.max(0, at - 4); back--)
    if (/^(?:have|has)$/.test(norm(words, back))) return false;
  return true;
}

/** "when I ask them", "if they demand that": not said to be so. */
function isSubordinate(words: readonly Word[], subject: Subject): boolean {
  return /^(?:if|when|whenever|whether|unless|after|before|until|how|why|what)$/.test(
    norm(words, subject.first - 1),
  );
}

/** Verbs whose that-clause asks for something whatever its mood; others may as well state a fact. */
const MANDATIVE = /^(?:ask|recommend|propose|demand|urge|request|advocate|order|implore)$/;

/** The words that a directive verb governs. */
interface Extent {
  readonly cueLast: number;
  readonly complement?: Complement;
  readonly thing?: WordRange;
}

function content(
  words: readonly Word[],
  from: number,
  frames: ReadonlySet<string>,
  passive: boolean,
): Extent | null {
  let at = from;
  while (isAdverb(words[at]) && !/^(?:all|both|each)$/.test(norm(words, at))) at++;
  const next = norm(words, at);
  const before = at - 1;
  if (passive) {
    const complement = frames.has('someone to') ? infinitiveAt(words, at) : null;
    return complement && norm(words, at) === 'to' ? { cueLast: before, complement } : null;
  }
  if (/^(?:on|upon)$/.test(next) && frames.has('on someone to')) {
    const complement = someoneTo(words, at + 1);
    return complement ? { cueLast: at, complement } : null;
  }
  if (next === 'to' && frames.has('to someone to')) return withComplement(someoneTo(words, at + 1), at);
  if (next === 'with' && frames.has('with someone to')) return withComplement(someoneTo(words, at + 1), at);
  if (next === 'to' && (frames.has('to') || (frames.has('to be') && norm(words, at + 1) === 'be'))) {
    return withComplement(infinitiveAt(words, at), before);
  }
  for (const preposition of ['for', 'against', 'on']) {
    if (next === preposition && frames.has(`${preposition} thing`)) return thingAt(words, at + 1, at);
  }
  if (next === 'for' && frames.has('for measure')) {
    const last = nounPhraseEnd(words, at + 1, words.length - 1);
    return last > at && asksForThing(words, at + 1, last) ? thingAt(words, at + 1, at) : null;
  }
  if (frames.has('someone to')) {
    const complement = someoneTo(words, at);
    if (complement) return { cueLast: before, complement };
  }
  if (frames.has('done')) {
    const complement = someoneDone(words, at);
    if (complement) return { cueLast: before, complement };
  }
  if (frames.has('that')) {
    const complement = thatClauseAt(words, at, true);
    if (complement && (next === 'that' || moodOf(words, complement) === 'prescriptive'))
      return { cueLast: before, complement };
  }
  if (frames.has('gerund') && isGerund(words[at])) return withComplement(gerundAt(words, at), before);
  return frames.has('thing') ? thingAt(words, at, before) : null;
}

/** "(wants) the tax scrapped" */
function someoneDone(words: readonly Word[], first: number): Complement | null {
  const last = nounPhraseEnd(words, first, words.length - 1);
  const head = last + 1;
  if (last < first || !isPassiveParticiple(words[head]) || /,/.test(words[head]?.before ?? '')) return null;
  const verb = {
    first: head,
    head,
    negated: false,
    negation: -1,
    perfect: false,
    passive: true,
    copula: false,
  };
  return { kind: 'that', agent: { first, last }, verb: { ...verb, inverted: null } };
}

function withComplement(complement: Complement | null, cueLast: number): Extent | null {
  return complement && { cueLast, complement };
}

function thingAt(words: readonly Word[], at: number, cueLast: number): Extent | null {
  if (isGerund(words[at])) return withComplement(gerundAt(words, at), cueLast);
  const last = nounPhraseEnd(words, at, words.length - 1);
  if (last < at || words[last]?.pos === 'pronoun') return null;
  return { cueLast, thing: { first: at, last } };
}

function isFirstPerson(words: readonly Word[], subject: Subject): boolean {
  return /^(?:i|we)$/.test(norm(words, subject.head));
}

function isPassive(words: readonly Word[], at: number): boolean {
  return /ed$/.test(norm(words, at)) && /^(?:is|are|was|were|be|been|being)$/.test(norm(words, at - 1));
}

function isDenied(words: readonly Word[], at: number): boolean {
  if (norm(words, at - 2) === 'can') return false; // "I cannot urge you too strongly"
  return norm(words, at - 1) === 'not' || norm(words, at - 2) === 'not';
}
