import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import { rangeOf } from '../drafts/place';
import type { Services } from '../drafts/services';
import { cuesAt } from '../drafts/underCursor';

const { Read, Text, Write } = vscode.DocumentHighlightKind;

/**
 * Marks, where the cursor is on the words by which somebody says something, who says it and what: an attribution has no
 * highlight of its own, as half of a draft would light up.
 */
export function registerAttributions({ store, configuration }: Services): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider('markdown', {
    provideDocumentHighlights(document, position) {
      const state = store.get(document);
      if (state?.kind !== 'lit' || !configuration.settings.markMentions) return undefined;
      const { snapshot } = state;
      const [smallest] = cuesAt(document.offsetAt(position), snapshot);
      if (!smallest) return undefined;
      const { source, cue, content } = smallest.finding.attribution;
      const parts: readonly (readonly [Span | null, vscode.DocumentHighlightKind])[] = [
        [source, Write],
        [cue, Text],
        [content, Read],
      ];
      return parts.flatMap(([span, kind]) => {
        const now = span && snapshot.locate(span);
        return now ? [new vscode.DocumentHighlight(rangeOf(document, now), kind)] : [];
      });
    },
  });
}
