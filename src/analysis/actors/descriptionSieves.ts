import type { Entity } from './entities';
import { entryOf, stateOf, type Entry } from './gazetteer';
import { RECALLING, type HeadNoun } from './lexicon';
import type { Resolver } from './resolver';
import { holderOf, isHeld, termsOf } from './roles';

/**
 * Who holds an office: the person whom the draft met under it; else who, by the gazetteer, held it on the draft's day.
 *
 * @param state id of the state whose office it is, where the draft says so
 */
export function officeHolder(
  resolver: Resolver,
  head: HeadNoun,
  key: string,
  state?: string,
): Entity | undefined {
  if (head.kind !== 'person' || head.plural || head.noun !== 'role') return undefined;
  const { date } = resolver.registry.front;
  let best: Entity | undefined;
  let bestRank = 0;
  for (const entity of resolver.entities.all()) {
    if (entity.kind !== 'person' || entity.plural || entity.seen < 0) continue;
    if (state !== undefined && entity.parent !== undefined && entity.parent !== state) continue;
    const rank = entity.id === state ? 0 : rankAs(entity, key, date);
    if (rank > bestRank || (rank > 0 && rank === bestRank && entity.seen >= (best?.seen ?? 0))) {
      best = entity;
      bestRank = rank;
    }
  }
  return best ?? (date === undefined ? undefined : heldThen(resolver, key, state, date));
}

/** How well an office fits a person: 3 the draft says so and it is held, 2 the draft says so, 1 the gazetteer does. */
function rankAs(entity: Entity, key: string, date: string | undefined): number {
  const said = [...entity.descriptions].some((description) => fitsDescription(key, description));
  const terms = entity.entry ? termsOf(entity.entry).filter(([office]) => office === key) : [];
  const held = terms.some((term) => isHeld(term, date));
  if (said) return held ? 3 : 2;
  return held || (date === undefined && terms.length > 0) ? 1 : 0;
}

/** The holder on the draft's day: the home state's, else the only one, else by the state whose bodies are named or that was met last. */
function heldThen(
  resolver: Resolver,
  key: string,
  state: string | undefined,
  date: string,
): Entity | undefined {
  const states = state === undefined ? resolver.states() : [state];
  const holders = [...states].flatMap((id) => holderOf(key, id, date) ?? []);
  const home = resolver.home?.id;
  const chosen =
    holders.find(({ parent }) => parent === home) ??
    only(holders) ??
    only(ofNamedBodies(resolver, holders)) ??
    ofLastState(resolver, holders);
  return chosen && resolver.entities.fromEntry(chosen);
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** "Congress waited for the president": a state of which a body or a politician is named, not just the country. */
function ofNamedBodies(resolver: Resolver, holders: readonly Entry[]): Entry[] {
  const parents = new Set([...resolver.registry.known].map((id) => entryOf(id)?.parent));
  return holders.filter(({ parent }) => parent !== undefined && parents.has(parent));
}

/** "Israel dislikes the plan. The prime minister ...": the state that was met last. */
function ofLastState(resolver: Resolver, holders: readonly Entry[]): Entry | undefined {
  const seen = ({ parent }: Entry): number => resolver.entities.get(parent ?? '')?.seen ?? -1;
  const last = Math.max(...holders.map(seen));
  return last < 0 ? undefined : holders.find((holder) => seen(holder) === last);
}

/** The last actor that was met under the same head noun, or whose name holds it, however far back. */
export function headMatch(resolver: Resolver, head: HeadNoun, key: string): Entity | undefined {
  let best: Entity | undefined;
  for (const entity of resolver.entities.all())
    if (
      entity.plural === head.plural &&
      entity.heads.has(head.lemma) &&
      entity.seen > (best?.seen ?? -1) &&
      fitsEntity(entity, key)
    )
      best = entity;
  return best;
}

/** Modifiers do not contradict: "the water companies" are "the companies", never "the oil companies". */
function fitsEntity(entity: Entity, key: string): boolean {
  if (!key.includes(' ') || entity.descriptions.size === 0) return true;
  return [...entity.descriptions].some((description) => fitsDescription(key, description));
}

/** All the words of the shorter description are in the longer one. */
function fitsDescription(a: string, b: string): boolean {
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((text) => text.split(/[\s-]+/)) as [
    string[],
    string[],
  ];
  return short.every((word) => long.includes(word));
}

/**
 * "the country", "the agency", "the billionaire": the last actor of the kind that is still in focus; a nationality in
 * front must be the actor's.
 */
export function kindMatch(
  resolver: Resolver,
  head: HeadNoun,
  key: string,
  modifier?: Entity,
): Entity | undefined {
  const kinds = head.plural ? undefined : RECALLING.get(head.lemma);
  const person = head.kind === 'person';
  if (!kinds || !(key === head.lemma || (person && modifier?.kind === 'state'))) return undefined;
  for (const list of resolver.focus.recent()) {
    const open = list.filter(
      ({ entity, named }) =>
        named &&
        entity !== undefined &&
        entity !== resolver.entities.author &&
        kinds.has(entity.kind) &&
        !entity.plural &&
        (!modifier || entity.parent === modifier.id),
    );
    const found = (person && open.find(({ role }) => role === 'subject')) || open.at(-1);
    if (found) return found.entity;
  }
  return kinds.has('state') ? resolver.home : undefined;
}

/** Ids of the states that the draft speaks of, by name or through their bodies and people. */
export function statesOf(known: Iterable<string>): Set<string> {
  const states = new Set<string>();
  for (const id of known) {
    const entry = entryOf(id);
    const state = entry && stateOf(entry);
    if (state) states.add(state.id);
  }
  return states;
}
