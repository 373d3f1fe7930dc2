import * as vscode from 'vscode';
import type { Services } from '../drafts/services';

/** Copies the analysis of the current draft as the JSON contract has it. */
export function registerCopyAnalysis({ active }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('policyLens.copyAnalysis', async () => {
    const state = active.current?.state;
    if (state?.kind !== 'lit') {
      void vscode.window.showInformationMessage('Policy Lens has no analysis of this file to copy.');
      return;
    }
    await vscode.env.clipboard.writeText(JSON.stringify(state.snapshot.findings.analysis, null, 2));
    vscode.window.setStatusBarMessage('Policy Lens: analysis copied', 4_000);
  });
}
