import type { Force } from '../../model';
import { openersOf, pattern, type Pattern } from '../pattern';

/** A fixed phrase after which the act to be done follows. */
export interface Opening {
  readonly matches: Pattern;
  /** The words that it may begin with. */
  readonly openers: readonly string[];
  readonly rule: string;
  readonly force: Force;
  /** "that" may be missing before a clause: "it's time Europe woke up". */
  readonly bare?: boolean;
  readonly negated?: boolean;
  /** Who is to act stands before the phrase: "X would do well to". */
  readonly personal?: boolean;
  /** Who is to act follows at once: "it falls to the courts to". */
  readonly someone?: boolean;
  /** Only at the start of a sentence. */
  readonly first?: boolean;
  /** A condition may name the act: "would do better if they listened". */
  readonly wish?: boolean;
  /** A thing may stand for the act, behind "for" ("it is time for a ceasefire") or at once. */
  readonly thing?: 'for' | 'at once';
  /** Words that must follow further on: "the sooner ..., the better". */
  readonly closing?: Pattern;
  /** It counts only of an actor and of a deed: "has the power to", "my hope is that". */
  readonly needsActor?: true;
}

const opening = (source: string, rule: string, force: Force, more: Partial<Opening> = {}): Opening => ({
  matches: pattern(source),
  openers: openersOf(source),
  rule: `proposals/${rule}`,
  force,
  ...more,
});

/** "It is time", "the onus is on", "would do well": where two match at a word, the earlier counts. */
const OPENINGS: readonly Opening[] = [
  opening('it|now|today is|was|be not? @adv? high|about|past|long|well? past? time', 'time', 'medium', {
    bare: true,
    thing: 'for',
  }),
  opening('is it|now not? @adv? high|about|past? time', 'time', 'medium', { bare: true }),
  opening('is not it @adv? high|about|past? time', 'time', 'medium', { bare: true }),
  opening('it may|might|could @adv? be high|past? time', 'time', 'weak', { bare: true, thing: 'for' }),
  opening('it is|will|would now|then|therefore|ultimately? be? up to', 'duty', 'medium', { someone: true }),
  opening('it now? falls|fall to', 'duty', 'medium', { someone: true }),
  opening('it is @adv? incumbent on|upon', 'duty', 'medium', { someone: true }),
  opening(
    'the onus|burden|responsibility now|therefore|ultimately? is|lies|rests|falls now|squarely|firmly|therefore? on|with|upon',
    'duty',
    'medium',
    {
      someone: true,
    },
  ),
  opening('owe|owes it to', 'duty', 'medium', { personal: true, someone: true }),
  opening('much|far? better|best', 'better', 'medium', { first: true }),
  opening('the time|moment|hour has|is come|now|here|ripe?', 'time', 'medium'),
  opening('now|today|this is the|a @adj? time|moment|hour|chance', 'time', 'medium'),
  opening('there is|has|remains be|been? an|a @adj* need|case|duty|obligation', 'need-noun', 'medium'),
  opening('there is|can be? no @adj? choice|option|alternative but', 'no-choice', 'strong'),
  opening(
    'there is|seems|can be? no @adj? reason|excuse|justification|sense|point why|that|in?',
    'no-reason',
    'medium',
    { negated: true, bare: true },
  ),
  opening('there is no @adj? need', 'no-reason', 'weak', { negated: true }),
  opening(
    'there is|are every|good|ample|strong|overwhelming|excellent @adj? reason|reasons|grounds',
    'need-noun',
    'medium',
  ),
  opening('there is|remains|can be? no @adj? alternative|substitute to|for', 'no-choice', 'strong', {
    thing: 'at once',
  }),
  opening('it makes|make no|little|scant @adj? sense', 'evaluation', 'medium', { negated: true }),
  opening('it would not make @adj? sense', 'evaluation', 'medium', { negated: true }),
  opening('it makes|make @adv? @adj? sense', 'evaluation', 'medium'),
  opening('it would|may|might @adv? make @adv? @adj? sense', 'evaluation', 'weak'),
  opening('the sooner|quicker|faster', 'time', 'medium', { bare: true, closing: pattern('the better') }),
  opening('have|has no business|right|mandate', 'no-right', 'strong', { personal: true, negated: true }),
  opening('i|we do|can not see why', 'no-reason', 'medium', { negated: true, bare: true }),
  opening('have|has little|no @adj? choice|option|alternative but|except', 'no-choice', 'strong', {
    personal: true,
  }),
  opening('have|has|owe|owes a|an|the @adj? duty|obligation|responsibility', 'duty', 'medium', {
    personal: true,
  }),
  opening('have|has @adv? a|an|the @adj? power|means|authority|chance|opportunity', 'opportunity', 'weak', {
    personal: true,
    needsActor: true,
  }),
  opening('my|our @adj? hope|wish|plea is', 'hope', 'weak', { bare: true, needsActor: true }),
  opening('it is|remains @adv? the|our|their duty|job|task|responsibility', 'duty', 'medium'),
  opening(
    'it would help|serve|benefit|pay @det? @adj? nation|country|economy|public|state|us|everyone? @adv? better? if',
    'do-well',
    'weak',
    { bare: true },
  ),
  opening('had better', 'had-better', 'medium', { personal: true }),
  opening('would|might do well|better', 'do-well', 'weak', { personal: true, wish: true }),
  opening('would|might do much|far|very well|better', 'do-well', 'weak', { personal: true, wish: true }),
  opening('would be @adv? better off', 'do-well', 'weak', { personal: true, wish: true }),
  opening('could do worse than', 'do-well', 'weak', { personal: true }),
  opening('would be @adv? wise|wiser|smart|smarter|right|prudent|sensible|well', 'do-well', 'weak', {
    personal: true,
  }),
  opening('would be @adv? foolish|unwise|mad|wrong|naive|rash|remiss|stupid|mistaken', 'do-well', 'weak', {
    personal: true,
    negated: true,
  }),
];

const BY_WORD = new Map<string, Opening[]>();
for (const phrase of OPENINGS)
  for (const opener of phrase.openers) BY_WORD.set(opener, [...(BY_WORD.get(opener) ?? []), phrase]);

/** The phrases that may begin with a word, in the order in which they count. */
export function openingsWith(word: string): readonly Opening[] {
  return BY_WORD.get(word) ?? [];
}
