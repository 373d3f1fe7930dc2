import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import type { NoAnalysis } from '../../src/features/webviews/content';
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

/**
 * Says why there is no analysis of a draft.
 *
 * @param analyze reads it all the same, or once more
 */
export function noAnalysisNote(content: NoAnalysis, analyze: () => void): HTMLElement {
  const action = (label: string): Action => ({ label, act: analyze });
  switch (content.kind) {
    case 'reading':
      return readingNote();
    case 'dark':
      return note('eye-closed', 'Not read as a policy draft', content.reason, action('Analyze This Draft'));
    case 'failed':
      return note('warning', 'No analysis', content.reason, action('Try Again'));
  }
}

/** Says that nobody stands anywhere. */
export function noPositionsNote(): HTMLElement {
  return note(
    'comment-discussion',
    'No positions found',
    'Nobody in this draft supports or opposes anything yet.',
  );
}

function readingNote(): HTMLElement {
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
