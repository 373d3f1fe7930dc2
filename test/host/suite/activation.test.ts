import * as vscode from 'vscode';
import { ok } from '../assert';
import { policyLens, showSample, waitFor } from '../drafts';

describe('Activation', () => {
  it('waits for Markdown', () => {
    ok(!policyLens().isActive, 'Policy Lens is active before any Markdown was opened');
  });

  it('comes with the first Markdown file', async () => {
    await showSample();
    await waitFor('activation', () => policyLens().isActive || undefined);
  });

  it('registers every command of the manifest', async () => {
    const { contributes } = policyLens().packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands.filter(({ command }) => !registered.has(command));
    ok(contributes.commands.length > 0, 'The manifest contributes no commands');
    ok(missing.length === 0, `Not registered: ${missing.map(({ command }) => command).join(', ')}`);
  });
});
