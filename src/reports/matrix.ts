import type { Analysis, Issue, Position } from '../analysis/model';

/** Actors by issues: a row for each actor, in it a cell for each issue. */
export interface PositionMatrix {
  readonly issues: readonly Issue[];
  readonly rows: readonly MatrixRow[];
  /** How many issues and actors had no room. */
  readonly leftOut: { readonly issues: number; readonly actors: number };
}

export interface MatrixRow {
  readonly actor: string;
  /** The actor's positions on each issue: none, one, or two where it once stood elsewhere. */
  readonly cells: readonly (readonly Position[])[];
}

/**
 * Who stands where, in one table. The issues that most actors hold a position on come first, and so do the actors with
 * positions on most issues; equals stay in the order of the analysis.
 *
 * @param most issues to show; actors without a position on any of these are left out
 */
export function positionMatrix(analysis: Analysis, most = Infinity): PositionMatrix {
  const all = analysis.issues.map((issue) => ({ issue, byHolder: new Map<string, Position[]>() }));
  const byId = new Map(all.map(({ issue, byHolder }) => [issue.id, byHolder]));
  for (const position of analysis.positions) {
    const byHolder = byId.get(position.issue);
    const own = byHolder?.get(position.holder);
    if (own) own.push(position);
    else byHolder?.set(position.holder, [position]);
  }
  const held = all.filter(({ byHolder }) => byHolder.size > 0);
  const columns = held.sort((a, b) => b.byHolder.size - a.byHolder.size).slice(0, most);
  const actors = new Set(columns.flatMap(({ byHolder }) => [...byHolder.keys()]));
  const rows = [...actors]
    .map((actor) => ({ actor, cells: columns.map(({ byHolder }) => byHolder.get(actor) ?? []) }))
    .sort((a, b) => filled(b) - filled(a));
  const holders = new Set(analysis.positions.map(({ holder }) => holder));
  return {
    issues: columns.map(({ issue }) => issue),
    rows,
    leftOut: { issues: held.length - columns.length, actors: holders.size - actors.size },
  };
}

function filled({ cells }: MatrixRow): number {
  return cells.filter((positions) => positions.length > 0).length;
}
