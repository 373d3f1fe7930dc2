import type { Candidate, Reference } from './candidate';
import { samePerson } from './authorship';
import { opensSentence } from './chunks';
import { wordsOf, type Entity } from './entities';
import { entryOf, stateOf, type Entry } from './gazetteer';
import type { NameEntry } from './registry';
import type { Resolver } from './resolver';
import { fold, slug, textOf } from './words';

type NameReference = Extract<Reference, { type: 'entry' | 'name' }>;

/** Exact alias, initials, longer name of the draft, surname: in this order. */
export function resolveName(
  resolver: Resolver,
  candidate: Candidate,
  reference: NameReference,
): Entity | undefined {
  if (reference.type === 'entry') return resolveEntry(resolver, candidate, reference);
  const { name, kind, gender, open } = reference;
  const full = fullName(resolver, name);
  if (isNobody(resolver, candidate, name)) return undefined;
  if (open && !believed(resolver, reference, full)) return undefined;
  const chosen = full ?? { name, kind, gender };
  if (resolver.author && (chosen.kind ?? 'person') === 'person' && samePerson(resolver.author, chosen.name))
    return resolver.entities.author;
  const id = slug(chosen.name);
  const entry = entryOf(id);
  if (entry) return resolver.entities.fromEntry(entry);
  const entity = resolver.entities.make(id, chosen.name, chosen.kind ?? kind ?? guessKind(chosen.name), {
    gender: chosen.gender ?? gender,
  });
  entity.gender ??= gender;
  for (const word of wordsOf(name)) entity.heads.add(word);
  return entity;
}

/**
 * Capitals alone that the draft itself says are no name: it calls them a thing, or they open a sentence or shout, and
 * the draft has the word in small letters too.
 */
function isNobody(resolver: Resolver, candidate: Candidate, name: string): boolean {
  const { rule, first, last } = candidate;
  if (rule !== 'actors/capitals' && rule !== 'actors/initials') return false;
  if (resolver.registry.isThing(name)) return true;
  if (first !== last) return false;
  return rule === 'actors/initials' ? resolver.hasSmall(fold(name)) : isLent(resolver, candidate);
}

/** The start of a sentence lends the capital to a word that the draft has in small letters too. */
function isLent(resolver: Resolver, { first }: Candidate): boolean {
  const { words } = resolver.sentence.tagged;
  return opensSentence(words, first) && resolver.hasSmall(fold(words[first]?.norm ?? ''));
}

/** The full name behind a short one; where several people share it, who was met last. */
function fullName(resolver: Resolver, name: string): NameEntry | undefined {
  const seen = ({ name: full }: NameEntry): number => resolver.entities.get(slug(full))?.seen ?? -1;
  return resolver.registry
    .owners(name)
    .reduce<NameEntry | undefined>(
      (best, owner) => (best && seen(best) >= seen(owner) ? best : owner),
      undefined,
    );
}

/** Capitals that nothing else speaks for: the draft has them as a name elsewhere, or, where they look like a place or
 *  stand before a noun, as the short form of a person's. */
function believed(
  { registry }: Resolver,
  { name, doubt }: Extract<Reference, { type: 'name' }>,
  full: NameEntry | undefined,
): boolean {
  if (!full) return false;
  if (doubt === undefined || (full.kind === 'person' && fold(full.name) !== fold(name))) return true;
  return registry.isActor(name);
}

const guessKind = (name: string): 'person' | 'organisation' =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{Ll}+$/u.test(name) ? 'person' : 'organisation';

function resolveEntry(
  resolver: Resolver,
  candidate: Candidate,
  reference: Extract<Reference, { type: 'entry' }>,
): Entity | undefined {
  const { entry, guarded, otherwise } = reference;
  const { first, last } = candidate;
  const own = resolver.registry.shortened(textOf(resolver.sentence.tagged.words, first, last));
  if (own) return resolveName(resolver, candidate, { type: 'name', ...own });
  if (otherwise && !resolver.registry.fullyNamed.has(entry.id)) {
    const other = fullName(resolver, otherwise.name);
    if (other && other.name !== otherwise.name) return resolveName(resolver, candidate, otherwise);
    if (guarded) return resolveName(resolver, candidate, otherwise);
  }
  // "Shelter is scarce", where the draft speaks of shelter.
  if (first === last && /^(?:organisation|media)$/.test(entry.kind) && isLent(resolver, candidate))
    return undefined;
  if (guarded && !resolver.registry.known.has(entry.id)) return undefined;
  if (entry.near && candidate.form === 'name' && !entry.near.some((word) => resolver.has(word)))
    return reference.rival && resolver.entities.fromEntry(reference.rival);
  if (resolver.author && entry.kind === 'person' && samePerson(resolver.author, entry.name))
    return resolver.entities.author;
  if (candidate.form === 'demonym' && !standsForState(resolver, candidate)) return people(resolver, entry);
  const longer = entry.kind === 'party' && !entry.parent ? fullName(resolver, entry.name) : undefined;
  if (longer && longer.name !== entry.name)
    return resolveName(resolver, candidate, { type: 'name', ...longer });
  if (reference.namesakes) return ofState(resolver, [entry, ...reference.namesakes], candidate);
  return resolver.entities.fromEntry(entry);
}

/**
 * Of bodies or parties under one name the one of the draft's state. Where the draft speaks of none of their states, a
 * body is one of its own, without a state; a party is the best known one.
 */
function ofState(resolver: Resolver, namesakes: readonly Entry[], { first, last }: Candidate): Entity {
  const home = resolver.home?.id;
  const spokenOf = resolver.states();
  const chosen =
    namesakes.find((entry) => home !== undefined && stateOf(entry)?.id === home) ??
    namesakes.find((entry) => spokenOf.has(stateOf(entry)?.id ?? ''));
  const known = namesakes[0] as Entry;
  if (chosen) return resolver.entities.fromEntry(chosen);
  if (known.kind === 'party') return resolver.entities.fromEntry(known);
  const name = textOf(resolver.sentence.tagged.words, first, last);
  const entity = resolver.entities.make(slug(name), name, known.kind);
  for (const word of wordsOf(name)) entity.heads.add(word);
  return entity;
}

/** "the Russians" are their government; "Russians", "many Russians", "the Russians who live in Estonia" are people. */
function standsForState(resolver: Resolver, { first, last, head }: Candidate): boolean {
  const { words } = resolver.sentence.tagged;
  const described = /^who(?:m|se)?$/.test(words[last + 1]?.norm ?? '');
  return words[first - 1]?.norm === 'the' && first === head && head === last && !described;
}

/** "Iranians" are the people, not the state. */
function people(resolver: Resolver, entry: Entry): Entity {
  if (entry.kind !== 'state') return resolver.entities.fromEntry(entry);
  const name =
    entry.demonyms?.find((demonym) => /(?:s|ese|ish|ch)$/.test(demonym)) ?? `people of ${entry.name}`;
  return resolver.entities.make(`${entry.id}-people`, name, 'people', {
    plural: true,
    parent: entry.id,
    ...(entry.code ? { code: `${entry.code}CVL` } : {}),
  });
}
