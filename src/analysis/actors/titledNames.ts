import type { Word } from '../prose/types';
import { HEAD_NOUNS, NAME_GRAMMAR, NAME_HEADS, TITLE_QUALIFIERS, TITLES, type Title } from './lexicon';
import { bestHit, known, looksLikePerson, titleAt, unitEnd, type NamePart } from './nameUnits';
import type { Casing } from './words';

/** Titles with the name that follows, and what qualifies them: "US President Barack Obama", "Mr. Smith". */
export function titledName(
  words: readonly Word[],
  at: number,
  firstUnit: number,
  limit: number,
  casing: Casing,
): NamePart | undefined {
  for (let k = at; k <= firstUnit; k++) {
    const found = titleAt(words, k, limit);
    if (!found) continue;
    if (!qualifies(words, at, k - 1, casing)) return undefined;
    let { title, last } = found;
    const unit = last > firstUnit ? unitEnd(words, last, limit) : firstUnit;
    for (
      let more = titleAt(words, last + 1, limit);
      more && last + 1 <= unit;
      more = titleAt(words, last + 1, limit)
    ) {
      if (
        more.last === unit &&
        NAME_GRAMMAR.surnames.has(words[unit]?.norm ?? '') &&
        !TITLES.has(`${words[unit - 1]?.norm} ${words[unit]?.norm}`)
      )
        break;
      title = {
        office: title.office || more.title.office,
        gender: more.title.gender ?? title.gender,
      } as Title;
      last = more.last;
    }
    const inner = innerParts(words, at, k - 1, casing);
    if (last >= unit)
      return { first: at, last: Math.max(last, at), what: 'title', title, name: last + 1, inner };
    const hit = bestHit(words, last + 1, limit, casing);
    const end = hit && hit.entry.kind === 'person' ? Math.max(hit.last, unit) : unit;
    if (hit && hit.entry.place && hit.last === unit && title.office)
      return { first: at, last, what: 'title', title, name: last + 1, inner };
    return {
      first: at,
      last: end,
      what: 'person',
      title,
      name: last + 1,
      inner,
      ...(hit && hit.last === end ? { hit } : {}),
    };
  }
  return undefined;
}

/** Words in front of a title that may belong to it: a state, a party, a body, "former". */
function qualifies(words: readonly Word[], from: number, to: number, casing: Casing): boolean {
  for (let at = from; at <= to;) {
    const hit = bestHit(words, at, to, casing);
    if (hit && hit.entry.kind !== 'person') at = hit.last + 1;
    else if (
      TITLE_QUALIFIERS.has(words[at]?.norm ?? '') ||
      NAME_HEADS.has(words[at]?.norm ?? '') ||
      HEAD_NOUNS.has(words[at]?.norm ?? '')
    )
      at++;
    else return to - from < 3 && !looksLikePerson(words, from, to);
  }
  return true;
}

/** Names that are actors of their own inside a longer one. */
function innerParts(words: readonly Word[], from: number, to: number, casing: Casing): NamePart[] {
  const parts: NamePart[] = [];
  for (let at = from; at <= to;) {
    const hit = bestHit(words, at, to, casing);
    if (hit && hit.entry.kind !== 'person') {
      parts.push(known(hit));
      at = hit.last + 1;
    } else at++;
  }
  return parts;
}
