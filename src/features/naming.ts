import * as vscode from 'vscode';
import { AUTHOR, type Actor } from '../analysis/model';
import { callByOneName, fullNameFirst, type NamedDraft } from '../analysis/actors/renaming';
import { rangeOf, replaceAll } from '../drafts/place';
import type { Services } from '../drafts/services';
import type { Snapshot } from '../drafts/snapshot';
import { mentionAt } from '../drafts/underCursor';
import type { ActorNaming } from '../reports/naming';
import { counted } from '../reports/vocabulary';

/** How many of the draft's own names for an actor are offered as the one name. */
const OFFERED = 3;

/** Names of an actor that can stand in one another's place. */
const NAMES: ReadonlySet<string> = new Set(['name', 'metonym']);

/** An actor of a draft that is shown, and where it stands. */
interface Here {
  readonly document: vscode.TextDocument;
  readonly snapshot: Snapshot;
  readonly actor: Actor;
}

/** Makes a draft call an actor by one name, or by its full name at first mention: quick fixes, F2 and a command. */
export function registerNaming(services: Services): vscode.Disposable {
  const underCursor = (): Here | undefined => {
    const editor = vscode.window.activeTextEditor;
    return editor && actorAt(editor.document, editor.selection.active, services);
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      'markdown',
      {
        provideCodeActions(document, { start }) {
          const here = actorAt(document, start, services);
          return here && [...oneNameActions(here), ...fullNameActions(here)];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
    ),
    vscode.languages.registerRenameProvider('markdown', renameProvider(services)),
    vscode.commands.registerCommand('policyLens.renameActor', async () => {
      const here = underCursor();
      if (here) await chooseName(here);
      else vscode.window.setStatusBarMessage('Policy Lens: put the cursor on an actor first', 4_000);
    }),
    vscode.commands.registerCommand('policyLens.useFullName', async () => {
      const here = underCursor();
      const edit = here && fullNameFirst(namedDraft(here), here.actor);
      if (here && edit) await vscode.workspace.applyEdit(replaceAll(here.document, [edit]));
      else vscode.window.setStatusBarMessage('Policy Lens: no full name to give here', 4_000);
    }),
  );
}

/** The actor at a position of a draft whose places are those of its analysis; the author goes by no name. */
function actorAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  services: Services,
): Here | undefined {
  const snapshot = services.store.currentSnapshot(document);
  const mention = snapshot && mentionAt(document.offsetAt(position), snapshot)?.finding;
  const actor = mention && snapshot.digest.actor(mention.actor);
  return actor && actor.id !== AUTHOR ? { document, snapshot, actor } : undefined;
}

function renameProvider(services: Services): vscode.RenameProvider {
  return {
    prepareRename(document, position) {
      const here = actorAt(document, position, services);
      const mention = here && mentionAt(document.offsetAt(position), here.snapshot);
      if (!mention || !NAMES.has(mention.finding.form)) throw new Error('There is no name of an actor here.');
      return rangeOf(document, mention.now);
    },
    provideRenameEdits(document, position, name) {
      const here = actorAt(document, position, services);
      return here && replaceAll(document, callByOneName(namedDraft(here), here.actor, name));
    },
  };
}

function namedDraft({ snapshot }: Here): NamedDraft {
  return { text: snapshot.text, analysis: snapshot.findings.analysis };
}

function namingOf({ snapshot, actor }: Here): ActorNaming['namings'] {
  const namings = snapshot.digest.naming.get(actor.id)?.namings ?? [];
  return namings.filter(({ form }) => NAMES.has(form));
}

function oneNameActions(here: Here): vscode.CodeAction[] {
  return namingOf(here)
    .slice(0, OFFERED)
    .flatMap(({ text }) => {
      const edits = callByOneName(namedDraft(here), here.actor, text);
      if (edits.length === 0) return [];
      const title = `Call it “${text}” throughout (${counted(edits.length, 'change')})`;
      return [action(title, replaceAll(here.document, edits))];
    });
}

function fullNameActions(here: Here): vscode.CodeAction[] {
  const edit = fullNameFirst(namedDraft(here), here.actor);
  return edit ? [action(`Give the full name first: “${edit.text}”`, replaceAll(here.document, [edit]))] : [];
}

function action(title: string, edit: vscode.WorkspaceEdit): vscode.CodeAction {
  const result = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  result.edit = edit;
  return result;
}

interface NameItem extends vscode.QuickPickItem {
  /** Undefined asks for a name that the draft does not use yet. */
  readonly name: string | undefined;
}

/** Lists the names that the draft uses, and lets another be written. */
async function chooseName(here: Here): Promise<void> {
  const used = namingOf(here);
  const items: NameItem[] = used.map(({ text, count }) => ({
    name: text,
    label: text,
    description: counted(count, 'mention'),
  }));
  if (!used.some(({ text }) => text === here.actor.name)) {
    items.push({ name: here.actor.name, label: here.actor.name, description: 'full name' });
  }
  items.push({ name: undefined, label: '$(edit) Another name …' });
  const title = `Call ${here.actor.name} by One Name`;
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'The name to use throughout',
  });
  if (!picked) return;
  const name = picked.name ?? (await vscode.window.showInputBox({ title, value: here.actor.name }))?.trim();
  if (!name) return;
  // Somebody may have typed while the list was open: then its places are no longer the document's.
  const edits = here.snapshot.isCurrent ? callByOneName(namedDraft(here), here.actor, name) : [];
  await vscode.workspace.applyEdit(replaceAll(here.document, edits));
  vscode.window.setStatusBarMessage(`Policy Lens: ${counted(edits.length, 'mention')} changed`, 4_000);
}
