import { skipAdjunct } from '../adjuncts';
import type { Sense } from '../lexicon';
import type { NounPhrase } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { hasBreak, hasComma, opensQuote } from '../wordTests';
import { simplePhraseAt } from '../simplePhrases';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import { contentEnd } from './contentEnd';
import type { CueVerb } from './cueVerbs';
import { SUBORDINATORS } from './reality';

/** The source stands behind a closing quotation mark, or may do so, so that the verb reports what was quoted. */
export function trailsQuotation(
  { reading }: Syntax,
  group: VerbGroup,
  source: NounPhrase,
  verb: CueVerb,
): boolean {
  if (!verb.senses.some((sense) => sense.takes.has('quote'))) return false;
  if (source.first > group.first || group.form !== 'finite') return false;
  // A quotation that ends with a full stop is a sentence of its own: its cue may open the next one.
  if (source.first === 0) return true;
  return startBehindQuotation(reading, source.first) >= 0;
}

/**
 * Where the words between a closing quotation mark and the source begin, if nothing but a name or title is among them
 * that the phrase did not take in ("'...,' CBS This Morning anchor Smith said"); -1 if no mark is near.
 */
function startBehindQuotation(reading: Reading, first: number): number {
  for (let i = first; i >= 0 && i > first - 6; i--) {
    if (/["”»’']\s*$/.test(reading.words[i]?.before ?? '')) return isModifier(reading, i) ? -1 : i;
    if (hasBreak(reading.words[i - 1])) return -1;
    const kind = reading.kinds[i - 1];
    if (kind === 'verb' || kind === 'aux' || kind === 'modal' || kind === 'conjunction') return -1;
  }
  return -1;
}

/** "the “Never Again” movement": the quotation that ends before word `i` stands between an article and its noun. */
function isModifier({ words, kinds }: Reading, i: number): boolean {
  if (/[.,!?]/.test(words[i - 1]?.after ?? '')) return false;
  for (let j = i - 1; j >= 0 && j > i - 6; j--) {
    if (!opensQuote(words[j])) continue;
    return kinds[j - 1] === 'determiner' || kinds[j - 1] === 'possessive';
  }
  return false;
}

/** ", he argued," or ", he argued." behind or inside the clause that it reports. */
export function trailsClause(
  { reading }: Syntax,
  group: VerbGroup,
  source: NounPhrase,
  verb: CueVerb,
): boolean {
  if (group.form !== 'finite' || source.first < 1 || source.first > group.first) return false;
  if (!verb.senses.some(reportsClauses) || isRelativeWord(reading, source.head)) return false;
  const before = source.first - 1;
  const as = reading.words[before]?.norm === 'as';
  if (!as && !hasComma(reading.words[before])) return false;
  if (as && isComparative(reading, before)) return false;
  let next = verb.last + 1;
  while (next < reading.words.length && !hasBreak(reading.words[next - 1])) {
    let behind = skipAdjunct(reading, next);
    const addressee = next === verb.last + 1 && verb.senses.some((sense) => sense.takes.has('objclause'));
    if (behind <= next && addressee) behind = simplePhraseAt(reading, next) + 1;
    if (behind <= next) return false;
    next = behind;
  }
  return true;
}

function isRelativeWord({ words }: Reading, i: number): boolean {
  return /^(?:who|which|that)$/.test(words[i]?.norm ?? '');
}

/** "not as large as many think", "the same as": the word compares. */
function isComparative({ words, kinds }: Reading, as: number): boolean {
  if (hasBreak(words[as - 1])) return false;
  for (let i = as - 1; i >= 0 && i > as - 6 && !hasBreak(words[i]); i--) {
    const norm = words[i]?.norm ?? '';
    if (norm === 'as' || norm === 'so' || norm === 'such' || norm === 'same') return true;
    if (kinds[i] === 'verb') return false;
  }
  return false;
}

/** "He would pay more, she says, “if ...”": the cue parts a clause from the quotation that completes it. */
export function interrupts(syntax: Syntax, group: VerbGroup, source: NounPhrase, verb: CueVerb): boolean {
  const { reading, groups, subjects } = syntax;
  const comma = /^,\s/.test(reading.words[verb.last]?.after ?? '');
  // A quotation that begins with a capital is complete by itself.
  const completes = /^\p{Ll}/u.test(reading.words[verb.last + 1]?.text ?? '');
  if (!comma || !completes || !trailsClause(syntax, group, source, verb)) return false;
  if (reading.kinds[0] === 'conjunction' || SUBORDINATORS.has(reading.words[0]?.norm ?? '')) return false;
  return groups.some(
    (other, i) => other.form === 'finite' && other.last < source.first && subjects[i] !== undefined,
  );
}

function reportsClauses({ takes }: Sense): boolean {
  return (
    takes.has('clause') ||
    takes.has('that') ||
    takes.has('objclause') ||
    (takes.has('quote') && takes.has('np'))
  );
}

/** Open a clause of the author's behind a parenthesis that ended what it reports. */
const GOES_ON = new Set(['and', 'but', 'yet', 'so', 'while', 'whereas', 'although', 'though']);

/** The rest of the sentence around a parenthetical cue (words `first` to `last`): before it, behind it, or both. */
export function aroundContent(reading: Reading, first: number, last: number): WordRange | null {
  const { words } = reading;
  let resume = last;
  while (resume < words.length - 1 && !hasBreak(words[resume])) resume++;
  // "..., according to the bank, but nobody noticed": what was told is over.
  const goesOn = first > 0 && GOES_ON.has(words[resume + 1]?.norm ?? '');
  const continues = resume < words.length - 1 && !goesOn;
  const end = continues ? contentEnd(reading, resume + 1) : first - 1;
  const opened = first > 0 && !(continues && isLinkOnly(reading, first));
  const begin = opened ? 0 : resume + 1;
  return begin <= end ? { first: begin, last: end } : null;
}

/** Words that are a clause, or that quote somebody: not only "On one point, ... they agree". */
export function isClause({ reading, groups }: Syntax, { first, last }: WordRange): boolean {
  for (let i = first; i <= last; i++) if (opensQuote(reading.words[i])) return true;
  return groups.some((group) => group.first >= first && group.last <= last);
}

/** Only "But," or "And yet," stands before word `end`. */
function isLinkOnly({ kinds }: Reading, end: number): boolean {
  return end <= 3 && kinds.slice(0, end).every((kind) => kind === 'conjunction' || kind === 'adverb');
}
