import * as vscode from 'vscode';
import type { Services } from '../drafts/services';

/** Commands by which the user overrules the verdict on the current file for this session, or has it read once more. */
export function registerChoices({ active, store }: Services): vscode.Disposable {
  const onCurrent = (act: (document: vscode.TextDocument) => void) => (): void => {
    const { current } = active;
    if (current) act(current.document);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      'policyLens.analyze',
      onCurrent((document) => store.readAllTheSame(document)),
    ),
    vscode.commands.registerCommand(
      'policyLens.doNotAnalyze',
      onCurrent((document) => store.choose(document, false)),
    ),
  );
}
