import * as vscode from 'vscode';
import type { Services } from '../drafts/services';

/**
 * Commands by which the user overrules the verdict on the current file for this session. Where its reading has failed,
 * nothing is to be overruled: it is read once more.
 */
export function registerChoices({ active, store }: Services): vscode.Disposable {
  const choose = (choice: boolean) => (): void => {
    const { current } = active;
    if (!current) return;
    if (choice && current.state.kind === 'failed') store.retry(current.document);
    else store.choose(current.document, choice);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.analyze', choose(true)),
    vscode.commands.registerCommand('policyLens.doNotAnalyze', choose(false)),
  );
}
