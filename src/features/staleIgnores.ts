import * as vscode from 'vscode';
import { removeDirective } from '../analysis/directives/remove';
import { faultRule } from '../analysis/directives/rules';
import type { Directive, DirectiveFault } from '../analysis/model';
import { rangeOf, replaceAll } from '../drafts/place';
import type { Services } from '../drafts/services';
import type { Snapshot } from '../drafts/snapshot';
import { faultyDirectives } from '../reports/directives';
import { counted } from '../reports/vocabulary';

const SOURCE = 'Policy Lens';

/** Shows ignore comments that leave nothing out, faded, and takes them away by quick fix or command. */
export function registerStaleIgnores(services: Services): vscode.Disposable {
  const { store } = services;
  const diagnostics = vscode.languages.createDiagnosticCollection('policyLens.ignores');
  const mark = (document: vscode.TextDocument): void => {
    const state = store.get(document);
    if (state?.kind === 'lit') diagnostics.set(document.uri, hintsOf(document, state.snapshot));
    else if (state?.kind !== 'reading') diagnostics.delete(document.uri);
  };

  return vscode.Disposable.from(
    diagnostics,
    store.onDidChange(mark),
    vscode.languages.registerCodeActionsProvider(
      'markdown',
      {
        provideCodeActions(document, range) {
          const snapshot = services.store.currentSnapshot(document);
          return snapshot && fixesAt(document, range, snapshot);
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.commands.registerCommand('policyLens.removeStaleIgnores', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const snapshot = document && services.store.currentSnapshot(document);
      const stale = snapshot ? staleIn(snapshot) : [];
      if (document && snapshot && stale.length > 0)
        await vscode.workspace.applyEdit(removal(document, snapshot, stale));
      const gone = stale.length > 0 ? `${counted(stale.length, 'ignore')} removed` : 'no stale ignores here';
      vscode.window.setStatusBarMessage(`Policy Lens: ${gone}`, 4_000);
    }),
  );
}

function directivesOf({ findings }: Snapshot): readonly Directive[] {
  return findings.wide.directives;
}

function isStale({ kind }: DirectiveFault): boolean {
  return kind === 'stale' || kind === 'unopened';
}

function staleIn(snapshot: Snapshot): Directive[] {
  return directivesOf(snapshot).filter(({ faults }) => faults.some(isStale));
}

/** Hints do not count as problems: they are seen in the text alone. */
function hintsOf(document: vscode.TextDocument, snapshot: Snapshot): vscode.Diagnostic[] {
  return faultyDirectives(snapshot.findings.wide).flatMap(({ faults }) =>
    faults.flatMap((fault) => {
      const now = snapshot.locate(fault);
      if (!now) return [];
      const hint = new vscode.Diagnostic(rangeOf(document, now), fault.why, vscode.DiagnosticSeverity.Hint);
      hint.source = SOURCE;
      hint.code = faultRule(fault.kind);
      if (isStale(fault)) hint.tags = [vscode.DiagnosticTag.Unnecessary];
      return [hint];
    }),
  );
}

function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  snapshot: Snapshot,
): vscode.CodeAction[] {
  const faulty = faultyDirectives(snapshot.findings.wide).filter(({ directive }) =>
    rangeOf(document, directive).intersection(range),
  );
  const actions = faulty.flatMap(({ directive, faults }) => {
    const touched = faults.filter((fault) => rangeOf(document, fault).intersection(range));
    const meant = touched.length > 0 ? touched : faults;
    const corrections = meant.flatMap((fault) =>
      fault.instead ? [correction(document, fault, fault.instead)] : [],
    );
    const title = removalTitle(snapshot.text, directive, meant);
    const edit = removal(document, snapshot, [{ ...directive, faults: meant }]);
    return [...corrections, action(title, edit, corrections.length === 0)];
  });
  const stale = staleIn(snapshot);
  if (actions.length > 0 && stale.length > 1) {
    const title = `Remove all ${stale.length} stale ignores`;
    actions.push(action(title, removal(document, snapshot, stale)));
  }
  return actions;
}

/** Only what is meant goes: where that is one of several rules, the others stay. */
function removalTitle(
  text: string,
  { start, rules }: Directive,
  [fault, another]: readonly DirectiveFault[],
): string {
  const isOneRule = fault && !another && rules.length > 1 && fault.start > start;
  return isOneRule && fault.kind !== 'unknown_action'
    ? `Remove “${text.slice(fault.start, fault.end)}” from this ignore`
    : 'Remove this ignore';
}

function correction(
  document: vscode.TextDocument,
  fault: DirectiveFault,
  instead: string,
): vscode.CodeAction {
  return action(`Change to “${instead}”`, replaceAll(document, [{ ...fault, text: instead }]), true);
}

function removal(
  document: vscode.TextDocument,
  snapshot: Snapshot,
  directives: readonly Directive[],
): vscode.WorkspaceEdit {
  const all = directivesOf(snapshot);
  return replaceAll(
    document,
    directives.flatMap((directive) => removeDirective(snapshot.text, directive, all)),
  );
}

function action(title: string, edit: vscode.WorkspaceEdit, isPreferred = false): vscode.CodeAction {
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  result.edit = edit;
  result.isPreferred = isPreferred;
  return result;
}
