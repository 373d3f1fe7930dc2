import { hasStrings, isCount, isListOf, isOneOf, isRecord, isString } from '../webviews/checks';
import { isAnalyzed, isNoAnalysis, type Analyzed, type NoAnalysis } from '../webviews/content';
import { isEntry, type Entry } from '../webviews/entry';

/** What the tab with the positions matrix and the extension say to each other. Both sides check what they receive. */

export interface Column {
  readonly id: string;
  readonly label: string;
}

export interface Row {
  /** Actor id and name. */
  readonly actor: string;
  readonly name: string;
  /** One cell for each column, with the actor's positions on the issue. */
  readonly cells: readonly (readonly Entry[])[];
}

/** What the tab shows. */
export type Content =
  | NoAnalysis
  /** The draft is not open, or has not been read. */
  | { readonly kind: 'closed' }
  | (Analyzed & { readonly columns: readonly Column[]; readonly rows: readonly Row[] });

/** From the extension to the tab. The draft's address comes along, for the tab to be restored by. */
export interface ToPage {
  readonly type: 'show';
  readonly draft: string;
  readonly content: Content;
}

/** From the tab to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** Go to a piece of evidence. */
  | { readonly type: 'reveal'; readonly version: number; readonly entry: string; readonly evidence: number }
  /** Read the draft all the same, or once more. */
  | { readonly type: 'analyze' }
  | { readonly type: 'openDraft' };

export function isToPage(message: unknown): message is ToPage {
  return (
    isRecord(message) &&
    message['type'] === 'show' &&
    isString(message['draft']) &&
    isContent(message['content'])
  );
}

export function isFromPage(message: unknown): message is FromPage {
  if (!isRecord(message)) return false;
  if (message['type'] === 'reveal')
    return isCount(message['version']) && isString(message['entry']) && isCount(message['evidence']);
  return isOneOf(message['type'], ['ready', 'analyze', 'openDraft']);
}

/** The address of the draft in what a tab has left behind to be restored by; undefined where there is none. */
export function draftOf(remembered: unknown): string | undefined {
  const draft = isRecord(remembered) ? remembered['draft'] : undefined;
  return isString(draft) && draft !== '' ? draft : undefined;
}

function isContent(value: unknown): value is Content {
  if (isNoAnalysis(value)) return true;
  return isAnalyzed(value) ? isTable(value) : isRecord(value) && value['kind'] === 'closed';
}

function isTable({ columns, rows }: Record<string, unknown>): boolean {
  return (
    Array.isArray(columns) &&
    columns.every((column) => isRecord(column) && hasStrings(column, ['id', 'label'])) &&
    isListOf(rows, (row) => isRow(row, columns.length))
  );
}

function isRow(value: unknown, width: number): boolean {
  if (!isRecord(value) || !hasStrings(value, ['actor', 'name'])) return false;
  const { cells } = value;
  return Array.isArray(cells) && cells.length === width && cells.every((cell) => isListOf(cell, isEntry));
}
