import * as vscode from 'vscode';
import { loadedAt } from '../drafts/loadedHere';
import { putCursor } from '../drafts/place';
import type { Services } from '../drafts/services';
import { allowActions } from './allowing';
import { ignoreActions, resolveIgnore } from './ignoring';
import { rewordActions } from './rewording';

/** Internal, for hover cards: `(uri, offset)` opens the menu of the quick fixes there. */
const FIX_AT = 'policyLens.fixAt';

/**
 * The quick fixes on loaded wording. One provider gives them all, for them to stand in one order: other wordings, best
 * first, then what leaves the wording out in the draft, then what allows it in the project.
 */
export function registerLoadedFixes(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      'markdown',
      {
        provideCodeActions(document, range) {
          const here = loadedAt(document, range, services);
          return here && [...rewordActions(here, services), ...ignoreActions(here), ...allowActions(here)];
        },
        resolveCodeAction: resolveIgnore,
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.commands.registerCommand(FIX_AT, fixAt),
  );
}

async function fixAt(uri: unknown, offset: unknown): Promise<void> {
  if (await putCursor(uri, offset)) await vscode.commands.executeCommand('editor.action.quickFix');
}
