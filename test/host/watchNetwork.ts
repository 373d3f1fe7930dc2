/** Watches the Node extension host from before Policy Lens is activated until the last test. */

import { join } from 'node:path';
import workerThreads from 'node:worker_threads';
import { guardNetwork, isPipe } from '../support/networkGuard';

export interface NetworkUse {
  readonly name: string;
  readonly stack: string;
}

/**
 * Notes every attempt to reach the network from this extension host (which Policy Lens shares with VS Code's own
 * extensions: their stacks tell them apart), and has every worker thread end at its first attempt.
 *
 * @returns a list that grows.
 */
export function watchNetwork(): readonly NetworkUse[] {
  const uses: NetworkUse[] = [];
  guardNetwork((name, args) => {
    if (!isPipe(args)) uses.push({ name, stack: new Error().stack ?? '' });
  });
  const refuse = join(__dirname, '..', 'support', 'refuseNetwork.js');
  const { Worker } = workerThreads;
  workerThreads.Worker = class extends Worker {
    constructor(file: string | URL, options: workerThreads.WorkerOptions = {}) {
      super(file, { ...options, execArgv: [...(options.execArgv ?? []), '--require', refuse] });
    }
  };
  return uses;
}
