import { readDirectives, type ReadDirective } from '../../../src/analysis/directives/read';
import { parseMarkdown } from '../../../src/analysis/prose/markdown';

/** The directives of a text, none of them judged. */
export function directivesIn(text: string): readonly ReadDirective[] {
  return readDirectives(text, parseMarkdown(text).tree);
}

/** What stands in the scope of the only directive of a text. */
export function scopeIn(text: string): string | null {
  const [only, second] = directivesIn(text);
  if (!only || second) throw new Error('not one directive');
  return only.scope && text.slice(only.scope.start, only.scope.end);
}
