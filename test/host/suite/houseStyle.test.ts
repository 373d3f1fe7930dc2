import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, hover, hoverNow, show, showSample, showText, waitFor } from '../drafts';
import { memoryScheme, serveMemoryFiles } from '../memoryFiles';

/** Leaves editorializing out; the sample begins a paragraph with "Clearly". */
const QUIET = '{\n  // the desk does not mind\n  "severities": { "editorializing": "off" }\n}\n';

function root(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open');
  return folder.uri;
}

const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(root(), ...path);
/** A place in the second folder of the workspace, and one in no folder of it. */
const essays = (...path: string[]): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[1];
  ok(folder, 'No second folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
};
const outside = (...path: string[]): vscode.Uri => at('..', 'outside', ...path);
const house = (): vscode.Uri => at('.policy-lens.json');
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const remove = (uri: vscode.Uri) =>
  vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);

const isMarked = async (document: vscode.TextDocument): Promise<boolean> =>
  (await hoverNow(document, 'Clearly')).includes('author’s own words');
const untilMarked = (document: vscode.TextDocument, marked: boolean): Promise<true> =>
  waitFor(`"Clearly" to be ${marked ? 'marked' : 'left alone'}`, async () =>
    (await isMarked(document)) === marked ? true : undefined,
  );
/** The draft has been read: it says something about what no house style here leaves out. */
const read = (document: vscode.TextDocument) => hover(document, 'should let the inspectors');

const ours = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Policy Lens');

describe('A house style', () => {
  afterEach(async () => {
    await closeAll();
    for (const uri of [house(), at('desk'), essays('.policy-lens.json'), essays('desk'), outside()])
      await remove(uri);
  });

  it('governs the drafts of its folder, as it is made, changed and deleted', async () => {
    const document = await showSample();
    await untilMarked(document, true);
    await write(house(), QUIET);
    await untilMarked(document, false);
    await write(house(), '{}');
    await untilMarked(document, true);
    await write(house(), QUIET);
    await untilMarked(document, false);
    await remove(house());
    await untilMarked(document, true);
  });

  it('that is nearer wins over one that is farther', async () => {
    const text = (await showSample()).getText();
    await write(house(), QUIET);
    await write(at('desk', '.policy-lens.json'), '{}');
    await write(at('desk', 'near.md'), text);
    await write(at('desk', 'below', 'farther.md'), text);
    const document = await show(at('desk', 'near.md'));
    await untilMarked(document, true);
    await untilMarked(await show(at('desk', 'below', 'farther.md')), true);
    await remove(at('desk', '.policy-lens.json'));
    await untilMarked(document, false);
    await untilMarked(await showSample(), false);
  });

  it('governs the drafts of its own folder, where the workspace has several', async () => {
    const text = (await showSample()).getText();
    await write(house(), QUIET);
    await write(essays('desk', 'essay.md'), text);
    await untilMarked(await showSample(), false);
    const essay = await show(essays('desk', 'essay.md'));
    await untilMarked(essay, true);
    await write(essays('.policy-lens.json'), QUIET);
    await untilMarked(essay, false);
    await write(essays('desk', '.policy-lens.json'), '{}');
    await untilMarked(essay, true);
    await remove(house());
    await untilMarked(await showSample(), true);
    await remove(essays('desk', '.policy-lens.json'));
    await untilMarked(await show(essays('desk', 'essay.md')), false);
  });

  it('beside a draft that lies in no folder of the workspace counts as soon as it is saved', async () => {
    await write(outside('draft.md'), (await showSample()).getText());
    await write(outside('.policy-lens.json'), '{}');
    const draft = await show(outside('draft.md'));
    await untilMarked(draft, true);
    const file = await vscode.workspace.openTextDocument(outside('.policy-lens.json'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file.uri, new vscode.Range(0, 0, file.lineCount, 0), QUIET);
    ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
    const marked = await isMarked(draft);
    // In the browser VS Code saves by itself.
    if (file.isDirty) ok(marked, 'A file that is not saved counts');
    if (file.isDirty) ok(await file.save(), 'The file was not saved');
    await untilMarked(draft, false);
    await write(outside('.policy-lens.json'), '{}');
    await showSample();
    await untilMarked(await show(outside('draft.md')), true);
  });

  it('of the first folder governs texts that were never saved', async () => {
    await write(house(), QUIET);
    const document = await showText((await showSample()).getText());
    await read(document);
    await untilMarked(document, false);
  });

  it('may live in a virtual file system', async () => {
    const text = (await showSample()).getText();
    const files = serveMemoryFiles({ '/draft.md': text, '/.policy-lens.json': QUIET });
    try {
      const document = await show(vscode.Uri.from({ scheme: memoryScheme, path: '/draft.md' }));
      await read(document);
      await untilMarked(document, false);
    } finally {
      await closeAll();
      files.dispose();
    }
  });

  it('with mistakes is told once, at its place, and the last good one stays in force until it is mended', async () => {
    await write(house(), QUIET);
    const document = await showSample();
    await read(document);
    await untilMarked(document, false);
    await write(house(), '{\n  "severities": { "editorializing": "of" },\n  "alow": []\n}\n');
    const [only, ...others] = await waitFor('a diagnostic', () =>
      ours(house()).length > 0 ? ours(house()) : undefined,
    );
    ok(only && others.length === 0, `${others.length + 1} diagnostics`);
    match(only.message, /"editorializing" must be one of .*"off".*1 more.*stays in force/);
    ok(
      only.range.isEqual(new vscode.Range(1, 36, 1, 40)),
      `The diagnostic is at ${JSON.stringify(only.range)}`,
    );
    ok(!(await isMarked(document)), 'The last good house style is not in force any more');
    await write(house(), '{}');
    await waitFor('the diagnostic to go', () => ours(house()).length === 0 || undefined);
    await untilMarked(document, true);
  });

  it('that goes takes its diagnostic along', async () => {
    const document = await showSample();
    await write(house(), 'no JSON');
    await read(document);
    await waitFor('a diagnostic', () => ours(house()).length === 1 || undefined);
    ok(await isMarked(document), 'A house style that could never be read changes something');
    await remove(house());
    await waitFor('the diagnostic to go', () => ours(house()).length === 0 || undefined);
  });

  it('gets a term added on request, comments kept, and the step can be undone', async () => {
    await write(house(), QUIET);
    const document = await showSample();
    await read(document);
    const allow = async (term: string, phrase?: string): Promise<void> => {
      const added = { term, in: phrase };
      const outcome = await vscode.commands.executeCommand(
        'policyLens.allowTerm',
        document.uri.toString(),
        added,
      );
      ok(outcome === 'done', `Adding a term: ${String(outcome)}`);
    };
    const saved = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(house()));
    await allow('clearly');
    match(await saved(), /the desk does not mind[^]*"allow": \[\s*"clearly"\s*\]/);
    await allow('war', 'war on want');
    match(await saved(), /"clearly",\s*\{\s*"term": "war",\s*"in": "war on want"\s*\}/);
    await vscode.window.showTextDocument(house());
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    const text = (await vscode.workspace.openTextDocument(house())).getText();
    ok(text === QUIET, `After undo: ${text}`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('takes a term that the user never wants marked in this project', async () => {
    const document = await showSample();
    await untilMarked(document, true);
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document === document, 'The sample is not in the editor');
    const cursor = document.positionAt(document.getText().indexOf('Clearly') + 1);
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('policyLens.ignoreInProject');
    await untilMarked(document, false);
    match(new TextDecoder().decode(await vscode.workspace.fs.readFile(house())), /"allow": \[\s*"clearly"/i);
  });

  it('allows a term inside a phrase only', async () => {
    const marked = 'Clearly, both sides must talk. The port plan is a sham.';
    await write(house(), '{ "allow": [{ "term": "clearly", "in": "clearly, both sides" }] }');
    const document = await showText(`---\npolicy-lens: true\n---\n\n${marked} Clearly, nobody asked.\n`);
    await hover(document, 'must talk');
    await untilMarked(document, false);
    match(await hover(document, 'Clearly, nobody'), /author’s own words/);
  });

  it('is made where there is none: with the term, or with an example that changes nothing', async () => {
    const document = await showSample();
    await untilMarked(document, true);
    await vscode.commands.executeCommand('policyLens.allowTerm', document.uri.toString(), { term: 'flood' });
    const made = new TextDecoder().decode(await vscode.workspace.fs.readFile(house()));
    match(made, /^\{\n {2}"allow": \[\n {4}"flood"\n {2}\]\n\}\n$/);
    await remove(house());
    await show(document.uri);
    await vscode.commands.executeCommand('policyLens.openHouseStyle');
    match(vscode.window.activeTextEditor?.document.getText() ?? '', /The codebook/);
    ok(ours(house()).length === 0, 'The example has mistakes');
  });
});
