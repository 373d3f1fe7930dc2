import * as vscode from 'vscode';
import type { DerivedKind, DerivedSource } from '../drafts/derivedDocuments';
import { NoCommittedText, textAtHead } from '../drafts/git';
import type { Services } from '../drafts/services';
import { titleOf } from '../drafts/title';
import { writeComparison } from '../reports/proposalList';

/** The argument of a comparison with Git's HEAD; every other one is the address of a file. */
const HEAD = 'HEAD';

/** Shows what became of a draft's proposals since the last commit, or against another file. */
export function registerComparison({ active, derived, store }: Services): vscode.Disposable {
  const comparison: DerivedKind = {
    id: 'comparison',
    title: (name) => `Changed proposals in ${name}`,
    async write({ document, snapshot, argument }: DerivedSource) {
      const other = argument === HEAD ? 'its last commit' : nameOf(vscode.Uri.parse(argument));
      try {
        const text = await otherText(document, argument);
        const before = { text, analysis: (await store.readOnce(document, text)).analysis };
        const after = { text: snapshot.text, analysis: snapshot.findings.analysis };
        return writeComparison(before, after, titleOf(document, snapshot.text), other);
      } catch (error) {
        return `${error instanceof Error ? error.message : String(error)}\n`;
      }
    },
  };

  const show = async (choose: (draft: vscode.TextDocument) => Promise<string | undefined>): Promise<void> => {
    const { current } = active;
    if (current?.state.kind !== 'lit') {
      void vscode.window.showInformationMessage('Policy Lens has no analysis of this file to compare.');
      return;
    }
    const argument = await choose(current.document);
    if (argument !== undefined) await derived.show(comparison, current.document, argument);
  };

  return vscode.Disposable.from(
    derived.register(comparison),
    vscode.commands.registerCommand('policyLens.compareWithHead', () => show(checkHead)),
    vscode.commands.registerCommand('policyLens.compareWithFile', (file: unknown) =>
      show(async (draft) => (file instanceof vscode.Uri ? file : await chooseFile(draft))?.toString()),
    ),
  );
}

/** Says at once, and not in an empty document, where there is nothing to compare with. */
async function checkHead({ uri }: vscode.TextDocument): Promise<string | undefined> {
  try {
    await textAtHead(uri);
    return HEAD;
  } catch (error) {
    if (!(error instanceof NoCommittedText)) throw error;
    void vscode.window.showWarningMessage(`Policy Lens cannot compare with Git HEAD: ${error.message}`);
    return undefined;
  }
}

async function chooseFile(draft: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: 'Compare Proposals with File',
      openLabel: 'Compare',
      defaultUri: draft.isUntitled ? undefined : vscode.Uri.joinPath(draft.uri, '..'),
      filters: { Markdown: ['md', 'markdown', 'txt'] },
    })) ?? [];
  return file;
}

async function otherText({ uri }: vscode.TextDocument, argument: string): Promise<string> {
  if (argument === HEAD) return textAtHead(uri);
  return (await vscode.workspace.openTextDocument(vscode.Uri.parse(argument))).getText();
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
