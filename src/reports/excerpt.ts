import type { Span } from '../analysis/model';

/** Longest excerpt, in UTF-16 code units, before it is cut at a word. */
const DEFAULT_LIMIT = 240;

/**
 * The words of a span on one line: Markdown markup, line breaks and characters that could steer a terminal
 * or turn the reading direction are left out, half surrogates are replaced.
 *
 * @param limit longest result in UTF-16 code units; what is longer is cut at a word and ends in an ellipsis
 */
export function excerpt(text: string, span: Span, limit = DEFAULT_LIMIT): string {
  return shorten(oneLine(withoutMarkup(text.slice(span.start, span.end))), limit);
}

/** Text on one line, without controls, directional overrides and half surrogates. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '')
    .trim();
}

/** With a capital at the start, as at the head of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cuts at the last blank that fits, never inside a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = Math.max(1, limit - 1);
  const blank = text.lastIndexOf(' ', room);
  const cut = blank > room / 2 ? blank : room - (isHighSurrogate(text.charCodeAt(room - 1)) ? 1 : 0);
  return `${text.slice(0, cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/**
 * Takes away the inline markup that a stretch of a Markdown source may hold, whole or cut in two by the
 * span's ends. What only looks like markup ("5 * 3", "snake_case", "[sic]") stays.
 */
function withoutMarkup(source: string): string {
  const inline = source
    .replace(/<!--[^]{0,2000}?-->/g, ' ')
    .replace(/\[\^[^\]\s]{1,60}\]/g, '')
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()\n]{0,500}\)|\[[^[\]\n]{0,100}\])/g, '$1')
    .replace(/\]\([^()\n]{0,500}\)/g, '')
    .replace(/(^|[\r\n])[ \t]{0,3}(?:>[ \t]?)+/g, '$1')
    .replace(/(^|[\r\n])[ \t]{0,3}#{1,6}[ \t]+/g, '$1')
    .replace(
      /\\([!-/:-@[-`{-~])|\*{1,3}|~~|`+/g,
      (mark: string, escaped: string | undefined, at: number, all: string) =>
        escaped ?? (isLiteral(all.charAt(at - 1), all.charAt(at + mark.length)) ? mark : ''),
    )
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, '')
    .replace(/(^|[^\p{L}\p{N}_])_{1,3}(?=[^\s_])/gu, '$1')
    .replace(/([^\s_])_{1,3}(?=$|[^\p{L}\p{N}_])/gu, '$1');
  const open = inline.lastIndexOf('[');
  return open > inline.lastIndexOf(']') ? inline.slice(0, open) + inline.slice(open + 1) : inline;
}

/** A star between blanks or between digits is a star. */
function isLiteral(before: string, after: string): boolean {
  return (/^\s?$/.test(before) && /^\s?$/.test(after)) || (/\d/.test(before) && /\d/.test(after));
}
