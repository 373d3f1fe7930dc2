import { TreeFragment, type ChangedRange, type Tree } from '@lezer/common';
import { GFM, parser, type BlockParser, type MarkdownConfig } from '@lezer/markdown';
import { frontMatterEnd } from './frontMatter';

/** A parsed draft and what an edit of it can reuse. */
export interface ParsedMarkdown {
  /** The draft with its front matter blanked. */
  readonly body: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/** `[^label]: text` at the start of a line; the text goes on to the next blank line. */
const footnote: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  leaf(_context, leaf) {
    const label = /^\[\^[^\]\s]{1,60}\]:[ \t]*/.exec(leaf.content);
    if (!label) return null;
    const start = label[0].length;
    return {
      nextLine: () => false,
      finish(context, leafBlock) {
        const from = leafBlock.start;
        context.addLeafElement(
          leafBlock,
          context.elt('FootnoteDefinition', from, from + leafBlock.content.length, [
            context.elt('FootnoteMark', from, from + start),
            ...context.parser.parseInline(leafBlock.content.slice(start), from + start),
          ]),
        );
        return true;
      },
    };
  },
};

const extension: MarkdownConfig = {
  defineNodes: [{ name: 'FootnoteDefinition', block: true }, { name: 'FootnoteMark' }],
  parseBlock: [footnote],
};

const markdown = parser.configure([GFM, extension]);

/** Parses a draft; what an earlier version of it shares with `text` is reused, not parsed again. */
export function parseMarkdown(text: string, previous?: ParsedMarkdown): ParsedMarkdown {
  const body = blankFrontMatter(text);
  const reusable = previous
    ? TreeFragment.applyChanges(previous.fragments, [changedRange(previous.body, body)])
    : [];
  const tree = markdown.parse(body, reusable);
  return { body, tree, fragments: TreeFragment.addTree(tree, reusable) };
}

/** Front matter as so many empty lines: no prose, and every offset behind it stays. */
function blankFrontMatter(text: string): string {
  const end = frontMatterEnd(text);
  return end ? '\n'.repeat(end) + text.slice(end) : text;
}

/** The one stretch outside of which two versions are the same, as lezer wants it told. */
function changedRange(before: string, after: string): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  const head = commonLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = commonLength(
    shorter - head,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  return { fromA: head, toA: before.length - tail, fromB: head, toB: after.length - tail };
}

/** How many units, of `limit` at most, are the same; compared block by block, as comparing one by one is slow. */
function commonLength(limit: number, same: (from: number, to: number) => boolean): number {
  let common = 0;
  for (let step = 65_536; step >= 1; step >>= 2) {
    while (common + step <= limit && same(common, common + step)) common += step;
  }
  return common;
}
