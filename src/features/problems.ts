import * as vscode from 'vscode';
import type { Severity } from '../house/houseFile';
import { rangeOf } from '../drafts/place';
import type { Services } from '../drafts/services';
import type { Snapshot } from '../drafts/snapshot';
import { checkWording, type CheckedWording } from '../reports/check';

/** Pause after an analysis, in milliseconds, before the panel follows. */
const PAUSE = 250;
/** Context key for the palette: whether loaded wording is among the problems. */
const SHOWN = 'policyLens.problems';

const SEVERITY: Readonly<Record<Exclude<Severity, 'off'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/**
 * Lists the authors' own loaded wording in the Problems panel for those who ask for it: by a command for this window, or
 * by the setting for good. The project's house style says how grave each category is.
 */
export function registerProblems({ configuration, houseStyles, store }: Services): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('policyLens.loaded');
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** What a command has said in this window; undefined leaves it to the setting. */
  let wish: boolean | undefined;
  let isShown = false;

  const list = (document: vscode.TextDocument): void => {
    const state = store.get(document);
    if (!isShown || !state || state.kind === 'dark' || state.kind === 'failed') {
      diagnostics.delete(document.uri);
      return;
    }
    const severities = houseStyles.get(document)?.config.severities;
    if (state.kind === 'lit' && severities)
      diagnostics.set(document.uri, problemsOf(document, state.snapshot, severities));
  };
  const listSoon = (document: vscode.TextDocument): void => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    if (!isShown || document.isClosed) return list(document);
    timers.set(
      document,
      setTimeout(() => {
        timers.delete(document);
        list(document);
      }, PAUSE),
    );
  };
  const refresh = (): void => {
    isShown = wish ?? configuration.settings.problems;
    void vscode.commands.executeCommand('setContext', SHOWN, isShown);
    if (!isShown) diagnostics.clear();
    else vscode.workspace.textDocuments.forEach(list);
  };
  const choose = (shown: boolean) => (): void => {
    wish = shown;
    refresh();
    if (shown) void vscode.commands.executeCommand('workbench.actions.view.problems');
  };

  refresh();
  return vscode.Disposable.from(
    diagnostics,
    store.onDidChange(listSoon),
    configuration.onDidChange(refresh),
    houseStyles.onDidChange(refresh),
    vscode.commands.registerCommand('policyLens.showProblems', choose(true)),
    vscode.commands.registerCommand('policyLens.hideProblems', choose(false)),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}

function problemsOf(
  document: vscode.TextDocument,
  snapshot: Snapshot,
  severities: Parameters<typeof checkWording>[3],
): vscode.Diagnostic[] {
  return checkWording(snapshot.findings.analysis, snapshot.text, '', severities).flatMap((wording) => {
    const now = snapshot.locate(wording);
    return now ? [problemOf(wording, rangeOf(document, now))] : [];
  });
}

function problemOf({ why, severity, rule }: CheckedWording, range: vscode.Range): vscode.Diagnostic {
  const problem = new vscode.Diagnostic(range, why, SEVERITY[severity]);
  problem.source = 'Policy Lens';
  problem.code = rule;
  return problem;
}
