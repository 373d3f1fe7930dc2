import * as vscode from 'vscode';
import { loadedAt } from '../drafts/loadedHere';
import type { Services } from '../drafts/services';
import { allowActions } from './allowing';
import { ignoreActions, resolveIgnore } from './ignoring';
import { rewordActions } from './rewording';

/**
 * The quick fixes on loaded wording. One provider gives them all, for them to stand in one order: other wordings, best
 * first, then what leaves the wording out in the draft, then what allows it in the project.
 */
export function registerLoadedFixes(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    'markdown',
    {
      provideCodeActions(document, range) {
        const here = loadedAt(document, range, services);
        return here && [...rewordActions(here, services), ...ignoreActions(here), ...allowActions(here)];
      },
      resolveCodeAction: resolveIgnore,
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
