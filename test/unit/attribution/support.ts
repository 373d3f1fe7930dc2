import assert from 'node:assert/strict';
import { buildRegistry, collectNames } from '../../../src/analysis/actors/registry';
import { resolveActors } from '../../../src/analysis/actors/resolveActors';
import { findAttributions } from '../../../src/analysis/attribution/findAttributions';
import type { AttributionLayer } from '../../../src/analysis/attribution/layer';
import type { Attribution } from '../../../src/analysis/model';
import { cut, passageOf } from '../support';

/** The attribution layer of a text that is one passage. */
export function layerOf(text: string): AttributionLayer {
  const passage = passageOf(text);
  return findAttributions(passage, resolveActors(passage, buildRegistry([collectNames(passage)], {})));
}

/** An attribution by its words. */
export interface Told {
  readonly type: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly actor: string | null;
  readonly rule: string;
}

export function told(text: string): Told[] {
  return layerOf(text).attributions.map((attribution) => inWords(text, attribution));
}

export function inWords(text: string, { type, source, cue, content, sourceActor, rule }: Attribution): Told {
  return {
    type,
    source: cut(text, source),
    cue: cut(text, cue),
    content: cut(text, content),
    actor: sourceActor,
    rule,
  };
}

/** Each text must show these relations; others may stand beside them. */
export function shows(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    const found = relations(text);
    for (const relation of expected) {
      assert.ok(
        found.includes(relation),
        `${text}\n  wanted: ${relation}\n  found:  ${found.join('\n          ')}`,
      );
    }
  }
}

/** No text may show any relation. */
export function silent(texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(relations(text), [], text);
}

/** "source | cue | content" of each attribution of a text. */
export function relations(text: string): string[] {
  return told(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);
}
