import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, fixesAt, hover, hoverNow, showText, waitFor } from '../drafts';

const text =
  'Tehran should open its plants to inspectors. Washington must lift its sanctions in return. ' +
  'Iran rejected the offer in May, and Iranian envoys left. “Tehran will not yield,” the minister said. ' +
  'The United States should wait for Iran.';

const highlightsAt = (document: vscode.TextDocument, words: string) =>
  vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    at(document, words),
  );

const at = (document: vscode.TextDocument, words: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(words) + 1);

async function showDraft(): Promise<vscode.TextDocument> {
  const document = await showText(`---\npolicy-lens: true\n---\n\n${text}\n`);
  await hover(document, 'Tehran should');
  return document;
}

describe('The names of an actor', () => {
  after(closeAll);

  it('become one by a quick fix, and come back by undo', async () => {
    const document = await showDraft();
    const before = document.getText();
    const [fix] = await fixesAt(document, 'Tehran should', /Call it “Iran” throughout/);
    ok(fix?.edit, 'No quick fix calls the actor by one name');
    ok(await vscode.workspace.applyEdit(fix.edit), 'The edit was refused');
    match(document.getText(), /Iran should open its plants/);
    match(document.getText(), /“Tehran will not yield,”/);
    match(document.getText(), /Iranian envoys/);
    await vscode.commands.executeCommand('undo');
    ok(document.getText() === before, 'Undo does not bring the draft back');
  });

  it('are renamed by F2', async () => {
    const document = await showDraft();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'Washington must'),
      'United States',
    );
    ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
    match(document.getText(), /The United States must lift/);
  });

  it('are all marked when the cursor is on one, until this is switched off', async () => {
    const document = await showDraft();
    const marked = () => highlightsAt(document, 'Tehran should');
    const words = ((await marked()) ?? []).map(({ range }) => document.getText(range));
    for (const word of ['Tehran', 'Iran', 'Iranian']) ok(words.includes(word), `"${word}" is not marked`);
    const section = () => vscode.workspace.getConfiguration('policyLens').get('highlights.mentions');
    await vscode.commands.executeCommand('policyLens.toggleMentions');
    try {
      await waitFor('the switch', () => section() === false || undefined);
      ok(
        !((await marked()) ?? []).some(({ range }) => document.getText(range) === 'Iranian'),
        'still marked',
      );
    } finally {
      await vscode.commands.executeCommand('policyLens.toggleMentions');
    }
  });

  it('are marked where the cursor is on the word that reports what they say, with what they say', async () => {
    const document = await showDraft();
    const marked = (await highlightsAt(document, 'said.')) ?? [];
    const words = marked.map(({ range }) => document.getText(range));
    for (const part of [/^the minister$/, /^said$/, /Tehran will not yield/])
      ok(
        words.some((word) => part.test(word)),
        `${String(part)} is not marked where the minister speaks: ${words.join(' | ')}`,
      );
  });

  it('are left out on a line by a quick fix or a command', async () => {
    const document = await showDraft();
    const [fix] = await fixesAt(document, 'Washington must', /^Ignore actors\/[\w-]+ on this line$/);
    ok(fix?.edit, 'No quick fix ignores the actor');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'There is no editor');
    editor.selection = new vscode.Selection(at(document, 'Washington must'), at(document, 'Washington must'));
    await vscode.commands.executeCommand('policyLens.ignoreActor');
    match(document.getText(), /wait for Iran\. <!-- policy-lens: ignore-line actors\/[\w-]+ — {2}-->\n$/);
    await waitFor('the actor to go', async () =>
      /by a place/.test(await hoverNow(document, 'Washington must')) ? undefined : true,
    );
  });

  it('are gone on through from a hover card', async () => {
    const document = await showDraft();
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'There is no editor');
    const said = decodeURIComponent(await hover(document, 'Iran rejected'));
    const given = /command:policyLens\.nextMentionOf\?(\[.*?\])/.exec(said)?.[1];
    ok(given, `The card has no way on: ${said}`);
    await vscode.commands.executeCommand('policyLens.nextMentionOf', ...(JSON.parse(given) as unknown[]));
    ok(document.getText(editor.selection) === 'Iranian', document.getText(editor.selection));
  });

  it('are gone through one after another', async () => {
    const document = await showDraft();
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document === document, 'The draft is not in the editor');
    editor.selection = new vscode.Selection(at(document, 'Tehran should'), at(document, 'Tehran should'));
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('policyLens.nextMention');
      seen.push(document.getText(editor.selection));
    }
    ok(seen.includes('Iran') && !seen.includes('Washington'), `Went through ${seen.join(', ')}`);
  });
});
