import * as vscode from 'vscode';
import type { IgnorePlace } from '../analysis/directives/insert';
import type { Loaded } from '../analysis/model';
import { loadedAt, loadedUnderCursor, type LoadedHere } from '../drafts/loadedHere';
import type { Services } from '../drafts/services';
import { excerpt } from '../reports/excerpt';
import { phraseAround } from './models/phrase';

/** Internal: adds a term to the house style, see the feature of that name. */
const ALLOW_TERM = 'policyLens.allowTerm';
/** Asks for the phrase in which a term is to be allowed; quick fixes name both, else they are those at the cursor. */
const ALLOW_IN_PHRASE = 'policyLens.ignoreInPhrase';

/** Longest wording in a title and in the house style, in UTF-16 code units. */
const SHOWN = 40;
const LONGEST_TERM = 400;

const PLACES: Readonly<Record<IgnorePlace, { readonly command: string; readonly title: string }>> = {
  'ignore-line': { command: 'policyLens.ignoreOnLine', title: 'Ignore on this line' },
  'ignore-next-line': { command: 'policyLens.ignoreOnNextLine', title: 'Ignore by a comment above' },
  'ignore-file': { command: 'policyLens.ignoreInFile', title: 'Ignore in this file' },
};

const NAMES = Object.keys(PLACES) as IgnorePlace[];

/** Leaves a finding out from now on: by a comment in the draft, or by the project's house style. Quick fixes and commands. */
export function registerIgnoring(services: Services): vscode.Disposable {
  const atCursor = (act: (here: LoadedHere) => Promise<void>) => async (): Promise<void> => {
    const here = loadedUnderCursor(services);
    if (here) await act(here);
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider('markdown', new IgnoreActions(services), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    ...NAMES.map((place) =>
      vscode.commands.registerCommand(
        PLACES[place].command,
        atCursor(async (here) => {
          const edit = await ignoreEdit(here, here.findings[0], place);
          if (edit) await vscode.workspace.applyEdit(edit);
          else vscode.window.setStatusBarMessage('Policy Lens: no comment can stand here', 4_000);
        }),
      ),
    ),
    vscode.commands.registerCommand(
      'policyLens.ignoreInProject',
      atCursor(async ({ document, snapshot, findings: [finding] }) => {
        await allow(document.uri.toString(), termOf(snapshot.text, finding));
      }),
    ),
    vscode.commands.registerCommand(ALLOW_IN_PHRASE, async (...given: Partial<PhraseArguments>) => {
      const [uri, term, phrase] = given;
      if (uri !== undefined && term !== undefined && phrase !== undefined)
        return askForPhrase(uri, term, phrase);
      const here = loadedUnderCursor(services);
      if (here) await askForPhrase(...phraseArguments(here, here.findings[0]));
    }),
  );
}

/** An action whose edit is made when it is chosen: finding the place for a comment takes a parse. */
class IgnoreAction extends vscode.CodeAction {
  constructor(
    title: string,
    readonly here: LoadedHere,
    readonly finding: Loaded,
    readonly place: IgnorePlace,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

class IgnoreActions implements vscode.CodeActionProvider {
  constructor(private readonly services: Services) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] | undefined {
    const here = loadedAt(document, range, this.services);
    return here?.findings.flatMap((finding) => [
      ...NAMES.map(
        (place) => new IgnoreAction(`${PLACES[place].title} (${finding.rule})`, here, finding, place),
      ),
      ...allowActions(here, finding),
    ]);
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (action instanceof IgnoreAction)
      action.edit = await ignoreEdit(action.here, action.finding, action.place);
    return action;
  }
}

/** Puts a directive in, with the cursor where its reason goes; undefined where no form of comment fits. */
async function ignoreEdit(
  { document, snapshot }: LoadedHere,
  finding: Loaded,
  wished: IgnorePlace,
): Promise<vscode.WorkspaceEdit | undefined> {
  // Brings the Markdown parser with it: the first ignore loads it, not the start of the extension.
  const { insertDirective } = await import('../analysis/directives/insert');
  if (!snapshot.isCurrent) return undefined;
  const insertion = insertDirective(snapshot.text, finding, finding.rule, wished);
  if (!insertion) return undefined;
  const { at, before, behind } = insertion;
  const place = document.positionAt(at);
  // VS Code indents the lines of a snippet like the one that it is put into: put in at its start, they stay as they are.
  const indent = behind.includes('\n') ? document.lineAt(place).text.slice(0, place.character) : '';
  const snippet = new vscode.SnippetString()
    .appendText(indent + before)
    .appendTabstop(0)
    .appendText(behind.slice(0, behind.length - indent.length));
  const put = vscode.SnippetTextEdit.insert(place.translate(0, -indent.length), snippet);
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [put]);
  return edit;
}

function allowActions(here: LoadedHere, finding: Loaded): vscode.CodeAction[] {
  const { document, snapshot } = here;
  const shown = excerpt(snapshot.text, finding, SHOWN);
  const action = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    result.command = { command, title, arguments: args };
    return result;
  };
  const term = termOf(snapshot.text, finding);
  return [
    action(`Never mark “${shown}” in this project`, ALLOW_TERM, document.uri.toString(), { term }),
    action(`Not loaded in this phrase …`, ALLOW_IN_PHRASE, ...phraseArguments(here, finding)),
  ];
}

type PhraseArguments = [uri: string, term: string, phrase: string];

function phraseArguments({ document, snapshot }: LoadedHere, finding: Loaded): PhraseArguments {
  const { text } = snapshot;
  const phrase = excerpt(text, phraseAround(text, finding), LONGEST_TERM);
  return [document.uri.toString(), termOf(text, finding), phrase];
}

/** Lets the user say in which phrase a term is meant literally. */
async function askForPhrase(uri: string, term: string, phrase: string): Promise<void> {
  const holds = (value: string): boolean => value.toLowerCase().includes(term.toLowerCase());
  const start = phrase.toLowerCase().indexOf(term.toLowerCase());
  const chosen = await vscode.window.showInputBox({
    title: `“${shortened(term)}” Is Not Loaded in This Phrase`,
    prompt: 'The words in which it is meant literally, for the whole project',
    value: phrase,
    valueSelection: start < 0 ? undefined : [0, phrase.length],
    validateInput: (value) =>
      holds(value) && value.trim().length > term.length
        ? undefined
        : `The phrase must hold “${shortened(term)}” and more.`,
  });
  if (chosen !== undefined) await allow(uri, term, chosen.trim());
}

async function allow(uri: string, term: string, phrase?: string): Promise<void> {
  await vscode.commands.executeCommand(
    ALLOW_TERM,
    uri,
    phrase === undefined ? { term } : { term, in: phrase },
  );
}

function termOf(text: string, finding: Loaded): string {
  return excerpt(text, finding, LONGEST_TERM);
}

function shortened(term: string): string {
  return excerpt(term, { start: 0, end: term.length }, SHOWN);
}
