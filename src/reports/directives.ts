import type { Analysis, Directive, DirectiveFault } from '../analysis/model';
import { oneLine, shorten } from './excerpt';

/** Longest comment, in UTF-16 code units, that is told in full. */
const LIMIT = 120;

/** A directive with something wrong in it. */
export interface FaultyDirective {
  readonly directive: Directive;
  readonly faults: readonly [DirectiveFault, ...DirectiveFault[]];
}

/** The directives that leave nothing out, in whole or in part, or are not written as they must be. */
export function faultyDirectives({ directives }: Pick<Analysis, 'directives'>): FaultyDirective[] {
  return directives.flatMap((directive) => {
    const [first, ...others] = directive.faults;
    return first ? [{ directive, faults: [first, ...others] }] : [];
  });
}

/** What a directive says, without the marks of the comment. */
export function excerptOfComment(text: string, { start, end }: Directive): string {
  return shorten(oneLine(text.slice(start + '<!--'.length, end - '-->'.length)), LIMIT);
}
