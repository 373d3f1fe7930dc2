import type { Readable, Writable } from 'node:stream';

/** The three standard streams, so that tests can stand in for them. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The other end of the pipe went away (`... | head`): nothing is wrong and nothing more is to be done. */
export class PipeClosed extends Error {}

/** Writes and waits until the stream takes more, so that memory does not grow with the input. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new PipeClosed();
  if (stream.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = (): void => {
      stream.off('drain', settle).off('close', closed).off('error', closed);
      resolve();
    };
    const closed = (): void => {
      stream.off('drain', settle).off('close', closed).off('error', closed);
      reject(new PipeClosed());
    };
    stream.on('drain', settle).on('close', closed).on('error', closed);
  });
}
