import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import { element, icon } from './dom';

/** What can be done about an empty page. */
export interface Action {
  readonly label: string;
  act(): void;
}

/** Stands in for what a page shows where there is nothing to show. */
export function note(iconName: string, title: string, text: string, action?: Action): HTMLElement {
  return element(
    'div.empty',
    { role: 'status' },
    icon(iconName),
    element('h2', {}, title),
    element('p', {}, text),
    action && actionButton(action),
  );
}

/** Says that the draft is being read. */
export function readingNote(): HTMLElement {
  return element(
    'div.empty',
    { role: 'status' },
    element('vscode-progress-bar', { 'aria-label': 'Reading the draft' }),
    element('p', {}, 'Reading the draft …'),
  );
}

function actionButton({ label, act }: Action): HTMLElement {
  const node = element('vscode-button', {}, label);
  node.addEventListener('click', act);
  return node;
}
