/** Runs last, in the Node extension host alone: nothing of what went before has reached for the network. */

import { ok } from '../assert';
import type { NetworkUse } from '../watchNetwork';

export function offlineSuite(uses: readonly NetworkUse[]): void {
  describe('The extension host', () => {
    it('has opened no socket since before Policy Lens was activated', () => {
      const foreign = uses.filter(({ stack }) => !/[\\/]extensions[\\/]/.test(stack));
      ok(foreign.length === 0, foreign.map(({ name, stack }) => `${name}\n${stack}`).join('\n'));
    });
  });
}
