import type { DraftWide, PassageFindings } from '../analysis/findings';
import type { Genre } from '../analysis/genre';
import type { HouseStyle } from '../analysis/house';
import type { Span } from '../analysis/model';

/** What the client asks of the worker. Every draft goes by its URI; versions only grow. */
export type Request =
  /** The house style of a draft from now on; without one a draft has the plain style. */
  | { readonly type: 'house'; readonly uri: string; readonly house: HouseStyle }
  | { readonly type: 'analyze'; readonly uri: string; readonly version: number; readonly text: string }
  | { readonly type: 'close'; readonly uri: string };

/**
 * A passage of an answer. `findings` is there only where the client has not yet seen passage `id` of this draft: an
 * edit in a long draft sends one passage, not the book.
 */
export interface SentPassage extends Span {
  readonly id: number;
  readonly findings?: PassageFindings;
}

/** What the worker answers: one answer to each `analyze`, in the order asked. */
export type Answer =
  | {
      readonly type: 'analyzed';
      readonly uri: string;
      readonly version: number;
      readonly passages: readonly SentPassage[];
      readonly wide: DraftWide;
      readonly genre: Genre;
    }
  | { readonly type: 'failed'; readonly uri: string; readonly version: number; readonly message: string };

/** A worker thread of either host, as the client sees it. */
export interface WorkerPort {
  post(request: Request): void;
  /** At most one listener each; set before the first `post`. */
  onAnswer: (answer: unknown) => void;
  onFailure: (message: string) => void;
  terminate(): void;
}

/** Checks that a message from the worker has the shape of an `Answer`. */
export function isAnswer(message: unknown): message is Answer {
  if (!isObject(message)) return false;
  const { type, uri, version, passages, wide, genre } = message;
  if (typeof uri !== 'string' || typeof version !== 'number') return false;
  if (type === 'failed') return typeof message['message'] === 'string';
  return (
    type === 'analyzed' &&
    Array.isArray(passages) &&
    passages.every(isSentPassage) &&
    isObject(wide) &&
    isObject(genre)
  );
}

/** What is in an answer, the engine of this very build has written: only its outline is checked. */
function isSentPassage(value: unknown): value is SentPassage {
  if (!isObject(value)) return false;
  const { id, start, end, findings } = value;
  return [id, start, end].every(Number.isInteger) && (findings === undefined || isObject(findings));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Checks that a message to the worker has the shape of a `Request`. */
export function isRequest(message: unknown): message is Request {
  if (!isObject(message)) return false;
  const { type, uri, version, text, house } = message;
  if (typeof uri !== 'string') return false;
  if (type === 'house') return isObject(house);
  return type === 'close' || (type === 'analyze' && typeof version === 'number' && typeof text === 'string');
}
