import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Attribution, type Certainty, type Loaded, type Span } from '../model';
import type { Passage, Sentence } from '../prose/types';
import type { Candidate, Strength } from './candidate';
import { candidatesIn } from './candidates';
import { HOUSE_RULE } from './rules';
import { findScareQuotes } from './scareQuotes';
import { targetOf } from './target';
import { toneOf } from './tone';

/**
 * Finds wording that pushes, whose it is and at whom it is aimed.
 *
 * @param passage offsets in the result count within it
 * @returns findings that a sober editor would accept, in text order; doubtful ones (certainty low) only where the
 *   house style wants to see all
 */
export function findLoaded(
  passage: Passage,
  actors: ActorLayer,
  attribution: AttributionLayer,
): readonly Loaded[] {
  const found: Loaded[] = [];
  for (const sentence of passage.sentences) {
    for (const candidate of candidatesIn(sentence.tagged)) {
      const loaded = place(candidate, sentence, actors, attribution);
      if (loaded) found.push(loaded);
    }
  }
  return mergeByStart(found, findScareQuotes(passage, actors, attribution, found));
}

const CERTAINTY = { 3: 'high', 2: 'medium', 1: 'low', 0: 'low' } as const satisfies Record<
  Strength,
  Certainty
>;

/** Rules that hold for what looks like a name as well: of the house style, and for words in capitals. */
const NAMES_TOO: ReadonlySet<string> = new Set([HOUSE_RULE, 'loaded/intensifier-capitals']);

/** Families of verbs that are slanted only where they report ("claims that"), not in their other senses ("claims the land"). */
const REPORTING: ReadonlySet<string> = new Set(['loaded/doubt-claim', 'loaded/doubt-confession']);

function place(
  candidate: Candidate,
  sentence: Sentence,
  actors: ActorLayer,
  attribution: AttributionLayer,
): Loaded | undefined {
  const { first, last, category, rule, term, why, alternatives, strength } = candidate;
  if (!NAMES_TOO.has(rule) && isName(candidate, sentence, actors)) return undefined;
  const span = sentence.words(first, last);
  const { owner, quoted } = attribution.ownerOf(span);
  const certainty = certaintyOf(strength, owner === AUTHOR && !quoted, sentence);
  // Doubtful wording is many times as much as the rest: it is placed only for those who ask for it.
  if (certainty === 'low' && sentence.tagged.house.sensitivity !== 'all') return undefined;
  const reported =
    REPORTING.has(rule) && candidate.pos === 'verb' ? attributedBy(span, attribution) : undefined;
  if (reported === null) return undefined;
  const target = reported?.sourceActor ?? notSelf(owner, targetOf(candidate, category, sentence, actors));
  return {
    ...span,
    category,
    target,
    owner,
    quoted,
    certainty,
    ...(term === undefined ? {} : { term }),
    why,
    alternatives,
    rule,
  };
}

/** Log-odds of opinion above which weak wording counts: chosen on texts that people judged, left-out parts each time. */
const OPINION: Partial<Record<Strength, number>> = { 1: -0.6, 0: 0.1 };

/**
 * Nobody rewrites a quotation: only whether to quote such words is left to the author. Wording that most contexts
 * allow counts where the sentence reads as opinion: there it pushes.
 */
function certaintyOf(strength: Strength, own: boolean, sentence: Sentence): Certainty {
  if (!own) return strength > 1 ? 'medium' : 'low';
  const opinion = OPINION[strength];
  return opinion !== undefined && toneOf(sentence.tagged) > opinion ? 'medium' : CERTAINTY[strength];
}

/** Nobody's own words are aimed at himself. */
function notSelf(owner: string, target: string | null): string | null {
  return target === owner ? null : target;
}

/** The wording is the name of an actor, or a part of one: "Senator Savage", "the Vulture Fund Alliance". */
function isName({ first, last }: Candidate, sentence: Sentence, actors: ActorLayer): boolean {
  if (!/^\p{Lu}/u.test(sentence.tagged.words[first]?.text ?? '')) return false;
  const covering = actors.covering(sentence, first);
  return covering !== undefined && covering.mention.form === 'name' && covering.last >= last;
}

/** The attribution that has the words for its cue; null where they report nothing, or that nothing was said. */
function attributedBy(span: Span, attribution: AttributionLayer): Attribution | null {
  const found = attribution.attributions.find(
    ({ cue }) => cue !== null && cue.start < span.end && span.start < cue.end,
  );
  return found && !attribution.detailOf(found)?.negated ? found : null;
}

function mergeByStart(a: readonly Loaded[], b: readonly Loaded[]): readonly Loaded[] {
  return b.length === 0 ? a : [...a, ...b].sort((x, y) => x.start - y.start);
}
