import type { DirectiveFault, Span } from '../model';
import type { WrittenDirective } from './comment';

/** What is wrong with a directive as a whole. */
export type Blame = Pick<DirectiveFault, 'kind' | 'why' | 'instead'>;

/** The stretch between a block's start and its end, or what is wrong with one of them. */
export interface DirectiveBlock {
  readonly scope?: Span;
  readonly fault?: Blame;
}

/**
 * Pairs the starts and ends of blocks: an end closes the last open start of the same rules, one without rules the last
 * of all. A block that nobody closes goes on to the end of the text.
 *
 * @param written all directives of a text of `length`, in its order
 * @returns what there is to say of starts, and of ends that close nothing
 */
export function pairBlocks(
  written: readonly WrittenDirective[],
  length: number,
): ReadonlyMap<WrittenDirective, DirectiveBlock> {
  const blocks = new Map<WrittenDirective, DirectiveBlock>();
  const open = new OpenBlocks();
  for (const directive of written) {
    if (directive.action.text === 'ignore-start') open.add(directive);
    if (directive.action.text !== 'ignore-end') continue;
    const start = open.close(directive);
    if (start) blocks.set(start, { scope: { start: start.end, end: directive.start } });
    else {
      const which = directive.rules.length > 0 ? 'of the same rules ' : '';
      const why = `No ignore-start ${which}stands before this ignore-end.`;
      blocks.set(directive, { fault: { kind: 'unopened', why } });
    }
  }
  for (const start of open.all) {
    const why = 'No ignore-end closes this block: it goes on to the end of the draft.';
    blocks.set(start, { scope: { start: start.end, end: length }, fault: { kind: 'unclosed', why } });
  }
  return blocks;
}

class OpenBlocks {
  readonly all = new Set<WrittenDirective>();
  private readonly inOrder: WrittenDirective[] = [];
  private readonly byRules = new Map<string, WrittenDirective[]>();

  add(start: WrittenDirective): void {
    this.all.add(start);
    this.inOrder.push(start);
    const key = rulesOf(start);
    const alike = this.byRules.get(key);
    if (alike) alike.push(start);
    else this.byRules.set(key, [start]);
  }

  /** The start that an end closes. */
  close(end: WrittenDirective): WrittenDirective | undefined {
    const starts = end.rules.length > 0 ? this.byRules.get(rulesOf(end)) : this.inOrder;
    for (let start = starts?.pop(); start; start = starts?.pop()) if (this.all.delete(start)) return start;
    return undefined;
  }
}

function rulesOf({ rules }: WrittenDirective): string {
  return rules
    .map((rule) => rule.text)
    .sort()
    .join(' ');
}
