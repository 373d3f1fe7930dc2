import * as vscode from 'vscode';

/**
 * The frame of the Positions side bar. It holds no words of the draft and neither script nor style of its own: what it
 * shows comes by message, and nothing but the extension's own files may load.
 */
export function positionsPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const asset = (...path: string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" id="vscode-codicon-stylesheet" href="${asset('media', 'codicons', 'codicon.css')}" />
    <link rel="stylesheet" href="${asset('media', 'positions', 'positions.css')}" />
    <title>Positions</title>
  </head>
  <body>
    <script nonce="${nonce}" src="${asset('dist', 'webview', 'positions.js')}"></script>
  </body>
</html>`;
}

/** The folders that the page may load from. */
export function positionsRoots(extensionUri: vscode.Uri): vscode.Uri[] {
  return [
    ['media', 'codicons'],
    ['media', 'positions'],
    ['dist', 'webview'],
  ].map((path) => vscode.Uri.joinPath(extensionUri, ...path));
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
