import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { element, icon } from '../webview/dom';
import type { Holder } from './filter';
import type { ViewState } from './viewState';

/** What the toolbar asks of the page. */
export interface ToolbarActions {
  change(state: Partial<ViewState>): void;
  foldAll(folded: boolean): void;
  /** Go from the filter to the cards. */
  enter(): void;
}

/** The filters and the switches above the cards. It is built once; `update` follows the draft. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly actor = element('vscode-single-select', { label: 'Filter by actor' });
  private readonly text = element('vscode-textfield', {
    label: 'Filter by words',
    placeholder: 'Filter',
    type: 'search',
  });
  private readonly order = toggle('flame', 'Most contested first');
  private readonly follow = toggle('target', 'Follow the cursor');
  private readonly fold = element('vscode-toolbar-button', {});
  private shownHolders = '';
  private allFolded = false;

  constructor({ change, foldAll, enter }: ToolbarActions) {
    this.text.append(element('span', { slot: 'content-before' }, icon('search')));
    this.text.addEventListener('input', () => change({ text: this.text.value }));
    this.text.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      enter();
    });
    this.actor.addEventListener('change', () => change({ actor: this.actor.value }));
    this.order.addEventListener('change', () => change({ order: this.order.checked ? 'contested' : 'text' }));
    this.follow.addEventListener('change', () => change({ follow: this.follow.checked }));
    this.fold.addEventListener('click', () => foldAll(!this.allFolded));
    this.element = element(
      'div.toolbar',
      { role: 'search', 'aria-label': 'Filter positions' },
      this.text,
      this.actor,
      element('div.switches', {}, this.order, this.follow, this.fold),
    );
  }

  /** Whether the list of actors is unfolded, which then has Escape for itself. */
  get isChoosing(): boolean {
    return this.actor.open;
  }

  /** Gives the focus to the filter by words. */
  focus(): void {
    this.text.focus();
  }

  /** Offers the draft's actors and shows what is chosen. */
  update(holders: readonly Holder[], state: ViewState, allFolded: boolean): void {
    const offered = JSON.stringify(holders);
    if (offered !== this.shownHolders) {
      this.shownHolders = offered;
      const option = (value: string, label: string): HTMLElement =>
        element('vscode-option', { value }, label);
      this.actor.replaceChildren(
        option('', 'All actors'),
        ...holders.map(({ id, name, count }) => option(id, `${name} (${count})`)),
      );
    }
    this.actor.value = state.actor;
    this.follow.checked = state.follow;
    this.order.checked = state.order === 'contested';
    if (this.text.value !== state.text) this.text.value = state.text;
    this.allFolded = allFolded;
    const label = allFolded ? 'Unfold all issues' : 'Fold all issues';
    this.fold.icon = allFolded ? 'expand-all' : 'collapse-all';
    this.fold.label = this.fold.title = label;
  }
}

function toggle(icon: string, label: string) {
  return element('vscode-toolbar-button', { icon, label, title: label, toggleable: true });
}
