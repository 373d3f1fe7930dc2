import * as vscode from 'vscode';
import type { AllowedTerm } from '../analysis/house';
import type { EditOutcome } from '../drafts/houseStyles';
import type { KnownHouseFile } from '../drafts/houseFiles';
import type { Services } from '../drafts/services';
import { EXAMPLE_HOUSE_FILE } from '../house/example';
import { LineIndex } from '../reports/lines';

/** Internal, for quick fixes: `(uri of the draft, allowed term)`; gives the outcome of the edit. */
const ALLOW_TERM = 'policyLens.allowTerm';
const OPEN = 'policyLens.openHouseStyle';

/** The house style file: opening it, adding to it, and saying where it is wrong. */
export function registerHouseStyle({ active, houseStyles }: Services): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('policyLens.houseStyle');
  const mark = (): void => {
    diagnostics.clear();
    for (const file of houseStyles.invalid) diagnostics.set(file.uri, [diagnosticOf(file)]);
  };

  const open = async (): Promise<void> => {
    const document = active.current?.document;
    const place = document && (await houseStyles.fileFor(document));
    if (!place) {
      void vscode.window.showInformationMessage(
        document
          ? 'Save this draft or open a folder first: the house style is a file beside the drafts.'
          : 'Open a draft first: its house style is the nearest ".policy-lens.json".',
      );
      return;
    }
    if (!place.exists) {
      const edit = new vscode.WorkspaceEdit();
      edit.createFile(place.uri, {
        contents: new TextEncoder().encode(EXAMPLE_HOUSE_FILE),
        ignoreIfExists: true,
      });
      if (!(await vscode.workspace.applyEdit(edit))) return;
    }
    await vscode.window.showTextDocument(place.uri);
  };

  const allow = async (uri: unknown, term: unknown): Promise<EditOutcome | undefined> => {
    const draft = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    if (!draft || !isAllowedTerm(term)) return undefined;
    const outcome = await houseStyles.edit(draft, { allow: term });
    void report(outcome);
    return outcome;
  };

  mark();
  return vscode.Disposable.from(
    diagnostics,
    houseStyles.onDidChange(mark),
    vscode.commands.registerCommand(OPEN, open),
    vscode.commands.registerCommand(ALLOW_TERM, allow),
  );
}

/** One for each file, however many mistakes it has: the first, where it is. */
function diagnosticOf({ text, file, problems }: KnownHouseFile): vscode.Diagnostic {
  const [first, ...others] = problems;
  const lines = new LineIndex(text);
  const at = (offset: number): vscode.Position => {
    const { line, column } = lines.at(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  const { start, end } = first?.span ?? { start: 0, end: 0 };
  const more = others.length > 0 ? ` (${others.length} more in this file.)` : '';
  const effect = file ? 'The last version without mistakes stays in force.' : 'The file is left aside.';
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(at(start), at(end)),
    `${first?.message ?? ''}${more} ${effect}`,
    vscode.DiagnosticSeverity.Error,
  );
  diagnostic.source = 'Policy Lens';
  return diagnostic;
}

async function report(outcome: EditOutcome): Promise<void> {
  const said: Partial<Record<EditOutcome, string>> = {
    unsaved: 'The house style has changes of yours that are not saved; the term counts once you save it.',
    invalid: 'The house style has mistakes; nothing was added to it.',
    nowhere: 'Save this draft or open a folder first: the house style is a file beside the drafts.',
    refused: 'The house style cannot be written to.',
  };
  const message = said[outcome];
  if (message === undefined) return;
  const choices = outcome === 'unsaved' || outcome === 'invalid' ? ['Open House Style'] : [];
  const picked = await vscode.window.showWarningMessage(message, ...choices);
  if (picked) await vscode.commands.executeCommand(OPEN);
}

function isAllowedTerm(value: unknown): value is AllowedTerm {
  if (typeof value !== 'object' || value === null) return false;
  const { term, in: phrase } = value as Record<string, unknown>;
  return typeof term === 'string' && (phrase === undefined || typeof phrase === 'string');
}
