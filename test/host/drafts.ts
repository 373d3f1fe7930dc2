/** Drafts as the suites meet them: opened in an editor, and asked for what Policy Lens says about their words. */

import * as vscode from 'vscode';
import { ok } from './assert';

const patience = 40_000;

/** Asks again and again until `ask` has an answer. @throws, naming `what`, when patience ends. */
export async function waitFor<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Policy Lens itself, whether awake or not. */
export function policyLens(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('policy-lens.policy-lens');
  ok(extension, 'Policy Lens is not installed');
  return extension;
}

/** Shows the sample draft that the workspace holds a copy of. */
export async function showSample(): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, 'frozen-talks.md');
  // The web host may be up before the folder's file system is.
  await waitFor('the workspace', () => vscode.workspace.fs.stat(uri).then(Boolean, () => undefined));
  return show(uri);
}

let unsaved = 0;

/**
 * Shows a Markdown text that is not saved anywhere. Each has a name of its own: VS Code would give the name of a text that
 * is still being closed to the next one, and then close that.
 */
export async function showText(content: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `/unsaved-${++unsaved}.md` });
  const document = await show(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), content);
  ok(await vscode.workspace.applyEdit(edit), 'The text was refused');
  return document;
}

/** Shows a file. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** What the hovers over the first occurrence of `words` say now; empty where there are none. */
export async function hoverNow(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `The text does not contain "${words}"`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(at + 1),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}

/** What the hovers over `words` say, as soon as there are any. */
export function hover(document: vscode.TextDocument, words: string): Promise<string> {
  return waitFor(`a hover over "${words}"`, async () => (await hoverNow(document, words)) || undefined);
}

/** The text of a document that Policy Lens has written, once it says what is expected. */
export function written(kind: string, expected: RegExp): Promise<string> {
  return waitFor(`a document of kind ${kind} that says ${String(expected)}`, () => {
    const documents = vscode.workspace.textDocuments.filter(({ uri }) => uri.authority === kind);
    return documents.map((document) => document.getText()).find((text) => expected.test(text));
  });
}

/** The fixes and rewritings offered at the first occurrence of `words` whose title matches. */
export async function fixesAt(
  document: vscode.TextDocument,
  words: string,
  title: RegExp,
): Promise<vscode.CodeAction[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
    undefined,
    // So many get their edits.
    30,
  );
  return actions.filter((action) => title.test(action.title));
}

/** Closes every editor and throws unsaved texts away. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
