import { allEntries, AS_OF, entryOf, type Entry } from './gazetteer';

/** From the first day to the day after the last one, ISO dates; without an end it lasts. */
export type Term = readonly [office: string, from: string, until?: string];

/** The terms of office that the gazetteer knows of an actor. */
export function termsOf(entry: Entry): readonly Term[] {
  return (entry.offices ?? []) as readonly Term[];
}

/** Years behind the gazetteer's newest day for which a term that it knows no end of is still believed to last. */
const BELIEVED = 2;
const LAST_BELIEVED = `${Number(AS_OF.slice(0, 4)) + BELIEVED}${AS_OF.slice(4)}`;

/** The term covers the day; for a draft without a date, whether it still lasts as far as the gazetteer knows. */
export function isHeld([, from, until]: Term, date: string | undefined): boolean {
  if (date === undefined) return until === undefined;
  return from <= date && date < (until ?? LAST_BELIEVED);
}

/** The offices of an actor in words: held, former, or, where the draft has no date, with their years. */
export function officesOf(entry: Entry, date: string | undefined): string[] {
  const where = entry.parent ? entryOf(entry.parent)?.name : undefined;
  const place = where ? `, ${where}` : '';
  const held = new Set<string>();
  const past = new Set<string>();
  for (const term of termsOf(entry)) {
    const [office, from, until = ''] = term;
    const role = `${office}${place}`;
    if (isHeld(term, date)) held.add(role);
    else if (date === undefined) past.add(`${role}, ${year(from)}–${year(until)}`);
    // Of a term without an end nobody knows when it ended.
    else if (from <= date && until && !held.has(role)) past.add(`former ${role}`);
  }
  return [...held, ...past];
}

/** The person of the gazetteer who holds an office of a state on a day, where there is exactly one. */
export function holderOf(office: string, state: string, date: string): Entry | undefined {
  holders ??= indexByOffice();
  const held = (holders.get(`${state} ${office}`) ?? []).filter((entry) =>
    termsOf(entry).some((term) => term[0] === office && isHeld(term, date)),
  );
  return held.length === 1 ? held[0] : undefined;
}

let holders: ReadonlyMap<string, readonly Entry[]> | undefined;

function indexByOffice(): ReadonlyMap<string, readonly Entry[]> {
  const byOffice = new Map<string, Entry[]>();
  for (const entry of allEntries())
    for (const [office] of termsOf(entry)) {
      const key = `${entry.parent ?? ''} ${office}`;
      byOffice.set(key, [...new Set([...(byOffice.get(key) ?? []), entry])]);
    }
  return byOffice;
}

const year = (date: string): string => date.slice(0, 4);
