import * as vscode from 'vscode';
import type { DerivedKind } from '../drafts/derivedDocuments';
import type { Services } from '../drafts/services';
import { presentable } from '../drafts/shown';
import { titleOf } from '../drafts/title';
import { writeMarkdownReport } from '../reports/markdown';

/** The report on a draft: everything that was found, in tables. */
export function registerReport({ active, configuration, derived }: Services): vscode.Disposable {
  const report: DerivedKind = {
    id: 'report',
    title: (name) => `Report on ${name}`,
    write({ document, snapshot }) {
      const { analysis } = snapshot.findings;
      // A report says whose wording is whose: what stands in quotations belongs in it.
      const settings = { ...configuration.settings, quotedWording: 'full' } as const;
      const seen = { ...analysis, ...presentable(analysis, settings) };
      return writeMarkdownReport(seen, snapshot.text, titleOf(document, snapshot.text));
    },
  };
  return vscode.Disposable.from(
    derived.register(report),
    vscode.commands.registerCommand('policyLens.showReport', async () => {
      const { current } = active;
      if (current?.state.kind === 'lit') return derived.show(report, current.document);
      void vscode.window.showInformationMessage('Policy Lens has no analysis of this file to report on.');
    }),
  );
}
