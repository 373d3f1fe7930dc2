import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import type { Content, PageCommand } from '../../src/features/positions/protocol';
import { element, icon } from './dom';

/** What stands in for the cards where there are none, with what can be done about it. */
export function emptyState(
  content: Content,
  filtered: boolean,
  run: (command: PageCommand) => void,
): HTMLElement {
  const action = (label: string, command: PageCommand): HTMLElement => {
    const node = element('vscode-button', {}, label);
    node.addEventListener('click', () => run(command));
    return node;
  };
  switch (content.kind) {
    case 'none':
      return note(
        'comment-discussion',
        'No draft open',
        'Open a policy draft in Markdown to see who stands where, issue by issue.',
        action('Open a Sample Draft', 'openSample'),
      );
    case 'reading':
      return element(
        'div.empty',
        { role: 'status' },
        element('vscode-progress-bar', { 'aria-label': 'Reading the draft' }),
        element('p', {}, 'Reading the draft …'),
      );
    case 'dark':
      return note(
        'eye-closed',
        'Not read as a policy draft',
        content.reason,
        action('Analyze This Draft', 'analyze'),
      );
    case 'failed':
      return note('warning', 'No analysis', content.reason, action('Try Again', 'analyze'));
    case 'lit':
      return filtered
        ? note('filter', 'Nothing matches', 'No position in this draft passes the filter.')
        : note(
            'comment-discussion',
            'No positions found',
            'Nobody in this draft supports or opposes anything yet.',
          );
  }
}

function note(name: string, title: string, text: string, action?: HTMLElement): HTMLElement {
  return element(
    'div.empty',
    { role: 'status' },
    icon(name),
    element('h2', {}, title),
    element('p', {}, text),
    action,
  );
}
