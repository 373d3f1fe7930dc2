/** Sees every attempt of this Node process (or thread) to reach the network, at the few places that all of them pass. */

import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * Calls `onUse` with the name of the function and its arguments before each attempt to open a socket, to listen on one or
 * to resolve a name: `http`, `https`, `tls` and `http2` come down to these. If `onUse` throws, the attempt ends there.
 */
export function guardNetwork(onUse: (name: string, args: readonly unknown[]) => void): void {
  const guard = (holder: object, module: string, name: string): void => {
    const original: unknown = Reflect.get(holder, name);
    if (typeof original !== 'function') return;
    const guarded = function (this: unknown, ...args: readonly unknown[]): unknown {
      onUse(`${module}.${name}`, args);
      return new.target ? Reflect.construct(original, args) : Reflect.apply(original, this, args);
    };
    Reflect.set(holder, name, guarded);
  };
  guard(net.Socket.prototype, 'net.Socket', 'connect');
  guard(net.Server.prototype, 'net.Server', 'listen');
  guard(dgram, 'dgram', 'createSocket');
  for (const name of Object.keys(dns).filter((name) => /^(lookup|resolve|reverse)/.test(name))) {
    guard(dns, 'dns', name);
    guard(dns.promises, 'dns.promises', name);
  }
  // Both begin with work of their own before they come to a socket: better to see them at once.
  guard(globalThis, 'globalThis', 'fetch');
  guard(globalThis, 'globalThis', 'WebSocket');
}

/** Whether the arguments of `connect` or `listen` name a pipe to another process of this machine, and no address. */
export function isPipe(args: readonly unknown[]): boolean {
  const [first] = args.flat();
  if (typeof first === 'string') return !/^\d+$/.test(first);
  return typeof first === 'object' && first !== null && 'path' in first && Boolean(first.path);
}
