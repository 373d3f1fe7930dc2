import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { Request, WorkerPort } from './protocol';

/** Starts the engine in a worker thread of the Node extension host. */
export async function spawnEngine(extensionUri: vscode.Uri): Promise<WorkerPort> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'worker', 'node.js');
  // The thread sees no environment: it reads nothing but its messages.
  return new NodePort(new Worker(file.fsPath, { env: {}, resourceLimits: { maxOldGenerationSizeMb: 1024 } }));
}

class NodePort implements WorkerPort {
  onAnswer: WorkerPort['onAnswer'] = () => undefined;
  onFailure: WorkerPort['onFailure'] = () => undefined;
  private stopped = false;

  constructor(private readonly worker: Worker) {
    worker.on('message', (message: unknown) => this.onAnswer(message));
    worker.on('error', (error: Error) => this.fail(`The analysis stopped: ${error.message}`));
    worker.on('exit', () => this.fail('The analysis stopped.'));
  }

  post(request: Request): void {
    this.worker.postMessage(request);
  }

  terminate(): void {
    this.stopped = true;
    void this.worker.terminate();
  }

  /** An error is followed by an exit: only the first is told. */
  private fail(message: string): void {
    if (this.stopped) return;
    this.stopped = true;
    this.onFailure(message);
  }
}
