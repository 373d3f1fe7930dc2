/// <reference types="vscode-webview" />
import { isToPage, type Content, type FromPage } from '../../src/features/positions/protocol';
import { issueElement } from './cards';
import { element } from './dom';
import { emptyState } from './emptyStates';
import { filterCards, holdersOf } from './filter';
import { Toolbar } from './toolbar';
import { restoreState, type ViewState } from './viewState';

const vscode = acquireVsCodeApi();

/** The Positions side bar: shows what the extension sends, remembers how the user looks at it. */
class PositionsPage {
  private content: Content = { kind: 'reading' };
  private state: ViewState = restoreState(vscode.getState());
  private atCursor: ReadonlySet<string> = new Set();
  private readonly toolbar = new Toolbar((change) => this.change(change));
  private readonly summary = element('p.summary', { role: 'status' });
  private readonly cards = element('div');

  start(): void {
    const title = element('h1.unseen', {}, 'Positions');
    document.body.append(this.toolbar.element, element('main', {}, title, this.summary, this.cards));
    window.addEventListener('message', (event: MessageEvent<unknown>) => this.receive(event.data));
    this.render();
    send({ type: 'ready' });
  }

  private receive(message: unknown): void {
    if (!isToPage(message)) return;
    switch (message.type) {
      case 'show':
        if (JSON.stringify(message.content) === JSON.stringify(this.content)) return;
        this.content = message.content;
        return this.render();
      case 'cursor':
        this.atCursor = new Set(message.entries);
        return this.followCursor();
      case 'filter':
        return this.showActor(message.actor);
    }
  }

  private showActor(actor: string): void {
    const issues = this.content.kind === 'lit' ? this.content.issues : [];
    const concerned = issues.filter(({ entries }) => entries.some((entry) => entry.actor === actor));
    const folded = this.state.folded.filter((id) => !concerned.some((issue) => issue.id === id));
    this.change({ actor, text: '', folded });
  }

  private change(change: Partial<ViewState>): void {
    this.state = { ...this.state, ...change };
    vscode.setState(this.state);
    this.render();
    if (change.follow !== undefined) this.followCursor();
  }

  private render(): void {
    const { content, state } = this;
    const issues = content.kind === 'lit' ? content.issues : [];
    const holders = holdersOf(issues);
    // An actor who has left the draft filters nothing, but is remembered: the next version may have it back.
    const actor = holders.some(({ id }) => id === state.actor) ? state.actor : '';
    const cards = filterCards(issues, actor, state.text);
    this.toolbar.element.hidden = issues.length === 0;
    this.toolbar.update(holders, { ...state, actor });
    this.summary.textContent = summaryOf(cards.length, issues.length);
    const context = {
      version: content.kind === 'lit' ? content.version : 0,
      folded: new Set(state.folded),
      send,
      fold: (issue: string, folded: boolean) => this.fold(issue, folded),
    };
    keepingPlace(() =>
      this.cards.replaceChildren(
        ...(cards.length > 0
          ? cards.map((card) => issueElement(card, context))
          : [emptyState(content, issues.length > 0, (command) => send({ type: 'command', command }))]),
      ),
    );
    this.markCursor();
  }

  private fold(issue: string, folded: boolean): void {
    const others = this.state.folded.filter((id) => id !== issue);
    this.change({ folded: folded ? [...others, issue] : others });
  }

  /** Marks the entries that the cursor is in and brings the first of them into sight, unfolding what hides it. */
  private followCursor(): void {
    const here = this.state.follow ? this.atCursor : new Set<string>();
    const issues = this.content.kind === 'lit' ? this.content.issues : [];
    const holding = issues
      .filter(({ entries }) => entries.some(({ id }) => here.has(id)))
      .map(({ id }) => id);
    if (holding.some((id) => this.state.folded.includes(id))) {
      this.change({ folded: this.state.folded.filter((id) => !holding.includes(id)) });
    }
    this.markCursor();
    this.cards.querySelector('.entry.here')?.scrollIntoView({ block: 'nearest' });
  }

  private markCursor(): void {
    for (const entry of this.cards.querySelectorAll<HTMLElement>('.entry')) {
      const here = this.state.follow && this.atCursor.has(entry.dataset['entry'] ?? '');
      entry.classList.toggle('here', here);
      if (here) entry.setAttribute('aria-current', 'true');
      else entry.removeAttribute('aria-current');
    }
  }
}

function send(message: FromPage): void {
  vscode.postMessage(message);
}

function summaryOf(shown: number, all: number): string {
  if (all === 0) return '';
  const issues = all === 1 ? '1 issue' : `${all} issues`;
  return shown === all ? issues : `${shown} of ${issues}`;
}

/** Draws anew without taking the focus or the place on the page away from the reader. */
function keepingPlace(draw: () => void): void {
  const focused = document.activeElement?.getAttribute('data-key');
  const { scrollTop } = document.documentElement;
  draw();
  document.documentElement.scrollTop = scrollTop;
  if (focused)
    document
      .querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)
      ?.focus({ preventScroll: true });
}

new PositionsPage().start();
