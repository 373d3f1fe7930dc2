/** The outside world as a test's browser finds it: a proxy that reaches nobody and notes who was asked for. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
  /** For the browser's proxy setting. */
  readonly proxy: string;
  /** Addresses and hosts that anything in the browser has tried to reach: pages, frames, workers, web sockets. Grows. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Chromium asks its makers of its own accord, for sign-in, autofill and updates. */
const makers = /^(?:http:\/\/)?(?:[\w-]+\.)+(?:google|googleapis|gstatic|gvt1)\.com(?::\d+)?(?:\/|$)/;

/** Starts the proxy. Playwright's own log of requests would be simpler, but it does not see what web workers ask for. */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const note = (address = ''): void => {
    if (!makers.test(address)) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop };
}
