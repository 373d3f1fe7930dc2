import type { Passage } from '../prose/types';
import { candidatesOf } from './candidates';
import { stateOf } from './gazetteer';
import { VOICES } from './lexicon';

/** What a state's name, firm, charity or newspaper weighs beside one of its public bodies, parties or politicians. */
const NAME_WEIGHT = 0.25;
/** Roles (the letters behind the state's code) of those who take part in a state's politics. */
const POLITICAL = /^[A-Z]{3}(?:GOV|ELI|LEG|PTY|OPP|JUD|MIL|COP|SPY)$/;
const ENOUGH = 2;
/** How far the first state must be ahead of the second. */
const AHEAD = 1.5;

/**
 * The state whose politics the draft is about: its public bodies, parties and politicians are named most. In a policy text "we",
 * "our economy" and "the country" are that nation's, unless a body of the author's own or an audience is in play.
 *
 * @returns id of a gazetteer state; undefined in doubt, in letters and in speeches
 */
export function homeStateOf(passage: Passage): string | undefined {
  if (hasOtherWe(passage)) return undefined;
  const weights = new Map<string, number>();
  for (const { tagged } of passage.sentences)
    for (const { reference } of candidatesOf(tagged).candidates) {
      if (reference.type !== 'entry' || reference.guarded || reference.namesakes) continue;
      const { entry } = reference;
      const state = stateOf(entry);
      if (!state) continue;
      const weight = POLITICAL.test(entry.code ?? '') ? 1 : NAME_WEIGHT;
      weights.set(state.id, (weights.get(state.id) ?? 0) + weight);
    }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH || first[1] < AHEAD * (second?.[1] ?? 0)) return undefined;
  return first[0];
}

/** Speech and letter address an audience; "our members" are a body's. */
function hasOtherWe({ sentences }: Passage): boolean {
  return sentences.some(({ tagged: { words } }) => {
    if (VOICES.addresses.has(words[0]?.norm ?? '')) return true;
    return words.some((word, at) => word.norm === 'our' && VOICES.ownBodies.has(words[at + 1]?.norm ?? ''));
  });
}
