import type { Content, PageCommand } from '../../src/features/positions/protocol';
import { note, readingNote } from '../webview/notes';

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
    case 'reading':
      return readingNote();
    case 'dark':
      return note('eye-closed', 'Not read as a policy draft', content.reason, {
        label: 'Analyze This Draft',
        act: () => run('analyze'),
      });
    case 'failed':
      return note('warning', 'No analysis', content.reason, {
        label: 'Try Again',
        act: () => run('analyze'),
      });
    case 'lit':
      return note(
        'comment-discussion',
        'No positions found',
        'Nobody in this draft supports or opposes anything yet.',
      );
  }
}

/** What stands in for the cards where none passes the filter. */
export function noMatch(clear: () => void): HTMLElement {
  return note('filter', 'Nothing matches', 'No position in this draft passes the filter.', {
    label: 'Clear Filter',
    act: clear,
  });
}
