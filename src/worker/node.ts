import { parentPort } from 'node:worker_threads';
import { EngineServer } from './server';

/** Entry of the worker thread in the Node extension host. */
const server = new EngineServer((answer) => parentPort?.postMessage(answer));
parentPort?.on('message', (message: unknown) => server.handle(message));
