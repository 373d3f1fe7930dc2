import actions from '../../lexicon/proposals/actions.json';
import adjuncts from '../../lexicon/proposals/adjuncts.json';
import evaluations from '../../lexicon/proposals/evaluations.json';
import policyNouns from '../../lexicon/proposals/policyNouns.json';
import readers from '../../lexicon/proposals/readers.json';
import type { Force } from '../model';
import type { Word } from '../prose/types';

/** The room's word lists, ready for look-up. */

/** What policy actors are asked to do, in the base form. */
const ACTIONS: ReadonlySet<string> = new Set(Object.values(actions.verbs).flat());

/** Is the base form something that policy actors are asked to do, perhaps once more ("redraft")? */
export function isAction(norm: string): boolean {
  return ACTIONS.has(norm) || (norm.startsWith('re') && ACTIONS.has(norm.slice(2)));
}

/** Verbs that put an end to something. */
export const ENDING: ReadonlySet<string> = new Set(actions.verbs.ending);

/** Base forms that are as often nouns ("fund", "vote"). */
export const NOUN_LIKE_ACTIONS: ReadonlySet<string> = new Set(actions.ambiguous);

/** Verbs with which a writer talks about the text itself: "it should be noted". */
export const METADISCOURSE: ReadonlySet<string> = new Set(evaluations.metadiscourse);

/** Verbs of the mind: "must know", "must think". */
export const MENTAL: ReadonlySet<string> = new Set(
  'admit believe confess doubt fear feel hope imagine know like love realise realize say suppose think understand want wonder'.split(
    ' ',
  ),
);

/** Imperatives that guide the reader. */
export const READER_IMPERATIVES: ReadonlySet<string> = new Set(readers.verbs);
export const READER_PHRASES: readonly string[] = readers.fixed;

/** How strongly an evaluative adjective obliges. */
export const OBLIGING: ReadonlyMap<string, Force> = new Map([
  ...evaluations.weak.map((word) => [word, 'weak'] as const),
  ...evaluations.medium.map((word) => [word, 'medium'] as const),
  ...evaluations.strong.map((word) => [word, 'strong'] as const),
]);

/** Adjectives and nouns that speak against a course of action. */
export const NEGATIVE: ReadonlySet<string> = new Set(evaluations.negative);
export const BAD_NOUNS: ReadonlySet<string> = new Set(evaluations.badNouns);
export const GOOD_NOUNS: ReadonlySet<string> = new Set(evaluations.goodNouns);

const POLICY_NOUNS: ReadonlySet<string> = new Set(policyNouns.nouns);

/** A noun for something that policy makes or does: "law", "ban", "investment". */
export function isPolicyNoun(word: Word | undefined): boolean {
  if (!word) return false;
  const { norm } = word;
  const singular = norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.replace(/s$/, '');
  return (
    POLICY_NOUNS.has(norm) || POLICY_NOUNS.has(singular) || /(?:isation|ization|fication)$/.test(singular)
  );
}

/** Units of time in the singular, and names of points in time. */
export const TIME_UNITS: ReadonlySet<string> = new Set(adjuncts.units);
export const TIME_POINTS: ReadonlySet<string> = new Set(adjuncts.dates);

/** Base forms of verbs whose "with" or "from" phrase names the other side, and what two sides have with each other. */
export const WITH_SOMEBODY: ReadonlySet<string> = new Set(adjuncts.withSomebody);
export const FROM_SOMEBODY: ReadonlySet<string> = new Set(adjuncts.fromSomebody);
export const BILATERAL_RELATIONS: ReadonlySet<string> = new Set(adjuncts.relations);
