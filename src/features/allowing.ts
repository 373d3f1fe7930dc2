import * as vscode from 'vscode';
import type { Loaded } from '../analysis/model';
import { isSelection, loadedUnderCursor, type LoadedHere } from '../drafts/loadedHere';
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

/** Allows wording for the whole project, by its house style: the commands. */
export function registerAllowing(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.ignoreInProject', async () => {
      const here = loadedUnderCursor(services);
      if (here) await allow(here.document.uri.toString(), termOf(here.snapshot.text, here.findings[0]));
    }),
    vscode.commands.registerCommand(ALLOW_IN_PHRASE, async (...given: Partial<PhraseArguments>) => {
      const [uri, term, phrase] = given;
      if (uri !== undefined && term !== undefined && phrase !== undefined)
        return askForPhrase(uri, term, phrase);
      const here = loadedUnderCursor(services);
      if (here) await askForPhrase(...phraseArguments(here, here.findings[0]));
    }),
  );
}

/** The quick fixes on the first of the findings; none for several at once. */
export function allowActions(here: LoadedHere): vscode.CodeAction[] {
  if (isSelection(here)) return [];
  const {
    document,
    snapshot: { text },
    findings: [finding],
  } = here;
  const shown = excerpt(text, finding, SHOWN);
  const action = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const result = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    result.command = { command, title, arguments: args };
    return result;
  };
  return [
    action(`Never mark “${shown}” in this project`, ALLOW_TERM, document.uri.toString(), {
      term: termOf(text, finding),
    }),
    action(`“${shown}” is not loaded in this phrase …`, ALLOW_IN_PHRASE, ...phraseArguments(here, finding)),
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
