import { DraftFindings, type PassageFindings, type PlacedFindings } from '../analysis/findings';
import type { Genre } from '../analysis/genre';
import { PLAIN_HOUSE, type HouseStyle } from '../analysis/house';
import { isAnswer, type Answer, type WorkerPort } from './protocol';

/** The analysis of one version of a draft. */
export interface Analyzed {
  readonly uri: string;
  readonly version: number;
  readonly findings: DraftFindings;
  readonly genre: Genre;
}

/** Why a version of a draft has no analysis. */
export interface Failed {
  readonly uri: string;
  readonly version: number;
  readonly message: string;
}

export interface EngineListener {
  onAnalyzed(result: Analyzed): void;
  onFailed(failure: Failed): void;
}

/** How long an analysis may take: some seconds for the worker to load, and more for a longer text. */
export function patience(textLength: number): number {
  return 15_000 + textLength / 50;
}

/** A version of a draft that is to be read. Each request is an object of its own, whatever its version's number. */
interface Asked {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly house: HouseStyle;
}

/**
 * The editor's side of the engine. Never waits: a request returns at once and the listener hears of the result.
 *
 * - One request is under way at a time; of the versions that pile up meanwhile only the newest of each draft is sent.
 * - A result of anything but the last request for its draft is dropped.
 * - A worker that does not answer in time is killed; its draft is failed and the next request starts a new worker.
 */
export class EngineClient {
  private port: Promise<WorkerPort> | undefined;
  private readonly waiting = new Map<string, Asked>();
  /** The last request for each draft. A file that is closed and opened anew begins its versions anew. */
  private readonly newest = new Map<string, Asked>();
  private readonly passages = new Map<string, Map<number, PassageFindings>>();
  /** The house styles that the worker knows, by draft; the plain one it knows by itself. */
  private readonly houses = new Map<string, HouseStyle>();
  private current: Asked | undefined;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  /**
   * @param spawn starts a worker thread
   * @param limit milliseconds that a text of a given length may take before its worker is killed
   */
  constructor(
    private readonly spawn: () => Promise<WorkerPort>,
    private readonly listener: EngineListener,
    private readonly limit: (textLength: number) => number = patience,
  ) {}

  analyze(uri: string, version: number, text: string, house: HouseStyle = PLAIN_HOUSE): void {
    const asked = { uri, version, text, house };
    this.newest.set(uri, asked);
    this.waiting.delete(uri);
    this.waiting.set(uri, asked);
    void this.pump();
  }

  close(uri: string): void {
    this.waiting.delete(uri);
    this.newest.delete(uri);
    this.passages.delete(uri);
    this.houses.delete(uri);
    // Where the worker cannot be started, whoever waits for it is told so.
    this.port?.then((port) => port.post({ type: 'close', uri })).catch(() => undefined);
  }

  /** Whether any draft is open. */
  get isIdle(): boolean {
    return this.newest.size === 0;
  }

  /** Stops the worker, whatever it is at; the next request starts a new one. */
  rest(): void {
    this.waiting.clear();
    this.stopWorker();
  }

  dispose(): void {
    this.disposed = true;
    this.rest();
  }

  private async pump(): Promise<void> {
    const next = this.waiting.values().next().value;
    if (this.current || !next || this.disposed) return;
    const { uri, version, text, house } = next;
    this.waiting.delete(uri);
    this.current = next;
    this.watchdog = setTimeout(
      () => this.giveUp('The analysis took too long and was stopped.'),
      this.limit(text.length),
    );
    try {
      this.port ??= this.startWorker();
      const port = await this.port;
      // Meanwhile it may have been given up.
      if (this.current !== next) return;
      if ((this.houses.get(uri) ?? PLAIN_HOUSE) !== house) port.post({ type: 'house', uri, house });
      this.houses.set(uri, house);
      port.post({ type: 'analyze', uri, version, text });
    } catch (error) {
      if (this.current !== next) return;
      this.giveUp(
        `The analysis could not be started: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** A worker that was stopped may have a last word on the way: nobody listens to it any more. */
  private startWorker(): Promise<WorkerPort> {
    const starting: Promise<WorkerPort> = this.spawn().then((port) => {
      port.onAnswer = (message) => {
        if (this.port === starting && isAnswer(message)) this.receive(message);
      };
      port.onFailure = (message) => {
        if (this.port === starting) this.giveUp(message);
      };
      return port;
    });
    return starting;
  }

  private receive(answer: Answer): void {
    const { current } = this;
    if (current?.uri !== answer.uri || current.version !== answer.version) return;
    const isNewest = this.newest.get(answer.uri) === current;
    if (answer.type === 'analyzed') {
      const findings = this.assemble(answer);
      if (!findings) return this.giveUp('The analysis came incomplete.');
      this.settle();
      if (isNewest) this.listener.onAnalyzed({ ...answer, findings });
    } else {
      this.settle();
      if (isNewest) this.listener.onFailed(answer);
    }
    void this.pump();
  }

  private settle(): void {
    clearTimeout(this.watchdog);
    this.current = undefined;
  }

  /**
   * Puts the passages that came with this answer and those that came before together; undefined where the worker names
   * one that it never sent.
   */
  private assemble({
    uri,
    passages,
    wide,
  }: Extract<Answer, { type: 'analyzed' }>): DraftFindings | undefined {
    const known = this.passages.get(uri);
    const now = new Map<number, PassageFindings>();
    const placed: PlacedFindings[] = [];
    for (const { id, start, end, findings } of passages) {
      const found = findings ?? known?.get(id) ?? now.get(id);
      if (!found) return undefined;
      now.set(id, found);
      placed.push({ start, end, findings: found });
    }
    if (this.newest.has(uri)) this.passages.set(uri, now);
    return new DraftFindings(placed, wide);
  }

  /** Kills the worker, fails the draft that it was at and goes on with the next one in a new worker. */
  private giveUp(message: string): void {
    const failed = this.current;
    this.stopWorker();
    if (failed && this.newest.get(failed.uri) === failed)
      this.listener.onFailed({ uri: failed.uri, version: failed.version, message });
    void this.pump();
  }

  private stopWorker(): void {
    this.settle();
    const { port } = this;
    this.port = undefined;
    this.passages.clear();
    this.houses.clear();
    port?.then((p) => p.terminate()).catch(() => undefined);
  }
}
