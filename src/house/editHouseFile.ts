import { modify, type Edit, type FormattingOptions } from 'jsonc-parser';
import type { AllowedTerm } from '../analysis/house';

/** A change that the editor makes to a house style file for its user. */
export interface HouseChange {
  /** A term that is not to be marked any more: anywhere, or only inside a phrase. */
  readonly allow: AllowedTerm;
}

/**
 * The edits that make a change in the text of a house style file that can be read; comments and layout stay.
 *
 * @returns edits that do not overlap, all in offsets of `text`; none where the file says so already
 */
export function editsFor(text: string, { allow }: HouseChange, present: readonly AllowedTerm[]): Edit[] {
  if (present.some((known) => isSame(known, allow))) return [];
  const entry = allow.in === undefined ? allow.term : { term: allow.term, in: allow.in };
  return modify(text.replace(/^\ufeff/, ' '), ['allow', -1], entry, {
    isArrayInsertion: true,
    formattingOptions: layoutOf(text),
  });
}

/** The text of a new house style file with one change made. */
export function newHouseFile(change: HouseChange): string {
  const text = '{}\n';
  const [edit] = editsFor(text, change, []);
  return edit ? text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length) : text;
}

function isSame(a: AllowedTerm, b: AllowedTerm): boolean {
  return a.term.toLowerCase() === b.term.toLowerCase() && a.in?.toLowerCase() === b.in?.toLowerCase();
}

function layoutOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 4 : indent.length,
  };
}
