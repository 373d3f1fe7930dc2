import type { Word } from '../prose/types';
import { chamberIn, headIn, lawEnd, wholeName } from './bodyNames';
import { sloganName } from './campaignNames';
import type { Chunk } from './chunks';
import type { Hit } from './gazetteer';
import { LAW_HEADS, NAME_PARTICLES } from './lexicon';
import { bestHit, isTitleRun, known, looksLikePerson, thing, unitEnd, type NamePart } from './nameUnits';
import { titledName } from './titledNames';
import { isCapitalised, type Casing } from './words';

/** Takes a run apart into names, from left to right. */
export function partsOf(words: readonly Word[], chunk: Chunk, casing: Casing): NamePart[] {
  const hit = bestHit(words, chunk.first, chunk.last, casing);
  if (chunk.slogan && hit?.last !== chunk.last) return [sloganName(words, chunk.first, chunk.last)];
  const parts: NamePart[] = [];
  for (let at = chunk.first; at <= chunk.last;) {
    const word = words[at];
    if (
      !word ||
      (!isCapitalised(word) && !bestHit(words, at, chunk.last, casing) && !NAME_PARTICLES.has(word.norm))
    ) {
      at++;
      continue;
    }
    const part = partAt(words, at, chunk.last, casing);
    parts.push(part);
    at = Math.max(at, part.last) + 1;
  }
  return parts;
}

/** The name at the beginning of what is left: gazetteer, head noun, title, sound, in this order. */
function partAt(words: readonly Word[], at: number, limit: number, casing: Casing): NamePart {
  const unit = unitEnd(words, at, limit);
  const law = lawEnd(words, at, unit, limit);
  if (law >= 0) return thing(at, law);
  const hit = bestHit(words, at, limit, casing);
  const longer =
    hit && hit.last === unit && hit.entry.kind !== 'person' ? headIn(words, at, unit, limit) : undefined;
  if (hit && hit.last >= unit && !(longer && longer.last > hit.last))
    return {
      ...known(hit),
      inner: hit.last > at && hit.entry.kind !== 'person' ? chamberIn(words, at, hit.last, casing) : [],
    };
  if (hit && casing === 'capitals' && hit.entry.kind !== 'person') return known(hit);
  const whole = isTitleRun(words, at, unit) ? undefined : wholeName(words, at, unit, limit);
  if (whole?.what === 'body') return { ...whole, inner: chamberIn(words, at, whole.last, casing) };
  if (whole) return isLaw(words, whole.last) ? whole : { ...whole, inner: makerIn(hit, whole.last) };
  const titled = titledName(words, at, unit, limit, casing);
  if (titled) return titled;
  if (hit && endsBefore(words, hit, unit)) return known(hit);
  const person = looksLikePerson(words, at, unit);
  return { first: at, last: unit, what: person ? 'person' : 'open', name: at, inner: makerIn(hit, unit) };
}

/** The known body in front of something that it makes, gives or holds: "Google Chrome", "NASA Medal". */
function makerIn(hit: Hit | undefined, last: number): NamePart[] {
  const body = /^(?:organisation|media|international_org|government_body)$/.test(hit?.entry.kind ?? '');
  return hit && body && hit.last < last && hit.uses.has('name') && !hit.guarded ? [known(hit)] : [];
}

/** Titles of laws and documents name no actors. */
const isLaw = (words: readonly Word[], last: number): boolean => LAW_HEADS.has(words[last]?.norm ?? '');

/** A known adjective or state in front of more capitals stands for itself ("American Thomas Paine", "Iran Deputy ..."). */
function endsBefore(words: readonly Word[], hit: Hit, unit: number): boolean {
  return (
    hit.last < unit &&
    hit.entry.kind !== 'person' &&
    (hit.uses.has('adjective') || words[hit.last + 1]?.before === '-')
  );
}
