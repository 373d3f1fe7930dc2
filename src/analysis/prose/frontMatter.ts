import type { FrontMatter } from './types';

/** More than this many characters without a closing fence is no front matter. */
const LONGEST = 20_000;

/**
 * Where the YAML front matter of a draft ends: lines between `---` and `---` (or `...`) at the very start.
 *
 * @returns offset behind the closing fence's line; 0 where there is none or it is not closed
 */
export function frontMatterEnd(text: string): number {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!/^---[ \t]*\r?\n/.test(text.slice(bom, bom + 80))) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(bom, bom + LONGEST));
  return close ? bom + close.index + close[0].length : 0;
}

/**
 * Reads the scalars of the front matter, one `key: value` a line; lists and nested maps are passed over.
 * Keys are lower-cased, quotation marks around values dropped.
 */
export function frontMatterFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.slice(0, frontMatterEnd(text)).split('\n')) {
    const entry = /^([A-Za-z][\w-]{0,60}):[ \t]+(\S.*?)[ \t]*\r?$/.exec(line);
    if (entry?.[1] && entry[2]) fields.set(entry[1].toLowerCase(), unquote(entry[2]));
  }
  return fields;
}

/** What the engine needs to know of the draft as a whole. An unreadable date is no date. */
export function readFrontMatter(text: string): FrontMatter {
  const fields = frontMatterFields(text);
  const date = /^\d{4}-\d{2}-\d{2}/.exec(fields.get('date') ?? '')?.[0];
  return { author: fields.get('author'), title: fields.get('title'), date };
}

function unquote(value: string): string {
  const inner = /^(["'])(.*)\1$/.exec(value);
  return inner?.[2] ?? value.replace(/[ \t]+#.*$/, '');
}
