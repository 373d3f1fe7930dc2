import type { Word } from '../prose/types';
import type { Candidate, Reference } from './candidate';
import { isNearEnd } from './authorship';
import { pairOf } from './deictics';
import { headMatch, kindMatch, officeHolder } from './descriptionSieves';
import { describe, type Entity } from './entities';
import type { HeadNoun } from './lexicon';
import { phraseEnd } from './phrase';
import type { Resolver } from './resolver';
import { isBe, isCapitalised, slug, textOf } from './words';

type NounReference = Extract<Reference, { type: 'noun' }>;

/** Apposition, owner, head match, kind: in this order; what is left stands for an actor of its own. */
export function resolveNoun(
  resolver: Resolver,
  candidate: Candidate,
  reference: NounReference,
  index: number,
): Entity | undefined {
  const { head, key, determiner } = reference;
  if (
    /^(?:author|writer)$/.test(key) &&
    determiner === 'the' &&
    isNearEnd(resolver.passage, resolver.sentence)
  )
    return resolver.entities.author;
  const partner = appositive(resolver, candidate, index);
  if (partner) {
    describe(partner, key, head.lemma);
    partner.roles.add(textOf(resolver.sentence.tagged.words, candidate.first, candidate.last));
    return partner;
  }
  const subject = predicated(resolver, candidate);
  if (subject) return subject;
  const pair = pairOf(resolver, candidate);
  if (pair) return pair;
  const owner = determiner === 'owner' ? ownerOf(resolver, candidate, reference) : undefined;
  if (owner) return ownEntity(resolver, owner, head, key);
  const modifier = modifierOf(resolver, candidate, index);
  if (modifier?.kind === 'state' && head.lemma === 'people' && key.split(' ').length === 2)
    return resolver.entities.make(`${modifier.id}-people`, key, 'people', {
      plural: true,
      parent: modifier.id,
    });
  if (modifier && head.noun === 'body') return ownEntity(resolver, modifier, head, head.lemma);
  if (determiner === 'the' || determiner === 'this') {
    const known =
      officeHolder(resolver, head, key) ??
      headMatch(resolver, head, key) ??
      kindMatch(resolver, head, key, modifier);
    if (known) return known;
  }
  const entity = described(resolver, head, key);
  // "one CIA officer": whoever serves a body speaks for it
  if (modifier && head.noun === 'role' && isBody(modifier)) entity.parent ??= modifier.id;
  return entity;
}

const isBody = ({ kind }: Entity): boolean =>
  /^(?:government_body|organisation|media|military|party|international_org)$/.test(kind);

/** "Castro is a tyrant", "it shows him to be a thief": what somebody is called is nobody else. */
function predicated(resolver: Resolver, candidate: Candidate): Entity | undefined {
  const { words } = resolver.sentence.tagged;
  let be = candidate.first - 1;
  while (/^(?:determiner|negation|adverb)$/.test(words[be]?.pos ?? '')) be--;
  const verb = words[be];
  if (!verb || !isBe(verb) || be >= candidate.first - 1) return undefined;
  let last = be - 1;
  while (/^(?:aux|modal|negation|adverb)$/.test(words[last]?.pos ?? '') || words[last]?.norm === 'to') last--;
  const subject = resolver.focus.endingAt(last);
  return subject?.entity && !subject.speaks && agrees(subject.entity, candidate) ? subject.entity : undefined;
}

function described(resolver: Resolver, head: HeadNoun, key: string): Entity {
  const entity = resolver.entities.make(slug(key), key, head.kind, {
    gender: head.gender,
    plural: head.plural,
  });
  describe(entity, key, head.lemma);
  return entity;
}

/** The body or the kin of an actor is an actor of its own: "Iran's government", "his brother". */
function ownEntity(resolver: Resolver, owner: Entity, head: HeadNoun, key: string): Entity {
  // "our country", "our nation"
  if (owner.kind === 'state' && !head.plural && /^(?:country|nation)$/.test(key)) return owner;
  const holder = owner.kind === 'state' ? officeHolder(resolver, head, key, owner.id) : undefined;
  if (holder) return holder;
  const name = `${owner.name}’s ${key}`;
  const ruling = /^(?:government|regime)$/.test(key) ? rulingBody(resolver, owner) : undefined;
  if (ruling && ruling.parent === undefined) Object.assign(ruling, { name, parent: owner.id });
  if (ruling) return ruling;
  const entity = resolver.entities.make(`${owner.id}-${slug(key)}`, name, head.kind, {
    gender: head.gender,
    plural: head.plural,
    ...(head.noun === 'body' ? { parent: owner.id } : {}),
  });
  describe(entity, key, head.lemma);
  return entity;
}

/**
 * "The government ... the Abbott government", "the Cuban government ... the Castro regime": one body under the names of
 * its state and of whoever leads it.
 */
function rulingBody({ entities }: Resolver, owner: Entity): Entity | undefined {
  const leads = owner.kind === 'person';
  if (!leads && owner.kind !== 'state') return undefined;
  const state = leads ? owner.parent : owner.id;
  let found: Entity | undefined;
  for (const entity of entities.all()) {
    if (!/(?:^|-)(?:government|regime)$/.test(entity.id) || entity.seen < 0 || entity.plural) continue;
    const of = entities.get(entity.parent ?? '');
    if (of === owner) return entity;
    const same = of === undefined ? leads : of.kind !== owner.kind && (leads ? of.id : of.parent) === state;
    if (same && state !== undefined) found ??= entity;
  }
  return found;
}

/** "Jay Hammond, the governor", "his brother, Philonise", "regulator Ofwat". */
function appositive(resolver: Resolver, candidate: Candidate, index: number): Entity | undefined {
  const { words } = resolver.sentence.tagged;
  if (words[candidate.last + 1]?.pos === 'possessive') return undefined;
  const between = (from: number, to: number): boolean => {
    for (let k = from + 1; k < to; k++) if (!/^(?:the|an?)$/.test(words[k]?.norm ?? '')) return false;
    return /^,?\s+$|^\s*[—–(]\s*$/.test(words[from + 1]?.before ?? '');
  };
  for (let k = index - 1; k >= 0 && k >= index - 3; k--) {
    const previous = resolver.candidates[k];
    if (!previous || previous.form !== 'name' || previous.last >= candidate.first) continue;
    if (!/,/.test(words[previous.last + 1]?.before ?? '') || !between(previous.last, candidate.first))
      continue;
    const entity = resolver.resolved[k];
    if (entity && agrees(entity, candidate) && !(entity.kind !== 'person' && isInRow(words, candidate)))
      return entity;
  }
  for (let k = index + 1; k < resolver.candidates.length && k <= index + 5; k++) {
    const next = resolver.candidates[k];
    if (!next || next.last <= candidate.last || next.form !== 'name') continue;
    // "his Iranian counterpart Javad Zarif": the calling belongs to the name too.
    // "The senator from Vermont, Bernie Sanders"
    const end = phraseEnd(words, candidate.head, true);
    if (next.first > candidate.last && ![candidate.last, end].some((last) => between(last, next.first))) {
      if (next.first > end) break;
      continue;
    }
    const entity = resolver.resolve(k);
    if (entity && agrees(entity, candidate)) return entity;
  }
  return undefined;
}

/** "the Senate, the Commission and the court": a body in a row is no apposition to the one before. */
function isInRow(words: readonly Word[], { head, last }: Candidate): boolean {
  if (!/^(?:and|or)$/.test(words[last + 1]?.norm ?? '')) return false;
  return isCapitalised(words[head] as Word) || words[last + 2]?.norm === 'the';
}

function agrees(entity: Entity, candidate: Candidate): boolean {
  if (candidate.reference.type !== 'noun') return false;
  const { head } = candidate.reference;
  const person = head.kind === 'person';
  return entity.plural === candidate.plural && (entity.kind === 'person') === person;
}

function ownerOf(resolver: Resolver, candidate: Candidate, reference: NounReference): Entity | undefined {
  const at = reference.owner;
  const { words } = resolver.sentence.tagged;
  const end = words[at]?.pos === 'possessive' ? at - 1 : at;
  const index = resolver.candidates.findIndex(
    (c) => c.last === end && c.first >= candidate.first && c !== candidate,
  );
  return index < 0 ? undefined : resolver.resolve(index);
}

/** A name inside the description, in front of its head: "the Trump administration", "Iranian government". */
function modifierOf(resolver: Resolver, candidate: Candidate, index: number): Entity | undefined {
  for (let k = index + 1; k < resolver.candidates.length; k++) {
    const inner = resolver.candidates[k];
    if (!inner || inner.first > candidate.last) break;
    if (inner.last < candidate.head && inner.form !== 'pronoun') return resolver.resolve(k);
    // "the government of Iran"
    if (inner.first > candidate.head && inner.last === candidate.last && inner.form === 'name')
      return resolver.resolve(k);
  }
  return undefined;
}
