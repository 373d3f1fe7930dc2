/** A file system in memory, as virtual workspaces (a repository on the web, an archive) have one that is not the disk. */

import * as vscode from 'vscode';

export const memoryScheme = 'memory';

/** Serves `files` (text by path, such as `/draft.md`) under {@link memoryScheme} until it is disposed of. */
export function serveMemoryFiles(files: Readonly<Record<string, string>>): vscode.Disposable {
  const contents = new Map(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const content = (uri: vscode.Uri): Uint8Array => {
    const found = contents.get(uri.path);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  };
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return vscode.workspace.registerFileSystemProvider(memoryScheme, {
    onDidChangeFile: changes.event,
    watch: () => changes,
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: content(uri).length }),
    readFile: content,
    writeFile: (uri, written) => void contents.set(uri.path, new Uint8Array(written)),
    readDirectory: () => [],
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  });
}
