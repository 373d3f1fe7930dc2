import { behindAdjuncts } from '../adjuncts';
import { adjectiveSenses, nounSenses, type Sense } from '../lexicon';
import { phraseAt, phraseEndingAt, type NounPhrase } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { simplePhraseAt } from '../simplePhrases';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import { closesQuote, hasBreak, isPossessivePronoun } from '../wordTests';
import { cueVerb } from './cueVerbs';
import type { Frame } from './frame';
import { isUnreal } from './reality';

/** What "said", "put" and their like may have for an object when the quotation itself follows: "said so", "put the matter". */
const STAND_INS: readonly (readonly string[])[] = [
  ['so'],
  ['this'],
  ['it'],
  ['as', 'much'],
  ['things'],
  ['the', 'matter'],
  ['the', 'case'],
  ['the', 'point'],
  ['the', 'problem'],
  ['the', 'choice'],
];

/** Verbs that report only with such an object. */
const PUTTING = new Set(['put', 'express', 'phrase', 'frame', 'state', 'describe']);

const CARRIERS = new Set(['have', 'give', 'offer', 'issue', 'make', 'send']);

const POINTERS = new Set(['that', 'this', 'those', 'these', 'such']);

/** How many words may stand behind the verb of an announcement. */
const LONGEST = 14;

const BEING = /^(?:is|are|was|were|came|comes|went|ran|goes|runs)$/;

/**
 * The attributions of sentences that do nothing but announce the quotation behind them ("The mayor said so plainly.",
 * "Her answer was blunt.") or point back to the one before ("So said the mayor.", "..., was her reply").
 */
export function announcementFrames(syntax: Syntax): Frame[] {
  const frame = announcement(syntax) ?? presentation(syntax) ?? inverted(syntax) ?? backReference(syntax);
  return frame ? [frame] : [];
}

function announcement(syntax: Syntax): Frame | undefined {
  const { reading, groups, subjects } = syntax;
  const group = groups.at(-1);
  const source = subjects[groups.length - 1];
  const end = reading.words.length - 1;
  if (group && end - group.last > LONGEST) return undefined;
  if (!group || !source || group.form !== 'finite' || group.passive || group.negated || isUnreal(group))
    return undefined;
  // It is the main clause: "'...' was his reply when Merkel asked" announces nothing.
  if (groups.some(({ form, first }) => form === 'finite' && first < source.first)) return undefined;
  if (/[?…]/.test(reading.words[end]?.after ?? '')) return undefined;
  const cue = { first: group.first, last: end };
  if (group.lemma === 'be') {
    if (!describes(reading, group.last + 1)) return undefined;
    if (takesQuote(reading, source.head)) {
      const holder = holderIn(reading, source);
      return holder && build(group.lemma, { first: source.head, last: end }, holder, false);
    }
    const frank = speaksFrankly(reading, group.last + 1);
    return frank ? build(group.lemma, cue, source, false) : undefined;
  }
  return tells(syntax, group) ? build(group.lemma, cue, source, false) : undefined;
}

/** "Here are his words:", "These were the minister's exact words." */
function presentation({ reading }: Syntax): Frame | undefined {
  const { words } = reading;
  const points = words[0]?.norm === 'here' || POINTERS.has(words[0]?.norm ?? '');
  if (!points || !BEING.test(words[1]?.norm ?? '')) return undefined;
  const last = simplePhraseAt(reading, 2);
  if (last < 2 || last !== words.length - 1 || !takesQuote(reading, last)) return undefined;
  const holder = holderIn(reading, { first: 2, last, head: last });
  return holder && build(reading.lemmas[last] ?? '', { first: last, last }, holder, false);
}

/** The verb reports, and nothing behind it does: "said so on Monday", "put it this way", "had a simple answer". */
function tells({ reading }: Syntax, group: VerbGroup): boolean {
  const verb = cueVerb(reading, group);
  const object = standIn(reading, group.last + 1);
  if (verb?.senses.some(isQuoting) || (PUTTING.has(group.lemma) && object > group.last + 1)) {
    const behind = Math.max(object, (verb?.last ?? 0) + 1);
    if (isClosed(reading, behind)) return true;
    const addressee = verb?.senses.some(({ takes }) => takes.has('objclause')) === true;
    return addressee && isClosed(reading, simplePhraseAt(reading, behind) + 1);
  }
  if (!CARRIERS.has(group.lemma)) return false;
  const last = simplePhraseAt(reading, group.last + 1);
  return last > group.last && takesQuote(reading, last) && isClosed(reading, last + 1);
}

function isQuoting({ type, takes }: Sense): boolean {
  return type === 'speech' && takes.has('quote');
}

/** Index behind the stand-in that begins at `at`; `at` itself where none does. */
function standIn({ words }: Reading, at: number): number {
  const parts = STAND_INS.find((stand) => stand.every((part, i) => words[at + i]?.norm === part));
  return at + (parts?.length ?? 0);
}

/** Only circumstances stand from `at` to the end: adverbs, times, "in these words", "this way", "like this". */
function isClosed(reading: Reading, at: number): boolean {
  const { words, kinds } = reading;
  if (at <= 0) return false;
  let i = at;
  while (i < words.length && !/[,;:—–(]/.test(words[i - 1]?.after ?? '')) {
    let next = behindAdjuncts(reading, i);
    if (next === i && /^(?:this|that|best|well|like|as|follows|thus|plain)$/.test(words[i]?.norm ?? ''))
      next++;
    if (next === i && words[i]?.norm === 'way' && kinds[i - 1] !== 'preposition') next++;
    if (next === i) return false;
    i = next;
  }
  return i >= words.length;
}

/** Nothing but adjectives, adverbs and their conjunctions, "this" or "as follows" from `at` to the end. */
function describes({ words, kinds }: Reading, at: number): boolean {
  if (at >= words.length) return false;
  for (let i = at; i < words.length; i++) {
    const kind = kinds[i];
    const plain = kind === 'adjective' || kind === 'adverb' || kind === 'conjunction';
    if (!plain && !/^(?:this|as|follows|enough)$/.test(words[i]?.norm ?? '')) return false;
  }
  return true;
}

/** "was blunt", "was more direct": an adjective for a way of speaking. */
function speaksFrankly({ words }: Reading, at: number): boolean {
  return words.slice(at).some(({ norm }) => adjectiveSenses(norm).some(({ type }) => type === 'speech'));
}

function takesQuote({ words, lemmas }: Reading, i: number): boolean {
  const senses = [...nounSenses(words[i]?.norm ?? ''), ...nounSenses(lemmas[i] ?? '')];
  return senses.some(({ takes }) => takes.has('quote'));
}

/** Whose answer or words the phrase names: "her answer", "the minister's reply", "the words of a widow". */
function holderIn(reading: Reading, { first, last, head }: NounPhrase): NounPhrase | undefined {
  for (let i = head - 1; i >= first; i--) {
    if (isPossessivePronoun(reading.words[i])) return { first: i, last: i, head: i };
    if (reading.kinds[i] === 'possessive') return phraseEndingAt(reading, i - 1);
  }
  const link = reading.words[head + 1]?.norm ?? '';
  if (!/^(?:of|from|by)$/.test(link) || hasBreak(reading.words[head])) return undefined;
  const phrase = phraseAt(reading, head + 2, true);
  return phrase && phrase.last >= last ? phrase : undefined;
}

/** "So said the mayor", "Thus wrote Burke": the source stands behind its verb. */
function inverted({ reading, groups }: Syntax): Frame | undefined {
  const [group] = groups;
  if (!/^(?:so|thus)$/.test(reading.words[0]?.norm ?? '') || group?.first !== 1 || group.last !== 1)
    return undefined;
  const spoke = group.lemma === 'speak' || cueVerb(reading, group)?.senses.some(isQuoting);
  const source = spoke ? phraseAt(reading, 2, true) : undefined;
  return source && build(group.lemma, { first: 0, last: 1 }, source, true);
}

/** "'...,' was his reply", "Those were the words of Burke", "That is how Burke put it". */
function backReference(syntax: Syntax): Frame | undefined {
  const { reading, groups, subjects } = syntax;
  const { words } = reading;
  const points = POINTERS.has(words[0]?.norm ?? '');
  const at = points
    ? 1
    : words.findIndex(({ norm }, i) => (i === 0 || closesQuote(words[i - 1])) && BEING.test(norm));
  if (at < 0 || !BEING.test(words[at]?.norm ?? '')) return undefined;
  const first = points ? 0 : at;
  const link = words[at + 1]?.norm ?? '';
  if (points && (link === 'how' || link === 'what')) {
    const k = groups.findIndex((group) => group.form === 'finite' && group.first > at + 1);
    const verb = groups[k] && cueVerb(reading, groups[k]);
    const source = subjects[k];
    return verb?.senses.some(isQuoting) && source?.first === at + 2
      ? build(verb.lemma, { first, last: verb.last }, source, true)
      : undefined;
  }
  const last = simplePhraseAt(reading, at + 1);
  if (last < 0 || !takesQuote(reading, last)) return undefined;
  const holder = holderIn(reading, { first: at + 1, last, head: last });
  return holder && build(reading.lemmas[last] ?? '', { first, last }, holder, true);
}

function build(lemma: string, cue: WordRange, source: NounPhrase, trails: boolean): Frame {
  return {
    rule: 'attribution/announced',
    type: 'indirect',
    cue,
    source,
    content: null,
    quotes: true,
    trails,
    certainty: 'medium',
    detail: {
      lemma,
      negated: false,
      complement: 'quotation',
      preposition: null,
      slant: null,
      factive: false,
      modal: null,
    },
  };
}
