/** For `node --require`: ends, with a message, every attempt of the program and of its worker threads to use the network. */

import { writeSync } from 'node:fs';
import { guardNetwork } from './networkGuard';

guardNetwork((name) => {
  writeSync(2, `Network used: ${name}\n${new Error().stack ?? ''}\n`);
  process.exit(1);
});
