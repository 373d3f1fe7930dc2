import { Worker } from 'node:worker_threads';
import type { Request, WorkerPort } from './protocol';

/** A worker thread of Node. It is told dead once only, however it came to its end. */
export class NodePort implements WorkerPort {
  onAnswer: WorkerPort['onAnswer'] = () => undefined;
  onFailure: WorkerPort['onFailure'] = () => undefined;
  private readonly worker: Worker;
  private stopped = false;

  /**
   * @param script path of the file that the thread runs; where it cannot be run, the port fails
   * @param megabytes of memory after which the thread is ended rather than the editor
   */
  constructor(script: string, megabytes = 1024) {
    // The thread sees no environment: it reads nothing but its messages.
    this.worker = new Worker(script, { env: {}, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    this.worker.on('message', (message: unknown) => this.onAnswer(message));
    this.worker.on('error', (error: Error) => this.fail(`The analysis stopped: ${error.message}`));
    this.worker.on('exit', () => this.fail('The analysis stopped.'));
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
