import type { Passage } from '../prose/types';
import { ActorLayer } from './layer';
import type { Registry } from './registry';
import { Resolver } from './resolver';

/**
 * Finds the mentions of a passage and links them to actors.
 *
 * @returns the passage's actors, the author first, and every mention in text order
 */
export function resolveActors(passage: Passage, registry: Registry): ActorLayer {
  const resolver = new Resolver(passage, registry);
  const placed = resolver.run();
  return new ActorLayer(resolver.entities.actors(), placed);
}
