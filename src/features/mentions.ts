import * as vscode from 'vscode';
import { rangeOf } from '../drafts/place';
import type { Services } from '../drafts/services';
import { MENTIONS_SETTING } from '../drafts/settings';
import { mentionAt } from '../drafts/underCursor';

/** Marks every mention of the actor under the cursor, under whatever name; a command switches this on and off. */
export function registerMentions({ store, configuration }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentHighlightProvider('markdown', {
      provideDocumentHighlights(document, position) {
        const state = store.get(document);
        if (state?.kind !== 'lit' || !configuration.settings.markMentions) return undefined;
        const { snapshot } = state;
        const here = mentionAt(document.offsetAt(position), snapshot);
        if (!here) return undefined;
        return snapshot.findings.analysis.mentions
          .filter(({ actor, certainty }) => actor === here.finding.actor && certainty !== 'low')
          .flatMap((mention) => {
            const now = snapshot.locate(mention);
            return now ? [new vscode.DocumentHighlight(rangeOf(document, now))] : [];
          });
      },
    }),
    vscode.commands.registerCommand('policyLens.toggleMentions', () =>
      configuration.set(MENTIONS_SETTING, !configuration.settings.markMentions),
    ),
  );
}
