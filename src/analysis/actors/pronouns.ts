import type { Word } from '../prose/types';
import type { Candidate } from './candidate';
import { roleOf } from './clause';
import { isBe } from './words';

export interface PronounClass {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean | undefined;
  readonly gender: 'm' | 'f' | 'n' | undefined;
  readonly relative?: true;
}

const CLASSES: ReadonlyArray<readonly [string, PronounClass]> = [
  ['i me my mine', { person: 1, plural: false, gender: undefined }],
  ['we us our ours', { person: 1, plural: true, gender: undefined }],
  ['you your yours', { person: 2, plural: undefined, gender: undefined }],
  ['he him his', { person: 3, plural: false, gender: 'm' }],
  ['she her hers', { person: 3, plural: false, gender: 'f' }],
  ['it its', { person: 3, plural: false, gender: 'n' }],
  ['they them their theirs', { person: 3, plural: true, gender: undefined }],
  ['those', { person: 3, plural: true, gender: undefined }],
  ['who whom whose which', { person: 3, plural: undefined, gender: undefined, relative: true }],
];

/** Pronouns that may stand for an actor, by form. */
export const PRONOUNS: ReadonlyMap<string, PronounClass> = new Map(
  CLASSES.flatMap(([forms, value]) => forms.split(' ').map((form) => [form, value] as const)),
);

/** Finds the pronouns of a sentence; which of them stand for an actor is told when they are resolved. */
export function findPronouns(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, word] of words.entries()) {
    const kind = PRONOUNS.get(word.norm);
    if (!kind || isOtherWord(words, at)) continue;
    found.push({
      first: at,
      last: at,
      head: at,
      form: 'pronoun',
      certainty: kind.relative ? 'medium' : 'high',
      rule: 'actors/pronoun',
      role: /^(?:my|our|your|his|its|their|whose)$/.test(word.norm) ? 'owner' : roleOf(words, at, at),
      plural: kind.plural ?? false,
      reference: { type: 'pronoun', pronoun: word.norm },
    });
  }
  return found;
}

/** "US" in capitals, the Roman one, "mine" the pit, "those" before a noun, an expletive "it". */
function isOtherWord(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.norm === 'us' && (word.text === 'US' || /^['’]/.test(word.text))) return true;
  if (word.text === 'I' && /^(?:name|number)$/.test(words[at - 1]?.pos ?? '') && !/[,;:.]/.test(word.before))
    return true;
  if (word.norm === 'i' && word.text !== 'I') return true;
  if (word.norm === 'mine') return words[at - 1]?.pos === 'determiner';
  if (word.norm === 'those') return !isPeopleThose(words, at);
  if (word.norm === 'who' && /^(?:WHO)$/.test(word.text)) return true;
  if (word.norm === 'which') return !/,\s*$/.test(word.before);
  if (word.norm === 'who' || word.norm === 'whom') return isQuestion(words, at);
  if (word.norm === 'it') return word.text === 'IT' || isExpletive(words, at);
  return false;
}

/** "those who", "those living in poverty", "those with": people. */
function isPeopleThose(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || /[,;:.]/.test(next.before)) return false;
  if (/^(?:who|whose|whom|with|without|affected|left)$/.test(next.norm)) return true;
  return (
    next.pos === 'verb' &&
    (next.tags.has('Gerund') || /ing$/.test(next.norm)) &&
    words[at + 2]?.pos !== 'noun'
  );
}

/** "Who knows?", "know who is right": asks or fills a gap, stands for nobody. */
function isQuestion(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous || /[:;.?!]/.test(words[at]?.before ?? '')) return true;
  if (/,/.test(words[at]?.before ?? '')) return false;
  return (
    /^(?:verb|conjunction|aux)$/.test(previous.pos) ||
    /^(?:of|about|on|is|are|matter|and)$/.test(previous.norm)
  );
}

/** "It is time to", "it seems that", "it is important that": stands for nothing. */
function isExpletive(words: readonly Word[], at: number): boolean {
  const window = words.slice(at + 1, at + 9).map((word) => word.lemma);
  const [verb] = window;
  if (verb === undefined) return false;
  if (/^(?:seem|appear|follow|matter|rain|snow|turn|happen|remain)$/.test(verb)) return true;
  const be = words.slice(at + 1, at + 9).findIndex(isBe);
  const take = window.findIndex((lemma) => lemma === 'take' || lemma === 'make');
  const clause = words
    .slice(at + 1, at + 10)
    .findIndex((word) => /^(?:that|to|if|whether|when|how|why|what|who|for)$/.test(word.norm));
  if (be >= 0 && be <= 3 && clause > be) return true;
  return be === 0 || (be > 0 && be <= 2) || (take === 0 && clause > 0);
}
