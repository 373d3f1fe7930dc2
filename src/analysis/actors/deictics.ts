import type { Word } from '../prose/types';
import type { Candidate } from './candidate';
import { roleOf } from './clause';
import type { Entity } from './entities';
import { MIND_VERBS } from './lexicon';
import type { Resolver } from './resolver';

/** "the former", "the latter", "both" as a subject: findable by themselves; which of two actors they mean is told when they are resolved. */
export function findDeictics(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, word] of words.entries()) {
    if (word.norm === 'both' && isSubjectBoth(words, at)) found.push(deictic(words, at, 'both'));
    if (!/^(?:former|latter)$/.test(word.norm) || words[at - 1]?.norm !== 'the') continue;
    if (isAttributive(words, at)) continue;
    found.push(deictic(words, at, word.norm === 'former' ? 'former' : 'latter'));
  }
  return found;
}

/** "the former president", but "the former wants more", which the tagger takes for a noun. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !/^\s*$/.test(next.before) || !/^(?:noun|name|adjective|number)$/.test(next.pos)) return false;
  return !(
    MIND_VERBS.has(next.lemma) &&
    /s$/.test(next.norm) &&
    !/^(?:noun|name)$/.test(words[at + 2]?.pos ?? '')
  );
}

function deictic(words: readonly Word[], at: number, word: 'former' | 'latter' | 'both'): Candidate {
  return {
    first: at,
    last: at,
    head: at,
    form: 'deictic',
    certainty: 'medium',
    rule: 'actors/deictic',
    role: roleOf(words, at, at),
    plural: word === 'both',
    reference: { type: 'deictic', word },
  };
}

/** "Both want a deal", "both should yield": a finite verb right behind, at the beginning of a clause. */
function isSubjectBoth(words: readonly Word[], at: number): boolean {
  const verb = words[at + 1];
  if (!verb || verb.before !== ' ' || !/^(?:verb|aux|modal)$/.test(verb.pos) || verb.tags.has('Gerund'))
    return false;
  return (
    at === 0 ||
    /[,;:—]/.test(words[at]?.before ?? '') ||
    /^(?:and|but|that|since|because|while)$/.test(words[at - 1]?.norm ?? '')
  );
}

/** The first, the second or both of the two actors that were named last. */
export function resolveDeictic(resolver: Resolver, word: 'former' | 'latter' | 'both'): Entity | undefined {
  const pair = lastPair(resolver, () => true);
  if (word === 'both')
    return pair && (pair[0].kind === 'person') === (pair[1].kind === 'person')
      ? joint(resolver, pair)
      : undefined;
  return pair?.[word === 'former' ? 0 : 1];
}

const PAIR = /^(?:both|two|the two|these two|their two)\b/;

/** "both governments", "the two leaders": an actor with two members, where two fit. */
export function pairOf(resolver: Resolver, candidate: Candidate): Entity | undefined {
  const { reference } = candidate;
  if (reference.type !== 'noun' || !candidate.plural) return undefined;
  if (reference.determiner !== 'both' && !PAIR.test(reference.key)) return undefined;
  const people = reference.head.kind === 'person' || reference.head.noun === 'role';
  const pair = lastPair(resolver, (entity) => (entity.kind === 'person') === people && !entity.plural);
  return pair && joint(resolver, pair);
}

function joint(resolver: Resolver, [a, b]: readonly [Entity, Entity]): Entity {
  const name = `${a.name} and ${b.name}`;
  return resolver.entities.make(`${a.id}+${b.id}`, name, 'group', { plural: true, members: [a.id, b.id] });
}

/** The two actors that were named last, in the order of the text. */
function lastPair(resolver: Resolver, fits: (entity: Entity) => boolean): [Entity, Entity] | undefined {
  const found: Entity[] = [];
  for (const sentence of resolver.focus.recent())
    for (const { entity, named } of [...sentence].sort((a, b) => b.head - a.head)) {
      if (!entity || !named || found.includes(entity) || !fits(entity)) continue;
      found.unshift(entity);
      if (found.length === 2) return [found[0] as Entity, found[1] as Entity];
    }
  return undefined;
}
