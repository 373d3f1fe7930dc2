import * as vscode from 'vscode';
import type { Services } from '../drafts/services';

/** Tells menus and welcome texts how it stands with the current draft: none, reading, dark, failed or lit. */
export function registerContextKeys({ active }: Services): vscode.Disposable {
  let told: string | undefined;
  const tell = (): void => {
    const state = active.current?.state.kind ?? 'none';
    if (state === told) return;
    told = state;
    void vscode.commands.executeCommand('setContext', 'policyLens.state', state);
  };
  tell();
  return active.onDidChange(tell);
}
