import type { Actor, Analysis, Exchange, Position, Proposal } from '../analysis/model';
import { LineIndex } from '../reports/lines';
import { namingVariety, type ActorNaming } from '../reports/naming';
import { actorNames, type NameOf } from '../reports/vocabulary';

/** What has to do with one actor. */
export interface ActorFile {
  /** Proposals that it is to carry out. */
  readonly asked: readonly Proposal[];
  /** Proposals that it makes. */
  readonly makes: readonly Proposal[];
  readonly positions: readonly Position[];
}

const NOTHING: ActorFile = { asked: [], makes: [], positions: [] };

/** The findings of a draft by actor and by proposal. Each index is built once, on first use. */
export class Digest {
  readonly name: NameOf;
  private readonly actors: ReadonlyMap<string, Actor>;
  private lazyLines: LineIndex | undefined;
  private lazyNaming: ReadonlyMap<string, ActorNaming> | undefined;
  private lazyPositions: ReadonlyMap<string, Position> | undefined;
  private lazyFiles: ReadonlyMap<string, ActorFile> | undefined;

  constructor(
    readonly analysis: Analysis,
    private readonly text: string,
  ) {
    this.name = actorNames(analysis);
    this.actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  }

  actor(id: string): Actor | undefined {
    return this.actors.get(id);
  }

  get lines(): LineIndex {
    this.lazyLines ??= new LineIndex(this.text);
    return this.lazyLines;
  }

  /** How the draft calls each actor, by the actor's id. */
  get naming(): ReadonlyMap<string, ActorNaming> {
    this.lazyNaming ??= namingVariety(this.analysis, this.text);
    return this.lazyNaming;
  }

  /** The positions by id. */
  get positions(): ReadonlyMap<string, Position> {
    this.lazyPositions ??= new Map(this.analysis.positions.map((position) => [position.id, position]));
    return this.lazyPositions;
  }

  about(actor: string): ActorFile {
    this.lazyFiles ??= fileByActor(this.analysis);
    return this.lazyFiles.get(actor) ?? NOTHING;
  }

  exchangesOf(proposal: string): readonly Exchange[] {
    return this.analysis.exchanges.filter((exchange) => exchange.proposals.includes(proposal));
  }
}

function fileByActor({ proposals, positions }: Analysis): Map<string, ActorFile> {
  const files = new Map<string, { asked: Proposal[]; makes: Proposal[]; positions: Position[] }>();
  const open = (actor: string) => {
    const file = files.get(actor) ?? { asked: [], makes: [], positions: [] };
    files.set(actor, file);
    return file;
  };
  for (const proposal of proposals) {
    if (proposal.agent) open(proposal.agent.actor).asked.push(proposal);
    if (proposal.proposer !== undefined) open(proposal.proposer).makes.push(proposal);
  }
  for (const position of positions) open(position.holder).positions.push(position);
  return files;
}
