import { Ignores } from './directives/ignores';
import {
  SCHEMA_VERSION,
  type Actor,
  type Agreement,
  type Analysis,
  type Contrast,
  type Directive,
  type Issue,
  type Span,
  type Unanswered,
} from './model';
import type { Attribution, Exchange, Found, Loaded, Mention, Position, Proposal } from './model';

/** What was found in one passage. Offsets and ids count within the passage. */
export interface PassageFindings {
  /** With the aliases that this passage uses. */
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly proposals: readonly Proposal[];
  readonly exchanges: readonly Exchange[];
  readonly loaded: readonly Loaded[];
  readonly attributions: readonly Attribution[];
}

/** A passage's findings and where the passage begins and ends in the draft. */
export interface PlacedFindings extends Span {
  readonly findings: PassageFindings;
}

/** What spans passages. Offsets and ids count within the draft. */
export interface DraftWide {
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly contrasts: readonly Contrast[];
  readonly agreements: readonly Agreement[];
  readonly unanswered: readonly Unanswered[];
  readonly directives: readonly Directive[];
}

/** The findings of one version of a draft: whole on demand, or only those near a place. */
export class DraftFindings {
  private whole: Analysis | undefined;
  private readonly ignores: Ignores;

  /** @param passages with all that was found in each, whatever a directive says */
  constructor(
    readonly passages: readonly PlacedFindings[],
    readonly wide: DraftWide,
  ) {
    this.ignores = new Ignores(wide.directives);
  }

  /** Everything, as the JSON contract has it. Built on first use. */
  get analysis(): Analysis {
    this.whole ??= { schemaVersion: SCHEMA_VERSION, ...this.within(), ...this.wide };
    return this.whole;
  }

  /** The findings passage by passage, each counted within its own: enough to count them in a book. */
  get byPassage(): readonly PassageFindings[] {
    return this.passages.map((passage) => withoutIgnored(passage, this.ignores));
  }

  /**
   * The findings of the passages that touch `span` (all passages where none is given), placed in the draft.
   * What is on the screen of a long draft costs no more than in a short one.
   */
  within(span?: Span): PassageFindings {
    const near = this.passages
      .map((passage, ordinal) => ({ passage, ordinal }))
      .filter(({ passage }) => !span || (passage.start < span.end && span.start < passage.end));
    const placed = near.map(({ passage, ordinal }) =>
      place(
        withoutIgnored(passage, this.ignores),
        passage.start,
        this.passages.length > 1 ? `${ordinal + 1}.` : '',
      ),
    );
    return {
      actors: mergeActors(placed.map((p) => p.actors)),
      mentions: placed.flatMap((p) => p.mentions),
      proposals: placed.flatMap((p) => p.proposals),
      exchanges: placed.flatMap((p) => p.exchanges),
      loaded: placed.flatMap((p) => p.loaded),
      attributions: placed.flatMap((p) => p.attributions),
    };
  }
}

/** What is left of a passage's findings when the draft's directives have been obeyed. */
function withoutIgnored(passage: PlacedFindings, ignores: Ignores): PassageFindings {
  const { start, findings } = passage;
  if (ignores.leaves(passage)) return findings;
  const isKept = ({ rule, ...span }: Found & Span): boolean => !ignores.covers(rule, start + span.start);
  const proposals = findings.proposals.filter(isKept);
  const kept = new Set(proposals.map(({ id }) => id));
  return {
    ...findings,
    mentions: findings.mentions.filter(isKept),
    loaded: findings.loaded.filter(isKept),
    proposals,
    exchanges: findings.exchanges
      .filter(({ rule, marker }) => !ignores.covers(rule, start + marker.start))
      .map((exchange) => ({ ...exchange, proposals: exchange.proposals.filter((id) => kept.has(id)) })),
  };
}

/** Moves findings by `offset` and makes their ids unique in the draft by `prefix`. */
function place(findings: PassageFindings, offset: number, prefix: string): PassageFindings {
  if (offset === 0 && !prefix) return findings;
  const move = (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  const moveOptional = <S extends Span | null | undefined>(span: S): S => (span ? (move(span) as S) : span);
  return {
    actors: findings.actors,
    mentions: findings.mentions.map((m) => ({ ...m, ...move(m) })),
    loaded: findings.loaded.map((l) => ({ ...l, ...move(l) })),
    proposals: findings.proposals.map((p) => ({
      ...p,
      ...move(p),
      id: prefix + p.id,
      cue: move(p.cue),
      agent: p.agent && hasPlace(p.agent) ? { ...p.agent, ...move(p.agent) } : p.agent,
      action: moveOptional(p.action),
      ...(p.object && { object: move(p.object) }),
      ...(p.condition && { condition: move(p.condition) }),
      ...(p.deadline && { deadline: move(p.deadline) }),
      ...(p.instrument && { instrument: move(p.instrument) }),
      ...(p.counterpart && { counterpart: move(p.counterpart) }),
    })),
    exchanges: findings.exchanges.map((e) => ({
      ...e,
      marker: move(e.marker),
      give: move(e.give),
      get: move(e.get),
      proposals: e.proposals.map((id) => prefix + id),
    })),
    attributions: findings.attributions.map((a) => ({
      ...a,
      id: prefix + a.id,
      content: moveOptional(a.content),
      source: moveOptional(a.source),
      cue: moveOptional(a.cue),
    })),
  };
}

function hasPlace<T extends Partial<Span>>(value: T): value is T & Span {
  return value.start !== undefined && value.end !== undefined;
}

/** The same actor in several passages is one, with the aliases and roles of all. */
function mergeActors(byPassage: readonly (readonly Actor[])[]): readonly Actor[] {
  const only = byPassage[0];
  if (only && byPassage.length === 1) return only;
  const merged = new Map<
    string,
    { readonly actor: Actor; readonly aliases: Set<string>; readonly roles: Set<string> }
  >();
  for (const actor of byPassage.flat()) {
    const known = merged.get(actor.id);
    if (!known) merged.set(actor.id, { actor, aliases: new Set(actor.aliases), roles: new Set(actor.roles) });
    for (const alias of actor.aliases) known?.aliases.add(alias);
    for (const role of actor.roles ?? []) known?.roles.add(role);
  }
  return [...merged.values()].map(({ actor, aliases, roles }) =>
    aliases.size === actor.aliases.length && roles.size === (actor.roles?.length ?? 0)
      ? actor
      : { ...actor, aliases: [...aliases], ...(roles.size ? { roles: [...roles] } : {}) },
  );
}
