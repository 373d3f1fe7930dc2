import type { Candidate } from './candidate';
import { verbAfter } from './clause';
import type { Entity } from './entities';
import type { Antecedent } from './focus';
import { MIND_VERBS } from './lexicon';
import { PRONOUNS } from './pronouns';
import type { Resolver } from './resolver';

/** Person, number, gender, animacy and position tell whom a pronoun means; undefined where it is no actor. */
export function resolvePronoun(
  resolver: Resolver,
  candidate: Candidate,
  pronoun: string,
  index: number,
): Entity | undefined {
  const kind = PRONOUNS.get(pronoun);
  if (!kind) return undefined;
  if (kind.relative) return relative(resolver, candidate, pronoun);
  if (kind.person === 1)
    return kind.plural
      ? resolver.voices.we(resolver, candidate)
      : resolver.voices.i(resolver, candidate, index);
  if (kind.person === 2) return resolver.voices.you(resolver, index);
  if (pronoun === 'those') return resolver.entities.make('those', 'those', 'group', { plural: true });
  if (kind.gender === 'm' || kind.gender === 'f') return person(resolver, candidate, kind.gender);
  return kind.plural ? they(resolver, candidate) : it(resolver, candidate, pronoun);
}

/** "who" means the mention right in front, or one that a few words part from it ("people in the city who"). */
function relative(resolver: Resolver, candidate: Candidate, pronoun: string): Entity | undefined {
  const touching = resolver.focus.endingAt(candidate.first - 1)?.entity;
  if (pronoun === 'which') return touching?.kind === 'person' || touching?.plural ? undefined : touching;
  return (
    touching ??
    resolver.focus.find(candidate.first, 0, (a) => isThird(resolver, a) && candidate.first - a.last <= 4)
      ?.entity
  );
}

/** Somebody who is neither speaking nor spoken to; the author only where named ("She is a fellow of ..."). */
function isThird(resolver: Resolver, { entity, named, speaks }: Antecedent): boolean {
  if (entity === undefined || speaks) return false;
  return entity === resolver.entities.author ? named : !resolver.voices.isPartner(entity);
}

function person(resolver: Resolver, candidate: Candidate, gender: 'm' | 'f'): Entity {
  const fits = (a: Antecedent): boolean =>
    isThird(resolver, a) &&
    a.entity?.kind === 'person' &&
    !a.plural &&
    (a.entity.gender ?? gender) === gender;
  const found =
    resolver.focus.find(candidate.first, 3, fits)?.entity ??
    resolver.people(gender) ??
    resolver.entities.make(gender === 'm' ? 'he' : 'she', gender === 'm' ? 'he' : 'she', 'person', {
      gender,
    });
  found.gender ??= gender;
  return found;
}

/**
 * "they" means people four times in five. Actors of the sentence come first, then those of the sentence before;
 * a noun phrase that is no actor wins only over an actor that was no subject.
 */
function they(resolver: Resolver, candidate: Candidate): Entity | undefined {
  const many = (a: Antecedent): boolean =>
    isThird(resolver, a) && (a.plural || a.entity?.kind === 'group' || a.entity?.kind === 'people');
  const one = (a: Antecedent): boolean =>
    isThird(resolver, a) && a.entity?.kind !== 'person' && a.entity?.kind !== 'state';
  const here = resolver.focus.find(candidate.first, 0, many);
  if (here) return here.entity;
  const thing = resolver.focus.find(
    candidate.first,
    0,
    (a) => a.entity === undefined && a.plural && a.role === 'subject',
  );
  const before = resolver.focus.find(candidate.first, 1, (a) => many(a) && (!thing || a.role === 'subject'));
  if (before) return before.entity;
  if (thing) return undefined;
  return (resolver.focus.find(candidate.first, 1, one) ?? resolver.focus.find(candidate.first, 2, many))
    ?.entity;
}

/** "it" seldom means an actor: a body must be the subject in front, and "it" must own or do something. */
function it(resolver: Resolver, candidate: Candidate, pronoun: string): Entity | undefined {
  const { words } = resolver.sentence.tagged;
  const singular = (a: Antecedent): boolean =>
    !a.plural && (a.entity === undefined || (isThird(resolver, a) && a.entity.kind !== 'person'));
  if (pronoun === 'it') {
    if (candidate.role !== 'subject') return undefined;
    const verb = words[verbAfter(words, candidate.last + 1)];
    const main = verb && (verb.pos === 'modal' || verb.pos === 'aux') ? words[words.indexOf(verb) + 1] : verb;
    if (
      !main ||
      !MIND_VERBS.has(main.lemma) ||
      /^(?:be|have|do|make|take|seem|appear|become|show|mean|help|work|come|go)$/.test(main.lemma)
    )
      return undefined;
  }
  const found =
    resolver.focus.find(
      candidate.first,
      pronoun === 'it' ? 1 : 0,
      (a) => singular(a) && a.role === 'subject',
    ) ?? nearestActor(resolver, candidate, singular, pronoun);
  return found?.entity;
}

/** "its" may also belong to the body that stands right in front: "praised the union and its members". */
function nearestActor(
  resolver: Resolver,
  candidate: Candidate,
  singular: (a: Antecedent) => boolean,
  pronoun: string,
): Antecedent | undefined {
  if (pronoun !== 'its') return undefined;
  const near = resolver.focus.nearest(candidate.first, singular);
  return near && candidate.first - near.last <= 6 ? near : undefined;
}
