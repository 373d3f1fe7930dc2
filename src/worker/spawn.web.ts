import * as vscode from 'vscode';
import type { Request, WorkerPort } from './protocol';

/**
 * Starts the engine in a web worker. Browsers refuse a worker script from another origin than the extension host's,
 * so the script is read through the extension's own file system and started from a Blob.
 */
export async function spawnEngine(extensionUri: vscode.Uri): Promise<WorkerPort> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'worker', 'web.js');
  const script = new Blob([new Uint8Array(await vscode.workspace.fs.readFile(file))], {
    type: 'text/javascript',
  });
  const url = URL.createObjectURL(script);
  return new WebPort(new Worker(url), url);
}

class WebPort implements WorkerPort {
  onAnswer: WorkerPort['onAnswer'] = () => undefined;
  onFailure: WorkerPort['onFailure'] = () => undefined;

  constructor(
    private readonly worker: Worker,
    private readonly url: string,
  ) {
    worker.onmessage = (event: MessageEvent<unknown>) => this.onAnswer(event.data);
    worker.onerror = (event) => this.onFailure(`The analysis stopped: ${event.message}`);
    worker.onmessageerror = () => this.onFailure('The analysis stopped: its answer cannot be read.');
  }

  post(request: Request): void {
    this.worker.postMessage(request);
  }

  terminate(): void {
    this.worker.terminate();
    URL.revokeObjectURL(this.url);
  }
}
