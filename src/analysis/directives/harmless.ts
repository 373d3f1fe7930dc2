import type { Tree } from '@lezer/common';
import type { Span } from '../model';
import type { Inserted } from './insertion';
import type { ReadDirective } from './read';

/** A text and what was read of it. */
export interface ReadText {
  readonly text: string;
  readonly tree: Tree;
  readonly directives: readonly ReadDirective[];
}

/** Whether the Markdown of a text is that of another one with nothing but comments put in. */
export function sameStructure(before: ReadText, after: ReadText, { origin }: Inserted): boolean {
  const old = nodesOf(before, (offset) => offset);
  const now = nodesOf(after, origin);
  for (;;) {
    const a = old.next();
    const b = now.next();
    if (a.done || b.done) return a.done === b.done;
    if (a.value !== b.value) return false;
  }
}

/** Nodes by name and place; the marks of block quotes stand anew on every line. */
function* nodesOf({ text, tree }: ReadText, origin: (offset: number) => number): Generator<string, void> {
  const cursor = tree.cursor();
  do {
    const { name, from, to } = cursor;
    if (name === 'QuoteMark' || name === 'Comment' || name === 'CommentBlock') continue;
    // The parser ends lines at the line feed, and takes what stands before it for a part of them.
    const end = to > from && text[to - 1] === '\r' ? to - 1 : to;
    yield `${name} ${origin(from)} ${origin(end)}`;
  } while (cursor.next());
}

/** Whether every directive that was there holds for what it held for before. */
export function sameScopes(before: ReadText, after: ReadText, { added, origin }: Inserted): boolean {
  const old = after.directives.filter(
    ({ start }) => !added.some((stretch) => stretch.start <= start && start < stretch.end),
  );
  return (
    old.length === before.directives.length &&
    before.directives.every((directive, i) => {
      const now = old[i];
      return (
        placeOf(before.text, directive.scope, (offset) => offset) ===
        placeOf(after.text, now?.scope ?? null, origin)
      );
    })
  );
}

/** A stretch from its first word to its end. */
function placeOf(text: string, scope: Span | null, origin: (offset: number) => number): string {
  if (!scope) return '';
  let { start } = scope;
  while (start < scope.end && /[\s>]/.test(text.charAt(start))) start++;
  return `${origin(start)} ${origin(scope.end)}`;
}
