import * as vscode from 'vscode';
import type { IgnorePlace } from '../analysis/directives/insert';
import type { Found, Span } from '../analysis/model';
import { isSelection, loadedUnderCursor, type LoadedHere } from '../drafts/loadedHere';
import type { Services } from '../drafts/services';
import { ignoredTogether, ruleName } from './models/ignores';

/** Internal: puts the cursor where a reason goes. `(uri, offset)`; without them, says that no comment can stand there. */
const WRITE_REASON = 'policyLens.writeReason';

const PLACES: Readonly<Record<IgnorePlace, { readonly command: string; readonly where: string }>> = {
  'ignore-line': { command: 'policyLens.ignoreOnLine', where: 'on this line' },
  'ignore-next-line': { command: 'policyLens.ignoreOnNextLine', where: 'by a comment above' },
  'ignore-start': { command: 'policyLens.ignoreInBlock', where: 'in this paragraph' },
  'ignore-file': { command: 'policyLens.ignoreInFile', where: 'in this file' },
};

const NAMES = Object.keys(PLACES) as IgnorePlace[];

/** What is to be left out from now on. */
interface Ignored {
  /** From where the first finding begins to where the last one ends. */
  readonly span: Span;
  readonly rules: readonly string[];
}

/** Leaves findings out from now on, by a comment in the draft: the commands. */
export function registerIgnoring(services: Services): vscode.Disposable {
  const ignore = (place: IgnorePlace) => async (): Promise<void> => {
    const here = loadedUnderCursor(services);
    if (!here) return;
    const selected = isSelection(here) && place === 'ignore-start';
    await ignoreNow(here, ignoredTogether(selected ? here.findings : [here.findings[0]]), place);
  };
  return vscode.Disposable.from(
    ...NAMES.map((place) => vscode.commands.registerCommand(PLACES[place].command, ignore(place))),
    vscode.commands.registerCommand(WRITE_REASON, writeReason),
  );
}

/** What ignores need to know of a draft whose places are those of its analysis. */
type Place = Pick<LoadedHere, 'document' | 'snapshot'>;

/** Leaves out, on its line, what the rule of a finding of any layer finds. */
export function ignoreOnLine(here: Place, finding: Found & Span): Promise<void> {
  return ignoreNow(here, ignoredTogether([finding]), 'ignore-line');
}

/** The same as a quick fix. */
export function ignoreAction(here: Place, finding: Found & Span): vscode.CodeAction {
  const title = `Ignore ${finding.rule} on this line`;
  return new IgnoreAction(title, here, ignoredTogether([finding]), 'ignore-line');
}

/** The quick fixes on loaded wording: for each finding on its own, or, where a selection holds several, for all of them together. */
export function ignoreActions(here: LoadedHere): vscode.CodeAction[] {
  if (isSelection(here)) {
    const ignored = ignoredTogether(here.findings);
    const [rule, another] = ignored.rules;
    const what = rule === undefined || another !== undefined ? 'loaded wording' : ruleName(rule);
    return [new IgnoreAction(`Ignore ${what} in the selection`, here, ignored, 'ignore-start')];
  }
  const { findings } = here;
  const eachRule = findings.filter(({ rule }, i) => findings.findIndex((other) => other.rule === rule) === i);
  return eachRule.flatMap((finding) =>
    NAMES.map((place) => {
      const title = `Ignore ${ruleName(finding.rule)} ${PLACES[place].where}`;
      return new IgnoreAction(title, here, ignoredTogether([finding]), place);
    }),
  );
}

/** Makes the edit of an action that is chosen: finding the place for a comment takes a parse. */
export async function resolveIgnore(action: vscode.CodeAction): Promise<vscode.CodeAction> {
  if (!(action instanceof IgnoreAction)) return action;
  const { edit, reason } = await ignoreEdit(action.here, action.ignored, action.place);
  if (edit) action.edit = edit;
  action.command = reason;
  return action;
}

class IgnoreAction extends vscode.CodeAction {
  constructor(
    title: string,
    readonly here: Place,
    readonly ignored: Ignored,
    readonly place: IgnorePlace,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

async function ignoreNow(here: Place, ignored: Ignored, place: IgnorePlace): Promise<void> {
  const { edit, reason } = await ignoreEdit(here, ignored, place);
  if (edit) await vscode.workspace.applyEdit(edit);
  await vscode.commands.executeCommand(reason.command, ...(reason.arguments ?? []));
}

interface IgnoreEdit {
  /** Undefined where no form of comment fits. */
  readonly edit?: vscode.WorkspaceEdit;
  /** What is to be done after it. */
  readonly reason: vscode.Command;
}

async function ignoreEdit(
  { document, snapshot }: Place,
  { span, rules }: Ignored,
  place: IgnorePlace,
): Promise<IgnoreEdit> {
  const reason = { command: WRITE_REASON, title: 'Write a Reason' };
  // Brings the Markdown parser with it: the first ignore loads it, not the start of the extension.
  const { insertDirective } = await import('../analysis/directives/insert');
  const insertions = snapshot.isCurrent && insertDirective(snapshot.text, span, rules, place);
  if (!insertions) return { reason };
  const edit = new vscode.WorkspaceEdit();
  for (const { at, text } of insertions) edit.insert(document.uri, document.positionAt(at), text);
  // The first one holds the place, and nothing before it moves it.
  const [{ at, reasonAt } = { at: 0 }] = insertions;
  const cursor = reasonAt === undefined ? [] : [at + reasonAt];
  return { edit, reason: { ...reason, arguments: [document.uri.toString(), ...cursor] } };
}

function writeReason(uri?: unknown, offset?: unknown): void {
  if (uri === undefined) {
    vscode.window.setStatusBarMessage('Policy Lens: no comment can stand here', 4_000);
    return;
  }
  const editor = vscode.window.activeTextEditor;
  if (typeof offset !== 'number' || editor?.document.uri.toString() !== uri) return;
  const place = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
