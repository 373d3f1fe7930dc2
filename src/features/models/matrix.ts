import { capitalised, oneLine } from '../../reports/excerpt';
import { positionMatrix } from '../../reports/matrix';
import type { Column, Row } from '../matrix/protocol';
import { entryOf, holderName, type CardSource } from './positions';

/** Actors by issues as the tab shows them. */
export function matrixTable(source: CardSource): { columns: Column[]; rows: Row[] } {
  const { issues, rows } = positionMatrix(source.digest.analysis);
  return {
    columns: issues.map(({ id, label }) => ({ id, label: capitalised(oneLine(label)) })),
    rows: rows.map(({ actor, cells }) => ({
      actor,
      name: holderName(actor, source),
      cells: cells.map((positions) => positions.map((position) => entryOf(position, source))),
    })),
  };
}
