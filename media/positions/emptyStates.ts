import type { Content, PageCommand } from '../../src/features/positions/protocol';
import { noAnalysisNote, noPositionsNote, note } from '../webview/notes';

/** What stands in for the cards where the draft has none, with what can be done about it. */
export function emptyState(content: Content, run: (command: PageCommand) => void): HTMLElement {
  switch (content.kind) {
    case 'none':
      return note(
        'comment-discussion',
        'No draft open',
        'Open a policy draft in Markdown to see who stands where, issue by issue.',
        { label: 'Open a Sample Draft', act: () => run('openSample') },
      );
    case 'lit':
      return noPositionsNote();
    default:
      return noAnalysisNote(content, () => run('analyze'));
  }
}

/** What stands in for the cards where none passes the filter. */
export function noMatch(clear: () => void): HTMLElement {
  return note('filter', 'Nothing matches', 'No position in this draft passes the filter.', {
    label: 'Clear Filter',
    act: clear,
  });
}
