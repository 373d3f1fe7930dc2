import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, hover, hoverNow, show, showSample, showText, waitFor } from '../drafts';
import { memoryScheme, serveMemoryFiles } from '../memoryFiles';

describe('A draft', () => {
  after(closeAll);

  it('has its actors explained', async () => {
    const said = await hover(await showSample(), 'Tehran have');
    match(said, /Iran/);
    match(said, /state|government/);
  });

  it('has its proposals explained', async () => {
    const said = await hover(await showSample(), 'should let the inspectors');
    match(said, /Proposal/);
    match(said, /Force/);
    match(said, /Endorsed/);
  });

  it('has its loaded language explained', async () => {
    match(await hover(await showSample(), 'Clearly'), /author’s own words/);
  });

  it('says nothing about plain words', async () => {
    const document = await showSample();
    await hover(document, 'Tehran have');
    const said = await hoverNow(document, 'fits on two pages');
    ok(said === '', `A hover over plain words: ${said}`);
  });

  it('is gone to from a page that is no editor', async () => {
    const document = await showSample();
    await hover(document, 'should let the inspectors');
    await vscode.commands.executeCommand('policyLens.showMatrix');
    await waitFor('the matrix in front', () => vscode.window.activeTextEditor === undefined || undefined);
    await vscode.commands.executeCommand('policyLens.nextProposal');
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document === document, 'The draft is not in front');
    ok(!editor.selection.isEmpty, 'No proposal is selected');
    await closeAll();
  });

  it('is read again after an edit, at the right place', async () => {
    const document = await showSample();
    await hover(document, 'Tehran have');
    const edit = new vscode.WorkspaceEdit();
    const body = document.getText().indexOf('There are two ways');
    edit.insert(document.uri, document.positionAt(body), 'Norway should host the next round.\n\n');
    ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
    match(await hover(document, 'should host the next'), /Norway/);
    match(await hover(document, 'should let the inspectors'), /Proposal/);
  });

  it('may be a text that was never saved', async () => {
    const sample = (await showSample()).getText();
    match(await hover(await showText(sample), 'should let the inspectors'), /Proposal/);
  });

  it('may live in a virtual file system', async () => {
    const files = serveMemoryFiles({ '/draft.md': (await showSample()).getText() });
    try {
      const document = await show(vscode.Uri.from({ scheme: memoryScheme, path: '/draft.md' }));
      match(await hover(document, 'should let the inspectors'), /Proposal/);
    } finally {
      await closeAll();
      files.dispose();
    }
  });

  it('has lines that end in CRLF explained at the right place', async () => {
    const document = await showText((await showSample()).getText());
    await vscode.window.activeTextEditor?.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    ok(document.getText().includes('\r\n'), 'The lines do not end in CRLF');
    match(await hover(document, 'should let the inspectors'), /switch their cameras/);
  });
});
