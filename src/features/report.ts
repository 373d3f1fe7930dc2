import * as vscode from 'vscode';
import type { Current } from '../drafts/activeDraft';
import type { Services } from '../drafts/services';
import { presentable } from '../drafts/shown';
import { titleOf } from '../drafts/title';
import { writeMarkdownReport } from '../reports/markdown';

const SCHEME = 'policy-lens-report';
/** Pause after an analysis, in milliseconds, before an open report follows. */
const PAUSE = 500;

/** The report on a draft: a read-only Markdown document that follows its draft, shown as a preview. */
export function registerReport({ active, configuration, store }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const write = (report: vscode.Uri): string => {
    const draft = vscode.workspace.textDocuments.find((document) => document.uri.toString() === report.query);
    const state = draft && store.get(draft);
    if (!draft || state?.kind !== 'lit')
      return 'The draft of this report is closed or is not analyzed any more.\n';
    const { analysis } = state.snapshot.findings;
    const { text } = state.snapshot;
    // A report says whose wording is whose: what stands in quotations belongs in it.
    const settings = { ...configuration.settings, quotedWording: 'full' } as const;
    const seen = { ...analysis, ...presentable(analysis, settings) };
    return writeMarkdownReport(seen, text, titleOf(draft, text));
  };

  const show = async (current: Current | undefined): Promise<void> => {
    if (current?.state.kind !== 'lit') {
      void vscode.window.showInformationMessage('Policy Lens has no analysis of this file to report on.');
      return;
    }
    const report = reportUri(current.document);
    changed.fire(report);
    await vscode.workspace.openTextDocument(report);
    // Locked: an unlocked preview would turn to whatever Markdown is edited next.
    await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', report);
  };

  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: write,
    }),
    store.onDidChange((document) => {
      const report = reportUri(document);
      const key = report.toString();
      if (!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key)) return;
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key);
          changed.fire(report);
        }, PAUSE),
      );
    }),
    vscode.commands.registerCommand('policyLens.showReport', () => show(active.current)),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}

/** The address of a draft's report: it names the draft, so that a report that VS Code restores finds it again. */
function reportUri(draft: vscode.TextDocument): vscode.Uri {
  const name = draft.uri.path.split('/').at(-1) ?? 'draft';
  return vscode.Uri.from({ scheme: SCHEME, path: `/Report on ${name}`, query: draft.uri.toString() });
}
