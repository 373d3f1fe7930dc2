import type { Span } from '../model';

/** The line, without its end, in which a span lies: of several, from the start of the first to the end of the last. */
export function linesOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !isBreak(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !isBreak(text, to)) to++;
  return { start: from, end: to };
}

/** The line that begins behind a line's end; undefined behind the last one. */
export function lineAfter(text: string, end: number): Span | undefined {
  if (end >= text.length) return undefined;
  const start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  return linesOf(text, { start, end: start });
}

/** The line that ends before a line's start; undefined before the first one. */
export function lineBefore(text: string, start: number): Span | undefined {
  if (start === 0) return undefined;
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  return linesOf(text, { start: end, end });
}

/** How the lines of a text end: as the first one does. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
