import * as vscode from 'vscode';
import type { Services } from '../drafts/services';

interface Sample extends vscode.QuickPickItem {
  readonly file: string;
}

const SAMPLES: readonly Sample[] = [
  { file: 'frozen-talks.md', label: 'Take the Freeze Before It Melts', description: 'foreign policy' },
  { file: 'water-bills.md', label: 'Who Pays for the Leak?', description: 'regulation' },
  { file: 'border-carbon.md', label: 'Europe’s Carbon Levy Needs Friends', description: 'trade and climate' },
];

/** Opens a sample draft as a new document, free to be changed. */
export function registerSamples({ extensionUri }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('policyLens.openSample', async (file?: unknown) => {
    const sample =
      SAMPLES.find((candidate) => candidate.file === file) ??
      (await vscode.window.showQuickPick(SAMPLES, { title: 'Open Sample Draft' }));
    if (!sample) return;
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(extensionUri, 'media', 'samples', sample.file),
    );
    const content = new TextDecoder().decode(bytes);
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content }),
    );
  });
}
