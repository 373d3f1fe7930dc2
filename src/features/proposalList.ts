import * as vscode from 'vscode';
import type { DerivedKind } from '../drafts/derivedDocuments';
import type { Services } from '../drafts/services';
import { presentable } from '../drafts/shown';
import { titleOf } from '../drafts/title';
import { writeProposalList } from '../reports/proposalList';

/** Lists the proposals of the current draft as a Markdown table. */
export function registerProposalList({ active, configuration, derived }: Services): vscode.Disposable {
  const list: DerivedKind = {
    id: 'proposals',
    title: (name) => `Proposals in ${name}`,
    write({ document, snapshot: { findings, text } }) {
      const seen = { ...findings.analysis, ...presentable(findings.analysis, configuration.settings) };
      return writeProposalList(seen, text, titleOf(document, text));
    },
  };
  return vscode.Disposable.from(
    derived.register(list),
    vscode.commands.registerCommand('policyLens.listProposals', async () => {
      const { current } = active;
      if (current?.state.kind === 'lit') return derived.show(list, current.document);
      void vscode.window.showInformationMessage(
        'Policy Lens has no analysis of this file to list proposals of.',
      );
    }),
  );
}
