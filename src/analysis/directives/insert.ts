import type { Span } from '../model';
import { parseMarkdown, type ParsedMarkdown } from '../prose/markdown';
import { aroundBlocks } from './blockForms';
import { sameScopes, sameStructure, type ReadText } from './harmless';
import { insertAll, type Insertion, type Wish } from './insertion';
import { joinDirective } from './join';
import { atEndOfLineAbove, atLineEnd, atTop, onLineAbove } from './lineForms';
import { readDirectives } from './read';

/** What a new directive is to hold for, by the directive that says so. */
export const IGNORE_PLACES = ['ignore-line', 'ignore-next-line', 'ignore-start', 'ignore-file'] as const;
export type IgnorePlace = (typeof IGNORE_PLACES)[number];

type Form = (wish: Wish) => readonly (readonly Insertion[])[];

const alone =
  (form: (wish: Wish) => readonly Insertion[]): Form =>
  (wish) => [form(wish)];

const FORMS: Readonly<Record<IgnorePlace, readonly Form[]>> = {
  'ignore-line': [alone(atLineEnd), alone(onLineAbove)],
  'ignore-next-line': [alone(onLineAbove), alone(atEndOfLineAbove), alone(atLineEnd)],
  'ignore-start': [aroundBlocks],
  'ignore-file': [alone(atTop)],
};

/**
 * What to put into a text for findings to be left out, without changing what the text looks like to a reader: in a
 * directive that holds for the place already, else where it is wished for and its form allows, else on the nearest line.
 * A comment on a line of its own would tear a paragraph, a list or a table apart; at the end of a line it would become
 * code, or a part of a link, if one of these goes on to the next line.
 *
 * @param span from where the first finding begins to where the last one ends, in offsets of `text`
 * @param rules what is to be left out
 * @returns the insertions in text order; undefined where no form fits
 */
export function insertDirective(
  text: string,
  span: Span,
  rules: readonly string[],
  place: IgnorePlace,
): readonly Insertion[] | undefined {
  const parsed = parseMarkdown(text);
  const directives = readDirectives(text, parsed.tree);
  const wish: Wish = { text, tree: parsed.tree, span, rules };
  const forms = [
    ...joinDirective(wish, place, directives),
    ...FORMS[place].flatMap((form) => form(wish)),
  ].filter((insertions) => insertions.length > 0);
  return forms.find((insertions) => holds(insertions, wish, place, { ...parsed, text, directives }));
}

/** Whether the findings would be left out, and everything else stay as it is. */
function holds(
  insertions: readonly Insertion[],
  { text, span, rules }: Wish,
  place: IgnorePlace,
  before: ReadText & ParsedMarkdown,
): boolean {
  const inserted = insertAll(text, insertions);
  const { tree } = parseMarkdown(inserted.text, before);
  const after = { text: inserted.text, tree, directives: readDirectives(inserted.text, tree) };
  const start = inserted.moved(span.start);
  const end = place === 'ignore-start' ? inserted.moved(span.end - 1) : start;
  const leavesOut = after.directives.some(
    ({ rules: named, scope }) =>
      rules.every((rule) => named.some(({ text: name }) => name === rule)) &&
      scope !== null &&
      scope.start <= start &&
      end < scope.end,
  );
  return leavesOut && sameStructure(before, after, inserted) && sameScopes(before, after, inserted);
}
