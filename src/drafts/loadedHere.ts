import * as vscode from 'vscode';
import type { Loaded } from '../analysis/model';
import type { Services } from './services';
import { presentable } from './shown';
import type { Snapshot } from './snapshot';

/** Loaded wordings of a document as it is now: their places are the document's own, so that edits may go by them. */
export interface LoadedHere {
  readonly document: vscode.TextDocument;
  readonly snapshot: Snapshot;
  readonly range: vscode.Range;
  /** Those that the range touches, in text order; at least one. */
  readonly findings: readonly [Loaded, ...Loaded[]];
}

type Sources = Pick<Services, 'store' | 'configuration'>;

/** The loaded wordings that a range touches; undefined where there are none, or the newest text is still being read. */
export function loadedAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  sources: Sources,
): LoadedHere | undefined {
  const snapshot = sources.store.currentSnapshot(document);
  if (!snapshot) return undefined;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const near = snapshot.near({ start: Math.max(0, start - 1), end });
  const [first, ...others] = presentable(near, sources.configuration.settings).loaded.filter(
    (finding) => finding.start <= end && start <= finding.end,
  );
  return first && { document, snapshot, range, findings: [first, ...others] };
}

/** Whether several wordings were selected on purpose. */
export function isSelection({ range, findings }: LoadedHere): boolean {
  return !range.isEmpty && findings.length > 1;
}

/** The loaded wordings under the cursor; where there are none, the user is told so. */
export function loadedUnderCursor(sources: Sources): LoadedHere | undefined {
  const editor = vscode.window.activeTextEditor;
  const here = editor && loadedAt(editor.document, editor.selection, sources);
  if (!here) vscode.window.setStatusBarMessage('Policy Lens: put the cursor on loaded wording first', 4_000);
  return here;
}
