import type { Certainty, MentionForm } from '../model';
import type { Word } from '../prose/types';
import type { Candidate, Reference } from './candidate';
import { opensSentence } from './chunks';
import { OWNERS, phraseStart, roleOf } from './clause';
import { hitsAt } from './gazetteer';
import { HEAD_NOUNS } from './lexicon';
import type { NamePart } from './nameUnits';
import { isCapitalised } from './words';

/** A candidate out of a part of a run of capitals. */
export function make(
  words: readonly Word[],
  part: NamePart,
  form: MentionForm,
  rule: string,
  reference: Reference,
  certainty: Certainty = 'high',
): Candidate {
  return {
    first: part.first,
    last: part.last,
    head: part.last,
    form,
    certainty,
    rule,
    role: roleOf(words, part.first, part.last),
    plural: form === 'demonym',
    reference,
  };
}

/** A noun follows in the same noun phrase: "UN peacekeepers", "Iranian government". */
export function modifies(words: readonly Word[], last: number): boolean {
  return modifiedNoun(words, last) >= 0;
}

/** Verbs that the tagger takes for nouns behind a name: "The Swiss have said no." */
const MISREAD = new Set('have has had do does did say says need needs want wants know think'.split(' '));

const isNationality = (words: readonly Word[], at: number): boolean =>
  hitsAt(words, at, false).some((hit) => hit.last === at && hit.uses.has('adjective'));

/** Last of a row of nationalities: "Turkish, Emirati and Saudi leaders". */
function lastNationality(words: readonly Word[], first: number): number {
  let last = first;
  for (let hops = 0; hops < 4 && isNationality(words, last); hops++) {
    const next = words[last + 1];
    const joint = next !== undefined && /^(?:and|or)$/.test(next.norm);
    const at = joint ? last + 2 : last + 1;
    if (!isNationality(words, at) || !(joint || /^,\s$/.test(next?.before ?? ''))) return last;
    last = at;
  }
  return last;
}

/** Index of the noun that a name modifies, or -1. */
export function modifiedNoun(words: readonly Word[], last: number): number {
  if (isFirstObject(words, last)) return -1;
  const from = lastNationality(words, last);
  if (from > last) return modifiedNoun(words, from);
  for (let k = last + 1; k <= last + 3; k++) {
    const word = words[k];
    if (word && MISREAD.has(word.norm)) return -1;
    if (!word || !/^(?:\s+|[-‐‑–])$/.test(word.before) || word.pos === 'possessive') return -1;
    if (word.pos === 'noun' || word.pos === 'name') {
      const body = words[k + 1];
      // "U.S. Commerce Department"
      if (
        body?.before === ' ' &&
        body.pos === 'name' &&
        /^(?:government_body|military)$/.test(HEAD_NOUNS.get(body.norm)?.kind ?? '')
      )
        return k + 1;
      const after = words[k + 1];
      return after && after.before === ' ' && after.pos === 'noun' && k < last + 3 ? k + 1 : k;
    }
    // "American and Iranian envoys"
    const joint =
      /Demonym|Country|Acronym/.test([...(words[last]?.tags ?? [])].join()) &&
      (word.norm === 'and' || word.norm === 'or') &&
      isCapitalised(words[k + 1] ?? word);
    if (word.pos !== 'adjective' && word.before !== '-' && !joint) return -1;
  }
  return -1;
}

const GIVING = new Set(
  'give offer grant hand send lend deny promise allow award pay owe sell cost show teach guarantee'.split(
    ' ',
  ),
);

/** "give the IAEA more money", "hand Ofwat new powers": what is given follows whom it is given to. */
function isFirstObject(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!next || next.before !== ' ' || next.pos !== 'adjective') return false;
  if (/^(?:more|less|fewer|enough)$/.test(next.norm)) return true;
  let verb = last - 1;
  while (verb > last - 6 && /^(?:name|determiner)$/.test(words[verb]?.pos ?? '')) verb--;
  return GIVING.has(words[verb]?.lemma ?? '');
}

/** What the tagger's list of given names says. */
export function genderOf(words: readonly Word[], part: NamePart): 'm' | 'f' | undefined {
  const tags = words[part.name]?.tags;
  if (part.what !== 'person' || !tags) return undefined;
  return tags.has('MaleName') ? 'm' : tags.has('FemaleName') ? 'f' : undefined;
}

/**
 * A calling right in front belongs to the name as a title does: "economist Paul Krugman". Behind a determiner it is a
 * description of its own, to which the name is an apposition: "the match referee Joel Aguilar".
 */
export function withCalling(words: readonly Word[], part: NamePart): NamePart {
  const first = callingStart(words, part);
  return first < part.first && isDetermined(words, first) ? part : { ...part, first };
}

const isDetermined = (words: readonly Word[], first: number): boolean => {
  const before = words[first - 1];
  return (
    before !== undefined &&
    (before.pos === 'determiner' || before.pos === 'possessive' || OWNERS.has(before.norm))
  );
};

/** Where the calling in front of a name begins; where the name does if there is none. Capitals may open a sentence. */
export function callingStart(words: readonly Word[], part: NamePart): number {
  const calling = words[part.first - 1];
  if (part.kind !== undefined && part.kind !== 'person') return part.first;
  if (!calling || !/^\s$/.test(words[part.first]?.before ?? '')) return part.first;
  const noun = HEAD_NOUNS.get(calling.norm);
  if (isCapitalised(calling) && !(opensSentence(words, part.first - 1) && noun?.noun === 'role'))
    return part.first;
  if (
    !noun ||
    noun.plural ||
    noun.kind !== 'person' ||
    noun.noun === 'colourful' ||
    /^(?:verb|adjective)$/.test(calling.pos)
  )
    return part.first;
  return phraseStart(words, part.first - 1);
}
