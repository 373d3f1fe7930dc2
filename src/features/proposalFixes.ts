import * as vscode from 'vscode';
import type { Proposal, Replacement } from '../analysis/model';
import { agentChanges } from '../analysis/proposals/rewrites/nameAgent';
import { strengthChanges } from '../analysis/proposals/rewrites/strength';
import { rangeOf, replaceAll } from '../drafts/place';
import type { Services } from '../drafts/services';
import type { Snapshot } from '../drafts/snapshot';
import { proposalAt } from '../drafts/underCursor';
import { excerpt } from '../reports/excerpt';

/** Longest clause that a title shows, in UTF-16 code units. */
const SHOWN = 90;

/** The proposal under the cursor of a draft whose places are those of its analysis. */
interface Here {
  readonly document: vscode.TextDocument;
  readonly snapshot: Snapshot;
  readonly proposal: Proposal;
}

/** One way to word a proposal otherwise. */
interface Rewording {
  readonly label: string;
  readonly edit: Replacement;
}

/** Words a proposal more strongly or weakly, and names the agent of a passive: quick fixes and commands. */
export function registerProposalFixes(services: Services): vscode.Disposable {
  const at = (document: vscode.TextDocument, position: vscode.Position): Here | undefined => {
    const snapshot = services.store.currentSnapshot(document);
    const proposal = snapshot && proposalAt(document.offsetAt(position), snapshot);
    return proposal && { document, snapshot, proposal };
  };
  const command = (title: string, otherwise: string, rewordings: (here: Here) => Rewording[]) => async () => {
    const editor = vscode.window.activeTextEditor;
    const here = editor && at(editor.document, editor.selection.active);
    const choices = here ? rewordings(here) : [];
    if (editor && here && choices.length > 0) return choose(title, here, choices, editor);
    vscode.window.setStatusBarMessage(`Policy Lens: ${otherwise}`, 4_000);
  };

  const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      'markdown',
      {
        provideCodeActions(document, { start }) {
          const here = at(document, start);
          if (!here) return undefined;
          return [
            ...agentsFor(here).map((rewording) => action(rewording, QuickFix, here)),
            ...strengthsFor(here).map((rewording) => action(rewording, RefactorRewrite, here)),
          ];
        },
      },
      { providedCodeActionKinds: [QuickFix, RefactorRewrite] },
    ),
    vscode.commands.registerCommand(
      'policyLens.changeStrength',
      command('Change the Strength of This Proposal', 'no modal of a proposal here', strengthsFor),
    ),
    vscode.commands.registerCommand(
      'policyLens.nameAgent',
      command('Name Who Is to Act', 'no passive proposal without an agent here', agentsFor),
    ),
  );
}

function strengthsFor({ snapshot, proposal }: Here): Rewording[] {
  return strengthChanges(snapshot.text, proposal).map(({ force, wording, edit }) => ({
    label: `Say “${wording}” (${force})`,
    edit,
  }));
}

function agentsFor({ snapshot, proposal }: Here): Rewording[] {
  return agentChanges(snapshot.text, proposal, snapshot.findings.analysis).map(({ name, edit }) => ({
    label: `Name who is to act: by ${name}`,
    edit,
  }));
}

/** The title holds the preview: the clause as it will read. */
function action({ label, edit }: Rewording, kind: vscode.CodeActionKind, here: Here): vscode.CodeAction {
  const result = new vscode.CodeAction(`${label}: “${preview(here, edit)}”`, kind);
  result.edit = replaceAll(here.document, [edit]);
  return result;
}

/** The proposal's clause with an edit made. */
function preview({ snapshot: { text }, proposal }: Here, edit: Replacement): string {
  const from = Math.min(proposal.start, edit.start);
  const to = Math.max(proposal.end, edit.end);
  const clause = text.slice(from, edit.start) + edit.text + text.slice(edit.end, to);
  return excerpt(clause, { start: 0, end: clause.length }, SHOWN);
}

/** Lets the user choose; the editor shows each choice in its place while it is the active one. */
async function choose(
  title: string,
  here: Here,
  choices: readonly Rewording[],
  editor: vscode.TextEditor,
): Promise<void> {
  const gone = vscode.window.createTextEditorDecorationType({
    // Above the line under the cue, which is drawn by the same means.
    textDecoration: 'line-through !important',
    opacity: '0.6',
  });
  const come = vscode.window.createTextEditorDecorationType({});
  const show = ({ edit }: Rewording): void => {
    const range = rangeOf(here.document, edit);
    const contentText = edit.text;
    editor.setDecorations(gone, [range]);
    const after = new vscode.Range(range.end, range.end);
    editor.setDecorations(come, [
      { range: after, renderOptions: { after: { contentText, fontWeight: 'bold', margin: '0 0 0 0.4em' } } },
    ]);
  };
  const items = choices.map((rewording) => ({
    label: rewording.label,
    detail: preview(here, rewording.edit),
    rewording,
  }));
  try {
    const picked = await vscode.window.showQuickPick(items, {
      title,
      onDidSelectItem: (item) => show((item as (typeof items)[number]).rewording),
    });
    // Somebody may have typed while the list was open: then the edit's places are no longer the document's.
    if (picked && here.snapshot.isCurrent)
      await vscode.workspace.applyEdit(replaceAll(here.document, [picked.rewording.edit]));
  } finally {
    gone.dispose();
    come.dispose();
  }
}
