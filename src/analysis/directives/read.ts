import type { Tree } from '@lezer/common';
import { DIRECTIVE_ACTIONS, type Directive, type DirectiveAction, type Span } from '../model';
import { nearestName } from '../nearestName';
import { pairBlocks, type Blame, type DirectiveBlock } from './blocks';
import { DIRECTIVE_MARK, readComment, type WrittenDirective } from './comment';
import { lineAfter, linesOf } from './lines';

/** What a directive says, before anybody has looked what it leaves out. */
export type ReadDirective = Omit<Directive, 'ignored' | 'rules'> & Pick<WrittenDirective, 'rules'>;

/** Blanks that may stand between the opening of a comment and the mark of a directive. */
const OPENING = /<!--\s{0,40}$/;

const COMMENTS: ReadonlySet<string> = new Set(['Comment', 'CommentBlock', 'HTMLBlock']);

/**
 * The directives of a draft, in text order. What looks like one in code, in front matter or in a link is none.
 *
 * @param tree the draft's Markdown, in its offsets
 */
export function readDirectives(text: string, tree: Tree): readonly ReadDirective[] {
  const written = findComments(text, tree);
  if (written.length === 0) return [];
  const blocks = pairBlocks(written, text.length);
  const own = eachOnce(written, (directive) => linesOf(text, directive));
  const below = linesBelow(text, written, own);
  return written.map((directive, i): ReadDirective => {
    const { start, end, action: word, rules, reason } = directive;
    const action = DIRECTIVE_ACTIONS.find((known) => known === word.text) ?? null;
    const block = blocks.get(directive);
    return {
      start,
      end,
      action,
      rules,
      ...(reason === undefined ? {} : { reason }),
      scope: action && scopeOf(action, { block, own: own[i], below: below[i], length: text.length }),
      faults: [
        ...(action ? [] : [{ start: word.start, end: word.end, ...unknownAction(word.text) }]),
        ...(block?.fault ? [{ start, end, ...block.fault }] : []),
      ],
    };
  });
}

/** Looks at the places of the mark only: a book without directives costs one search. */
function findComments(text: string, tree: Tree): WrittenDirective[] {
  const written: WrittenDirective[] = [];
  for (let at = text.indexOf(DIRECTIVE_MARK); at >= 0; at = text.indexOf(DIRECTIVE_MARK, at + 1)) {
    const opening = OPENING.exec(text.slice(Math.max(0, at - 44), at))?.[0];
    if (opening === undefined) continue;
    const close = text.indexOf('-->', at);
    // Where no comment is closed any more, none is a directive.
    if (close < 0) break;
    const node = tree.resolveInner(at, 1);
    if (!COMMENTS.has(node.name) || node.to < close + 3) continue;
    const start = at - opening.length;
    const directive = readComment(text.slice(start, close + 3), start);
    if (directive) written.push(directive);
    at = close;
  }
  return written;
}

/** What the scope of a directive is made from. */
interface Surroundings {
  readonly block: DirectiveBlock | undefined;
  /** The line or lines of the comment itself. */
  readonly own: Span | undefined;
  readonly below: Span | undefined;
  readonly length: number;
}

function scopeOf(action: DirectiveAction, { block, own, below, length }: Surroundings): Span | null {
  switch (action) {
    case 'ignore-line':
      return own ?? null;
    case 'ignore-next-line':
      return below ?? { start: length, end: length };
    case 'ignore-start':
      return block?.scope ?? null;
    case 'ignore-end':
      return null;
    case 'ignore-file':
      return { start: 0, end: length };
  }
}

function unknownAction(word: string): Blame {
  const instead = nearestName(word, DIRECTIVE_ACTIONS);
  return {
    kind: 'unknown_action',
    why: `There is no directive “${word}”; there are ${DIRECTIVE_ACTIONS.join(', ')}.`,
    ...(instead ? { instead } : {}),
  };
}

/** Looks up the lines of directives in text order; those on the same line as the one before have the same. */
function eachOnce(written: readonly WrittenDirective[], find: (directive: WrittenDirective) => Span): Span[] {
  const lines: Span[] = [];
  for (const directive of written) {
    const last = lines.at(-1);
    lines.push(last && directive.end <= last.end ? last : find(directive));
  }
  return lines;
}

/** Nothing but blanks and the marks of block quotes. */
const BLANK = /^[\s>]*$/;

/**
 * For each directive the next line below it that has words of the draft: blank lines, which formatters put under a
 * comment, and further directives are passed over.
 *
 * @param own the directives' own lines
 */
function linesBelow(
  text: string,
  written: readonly WrittenDirective[],
  own: readonly Span[],
): (Span | undefined)[] {
  const below: (Span | undefined)[] = [];
  // From the last one on: what is below a directive is below those that stand right above it, too.
  for (let i = written.length - 1; i >= 0; i--) {
    const { end } = own[i] as Span;
    const next = own[i + 1];
    if (next && next.start < end) {
      below[i] = below[i + 1];
      continue;
    }
    let line = lineAfter(text, end);
    while (line && BLANK.test(text.slice(line.start, line.end))) line = lineAfter(text, line.end);
    const isDirective = line && next && line.start === next.start && !hasWords(text, next, written[i + 1]);
    below[i] = isDirective ? below[i + 1] : line;
  }
  return below;
}

/** Whether a line has more in it than one directive. */
function hasWords(text: string, line: Span, directive: Span | undefined): boolean {
  if (!directive) return true;
  return !(
    BLANK.test(text.slice(line.start, directive.start)) && BLANK.test(text.slice(directive.end, line.end))
  );
}
