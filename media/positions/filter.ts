import type { IssueCard, Pair } from '../../src/features/positions/protocol';
import type { Entry } from '../../src/features/webviews/entry';

/** A card cut down to what passes the filter. Pairs keep the index by which the extension knows them. */
export interface FilteredCard {
  readonly card: IssueCard;
  readonly entries: readonly Entry[];
  readonly pairs: readonly { readonly pair: Pair; readonly index: number }[];
  readonly agreements: IssueCard['agreements'];
}

/**
 * Keeps the entries of an actor, with those that are set against them, and of these the ones that hold the words. A word
 * in the issue's name keeps the whole card.
 *
 * @param actor id; empty for all
 * @param text in any case; empty for all
 */
export function filterCards(issues: readonly IssueCard[], actor: string, text: string): FilteredCard[] {
  const words = text.trim().toLowerCase();
  return issues.flatMap((card) => {
    const ofActor = entriesOf(card, actor);
    const entries = holds(card.label, words) ? ofActor : ofActor.filter((entry) => mentions(entry, words));
    if (entries.length === 0) return [];
    const kept = new Set(entries.map(({ id }) => id));
    return [
      {
        card,
        entries,
        pairs: card.pairs
          .map((pair, index) => ({ pair, index }))
          .filter(({ pair }) => kept.has(pair.a) && kept.has(pair.b)),
        agreements: words === '' ? agreementsOf(card, actor) : [],
      },
    ];
  });
}

/** An actor who stands somewhere, and on how many positions. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Everybody who stands anywhere, by name. */
export function holdersOf(issues: readonly IssueCard[]): Holder[] {
  const holders = new Map<string, Holder>();
  for (const { actor, holder } of issues.flatMap(({ entries }) => entries)) {
    holders.set(actor, { id: actor, name: holder, count: (holders.get(actor)?.count ?? 0) + 1 });
  }
  return [...holders.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The order of the cards: as the draft has the issues, or those with most on both sides first. */
export type Order = 'text' | 'contested';

/** Equals stay in text order. */
export function inOrder(cards: readonly FilteredCard[], order: Order): readonly FilteredCard[] {
  if (order === 'text') return cards;
  return [...cards].sort((a, b) => contested(b.card) - contested(a.card));
}

/** What is fought over has somebody on either side; pairs and further voices add to it. */
function contested({ entries, pairs }: IssueCard): number {
  const on = (side: Entry['stance']): number => entries.filter(({ stance }) => stance === side).length;
  return 100 * Math.min(on('support'), on('oppose')) + 10 * pairs.length + entries.length;
}

function entriesOf({ entries, pairs }: IssueCard, actor: string): readonly Entry[] {
  if (actor === '') return entries;
  const own = new Set(entries.filter((entry) => entry.actor === actor).map(({ id }) => id));
  const against = pairs.flatMap(({ a, b }) => (own.has(a) ? [b] : own.has(b) ? [a] : []));
  const kept = new Set([...own, ...against]);
  return entries.filter(({ id }) => kept.has(id));
}

/** The agreements that an actor is part of; all where no actor is asked for. */
function agreementsOf({ entries, agreements }: IssueCard, actor: string): IssueCard['agreements'] {
  const name = entries.find((entry) => entry.actor === actor)?.holder;
  return name === undefined ? agreements : agreements.filter((holders) => holders.includes(name));
}

function mentions({ holder, how, evidence }: Entry, words: string): boolean {
  return holds(holder, words) || holds(how, words) || evidence.some(({ text }) => holds(text, words));
}

function holds(text: string, words: string): boolean {
  return text.toLowerCase().includes(words);
}
