/**
 * Makes a page load an extension into its *web* extension host, as vscode.dev does, instead of the server's Node one.
 */

import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

export interface WebExtension {
  /** The server's authority, such as `127.0.0.1:40123`. */
  readonly authority: string;
  /** Absolute path of the extension. */
  readonly extension: string;
  /** Test module, relative to the extension. */
  readonly extensionTests?: string;
}

/** The extension is served under the page's own origin, as the page's content security policy refuses any other. */
const mount = '/__extension';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** Rewrites every workbench page of `context` to load the extension, and answers its requests for the extension's files. */
export async function loadInWebHost(context: BrowserContext, web: WebExtension): Promise<void> {
  // To the browser a rewritten page comes from nowhere, and no stranger may speak to this machine without leave.
  await context.grantPermissions(['local-network-access'], { origin: `http://${web.authority}` });
  await context.route(
    (url) => url.host === web.authority && url.pathname === '/',
    (route) => rewriteWorkbench(route, web),
  );
  await context.route(
    (url) => url.host === web.authority && url.pathname.startsWith(`${mount}/`),
    (route) => answerFile(route, web.extension),
  );
}

/** The page keeps its configuration as JSON in an attribute; extensions under development have a place there. */
async function rewriteWorkbench(route: Route, web: WebExtension): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  const at = (path: string): object => ({ scheme: 'http', authority: web.authority, path });
  const rewritten = html.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_whole, before: string, settings: string) => {
      const configuration = JSON.parse(settings.replaceAll('&quot;', '"')) as { developmentOptions?: object };
      configuration.developmentOptions = {
        ...configuration.developmentOptions,
        extensions: [at(mount)],
        ...(web.extensionTests && { extensionTestsPath: at(`${mount}/${web.extensionTests}`) }),
      };
      return `${before}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
    },
  );
  if (rewritten === html) throw new Error('The page has no workbench configuration to rewrite');
  await route.fulfill({ response, body: rewritten });
}

async function answerFile(route: Route, extension: string): Promise<void> {
  const relative = decodeURIComponent(new URL(route.request().url()).pathname.slice(mount.length));
  const file = normalize(join(extension, relative));
  const body = file.startsWith(extension + sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (body === undefined) await route.fulfill({ status: 404 });
  else await route.fulfill({ body, contentType: contentTypes[extname(file)] ?? 'application/octet-stream' });
}
