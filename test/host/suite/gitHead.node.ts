/** Git is a program: this suite runs in the Node extension host alone. */

import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, hover, show, showSample, waitFor, written } from '../drafts';

export function gitHeadSuite(): void {
  describe('The proposals of a draft under Git', () => {
    after(closeAll);

    it('are compared with those of the last commit', async function () {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
      ok(folder, 'No folder is open');
      const git = (...args: string[]): void => {
        const who = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
        execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
      };
      try {
        git('init');
      } catch {
        return this.skip();
      }
      git('add', '--all');
      git('commit', '--message', 'Keep the draft');
      const document = await show((await showSample()).uri);
      await hover(document, 'should let the inspectors');
      await vscode.commands.executeCommand('git.openRepository', folder);

      const edit = new vscode.WorkspaceEdit();
      const at = document.getText().indexOf('should let the inspectors');
      const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 'should'.length));
      edit.replace(document.uri, range, 'must');
      ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
      await waitFor('the edit to be read', async () =>
        /strong/.test(await hover(document, 'must let the inspectors')) ? true : undefined,
      );

      await vscode.commands.executeCommand('policyLens.compareWithHead');
      match(await written('comparison', /strengthened/), /compared with its last commit/);
    });
  });
}
