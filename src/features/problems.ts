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
export function registerProblems(services: Services): vscode.Disposable {
  const { configuration, houseStyles, store } = services;
  const problems = new Problems(services);
  /** What a command has said in this window; undefined leaves it to the setting. */
  let wish: boolean | undefined;
  const refresh = (): void => {
    const isShown = wish ?? configuration.settings.problems;
    void vscode.commands.executeCommand('setContext', SHOWN, isShown);
    problems.show(isShown);
  };
  const choose = (shown: boolean) => (): void => {
    wish = shown;
    refresh();
    if (shown) void vscode.commands.executeCommand('workbench.actions.view.problems');
  };

  refresh();
  return vscode.Disposable.from(
    problems,
    store.onDidChange((document) => problems.listSoon(document)),
    configuration.onDidChange(refresh),
    houseStyles.onDidChange(refresh),
    vscode.commands.registerCommand('policyLens.showProblems', choose(true)),
    vscode.commands.registerCommand('policyLens.hideProblems', choose(false)),
  );
}

/** The problems of all drafts, where they are to be seen. */
class Problems implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('policyLens.loaded');
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private isShown = false;

  constructor(private readonly services: Pick<Services, 'houseStyles' | 'store'>) {}

  /** Lists the problems of every open draft anew, or takes them away. */
  show(isShown: boolean): void {
    this.isShown = isShown;
    if (isShown) vscode.workspace.textDocuments.forEach((document) => this.list(document));
    else this.diagnostics.clear();
  }

  /** Follows a draft after a pause; one that is closed, at once. */
  listSoon(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    if (!this.isShown || document.isClosed) return this.list(document);
    this.timers.set(
      document,
      setTimeout(() => {
        this.timers.delete(document);
        this.list(document);
      }, PAUSE),
    );
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.diagnostics.dispose();
  }

  private list(document: vscode.TextDocument): void {
    const state = this.services.store.get(document);
    if (!this.isShown || !state || state.kind === 'dark' || state.kind === 'failed') {
      this.diagnostics.delete(document.uri);
      return;
    }
    const severities = this.services.houseStyles.get(document)?.config.severities;
    if (state.kind === 'lit' && severities)
      this.diagnostics.set(document.uri, problemsOf(document, state.snapshot, severities));
  }
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
