import * as vscode from 'vscode';

/**
 * Whether a document can be a draft at all: Markdown that somebody writes or keeps in the workspace, on whatever file
 * system. Copies that only show something (`git:` revisions, chat, notebook cells, reports) belong to no workspace folder
 * and to no file system that can be written to.
 */
export function isEligible(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  const { uri } = document;
  return (
    uri.scheme === 'untitled' ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined
  );
}

/** Whether a document matches one of the globs, which are relative to its workspace folder where it has one. */
export function matchesAny(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some(
    (glob) =>
      vscode.languages.match(
        { pattern: folder ? new vscode.RelativePattern(folder, glob) : glob },
        document,
      ) > 0,
  );
}
