import type { DirectiveAction } from '../model';
import { blocksAround } from './blockForms';
import type { Insertion, Wish } from './insertion';
import type { ReadDirective } from './read';

/** By what is wished for, the directives that do as well, best first. */
const ALIKE: Readonly<Record<string, readonly DirectiveAction[]>> = {
  'ignore-line': ['ignore-line', 'ignore-next-line'],
  'ignore-next-line': ['ignore-next-line', 'ignore-line'],
  'ignore-start': ['ignore-start'],
  'ignore-file': ['ignore-file'],
};

/**
 * Adds the rules to a directive that holds for the same place already, so that a line ignored twice has one comment.
 *
 * @param directives all of the text
 * @returns one list of insertions for each directive that could be joined
 */
export function joinDirective(
  wish: Wish,
  action: DirectiveAction,
  directives: readonly ReadDirective[],
): Insertion[][] {
  return (ALIKE[action] ?? [])
    .flatMap((alike) => directives.filter((directive) => directive.action === alike))
    .filter((directive) => holdsHere(directive, wish))
    .map((directive) =>
      [directive, endOf(directive, directives)].flatMap((comment) => addRules(comment, wish.rules)),
    );
}

function holdsHere({ action, rules, scope }: ReadDirective, { text, tree, span }: Wish): boolean {
  if (rules.length === 0 || !scope || span.start < scope.start || scope.end <= span.start) return false;
  if (action !== 'ignore-start') return true;
  // A block that is longer would leave out more than was asked for.
  const isBlank = (start: number, end: number): boolean => /^[\s>]*$/.test(text.slice(start, end));
  return blocksAround({ tree, span }).some(
    ({ start, end }) =>
      scope.start <= start && end <= scope.end && isBlank(scope.start, start) && isBlank(end, scope.end),
  );
}

/** The end of a block, which must name the same rules where it names any. */
function endOf({ action, scope }: ReadDirective, all: readonly ReadDirective[]): ReadDirective | undefined {
  if (action !== 'ignore-start') return undefined;
  return all.find((other) => other.action === 'ignore-end' && other.start === scope?.end);
}

function addRules(comment: ReadDirective | undefined, rules: readonly string[]): Insertion[] {
  const last = comment?.rules.at(-1);
  const missing = rules.filter((rule) => !comment?.rules.some(({ text }) => text === rule));
  return last && missing.length > 0
    ? [{ at: last.end, text: missing.map((rule) => `, ${rule}`).join('') }]
    : [];
}
