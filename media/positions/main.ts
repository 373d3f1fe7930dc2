/// <reference types="vscode-webview" />
import { isToPage, type Content, type FromPage, type IssueCard } from '../../src/features/positions/protocol';
import { button, element, icon, setChildren } from '../webview/dom';
import { findAnchor, keepAnchor } from './anchor';
import { issueElement, setFolded, type CardContext } from './cards';
import { emptyState, noMatch } from './emptyStates';
import { filterCards, holdersOf, inOrder, type FilteredCard } from './filter';
import { moveByKeys, stopsIn } from './keyboard';
import { pointOutPairs } from './pairs';
import { Toolbar } from './toolbar';
import { restoreState, type ViewState } from './viewState';

/** From so many cards on, those out of sight are not laid out. */
const MANY = 60;

/** Pause in scrolling, in milliseconds, before the place is remembered. */
const PAUSE = 150;

const vscode = acquireVsCodeApi();

/** The Positions side bar: shows what the extension sends, remembers how the user looks at it. */
class PositionsPage {
  private content: Content = { kind: 'reading' };
  private state: ViewState = restoreState(vscode.getState());
  private atCursor: ReadonlySet<string> = new Set();
  /** The cards on the page by issue, each with what it was made from. */
  private readonly drawn = new Map<string, { readonly from: string; readonly card: HTMLElement }>();
  private scrolling: ReturnType<typeof setTimeout> | undefined;
  private readonly toolbar = new Toolbar({
    change: (change) => this.change(change),
    foldAll: (folded) => this.change({ folded: folded ? this.issues.map(({ id }) => id) : [] }),
    enter: () => stopsIn(this.cards)[0]?.focus(),
  });
  private readonly summary = element('span', { role: 'status' });
  private readonly clear = button('clear', {}, () => this.clearFilter(), icon('clear-all'), 'Clear filter');
  private readonly cards = element('div.cards');
  private readonly context: CardContext;

  constructor() {
    const version = (): number => (this.content.kind === 'lit' ? this.content.version : 0);
    this.context = {
      get version() {
        return version();
      },
      send,
      fold: (issue, folded) => this.fold(issue, folded),
    };
  }

  start(): void {
    const title = element('h1.unseen', {}, 'Positions');
    const line = element('p.summary', {}, this.summary, this.clear);
    document.body.append(this.toolbar.element, element('main', {}, title, line, this.cards));
    window.addEventListener('message', (event: MessageEvent<unknown>) => this.receive(event.data));
    window.addEventListener('scroll', () => this.rememberPlace(), { passive: true });
    // Before the list of actors takes the key for itself.
    window.addEventListener('keydown', (event) => this.escape(event), { capture: true });
    moveByKeys(this.cards, (heading, folded) => {
      const issue = heading.closest<HTMLElement>('.issue')?.dataset['issue'];
      if (issue !== undefined) this.fold(issue, folded);
    });
    pointOutPairs(this.cards);
    this.render();
    send({ type: 'ready' });
  }

  private get issues(): readonly IssueCard[] {
    return this.content.kind === 'lit' ? this.content.issues : [];
  }

  private receive(message: unknown): void {
    if (!isToPage(message)) return;
    switch (message.type) {
      case 'show':
        return this.show(message.content);
      case 'cursor':
        this.atCursor = new Set(message.entries);
        return this.followCursor();
      case 'filter':
        return this.showActor(message.actor);
    }
  }

  private show(content: Content): void {
    if (JSON.stringify(content) === JSON.stringify(this.content)) return;
    const returning = this.content.kind !== 'lit' && content.kind === 'lit';
    this.content = content;
    this.render();
    if (returning && this.state.anchor) keepAnchor(this.cards, this.state.anchor);
  }

  private showActor(actor: string): void {
    const concerned = this.issues.filter(({ entries }) => entries.some((entry) => entry.actor === actor));
    const folded = this.state.folded.filter((id) => !concerned.some((issue) => issue.id === id));
    this.change({ actor, text: '', folded });
  }

  /** What was pressed for it may be gone with the filter: then the focus goes to where the next one is written. */
  private clearFilter(): void {
    const pressed = document.activeElement;
    this.change({ actor: '', text: '' });
    if (pressed === this.clear || !pressed?.isConnected) this.toolbar.focus();
  }

  private escape(event: KeyboardEvent): void {
    const filtered = this.state.actor !== '' || this.state.text !== '';
    if (event.key !== 'Escape' || !filtered || this.toolbar.isChoosing) return;
    event.preventDefault();
    event.stopPropagation();
    this.clearFilter();
  }

  private change(change: Partial<ViewState>): void {
    const reordered = change.order !== undefined && change.order !== this.state.order;
    this.remember(change);
    this.render();
    if (reordered) window.scrollTo({ top: 0, behavior: 'instant' });
    if (change.follow !== undefined) this.followCursor();
  }

  private remember(change: Partial<ViewState>): void {
    this.state = { ...this.state, ...change };
    vscode.setState(this.state);
  }

  private rememberPlace(): void {
    clearTimeout(this.scrolling);
    if (this.content.kind !== 'lit') return;
    this.scrolling = setTimeout(() => {
      this.remember({ anchor: window.scrollY > 0 ? this.findAnchor() : null });
    }, PAUSE);
  }

  private findAnchor() {
    return findAnchor(this.cards, this.toolbar.element.getBoundingClientRect().bottom);
  }

  private render(): void {
    const { content, issues, state } = this;
    const holders = holdersOf(issues);
    // An actor who has left the draft filters nothing, but is remembered: the next version may have it back.
    const actor = holders.some(({ id }) => id === state.actor) ? state.actor : '';
    const filtered = inOrder(filterCards(issues, actor, state.text), state.order);
    const allFolded = issues.length > 0 && issues.every(({ id }) => state.folded.includes(id));
    this.toolbar.element.hidden = issues.length === 0;
    this.toolbar.update(holders, { ...state, actor }, allFolded);
    this.clear.hidden = issues.length === 0 || (actor === '' && state.text === '');
    const summary = summaryOf(filtered, issues);
    if (this.summary.textContent !== summary) this.summary.textContent = summary;
    const anchor = this.findAnchor();
    const focused = document.activeElement?.getAttribute('data-key');
    this.cards.classList.toggle('many', filtered.length >= MANY);
    setChildren(this.cards, this.draw(content, filtered));
    if (focused) this.focus(focused);
    if (anchor) keepAnchor(this.cards, anchor);
    this.markCursor();
  }

  private draw(content: Content, filtered: readonly FilteredCard[]): HTMLElement[] {
    if (filtered.length === 0) {
      this.drawn.clear();
      return [
        this.issues.length > 0
          ? noMatch(() => this.clearFilter())
          : emptyState(content, (command) => send({ type: 'command', command })),
      ];
    }
    const shown = new Set(filtered.map(({ card }) => card.id));
    for (const id of this.drawn.keys()) if (!shown.has(id)) this.drawn.delete(id);
    return filtered.map((each) => this.drawCard(each));
  }

  /** A card that would look the same as the one on the page is that one. */
  private drawCard(filtered: FilteredCard): HTMLElement {
    const { id } = filtered.card;
    const folded = this.state.folded.includes(id);
    const from = JSON.stringify(filtered);
    const before = this.drawn.get(id);
    if (before?.from === from) {
      setFolded(before.card, folded);
      return before.card;
    }
    const card = issueElement(filtered, folded, this.context);
    this.drawn.set(id, { from, card });
    return card;
  }

  private focus(key: string): void {
    if (document.activeElement?.getAttribute('data-key') === key) return;
    this.cards.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }

  private fold(issue: string, folded: boolean): void {
    const others = this.state.folded.filter((id) => id !== issue);
    this.change({ folded: folded ? [...others, issue] : others });
  }

  /** Marks the entries that the cursor is in and brings the first of them into sight, unfolding what hides it. */
  private followCursor(): void {
    const here = this.state.follow ? this.atCursor : new Set<string>();
    const holding = this.issues
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

function summaryOf(filtered: readonly FilteredCard[], issues: readonly IssueCard[]): string {
  if (issues.length === 0) return '';
  const positions = (cards: readonly Pick<FilteredCard, 'entries'>[]): number =>
    cards.reduce((sum, { entries }) => sum + entries.length, 0);
  return [
    outOf(filtered.length, issues.length, 'issue'),
    outOf(positions(filtered), positions(issues), 'position'),
  ].join(' · ');
}

function outOf(shown: number, all: number, what: string): string {
  const things = all === 1 ? `1 ${what}` : `${all} ${what}s`;
  return shown === all ? things : `${shown} of ${things}`;
}

new PositionsPage().start();
