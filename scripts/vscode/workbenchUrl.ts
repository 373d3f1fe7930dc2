/** The address of a VS Code page: what it opens and which extension under development it loads. */

export interface WorkbenchPage {
  /** The server's, such as `127.0.0.1:40123`. */
  readonly authority: string;
  /** Absolute path of the folder, or of the file of a workspace of several folders, to open. */
  readonly folder: string;
  /** Absolute path of a file to open in it. */
  readonly file?: string;
  /** Loaded from its folder into the Node extension host; the server must have been started with `testing`. */
  readonly extension?: string;
  /** Module whose `run()` the Node extension host calls once it is up. */
  readonly extensionTests?: string;
}

/** Builds the address that shows `page`. */
export function workbenchUrl(page: WorkbenchPage): string {
  const remote = (path: string): string => `vscode-remote://${page.authority}${path}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (page.file) payload.push(['openFile', remote(page.file)]);
  if (page.extension) payload.push(['extensionDevelopmentPath', remote(page.extension)]);
  if (page.extensionTests) payload.push(['extensionTestsPath', remote(page.extensionTests)]);
  const kind = page.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: page.folder, payload: JSON.stringify(payload) });
  return `http://${page.authority}/?${query.toString()}`;
}
