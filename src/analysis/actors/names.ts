import type { Word } from '../prose/types';
import { readingOf, type Reading } from './acting';
import { acronymBehind } from './acronyms';
import type { Candidate, Reference } from './candidate';
import { chunksOf, opensSentence } from './chunks';
import { entryOf, hitsAt, type Entry, type Hit } from './gazetteer';
import {
  EVENT_NOUNS,
  HEAD_NOUNS,
  HOSTED_EVENTS,
  NAME_GRAMMAR,
  POLICY_NOUNS,
  PRIVATE_CALLINGS,
  TITLE_INITIALS,
} from './lexicon';
import { callingStart, genderOf, make, modifiedNoun, modifies, withCalling } from './nameCandidate';
import { partsOf } from './nameParts';
import type { NamePart } from './nameUnits';
import { confirmByList, isConvincing, isLocated, openCandidate } from './openNames';
import { peopleStart, phraseEnd } from './phrase';
import { isToldPlace } from './things';
import { isAcronym, isCapitalised, textOf, type Casing } from './words';

/** What the capitals of a sentence hold: mentions, and the words that are spent. */
export interface NameFindings {
  readonly candidates: readonly Candidate[];
  /** Words that belong to a name of any kind, actor or not. */
  readonly spent: ReadonlySet<number>;
}

/** Finds the names of a sentence and tells what they are by their form, the gazetteer and the words around them. */
export function findNames(words: readonly Word[], casings: readonly Casing[]): NameFindings {
  const candidates: Candidate[] = [];
  const spent = new Set<number>();
  for (const chunk of chunksOf(words, casings)) {
    const casing = casings[chunk.first] ?? 'normal';
    for (const part of partsOf(words, chunk, casing)) {
      // A capitalised description ("the Council", "Members") is read with the descriptions.
      if (
        (part.what === 'body' || part.what === 'open') &&
        part.first === part.last &&
        HEAD_NOUNS.has(words[part.first]?.norm ?? '')
      )
        continue;
      if (part.what === 'open' && isMember(words, part)) continue;
      if (part.what === 'body' && part.first === part.last && opensSentence(words, part.first)) continue;
      const candidate = candidateOf(words, part, casing);
      if (candidate) candidates.push(candidate);
      const doubtful = part.what === 'open' && part.first === part.last;
      for (let k = part.first; k <= part.last && !doubtful; k++) spent.add(k);
      for (const inner of part.inner) {
        const nested = candidateOf(words, inner, casing);
        if (nested) candidates.push(nested);
      }
    }
  }
  for (const [index, candidate] of candidates.entries())
    candidates[index] = confirmByList(words, candidate, candidates);
  return { candidates, spent };
}

/** "the West Virginia Democrat": a description by place and party. */
const isMember = (words: readonly Word[], { first, last }: NamePart): boolean =>
  words[first - 1]?.norm === 'the' &&
  /^(?:democrat|republican|conservative|liberal|socialist)$/.test(words[last]?.norm ?? '');

function candidateOf(words: readonly Word[], part: NamePart, casing: Casing): Candidate | undefined {
  if (part.what !== 'known' && isCase(words, part)) return undefined;
  switch (part.what) {
    case 'known':
      return knownCandidate(words, part, casing);
    case 'person':
      if (part.name === part.first && isToldPlace(words, part.last)) return undefined;
      return nameCandidate(words, part, 'actors/person-name');
    case 'body':
      return nameCandidate(words, part, 'actors/body-name');
    case 'title':
      return titleCandidate(words, part);
    case 'open':
      return openCandidate(words, part, casing);
    case 'thing':
      return undefined;
  }
}

/** "Youngstown Co. v Sawyer": the name of a case at law. */
const isCase = (words: readonly Word[], { first, last }: NamePart): boolean =>
  words[last + 1]?.norm === 'v' || words[first - 1]?.norm === 'v';

function knownCandidate(words: readonly Word[], part: NamePart, casing: Casing): Candidate | undefined {
  const hit = part.hit;
  if (!hit) return undefined;
  const { entry, uses } = hit;
  const reference: Reference = {
    type: 'entry',
    entry,
    guarded: hit.guarded,
    ...rivalOf(words, hit),
    ...namesakesOf(words, hit),
    ...otherwise(words, part),
  };
  const of = modifiedNoun(words, hit.last);
  const event = words[of]?.norm ?? '';
  if (EVENT_NOUNS.has(event) && (entry.place || entry.region || !HOSTED_EVENTS.has(event))) return undefined;
  if (uses.has('adjective') && of >= 0) return adjectivalCandidate(words, part, of, reference);
  if (uses.has('demonym') && isDemonym(words, part)) {
    const first = peopleStart(words, part.first);
    const last = phraseEnd(words, part.last, true);
    return {
      ...make(words, { ...part, first, last }, 'demonym', 'actors/demonym', reference),
      head: part.last,
    };
  }
  if (!uses.has('name') && !uses.has('metonym')) return undefined;
  if (entry.place || entry.region || uses.has('metonym')) {
    const reading = isLocated(words, hit.last) ? 'place' : readingOf(words, hit.first, hit.last);
    if (of >= 0 && words[hit.last + 1]?.before !== '-' && reading !== 'acts')
      return compoundCandidate(words, part, of, reference);
    if (!acts(reading, casing, words)) return undefined;
    const form = uses.has('metonym') ? 'metonym' : 'name';
    return make(
      words,
      part,
      form,
      `actors/${form === 'name' ? 'state-acts' : 'metonym'}`,
      reference,
      reading === 'acts' ? 'high' : 'medium',
    );
  }
  if (entry.kind === 'person' && isToldPlace(words, hit.last)) return undefined;
  if (isPlatform(words, hit, of) || isCounted(words, hit, of)) return undefined;
  if (entry.kind !== 'person' && of >= 0)
    return make(words, part, 'adjectival', 'actors/name-before-noun', reference);
  const named = withOffice(words, withOrdinal(words, part), 'actors/known-name', reference);
  return isPartyByMembers(words, { ...part, kind: entry.kind }) ? { ...named, plural: true } : named;
}

/** "on Twitter", "a YouTube video": where one publishes, and nobody who acts. */
function isPlatform(words: readonly Word[], { first, last }: Hit, of: number): boolean {
  if (first !== last || !NAME_GRAMMAR.platforms.has(words[first]?.norm ?? '')) return false;
  if (of >= 0) return HEAD_NOUNS.get(words[of]?.norm ?? '')?.noun !== 'role';
  return /^(?:on|via|onto|from|through)$/.test(words[first - 1]?.norm ?? '');
}

/** "11 RBI": a unit that looks like the initials of a body. */
const isCounted = (words: readonly Word[], { first, last }: Hit, of: number): boolean =>
  of < 0 && first === last && words[first - 1]?.pos === 'number' && isAcronym(words[first] as Word);

function rivalOf(words: readonly Word[], hit: Hit): { rival: Entry } | undefined {
  if (!hit.entry.near) return undefined;
  const rival = hitsAt(words, hit.first, false).find(
    (other) => other.last === hit.last && other.entry !== hit.entry,
  );
  return rival && { rival: rival.entry };
}

/** Bodies or parties of other states under the same name; what a house names so is the house's. */
function namesakesOf(words: readonly Word[], hit: Hit): { namesakes: readonly Entry[] } | undefined {
  const { entry } = hit;
  if (!/^(?:government_body|party)$/.test(entry.kind) || entryOf(entry.id) !== entry) return undefined;
  const others = hitsAt(words, hit.first, false).filter(
    ({ last, entry: { kind, parent } }) =>
      last === hit.last && kind === entry.kind && parent !== entry.parent,
  );
  return others.length > 0 ? { namesakes: others.map((other) => other.entry) } : undefined;
}

/** A surname alone may be another person's. */
function otherwise(
  words: readonly Word[],
  part: NamePart,
): { otherwise: Extract<Reference, { type: 'name' }> } | undefined {
  if (part.hit?.entry.kind !== 'person' || part.first !== part.last) return undefined;
  const known = (words[part.first]?.tags.has('Person') ?? false) || isConvincing(words, part);
  const name = textOf(words, part.first, part.last);
  return {
    otherwise: { type: 'name', name, kind: 'person', gender: undefined, ...(known ? {} : { open: true }) },
  };
}

/** "117th Congress" */
function withOrdinal(words: readonly Word[], part: NamePart): NamePart {
  return /^\d+(?:st|nd|rd|th)$/.test(words[part.first - 1]?.norm ?? '')
    ? { ...part, first: part.first - 1 }
    : part;
}

function acts(reading: Reading, casing: Casing, words: readonly Word[]): boolean {
  return reading === 'acts' || (reading === 'unclear' && (casing !== 'normal' || words.length < 6));
}

/** "French proposal": an actor where the noun is something that an actor has, does or is. */
function adjectivalCandidate(
  words: readonly Word[],
  part: NamePart,
  noun: number,
  reference: Reference,
): Candidate | undefined {
  const head = words[noun];
  const { entry } = reference as { entry: { kind: string; place?: boolean; region?: boolean } };
  if (!head || entry.region) return undefined;
  const political =
    (entry.kind === 'party' ? HEAD_NOUNS.has(head.norm) : isPublic(head)) ||
    POLICY_NOUNS.has(head.lemma) ||
    words[part.last + 1]?.before === '-';
  if (entry.place && !political) return undefined;
  return make(words, part, 'adjectival', 'actors/adjectival', reference, political ? 'high' : 'medium');
}

/** A body or a person who speaks for a state; "settlers", "physicists" and "teams" have a nationality, but speak for none. */
function isPublic(head: Word): boolean {
  const noun = HEAD_NOUNS.get(head.norm);
  if (!noun) return false;
  if (noun.noun === 'body') return !/^(?:organisation|group|media)$/.test(noun.kind);
  if (head.norm === 'people') return true;
  return noun.noun !== 'person' && !PRIVATE_CALLINGS.has(noun.lemma);
}

/** "Iran policy", "Washington insiders": a place name in front of a noun. */
function compoundCandidate(
  words: readonly Word[],
  part: NamePart,
  noun: number,
  reference: Reference,
): Candidate | undefined {
  const head = words[noun];
  if (
    !head ||
    !(
      POLICY_NOUNS.has(head.lemma) ||
      HEAD_NOUNS.get(head.norm)?.noun === 'role' ||
      HEAD_NOUNS.get(head.norm)?.noun === 'body'
    )
  )
    return undefined;
  return make(words, part, 'adjectival', 'actors/adjectival', reference, 'medium');
}

/** "the French", "Iranians", "an American": people, where no noun follows. */
function isDemonym(words: readonly Word[], part: NamePart): boolean {
  const word = words[part.last];
  if (!word) return false;
  // Nothing follows a plural in its phrase, whatever the tagger takes the verb for: "the Israelis have used ...".
  if (/(?:s|men|women)$/.test(word.norm) && !/ss$/.test(word.norm)) return true;
  if (modifies(words, part.last) || words[part.last + 1]?.before === '-') return false;
  const determiner = words[part.first - 1]?.norm ?? '';
  if (/^(?:the|these|those|most|many|some|all|young|older|fellow)$/.test(determiner)) return true;
  return /^(?:an?|one|every|each)$/.test(determiner) && words[part.last + 1]?.pos !== 'noun';
}

function nameCandidate(words: readonly Word[], part: NamePart, rule: string): Candidate | undefined {
  const name = textOf(words, part.name, part.last);
  const gender = part.title?.gender ?? genderOf(words, part);
  if (part.hit && part.hit.first === part.name)
    return withOffice(words, part, rule, { type: 'entry', entry: part.hit.entry, guarded: false });
  const kind = part.what === 'person' ? 'person' : part.kind;
  const body = part.what === 'body' ? seatedIn(words, part) : undefined;
  if (body) {
    const form = modifies(words, part.last) ? 'adjectival' : 'name';
    return make(words, part, form, rule, { type: 'entry', entry: body.entry, guarded: body.guarded });
  }
  const short = part.short === undefined ? acronymBehind(words, part.last) : { acronym: part.short };
  const reference: Reference = { type: 'name', name, kind, gender, ...short };
  const modifier = part.what === 'body' && modifies(words, part.last);
  if (modifier) return make(words, withCalling(words, part), 'adjectival', rule, reference);
  const candidate = withOffice(words, part, rule, reference);
  return isPartyByMembers(words, part) ? { ...candidate, plural: true } : candidate;
}

/** "Senate Democrats", "the Greens" */
const isPartyByMembers = (words: readonly Word[], { kind, last }: NamePart): boolean =>
  kind === 'party' && /[^s]s$/.test(words[last]?.norm ?? '');

/** "the new Congress", "the Carter Justice Department": a known body behind what tells its time or its head. */
function seatedIn(words: readonly Word[], { first, last }: NamePart): Hit | undefined {
  let at = first;
  while (at < last && /^(?:new|next|old|current|entire)$/.test(words[at]?.norm ?? '')) at++;
  if (at === first && hitsAt(words, first, false)[0]?.entry.kind === 'person')
    at = (hitsAt(words, first, false)[0]?.last ?? first) + 1;
  return at === first
    ? undefined
    : hitsAt(words, at, false).find(
        (hit) => hit.last === last && hit.entry.kind === 'government_body' && hit.uses.has('name'),
      );
}

/** A name with the offices or the calling in front of it, which say what the person is. */
function withOffice(words: readonly Word[], part: NamePart, rule: string, reference: Reference): Candidate {
  const candidate = make(words, withCalling(words, part), 'name', rule, reference);
  const first = callingStart(words, part);
  const called = first < part.first || (part.title?.office ?? false);
  return called ? { ...candidate, office: textOf(words, first, part.name - 1) } : candidate;
}

/** "the President", "Madam Speaker", "Mr. President": an office that stands for who holds it. */
function titleCandidate(words: readonly Word[], part: NamePart): Candidate | undefined {
  const head = words[part.last];
  if (!head || !part.title?.office) return undefined;
  const noun = HEAD_NOUNS.get(head.norm) ?? { lemma: head.norm, kind: 'person', plural: false, noun: 'role' };
  const before = words[part.first - 1]?.norm ?? '';
  if (/^(?:an?|no|any)$/.test(before)) return undefined;
  // "5 PM"
  if (TITLE_INITIALS.has(head.norm) && before !== 'the') return undefined;
  if (modifies(words, part.last)) return undefined;
  const end = endOfOffice(words, part.last);
  const reference: Reference = {
    type: 'noun',
    head: part.title.gender ? { ...noun, gender: part.title.gender } : noun,
    key: officeOf(textOf(words, part.first, part.last).toLowerCase()),
    determiner: 'the',
    owner: -1,
    title: true,
  };
  const made = make(words, { ...part, last: end }, 'nominal', 'actors/title', reference);
  return { ...made, head: part.last };
}

/** The office in words: "pm" is "prime minister". */
const officeOf = (title: string): string => TITLE_INITIALS.get(title) ?? title;

/** "President of the United States": the office reaches through its "of". */
function endOfOffice(words: readonly Word[], last: number): number {
  const of = words[last + 1];
  if (of?.norm !== 'of') return last;
  let at = last + 2;
  if (words[at]?.norm === 'the') at++;
  let end = last;
  while (words[at] && isCapitalised(words[at] as Word) && /^\s$/.test(words[at]?.before ?? '')) end = at++;
  return end;
}
