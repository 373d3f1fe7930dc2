import { behindAdjuncts, starts } from '../adjuncts';
import { isExtracted, startsNewClause } from '../clauses';
import type { Complement, Sense } from '../lexicon';
import { phraseAt } from '../nounPhrases';
import type { Reading } from '../reading';
import { hasBreak, hasComma, isPossessivePronoun, opensQuote } from '../wordTests';
import { simplePhraseAt } from '../simplePhrases';
import type { GroupIndex } from '../verbGroups';
import { clausalAt, phraseEnd, type Found } from './clausalComplements';
import { contentEnd } from './contentEnd';

const PREDICATE_OPENERS: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name', 'verb']);

/** Complements behind an addressee or an object: "told him that", "urge Iran to", "accused them of", "call it Y". */
export function addressed(
  reading: Reading,
  groups: GroupIndex,
  start: number,
  sense: Sense,
): Found | undefined {
  const { takes } = sense;
  const wants = (['objclause', 'objwh', 'objinf', 'as', 'calls', 'of', 'for', 'with'] as const).filter(
    (kind) => takes.has(kind),
  );
  if (wants.length === 0 && !takes.has('quote')) return undefined;
  // "what many see as a retreat": the object stands before.
  if (takes.has('as') && reading.words[start]?.norm === 'as' && isExtracted(reading, start)) {
    return whole(reading, groups, start, 'as');
  }
  const object = phraseAt(
    reading,
    start,
    (['as', 'of', 'for', 'with'] as const).some((kind) => takes.has(kind)),
  );
  const simple = simplePhraseAt(reading, start);
  if (!object || simple < 0) return undefined;
  if (takes.has('objclause') || takes.has('objwh') || takes.has('objinf')) {
    const allowed: Complement[] = ['quote'];
    if (takes.has('objclause')) allowed.push('that', 'clause');
    if (takes.has('objwh')) allowed.push('wh');
    if (takes.has('objinf')) allowed.push('inf');
    const widened = { ...sense, takes: new Set(allowed) };
    for (const end of new Set([simple, object.last])) {
      for (const from of starts(reading, end)) {
        const found = clausalAt(reading, groups, from, widened, end, allowed);
        if (!found) continue;
        const infinitive = found.kind === 'inf' && found.content;
        return infinitive
          ? { ...found, kind: 'objinf', content: { first: start, last: infinitive.last }, from: start - 1 }
          : found;
      }
    }
    const topic = topicBehind(reading, groups, [simple, object.last], sense);
    if (topic) return topic;
  }
  const next = reading.words[object.last + 1];
  const marker = hasBreak(reading.words[object.last]) ? '' : (next?.norm ?? '');
  const inner = innerMarker(reading, start, object.last);
  for (const kind of ['as', 'of', 'for', 'with'] as const) {
    if (takes.has(kind) && (marker === kind || inner === kind)) return whole(reading, groups, start, kind);
  }
  // "called his statements and actions childish"
  const joined = /^(?:and|or)$/.test(next?.norm ?? '') ? (phraseAt(reading, start, true)?.last ?? -1) : -1;
  const ends = joined > object.last ? [simple, object.last, joined] : [simple, object.last];
  if (takes.has('calls') && ends.some((end) => isPredicate(reading, start, end)))
    return whole(reading, groups, start, 'calls');
  return undefined;
}

/** "told them about the plan", "asked the minister for help": what the cue is about, behind its addressee. */
function topicBehind(
  reading: Reading,
  groups: GroupIndex,
  ends: readonly number[],
  { preps }: Sense,
): Found | undefined {
  const end = ends.find(
    (last) => preps.has(reading.words[last + 1]?.norm ?? '') && !hasBreak(reading.words[last]),
  );
  if (end === undefined || end + 2 >= reading.words.length) return undefined;
  const first = end + 2;
  return { kind: 'topic', content: { first, last: phraseEnd(reading, groups, first) }, from: end + 1 };
}

/** The preposition inside a maximal object phrase that the cue itself governs. */
function innerMarker(reading: Reading, first: number, last: number): string {
  for (let i = first; i <= last; i++) {
    const norm = reading.words[i]?.norm ?? '';
    if (norm === 'of' || norm === 'for' || norm === 'as' || norm === 'with') return norm;
  }
  return '';
}

/**
 * "call it a mistake", "consider the matter closed": a second phrase or an adjective behind the object; or the second
 * phrase alone, where the object stands before ("what he called a “mistake”").
 */
function isPredicate(reading: Reading, start: number, objectEnd: number): boolean {
  for (let i = start; i <= Math.min(start + 1, objectEnd); i++) if (opensQuote(reading.words[i])) return true;
  if (isExtracted(reading, start)) return true;
  if (hasBreak(reading.words[objectEnd]) && !opensQuote(reading.words[objectEnd + 1])) return false;
  const next = behindAdjuncts(reading, objectEnd + 1);
  // "called the claim on Sunday “childish”"
  if (next > objectEnd + 1) return opensQuote(reading.words[next]);
  if (next >= reading.words.length) return reading.kinds[objectEnd] === 'noun' && objectEnd > start;
  const kind = reading.kinds[next];
  return (
    opensQuote(reading.words[next]) ||
    (kind !== undefined && PREDICATE_OPENERS.has(kind)) ||
    isPossessivePronoun(reading.words[next]) ||
    reading.words[next]?.norm === 'to'
  );
}

function whole(reading: Reading, groups: GroupIndex, start: number, kind: Complement): Found {
  const end = contentEnd(reading, start);
  let last = start;
  // ", and a preacher warned that": the sentence goes on with a subject of its own.
  while (last < end && !(resumesWithAnd(reading, last + 1) && startsNewClause(reading, groups, last + 1)))
    last++;
  return { kind, content: { first: start, last }, from: start - 1 };
}

function resumesWithAnd({ words }: Reading, at: number): boolean {
  return hasComma(words[at - 1]) && words[at]?.norm === 'and';
}
