import * as vscode from 'vscode';
import type { Found, Span } from '../analysis/model';
import type { Services } from '../drafts/services';
import type { Snapshot } from '../drafts/snapshot';
import { mentionAt, proposalAt } from '../drafts/underCursor';
import { ignoreAction, ignoreOnLine, resolveIgnore } from './ignoring';

/** A kind of finding that can be left out on its line, beside loaded wording, which has more ways. */
interface Kind {
  readonly command: string;
  /** With its article. */
  readonly name: string;
  at(offset: number, snapshot: Snapshot): (Found & Span) | undefined;
}

const KINDS: readonly Kind[] = [
  { command: 'policyLens.ignoreProposal', name: 'a proposal', at: proposalAt },
  {
    command: 'policyLens.ignoreActor',
    name: 'an actor',
    at: (offset, snapshot) => mentionAt(offset, snapshot)?.finding,
  },
];

/** Leaves a proposal or an actor out on its line from now on, by a comment in the draft: quick fixes and commands. */
export function registerIgnoringOnLine(services: Services): vscode.Disposable {
  const at = ({ at: find }: Kind, document: vscode.TextDocument, position: vscode.Position) => {
    const snapshot = services.store.currentSnapshot(document);
    const finding = snapshot && find(document.offsetAt(position), snapshot);
    return finding && { here: { document, snapshot }, finding };
  };
  const ignore = (kind: Kind) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const found = editor && at(kind, editor.document, editor.selection.active);
    if (found) await ignoreOnLine(found.here, found.finding);
    else vscode.window.setStatusBarMessage(`Policy Lens: put the cursor on ${kind.name} first`, 4_000);
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      'markdown',
      {
        provideCodeActions: (document, { start }) =>
          KINDS.flatMap((kind) => {
            const found = at(kind, document, start);
            return found ? [ignoreAction(found.here, found.finding)] : [];
          }),
        resolveCodeAction: resolveIgnore,
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    ...KINDS.map((kind) => vscode.commands.registerCommand(kind.command, ignore(kind))),
  );
}
