import { verbSenses } from '../lexicon';
import { phraseAt } from '../nounPhrases';
import type { Reading } from '../reading';
import { closesQuote, hasBreak, hasComma } from '../wordTests';

const OPPOSING = new Set(['but', 'yet', 'although', 'though', 'while', 'whereas', 'however', 'so', 'nor']);

const PHRASE_LIMITS = new Set([
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'unless',
  'when',
  'after',
  'before',
  'since',
  'once',
  'lest',
  'as',
]);

/**
 * Last word of the content that begins at word `first`: the end of the sentence, or where the author or another cue
 * takes over again.
 *
 * @param phrase the content is what a cue is about (a noun phrase or -ing clause), not a clause of its own
 */
export function contentEnd(reading: Reading, first: number, phrase = false): number {
  const { words } = reading;
  let quoted = false;
  for (let i = first; i < words.length - 1; i++) {
    const gap = words[i]?.after ?? '';
    const before = i === first ? (words[i]?.before ?? '') : '';
    quoted = quoteState(before, quoted);
    quoted = quoteState(gap, quoted);
    if (quoted) continue;
    if (gap.includes(';')) return i;
    if (i > first && commentsOnQuote(reading, i)) return i;
    if (hasComma(words[i]) && resumes(reading, i + 1, phrase) && !isNotOnly(reading, first, i + 1)) return i;
    if (coordinatesCue(reading, i + 1, first)) return i;
    if (i > first && startsReport(reading, i + 1)) return i;
    if (phrase && endsPhrase(reading, i, first)) return i;
  }
  return words.length - 1;
}

function quoteState(gap: string, quoted: boolean): boolean {
  let state = quoted;
  for (const mark of gap) {
    if (mark === '“' || mark === '«') state = true;
    else if (mark === '”' || mark === '»') state = false;
    else if (mark === '"') state = !state;
  }
  return state;
}

/** "“keeps every option open,” which is what they all say", "..., by which it means": the author goes on. */
function commentsOnQuote({ words, kinds }: Reading, i: number): boolean {
  if (!hasComma(words[i])) return false;
  const next = words[i + 1]?.norm ?? '';
  const behind = words[i + 2]?.norm ?? '';
  if (next === 'by' && behind === 'which') return true;
  if (!closesQuote(words[i])) return false;
  // 'who called it "a gem", said ...': the verb that the relative clause parted from its subject.
  const past = kinds[i + 1] === 'verb' && words[i + 1]?.tags.has('PastTense') === true;
  return past || next === 'which' || next === 'a' || next === 'an';
}

/** Behind a comma, at word `i`, the author or another cue takes over. */
function resumes(reading: Reading, i: number, phrase: boolean): boolean {
  const { words, kinds } = reading;
  const norm = words[i]?.norm ?? '';
  if (norm === 'according' || OPPOSING.has(norm)) return true;
  if (norm === 'and') return startsCue(reading, i + 1);
  const gerund = kinds[i] === 'verb' && words[i]?.tags.has('Gerund') === true;
  if (norm === 'including') return false;
  if (gerund) return phrase || verbSenses(reading.lemmas[i] ?? '').some((sense) => sense.type === 'speech');
  if (phrase)
    return norm === 'which' || norm === 'who' || kinds[i] === 'pronoun' || kinds[i] === 'conjunction';
  return parenthesis(reading, i);
}

/** "not only ..., but ...": the two halves are one content. */
function isNotOnly({ words }: Reading, first: number, but: number): boolean {
  if (words[but]?.norm !== 'but') return false;
  for (let i = first; i < but; i++)
    if (words[i]?.norm === 'not' && /^(?:only|just|merely|simply)$/.test(words[i + 1]?.norm ?? ''))
      return true;
  return words[first]?.norm === 'not';
}

/** ", he said" or ", Smith added": another cue's own words behind the content. */
function parenthesis(reading: Reading, i: number): boolean {
  const subject = phraseAt(reading, i);
  if (!subject) return false;
  const verb = reading.lemmas[subject.last + 1] ?? '';
  const end = reading.words[subject.last + 1]?.after ?? '';
  return /[.,:]/.test(end) && verbSenses(verb).some((sense) => sense.takes.has('quote'));
}

/** "... and said", "... but refused": a second cue of the same subject begins at word `i`. */
function coordinatesCue(reading: Reading, i: number, first: number): boolean {
  const norm = reading.words[i]?.norm ?? '';
  return i > first && (norm === 'and' || norm === 'but') && startsCue(reading, i + 1);
}

/** ", another says it is", "and one in four said that": somebody else's report begins at word `i`. */
function startsReport(reading: Reading, i: number): boolean {
  const { words, kinds } = reading;
  const joined = words[i]?.norm === 'and' || words[i]?.norm === 'but';
  if (!joined && !hasComma(words[i - 1])) return false;
  const subject = phraseAt(reading, joined ? i + 1 : i, true);
  const verb = subject ? subject.last + 1 : -1;
  if (!words[verb] || kinds[verb] !== 'verb' || hasBreak(words[verb - 1])) return false;
  const finite = words[verb]?.tags.has('PastTense') === true || /s$/.test(words[verb]?.norm ?? '');
  const behind = kinds[verb + 1];
  const clause =
    words[verb + 1]?.norm === 'that' ||
    behind === 'determiner' ||
    behind === 'pronoun' ||
    words[verb + 1]?.norm === 'there';
  return (
    finite &&
    clause &&
    verbSenses(reading.lemmas[verb] ?? '').some(
      ({ type, takes }) => type === 'speech' && takes.has('clause') && !takes.has('np'),
    )
  );
}

function startsCue(reading: Reading, i: number): boolean {
  const at = reading.kinds[i] === 'adverb' ? i + 1 : i;
  if (reading.kinds[at] !== 'verb') return false;
  const past = reading.words[at]?.tags.has('PastTense') === true || /s$/.test(reading.words[at]?.norm ?? '');
  return (
    past &&
    verbSenses(reading.lemmas[at] ?? '').some((sense) => sense.type === 'speech' || sense.type === 'narrated')
  );
}

/** A phrase ends before a subordinate or coordinate clause. */
function endsPhrase(reading: Reading, i: number, first: number): boolean {
  if (i < first) return false;
  const norm = reading.words[i + 1]?.norm ?? '';
  return PHRASE_LIMITS.has(norm);
}
