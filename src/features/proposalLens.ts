import * as vscode from 'vscode';
import { rangeOf } from '../drafts/place';
import type { Services } from '../drafts/services';
import { presentable } from '../drafts/shown';
import { sectionsOf, sectionTitle } from './models/sections';

/** Counts the proposals of each section above its heading, where the user asks for it. */
export function registerProposalLens({ store, configuration }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => configuration.settings.proposalLens && changed.fire()),
    configuration.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider('markdown', {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const state = store.get(document);
        if (state?.kind !== 'lit' || !configuration.settings.proposalLens) return [];
        const { snapshot } = state;
        const { proposals } = presentable(snapshot.findings.analysis, configuration.settings);
        return sectionsOf(snapshot.text).flatMap((section) => {
          const title = sectionTitle(section, proposals);
          const now = snapshot.locate(section.heading);
          if (!title || !now) return [];
          return [
            new vscode.CodeLens(rangeOf(document, now), { title, command: 'policyLens.proposals.focus' }),
          ];
        });
      },
    }),
  );
}
