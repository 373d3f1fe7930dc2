import type { Word } from '../prose/types';
import { isCause } from './chunks';
import { hitsAt } from './gazetteer';
import { NAME_GRAMMAR, NAME_HEADS, NOT_ACTOR_HEADS, TITLES } from './lexicon';
import { bestHit, isTitleRun, known, looksLikePerson, thing, unitEnd, type NamePart } from './nameUnits';
import { isAcronym, isCapitalised, type Casing } from './words';

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})$/;

/** A name whose head noun tells what it is: a body ("Bank of England") or no actor ("Treaty of Rome"). */
export function wholeName(
  words: readonly Word[],
  at: number,
  unit: number,
  limit: number,
): NamePart | undefined {
  if (isCause(words, at) && at + 2 <= limit)
    return {
      first: at,
      last: unitEnd(words, at + 2, limit),
      what: 'body',
      kind: 'organisation',
      name: at,
      inner: [],
    };
  // "World War II", "Title IX"
  if (unit > at && ROMAN.test(words[unit]?.text ?? '') && NOT_ACTOR_HEADS.has(words[unit - 1]?.norm ?? ''))
    return thing(at, unit);
  const head = headIn(words, at, unit, limit);
  if (head === undefined) return undefined;
  const norm = words[head.at]?.norm ?? '';
  const kind = NAME_HEADS.get(norm);
  const alone = at === head.at && head.last === unit;
  if (alone && kind === undefined) return NOT_ACTOR_HEADS.has(norm) ? thing(at, head.last) : undefined;
  if (kind !== undefined && !(NOT_ACTOR_HEADS.has(norm) && !NAME_GRAMMAR.bodiesFirst.has(norm)))
    return { first: at, last: head.last, what: 'body', kind, name: at, inner: [] };
  return NOT_ACTOR_HEADS.has(norm) ? thing(at, head.last) : undefined;
}

/** "George Floyd Justice in Policing Act": the head that makes it a law stands at the end; -1 where there is none. */
export function lawEnd(words: readonly Word[], at: number, unit: number, limit: number): number {
  for (let end = unit, joint = words[unit + 1]; ; joint = words[end + 1]) {
    if (NAME_GRAMMAR.laws.has(words[end]?.norm ?? '') && end > at) return end;
    if (!joint || !/^(?:in|of|for|on|to|against|and)$/.test(joint.norm) || end + 2 > limit) return -1;
    const start = words[end + 2]?.norm === 'the' ? end + 3 : end + 2;
    if (start > limit) return -1;
    end = unitEnd(words, start, limit);
  }
}

/** The head noun of the unit and how far the name reaches behind it through "of", "for" and "and". */
export function headIn(
  words: readonly Word[],
  at: number,
  unit: number,
  limit: number,
): { at: number; last: number } | undefined {
  const final = words[unit]?.norm ?? '';
  const isHead = (norm: string): boolean => NAME_HEADS.has(norm) || NOT_ACTOR_HEADS.has(norm);
  const next = words[unit + 1];
  // "Securities and Exchange Commission": the head stands behind the "and".
  if (
    !NAME_HEADS.has(final) &&
    next &&
    (next.norm === 'and' || next.norm === '&') &&
    unit + 2 <= limit &&
    canOpenPair(words, at, unit)
  ) {
    const end = unitEnd(words, unit + 2, limit);
    const norm = words[end]?.norm ?? '';
    const own =
      hitsAt(words, at, false).some((hit) => hit.last === unit) ||
      hitsAt(words, unit + 2, false).some((hit) => hit.last === end);
    if (NAME_HEADS.has(norm) && !own && end > unit + 2 && !TITLES.has(final)) return { at: end, last: end };
  }
  if (isHead(final)) {
    let last = unit;
    if (next && unit + 2 <= limit && joinsComplement(next.norm, final) && !isTitleRun(words, at, unit)) {
      const start = /^(?:the|an?)$/.test(words[unit + 2]?.norm ?? '') ? unit + 3 : unit + 2;
      if (start <= limit && isCapitalised(words[start] as Word)) {
        last = unitEnd(words, start, limit);
        if (NAME_GRAMMAR.departments.has(final)) last = throughAnd(words, last, limit);
      }
    }
    return { at: unit, last };
  }
  return undefined;
}

/** The left side of "Securities and Exchange Commission" is no name of its own. */
function canOpenPair(words: readonly Word[], at: number, unit: number): boolean {
  const behind = words[unit + 2];
  if (!behind || !isCapitalised(behind) || isAcronym(words[unit] as Word)) return false;
  return !looksLikePerson(words, at, unit);
}

/** Through the "and" in the complement of a department: "Health and Human Services". */
function throughAnd(words: readonly Word[], last: number, limit: number): number {
  const and = words[last + 1];
  if (!and || (and.norm !== 'and' && and.norm !== '&') || last + 2 > limit) return last;
  const start = words[last + 2]?.norm === 'the' ? last + 3 : last + 2;
  if (start > limit || hitsAt(words, start, false).length) return last;
  const end = unitEnd(words, start, limit);
  const norm = words[end]?.norm ?? '';
  return looksLikePerson(words, start, end) || NAME_HEADS.has(norm) || TITLES.has(words[start]?.norm ?? '')
    ? last
    : end;
}

/** "Committee on Agriculture", "Coalition against Hunger": what a name may reach through. */
const joinsComplement = (norm: string, head: string): boolean =>
  norm === 'of' ||
  (norm === 'for' && NAME_HEADS.has(head)) ||
  ((norm === 'on' || norm === 'against' || norm === 'to') && NAME_GRAMMAR.complementHeads.has(head));

/** The body or initials in front that a longer name of a body belongs to: "House Committee", "U.S. Senate". */
export function chamberIn(words: readonly Word[], at: number, last: number, casing: Casing): NamePart[] {
  const hit = bestHit(words, at, last - 1, casing);
  if (
    !hit ||
    !isCapitalised(words[hit.last + 1] as Word) ||
    !(hit.entry.kind === 'government_body' || isAcronym(words[hit.first] as Word))
  )
    return [];
  return [known(hit)];
}
