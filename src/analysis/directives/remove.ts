import type { Directive, DirectiveFault, Replacement, Span } from '../model';
import { lineAfter, lineBefore, linesOf } from './lines';

/**
 * The edits that take a directive out of a text, with its line where it has one of its own; the end of a block goes with
 * its start. Where only some of its rules are at fault, only these go.
 *
 * @param all the directives of the text
 */
export function removeDirective(
  text: string,
  directive: Directive,
  all: readonly Directive[],
): readonly Replacement[] {
  const rules = faultyRules(directive);
  const end = directive.action === 'ignore-start' ? endOf(directive, all) : undefined;
  if (rules.length > 0 && rules.length < directive.rules.length)
    return [...rules, ...rules.flatMap((rule) => sameRule(text, rule, end))].map((rule) =>
      withoutRule(text, rule),
    );
  return [directive, ...(end ? [end] : [])].map((comment) => withoutComment(text, comment));
}

/** The faults that are one rule's and not the whole comment's. */
function faultyRules({ start, faults }: Directive): readonly DirectiveFault[] {
  return faults.filter((fault) => fault.start > start && fault.kind !== 'unknown_action');
}

function endOf({ scope }: Directive, all: readonly Directive[]): Directive | undefined {
  return all.find(({ action, start }) => action === 'ignore-end' && start === scope?.end);
}

/** A rule in the end of its block: that closes what names the same rules, where it names any. */
function sameRule(text: string, { start, end }: Span, block: Directive | undefined): Span[] {
  if (!block || block.rules.length === 0) return [];
  const rule = text.slice(start, end);
  const words = text.slice(block.start, block.end).matchAll(/[^\s,]+/g);
  const found = [...words].find(([word]) => word === rule);
  return found ? [{ start: block.start + found.index, end: block.start + found.index + rule.length }] : [];
}

/** A rule goes with what separates it from the word before it. */
function withoutRule(text: string, { start, end }: Span): Replacement {
  let from = start;
  while (/[\s,]/.test(text.charAt(from - 1))) from--;
  return { start: from, end, text: '' };
}

const BLANK = /^[\s>]*$/;

function withoutComment(text: string, { start, end }: Span): Replacement {
  const line = linesOf(text, { start, end });
  const isAlone = BLANK.test(text.slice(line.start, start)) && BLANK.test(text.slice(end, line.end));
  if (!isAlone) {
    let from = start;
    while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
    return { start: from > line.start ? from : start, end, text: '' };
  }
  const above = lineBefore(text, line.start);
  const below = lineAfter(text, line.end);
  const isBlank = (other: Span): boolean => BLANK.test(text.slice(other.start, other.end));
  // Between two lines of prose the comment kept two paragraphs apart: an empty line does that, too.
  if (above && below && !isBlank(above) && !isBlank(below)) return { start, end, text: '' };
  const isPadded = below && isBlank(below) && (!above || isBlank(above));
  const to = isPadded ? (lineAfter(text, below.end)?.start ?? below.end) : (below?.start ?? line.end);
  return { start: line.start, end: to, text: '' };
}
