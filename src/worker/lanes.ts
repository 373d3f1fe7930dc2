import type { HouseStyle } from '../analysis/house';
import { EngineClient, type EngineListener } from './client';
import type { WorkerPort } from './protocol';

/** From this length on, in UTF-16 code units, a text takes seconds rather than moments when it is read first. */
const LONG = 100_000;

/**
 * Two engines, so that a book that is being read holds up no op-ed: texts of common length share a worker, long ones have
 * another, which runs only while one of them is open.
 */
export class EngineLanes {
  private readonly common: EngineClient;
  private readonly long: EngineClient;
  /** Who has each open draft. Once in the long lane, a draft stays there: it would be read from scratch at each change. */
  private readonly lanes = new Map<string, EngineClient>();

  /** @param longFrom the length from which on a text counts as long */
  constructor(
    spawn: () => Promise<WorkerPort>,
    listener: EngineListener,
    private readonly longFrom = LONG,
  ) {
    this.common = new EngineClient(spawn, listener);
    this.long = new EngineClient(spawn, listener);
  }

  /** As `EngineClient` does. */
  analyze(uri: string, version: number, text: string, house?: HouseStyle): void {
    const before = this.lanes.get(uri);
    const lane = before === this.long || text.length >= this.longFrom ? this.long : this.common;
    if (before && before !== lane) before.close(uri);
    this.lanes.set(uri, lane);
    lane.analyze(uri, version, text, house);
  }

  /** Forgets a draft; what is under way for it is dropped. */
  close(uri: string): void {
    this.lanes.get(uri)?.close(uri);
    this.lanes.delete(uri);
    if (this.long.isIdle) this.long.rest();
  }

  dispose(): void {
    this.common.dispose();
    this.long.dispose();
  }
}
