/** The assertions of the suites in this folder: `node:assert` does not exist in the web extension host. */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** Fails with `message` unless `value` is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new AssertionError(message);
}

/** Fails unless `text` matches. */
export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${JSON.stringify(text)} does not match ${String(pattern)}`);
}
