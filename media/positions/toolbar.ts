import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { element, icon } from './dom';
import type { ViewState } from './viewState';

/** The filters and the switch above the cards. It is built once; `update` follows the draft. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly actor = element('vscode-single-select', { label: 'Filter by actor' });
  private readonly text = element('vscode-textfield', {
    label: 'Filter by words',
    placeholder: 'Filter',
    type: 'search',
  });
  private readonly follow = element('vscode-toolbar-button', {
    icon: 'target',
    label: 'Follow the cursor',
    title: 'Follow the cursor',
    toggleable: true,
  });
  private shownHolders = '';

  constructor(change: (state: Partial<ViewState>) => void) {
    this.text.append(element('span', { slot: 'content-before' }, icon('search')));
    this.text.addEventListener('input', () => change({ text: this.text.value }));
    this.actor.addEventListener('change', () => change({ actor: this.actor.value }));
    this.follow.addEventListener('change', () => change({ follow: this.follow.checked }));
    this.element = element(
      'div.toolbar',
      { role: 'search', 'aria-label': 'Filter positions' },
      this.text,
      this.actor,
      this.follow,
    );
  }

  /** Offers the draft's actors and shows what is chosen. */
  update(holders: readonly { readonly id: string; readonly name: string }[], state: ViewState): void {
    const offered = JSON.stringify(holders);
    if (offered !== this.shownHolders) {
      this.shownHolders = offered;
      const option = (value: string, label: string): HTMLElement =>
        element('vscode-option', { value }, label);
      this.actor.replaceChildren(
        option('', 'All actors'),
        ...holders.map(({ id, name }) => option(id, name)),
      );
    }
    this.actor.value = state.actor;
    this.follow.checked = state.follow;
    if (this.text.value !== state.text) this.text.value = state.text;
  }
}
