import type { Analysis, Position } from '../analysis/model';
import { oneLine } from './excerpt';
import { LineIndex } from './lines';
import { escapeMarkdown } from './markdownText';
import { actorNames, type NameOf } from './vocabulary';

/** What every section of a Markdown report is written from. */
export interface Reported {
  readonly analysis: Analysis;
  readonly text: string;
  readonly lines: LineIndex;
  /** Names of actors, ready to stand in Markdown. */
  readonly name: NameOf;
  readonly positions: ReadonlyMap<string, Position>;
}

/** @param text the draft that `analysis` was made from */
export function reported(analysis: Analysis, text: string): Reported {
  const names = actorNames(analysis);
  return {
    analysis,
    text,
    lines: new LineIndex(text),
    name: (id) => escapeMarkdown(oneLine(names(id))),
    positions: new Map(analysis.positions.map((position) => [position.id, position])),
  };
}
