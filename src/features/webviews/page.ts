import * as vscode from 'vscode';

/** A page of the extension: its script in `dist/webview` and its styles in `media/<name>` are called after it. */
export interface WebviewPage {
  readonly name: 'positions' | 'matrix';
  readonly title: string;
}

/**
 * Loads a page into a webview. The frame holds no words of the draft and neither script nor style of its own: what the
 * page shows comes by message, and nothing but the extension's own files may load.
 */
export function loadPage(webview: vscode.Webview, extensionUri: vscode.Uri, page: WebviewPage): void {
  const folder = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(extensionUri, ...path);
  webview.options = {
    enableScripts: true,
    localResourceRoots: [
      folder('media', 'codicons'),
      folder('media', 'webview'),
      folder('media', page.name),
      folder('dist', 'webview'),
    ],
  };
  const asset = (...path: string[]): string => webview.asWebviewUri(folder(...path)).toString();
  webview.html = frame(page, asset, webview.cspSource);
}

function frame({ name, title }: WebviewPage, asset: (...path: string[]) => string, source: string): string {
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `font-src ${source}`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" id="vscode-codicon-stylesheet" href="${asset('media', 'codicons', 'codicon.css')}" />
    <link rel="stylesheet" href="${asset('media', 'webview', 'base.css')}" />
    <link rel="stylesheet" href="${asset('media', name, `${name}.css`)}" />
    <title>${title}</title>
  </head>
  <body>
    <script nonce="${nonce}" src="${asset('dist', 'webview', `${name}.js`)}"></script>
  </body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
