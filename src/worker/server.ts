import { Draft } from '../analysis/draft';
import type { PassageFindings } from '../analysis/findings';
import { PLAIN_HOUSE, type HouseStyle } from '../analysis/house';
import { Tagger } from '../analysis/prose/tagger';
import { isRequest, type Answer, type Request, type SentPassage } from './protocol';

/** A draft that is open in the client, and what the client has seen of it. */
interface OpenDraft {
  readonly draft: Draft;
  /** Ids of the passages that the last answer named; what they hold, the client still has. */
  sent: Map<PassageFindings, number>;
}

/** The engine behind the worker's message port: answers requests one after another. */
export class EngineServer {
  private readonly taggers = new Taggers();
  private readonly houses = new Map<string, HouseStyle>();
  private readonly open = new Map<string, OpenDraft>();
  private nextId = 1;

  constructor(private readonly answer: (answer: Answer) => void) {}

  /** Handles a message; one that is no request is ignored. */
  handle(message: unknown): void {
    if (!isRequest(message)) return;
    switch (message.type) {
      case 'house':
        this.houses.set(message.uri, message.house);
        this.open.delete(message.uri);
        break;
      case 'close':
        this.houses.delete(message.uri);
        this.open.delete(message.uri);
        break;
      case 'analyze':
        this.analyze(message);
    }
  }

  private analyze({ uri, version, text }: Extract<Request, { type: 'analyze' }>): void {
    try {
      const known = this.open.get(uri) ?? this.start(uri);
      this.open.set(uri, known);
      const { findings, genre } = known.draft.update(text);
      const sent = new Map<PassageFindings, number>();
      const passages = findings.passages.map(({ start, end, findings: found }): SentPassage => {
        const id = known.sent.get(found) ?? sent.get(found);
        const fresh = id ?? this.nextId++;
        sent.set(found, fresh);
        return id === undefined ? { id: fresh, start, end, findings: found } : { id, start, end };
      });
      this.answer({ type: 'analyzed', uri, version, passages, wide: findings.wide, genre });
      known.sent = sent;
    } catch (error) {
      this.open.delete(uri);
      this.answer({
        type: 'failed',
        uri,
        version,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  private start(uri: string): OpenDraft {
    return { draft: new Draft(this.taggers.of(this.houses.get(uri) ?? PLAIN_HOUSE)), sent: new Map() };
  }
}

/** House styles whose tagged sentences are kept; a workspace has seldom more than one. */
const REMEMBERED = 4;

/** One tagger a house style: drafts of the same style share it, whichever message brought theirs. */
class Taggers {
  private readonly known = new Map<string, Tagger>();

  of(house: HouseStyle): Tagger {
    const key = JSON.stringify(house);
    const tagger = this.known.get(key) ?? new Tagger(house);
    this.known.delete(key);
    this.known.set(key, tagger);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= REMEMBERED) break;
      this.known.delete(oldest);
    }
    return tagger;
  }
}
