import type { Content } from '../../src/features/matrix/protocol';
import { CERTAINTY_WORD, SIDE_ICON, SIDE_NAME } from '../../src/features/models/words';
import type { Entry } from '../../src/features/webviews/entry';
import { button, element, icon } from '../webview/dom';
import { targetOf } from './movement';

type Table = Extract<Content, { readonly kind: 'lit' }>;

/** A cell by what stands at the head of its row and column. */
export interface Place {
  readonly actor: string;
  readonly issue: string;
}

export interface GridActions {
  /** A cell has got the focus. */
  moved(cell: Place): void;
  reveal(entry: string, evidence: number): void;
}

/**
 * Actors by issues as a grid with one stop for Tab: arrow keys, Home, End, Page Up and Page Down go from cell to cell;
 * Enter, the space bar or a click goes to the passage behind a cell, once more to its next passage. Below the grid stand
 * the words behind the cell that has the focus.
 */
export class Grid {
  readonly element: HTMLElement;
  readonly scroller: HTMLElement;
  /** The words behind the current cell. */
  readonly detail = element('section.detail', { 'aria-label': 'The words behind the cell' });
  private readonly cells: readonly (readonly HTMLElement[])[];
  private current = { row: 0, column: 0 };
  /** How often the current cell has been followed to a passage. */
  private visits = 0;

  constructor(
    private readonly table: Table,
    at: Place | null,
    private readonly actions: GridActions,
  ) {
    const { columns, rows } = table;
    this.cells = rows.map(({ cells }, row) =>
      cells.map((entries, column) => this.cell(entries, row, column)),
    );
    const head = columns.map(({ label }) =>
      element('th', { scope: 'col', title: label }, element('span.label', {}, label)),
    );
    const body = rows.map(({ name }, row) =>
      element('tr', {}, element('th', { scope: 'row' }, name), ...(this.cells[row] ?? [])),
    );
    const corner = element('td.corner', {}, element('span.unseen', {}, 'Actor'));
    const grid = element(
      'table',
      { role: 'grid', 'aria-label': 'Who stands where', 'aria-readonly': 'true' },
      element('thead', {}, element('tr', {}, corner, ...head)),
      element('tbody', {}, ...body),
    );
    grid.addEventListener('keydown', (event) => this.move(event));
    this.scroller = element('div.scroller', {}, grid);
    this.element = element('div.matrix', {}, element('p.summary', {}, summaryOf(table)), this.scroller);
    this.current = {
      row: Math.max(
        0,
        rows.findIndex(({ actor }) => actor === at?.actor),
      ),
      column: Math.max(
        0,
        columns.findIndex(({ id }) => id === at?.issue),
      ),
    };
    this.cellAt(this.current)?.setAttribute('tabindex', '0');
    this.tell();
  }

  /** Gives the current cell the focus. */
  focus(): void {
    this.cellAt(this.current)?.focus({ preventScroll: true });
  }

  private cell(entries: readonly Entry[], row: number, column: number): HTMLElement {
    const content = entries.length > 0 ? entries.map(standing) : [element('span.unseen', {}, 'no position')];
    const passages = entries.reduce((sum, { evidence }) => sum + evidence.length, 0);
    const node = element(
      'td',
      { tabindex: '-1', class: entries.length > 0 ? 'filled' : 'vacant' },
      ...content,
      passages > 1
        ? element('span.passages', {}, `${passages}`, element('span.unseen', {}, ' passages'))
        : undefined,
    );
    node.addEventListener('focus', () => this.enter(row, column));
    node.addEventListener('click', () => {
      node.focus();
      this.follow();
    });
    return node;
  }

  private enter(row: number, column: number): void {
    if (row !== this.current.row || column !== this.current.column) this.visits = 0;
    this.cellAt(this.current)?.setAttribute('tabindex', '-1');
    this.current = { row, column };
    this.cellAt(this.current)?.setAttribute('tabindex', '0');
    const [actor, issue] = [this.table.rows[row]?.actor, this.table.columns[column]?.id];
    if (actor !== undefined && issue !== undefined) this.actions.moved({ actor, issue });
    this.tell();
  }

  private move(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') this.follow();
    else {
      const target = targetOf(event, this.current, {
        rows: this.table.rows.length,
        columns: this.table.columns.length,
      });
      if (!target) return;
      this.cellAt(target)?.focus();
    }
    event.preventDefault();
  }

  /** Goes to the next passage behind the current cell. */
  private follow(): void {
    const passages = this.entries().flatMap(({ id, evidence }) =>
      evidence.map((_, index) => ({ id, index })),
    );
    const next = passages[this.visits++ % Math.max(1, passages.length)];
    if (next) this.actions.reveal(next.id, next.index);
  }

  private entries(): readonly Entry[] {
    return this.table.rows[this.current.row]?.cells[this.current.column] ?? [];
  }

  private cellAt({
    row,
    column,
  }: {
    readonly row: number;
    readonly column: number;
  }): HTMLElement | undefined {
    return this.cells[row]?.[column];
  }

  /** Writes the words behind the current cell below the grid. */
  private tell(): void {
    const { rows, columns } = this.table;
    const heading = element(
      'h2',
      {},
      element('strong', {}, rows[this.current.row]?.name ?? ''),
      ` on ${columns[this.current.column]?.label ?? ''}`,
    );
    const words = this.entries().flatMap((entry) =>
      entry.evidence.map(({ text, line }, index) =>
        element(
          'li',
          { class: entry.stance },
          icon(SIDE_ICON[entry.stance]),
          button(
            'evidence',
            { title: `Go to line ${line}` },
            () => this.actions.reveal(entry.id, index),
            element('q', {}, text),
            element('span.line', {}, element('span.unseen', {}, ' line '), String(line)),
          ),
        ),
      ),
    );
    this.detail.replaceChildren(
      heading,
      words.length > 0 ? element('ul', {}, ...words) : element('p', {}, 'Takes no side in this draft.'),
    );
  }
}

/** A position in a cell: the side, and how it is known. */
function standing({ stance, how, certainty }: Entry): HTMLElement {
  const sure = CERTAINTY_WORD[certainty];
  return element(
    'span',
    { class: `standing ${stance}` },
    icon(SIDE_ICON[stance]),
    element('span', {}, SIDE_NAME[stance]),
    element('span.how', {}, sure === '' ? how : `${how} · ${sure}`),
  );
}

function summaryOf({ title, columns, rows }: Table): string {
  const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
  return `${title} · ${counted(rows.length, 'actor')} · ${counted(columns.length, 'issue')}`;
}
