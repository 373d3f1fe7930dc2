import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, fixesAt, hover, hoverNow, show, showText, waitFor, written } from '../drafts';
import { memoryScheme, serveMemoryFiles } from '../memoryFiles';

const draft = `---
policy-lens: true
---

# Ports

Parliament should scrap the port levy. The ministry must publish every contract.
`;

describe('The proposals of a draft', () => {
  after(closeAll);

  it('are listed as a table', async () => {
    await hover(await showText(draft), 'should scrap');
    await vscode.commands.executeCommand('policyLens.listProposals');
    match(await written('proposals', /scrap the port levy/), /\| strong \| endorsed \|/);
  });

  it('are compared with those of another file', async () => {
    const files = serveMemoryFiles({ '/new.md': draft, '/old.md': draft.replace('should', 'must') });
    const uri = (path: string) => vscode.Uri.from({ scheme: memoryScheme, path });
    try {
      await hover(await show(uri('/new.md')), 'should scrap');
      await vscode.commands.executeCommand('policyLens.compareWithFile', uri('/old.md'));
      match(await written('comparison', /weakened/), /1 weakened; 1 proposal unchanged/);
    } finally {
      await closeAll();
      files.dispose();
    }
  });

  it('are worded more strongly or weakly by a fix that shows the clause first', async () => {
    const document = await showText(draft);
    await hover(document, 'should scrap');
    const [must, could] = [
      await fixesAt(document, 'should scrap', /^Say “must” \(strong\): “Parliament must scrap the port levy/),
      await fixesAt(document, 'should scrap', /^Say “could” \(weak\)/),
    ];
    ok(must[0]?.edit && could.length === 1, 'No fix changes the strength');
    ok(await vscode.workspace.applyEdit(must[0].edit), 'The edit was refused');
    match(document.getText(), /Parliament must scrap/);
  });

  it('are ignored on their line by a fix that names the rule', async () => {
    const document = await showText(draft);
    await hover(document, 'should scrap');
    const [ignore, other] = await fixesAt(
      document,
      'should scrap',
      /^Ignore proposals\/[\w-]+ on this line$/,
    );
    ok(ignore?.edit && !other, 'There is not one fix that ignores it');
    ok(await vscode.workspace.applyEdit(ignore.edit), 'The edit was refused');
    match(document.getText(), /contract\. <!-- policy-lens: ignore-line proposals\/[\w-]+ — {2}-->\n$/);
    await waitFor('the proposal to go', async () =>
      (await hoverNow(document, 'should scrap')).includes('Proposal') ? undefined : true,
    );
  });

  it('are ignored by a command at the cursor, too', async () => {
    const document = await showText(draft);
    await hover(document, 'should scrap');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'There is no editor');
    const cursor = document.positionAt(document.getText().indexOf('should scrap'));
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('policyLens.ignoreProposal');
    match(document.getText(), /contract\. <!-- policy-lens: ignore-line proposals\//);
  });

  it('are given the agent that a passive leaves open', async () => {
    const document = await showText(`${draft}\nThe port fund should be abolished.\n`);
    await hover(document, 'should be abolished');
    const [fix] = await fixesAt(document, 'should be abolished', /^Name who is to act: by the ministry/);
    ok(fix?.edit, 'No fix names the agent');
    ok(await vscode.workspace.applyEdit(fix.edit), 'The edit was refused');
    match(document.getText(), /should be abolished by the ministry\./);
  });

  it('are counted above headings where that is switched on', async () => {
    const configuration = vscode.workspace.getConfiguration('policyLens');
    const document = await showText(draft);
    await hover(document, 'should scrap');
    const titles = async (): Promise<string[]> => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        20,
      );
      return lenses.flatMap(({ command }) => (command ? [command.title] : []));
    };
    ok(!(await titles()).some((title) => /proposal/.test(title)), 'Counted without being asked');
    await configuration.update('codeLens.proposals', true, vscode.ConfigurationTarget.Global);
    try {
      const title = await waitFor('the count', async () => (await titles()).find((t) => /proposal/.test(t)));
      match(title, /^2 proposals$/);
    } finally {
      await configuration.update('codeLens.proposals', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
