import { buildRegistry, collectNames } from '../../../src/analysis/actors/registry';
import { resolveActors } from '../../../src/analysis/actors/resolveActors';
import type { ActorLayer } from '../../../src/analysis/actors/layer';
import type { FrontMatter } from '../../../src/analysis/prose/types';
import { cut, passageOf } from '../support';

/** The actor layer of a text that is one passage. */
export function layerOf(text: string, front: FrontMatter = {}): ActorLayer {
  const passage = passageOf(text);
  return resolveActors(passage, buildRegistry([collectNames(passage)], front));
}

/** Every mention as "form: words = actor". */
export function mentions(text: string, front: FrontMatter = {}): string[] {
  return layerOf(text, front).mentions.map((m) => `${m.form}: ${cut(text, m)} = ${m.actor}`);
}

/** Mentions of some forms as "words = actor". */
export function formed(text: string, ...forms: string[]): string[] {
  return layerOf(text)
    .mentions.filter((m) => forms.includes(m.form))
    .map((m) => `${cut(text, m)} = ${m.actor}`);
}

/** Names, metonyms, demonyms and adjectival uses by their words. */
export function named(text: string): string[] {
  return layerOf(text)
    .mentions.filter((m) => /^(?:name|metonym|demonym|adjectival)$/.test(m.form))
    .map((m) => cut(text, m));
}

/** The actor that the last mention with these words stands for. */
export function actorOf(text: string, words: string): string | undefined {
  return layerOf(text)
    .mentions.filter((m) => cut(text, m) === words)
    .at(-1)?.actor;
}
