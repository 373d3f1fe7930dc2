import * as vscode from 'vscode';
import type { Replacement, Span } from '../analysis/model';
import type { DraftStore } from './store';

/** A finding's place: the document, the version that the engine read and the span in that version. Plain data. */
export interface Place {
  readonly uri: string;
  readonly version: number;
  readonly span: Span;
}

/** The range of a span of the document as it is now. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** An edit of a document that puts each replacement into its place; all count in the document as it is now. */
export function replaceAll(
  document: vscode.TextDocument,
  replacements: readonly Replacement[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { text, ...span } of replacements) edit.replace(document.uri, rangeOf(document, span), text);
  return edit;
}

/** Shows a document in the editor that shows it already, else in the active group. */
export function show(document: vscode.TextDocument, preserveFocus = false): Thenable<vscode.TextEditor> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, { viewColumn: open?.viewColumn, preserveFocus });
}

/**
 * Puts the cursor into an editor on the screen, as a link on a hover card asks for.
 *
 * @returns false where the arguments name no place in such an editor
 */
export async function putCursor(uri: unknown, offset: unknown): Promise<boolean> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  if (!shown || typeof offset !== 'number') return false;
  const place = shown.document.positionAt(offset);
  (await show(shown.document)).selection = new vscode.Selection(place, place);
  return true;
}

/**
 * Shows a place in its editor and selects it.
 *
 * @returns false where the place is gone: the document is closed, or an edit has touched it and its new analysis is not
 *   there yet
 */
export async function reveal(store: DraftStore, place: Place, preserveFocus = false): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === place.uri);
  const state = document && store.get(document);
  if (!document || state?.kind !== 'lit' || state.snapshot.version !== place.version) return false;
  const span = state.snapshot.locate(place.span);
  if (!span) return false;
  const editor = await show(document, preserveFocus);
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
