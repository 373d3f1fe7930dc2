/// <reference types="vscode-webview" />
import { draftOf, isToPage, type Content, type FromPage } from '../../src/features/matrix/protocol';
import { isCount, isRecord, isString } from '../../src/features/webviews/checks';
import { element } from '../webview/dom';
import { noAnalysisNote, noPositionsNote, note } from '../webview/notes';
import { Grid, type Place } from './grid';

/** Pause in scrolling, in milliseconds, before the place is remembered. */
const PAUSE = 150;

const vscode = acquireVsCodeApi();

/** What the tab remembers over reloads: its draft, the cell that has the focus and how far the table is scrolled. */
interface ViewState {
  readonly draft: string;
  readonly cell: Place | null;
  readonly left: number;
  readonly top: number;
}

function restoreState(remembered: unknown): ViewState {
  const { cell, left, top } = isRecord(remembered) ? remembered : ({} as Record<string, unknown>);
  return {
    draft: draftOf(remembered) ?? '',
    cell:
      isRecord(cell) && isString(cell['actor']) && isString(cell['issue'])
        ? (cell as unknown as Place)
        : null,
    left: isCount(left) ? left : 0,
    top: isCount(top) ? top : 0,
  };
}

/** The tab with the positions matrix. */
class MatrixPage {
  private state = restoreState(vscode.getState());
  private content: Content = { kind: 'reading' };
  private scrolling: ReturnType<typeof setTimeout> | undefined;
  private readonly main = element('main');

  start(): void {
    document.body.append(this.main);
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (!isToPage(event.data)) return;
      this.remember({ draft: event.data.draft });
      if (JSON.stringify(event.data.content) === JSON.stringify(this.content)) return;
      this.content = event.data.content;
      this.render();
    });
    this.render();
    send({ type: 'ready' });
  }

  private render(): void {
    const { content } = this;
    const title = element('h1.unseen', {}, 'Positions matrix');
    if (content.kind !== 'lit' || content.rows.length === 0) {
      this.main.replaceChildren(title, standIn(content));
      return;
    }
    const { version } = content;
    const hadFocus = this.main.contains(document.activeElement);
    const grid = new Grid(content, this.state.cell, {
      moved: (cell) => this.remember({ cell }),
      reveal: (entry, evidence) => send({ type: 'reveal', version, entry, evidence }),
    });
    this.main.replaceChildren(title, grid.element, grid.detail);
    const { scroller } = grid;
    scroller.scrollTo({ left: this.state.left, top: this.state.top, behavior: 'instant' });
    scroller.addEventListener('scroll', () => this.rememberPlace(scroller), { passive: true });
    if (hadFocus) grid.focus();
  }

  private rememberPlace({ scrollLeft, scrollTop }: HTMLElement): void {
    clearTimeout(this.scrolling);
    const place = { left: Math.round(scrollLeft), top: Math.round(scrollTop) };
    this.scrolling = setTimeout(() => this.remember(place), PAUSE);
  }

  private remember(change: Partial<ViewState>): void {
    this.state = { ...this.state, ...change };
    vscode.setState(this.state);
  }
}

function standIn(content: Content): HTMLElement {
  switch (content.kind) {
    case 'closed':
      return note(
        'comment-discussion',
        'The draft is closed',
        'The matrix follows its draft while it is open.',
        { label: 'Open the Draft', act: () => send({ type: 'openDraft' }) },
      );
    case 'lit':
      return noPositionsNote();
    default:
      return noAnalysisNote(content, () => send({ type: 'analyze' }));
  }
}

function send(message: FromPage): void {
  vscode.postMessage(message);
}

new MatrixPage().start();
