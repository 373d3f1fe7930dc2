import * as vscode from 'vscode';
import { loadedUnderCursor, type LoadedHere } from '../drafts/loadedHere';
import { replaceAll } from '../drafts/place';
import type { Services } from '../drafts/services';
import { presentable } from '../drafts/shown';
import { rewordings, rewordingsOfKind, type Rewording } from './models/rewordings';

/** Puts neutral wording into the place of loaded wording: the commands. */
export function registerRewording(services: Services): vscode.Disposable {
  const atCursor = async (
    title: string,
    offered: (here: LoadedHere) => readonly Rewording[],
    none: string,
  ): Promise<void> => {
    const here = loadedUnderCursor(services);
    if (!here) return;
    const picked = await pick(title, offered(here), none);
    // Somebody may have typed while the list was open: then its places are no longer the document's.
    if (picked && here.snapshot.isCurrent)
      await vscode.workspace.applyEdit(replaceAll(here.document, picked.edits));
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.replaceLoadedWording', () =>
      atCursor('Replace Loaded Wording', each, 'no other wording to put here'),
    ),
    vscode.commands.registerCommand('policyLens.replaceAllOfKind', () =>
      atCursor(
        'Replace All Loaded Wordings of This Kind',
        (here) => {
          const all = ofKind(here, services);
          return all.length > 0 ? all : each(here);
        },
        'no other wording to put here',
      ),
    ),
  );
}

/** The quick fixes: each alternative, the best one preferred, then the best one for all wordings of the kind. */
export function rewordActions(here: LoadedHere, services: Services): vscode.CodeAction[] {
  const actions = each(here).map((rewording) => actionOf(here.document, rewording));
  if (actions[0]) actions[0].isPreferred = true;
  const [all] = ofKind(here, services);
  return all ? [...actions, actionOf(here.document, all)] : actions;
}

function ofKind({ snapshot, findings: [finding] }: LoadedHere, { configuration }: Services): Rewording[] {
  const { loaded } = presentable(snapshot.findings.analysis, configuration.settings);
  return rewordingsOfKind(snapshot.text, finding, loaded);
}

function each({ snapshot, findings }: LoadedHere): Rewording[] {
  return findings.flatMap((finding) => rewordings(snapshot.text, finding));
}

function actionOf(document: vscode.TextDocument, { title, edits }: Rewording): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = replaceAll(document, edits);
  return action;
}

async function pick(
  title: string,
  offered: readonly Rewording[],
  none: string,
): Promise<Rewording | undefined> {
  if (offered.length === 0) {
    vscode.window.setStatusBarMessage(`Policy Lens: ${none}`, 4_000);
    return undefined;
  }
  const items = offered.map((rewording) => ({ label: rewording.title, rewording }));
  return (await vscode.window.showQuickPick(items, { title }))?.rewording;
}
