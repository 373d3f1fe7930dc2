import { EngineServer } from './server';

/** Entry of the web worker in the browser's extension host. */
declare const self: DedicatedWorkerGlobalScope;

const server = new EngineServer((answer) => self.postMessage(answer));
self.onmessage = (event: MessageEvent<unknown>) => server.handle(event.data);
