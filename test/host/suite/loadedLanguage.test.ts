import * as vscode from 'vscode';
import { match, ok } from '../assert';
import { closeAll, hover, hoverNow, showText, waitFor } from '../drafts';

const draft = (body: string): string => `---\npolicy-lens: true\n---\n\n${body}\n`;

const at = (document: vscode.TextDocument, words: string): vscode.Position => {
  const offset = document.getText().indexOf(words);
  ok(offset >= 0, `The text does not contain "${words}"`);
  return document.positionAt(offset + 1);
};

/** Shows a draft of which `words` are marked. */
async function showDraft(body: string, words: string): Promise<vscode.TextDocument> {
  const document = await showText(draft(body));
  await hover(document, words);
  return document;
}

async function fixesAt(
  document: vscode.TextDocument,
  words: string,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const position = at(document, words);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
    kind.value,
    20,
  );
}

/** The quick fix of that title at some words, as soon as there is one. */
const fix = (document: vscode.TextDocument, words: string, title: RegExp): Promise<vscode.CodeAction> =>
  waitFor(`a quick fix ${String(title)} at "${words}"`, async () =>
    (await fixesAt(document, words)).find((action) => title.test(action.title)),
  );

async function apply(action: vscode.CodeAction): Promise<void> {
  ok(action.edit, `"${action.title}" has no edit`);
  ok(await vscode.workspace.applyEdit(action.edit), `"${action.title}" was refused`);
}

const untilUnmarked = (document: vscode.TextDocument, words: string): Promise<true> =>
  waitFor(`"${words}" to be left alone`, async () =>
    (await hoverNow(document, words)).includes('author’s own words') ? undefined : true,
  );

const ours = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Policy Lens');

const body =
  'Clearly, the council should vote in May. The plan was a so-called reform.\n\n- one\n- The mayor defends a so-called success.\n- three';

describe('Loaded wording', () => {
  afterEach(closeAll);

  it('is replaced by a quick fix, and comes back by undo', async () => {
    const document = await showDraft(body, 'so-called reform');
    const before = document.getText();
    const action = await fix(document, 'so-called reform', /^(Replace “so-called”|Leave out “so-called”)/);
    ok(action.isPreferred, 'The first alternative is not the preferred fix');
    await apply(action);
    ok(!document.getText().includes('so-called reform'), 'Nothing was replaced');
    await vscode.commands.executeCommand('undo');
    ok(document.getText() === before, 'Undo does not bring the draft back');
  });

  it('is replaced everywhere by one quick fix, and comes back by one undo', async () => {
    const document = await showDraft(body, 'so-called reform');
    const before = document.getText();
    await apply(await fix(document, 'so-called reform', /all 2 “so-called”/));
    ok(!document.getText().includes('so-called'), 'Not all were replaced');
    await vscode.commands.executeCommand('undo');
    ok(document.getText() === before, 'One undo does not bring the draft back');
  });

  it('is never rewritten without being asked', async () => {
    const document = await showDraft(body, 'so-called reform');
    const actions = await fixesAt(document, 'so-called reform', vscode.CodeActionKind.SourceFixAll);
    ok(actions.length === 0, `There is ${actions[0]?.title}`);
  });

  it('is ignored on its line by a comment that stands where a reason goes', async () => {
    const document = await showDraft(body, 'so-called success');
    await apply(await fix(document, 'so-called success', /^Ignore doubt-distance on this line$/));
    match(
      document.getText(),
      /\n- one\n- The mayor defends a so-called success\. <!-- policy-lens: ignore-line loaded\/doubt-distance — {2}-->\n- three\n/,
    );
    await untilUnmarked(document, 'so-called success');
    match(await hover(document, 'so-called reform'), /author’s own words/);
    await vscode.commands.executeCommand('undo');
    ok(document.getText() === draft(body), 'Undo does not bring the draft back');
    await hover(document, 'so-called success');
  });

  it('is ignored by a comment above, in a block quote too', async () => {
    const quoted = 'Text.\n\n> > This so-called reform failed.';
    const document = await showDraft(quoted, 'so-called');
    await apply(await fix(document, 'so-called', /^Ignore doubt-distance by a comment above$/));
    match(
      document.getText(),
      /\n> > <!-- policy-lens: ignore-next-line loaded\/doubt-distance -- {2}-->\n> > This so-called reform failed\.\n/,
    );
    await untilUnmarked(document, 'so-called');
  });

  it('keeps the indentation of a list', async () => {
    const document = await showDraft('- one\n\n  The so-called reform failed.', 'so-called');
    await apply(await fix(document, 'so-called', /^Ignore doubt-distance by a comment above$/));
    match(document.getText(), /\n {2}<!-- policy-lens: ignore-next-line [^\n]*-->\n {2}The so-called reform/);
  });

  it('is ignored in the whole file by a command at the cursor', async () => {
    const document = await showDraft(body, 'so-called reform');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'There is no editor');
    editor.selection = new vscode.Selection(
      at(document, 'so-called reform'),
      at(document, 'so-called reform'),
    );
    await vscode.commands.executeCommand('policyLens.ignoreInFile');
    match(document.getText(), /^---\n[^]*\n---\n\n<!-- policy-lens: ignore-file loaded\/doubt-distance/);
    await untilUnmarked(document, 'so-called reform');
    await untilUnmarked(document, 'so-called success');
  });

  it('is ignored beside another on its line by one comment for both', async () => {
    const document = await showDraft('Clearly, the so-called reform failed.', 'so-called');
    await apply(await fix(document, 'so-called', /^Ignore doubt-distance on this line$/));
    await untilUnmarked(document, 'so-called');
    await apply(await fix(document, 'Clearly', /^Ignore [\w-]+ on this line$/));
    await untilUnmarked(document, 'Clearly');
    match(
      document.getText(),
      /\nClearly, the so-called reform failed\. <!-- policy-lens: ignore-line loaded\/doubt-distance, loaded\/[\w-]+ — {2}-->\n$/,
    );
  });

  it('is ignored in its paragraph by a comment above and one below, and both go by one undo', async () => {
    const document = await showDraft(`The mayor spoke.\n\n${body}`, 'so-called success');
    await apply(await fix(document, 'so-called reform', /^Ignore doubt-distance in this paragraph$/));
    match(
      document.getText(),
      /spoke\.\n\n<!-- policy-lens: ignore-start loaded\/doubt-distance -- {2}-->\n\nClearly[^\n]*\n\n<!-- policy-lens: ignore-end -->\n\n- one/,
    );
    await untilUnmarked(document, 'so-called reform');
    match(await hover(document, 'so-called success'), /author’s own words/);
    await vscode.commands.executeCommand('undo');
    match(document.getText(), /spoke\.\n\nClearly[^\n]*\n\n- one/);
  });

  it('is ignored where it is selected, whatever its kinds, with the cursor where the reason goes', async () => {
    const document = await showDraft(body, 'so-called success');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'There is no editor');
    editor.selection = new vscode.Selection(
      at(document, 'Clearly'),
      at(document, 'so-called success').translate(0, 3),
    );
    await vscode.commands.executeCommand('policyLens.ignoreInBlock');
    const text = document.getText();
    match(
      text,
      /\n---\n\n<!-- policy-lens: ignore-start (loaded\/[\w-]+, )+loaded\/[\w-]+ -- {2}-->\n\nClearly[^]*\n- three\n\n<!-- policy-lens: ignore-end -->\n$/,
    );
    const cursor = document.offsetAt(editor.selection.active);
    ok(
      text.slice(cursor - 4, cursor + 4) === ' --  -->',
      `The cursor is at ${text.slice(cursor - 9, cursor)}`,
    );
    for (const words of ['Clearly', 'so-called reform', 'so-called success'])
      await untilUnmarked(document, words);
  });

  it('is offered other wordings first, then ignores, then what counts in the project', async () => {
    const document = await showDraft(body, 'so-called reform');
    await fix(document, 'so-called reform', /^Ignore/);
    const kinds = (await fixesAt(document, 'so-called reform')).map(
      ({ title }) => /^(Replace|Leave out|Ignore|Never|“so-called” is not)/.exec(title)?.[0],
    );
    const order = kinds.filter((kind, i) => kind !== kinds[i - 1]).join(', ');
    match(order, /^(Replace, |Leave out, )+Ignore, Never, “so-called” is not$/);
  });

  it('is offered no fixes while the draft is ahead of its analysis', async () => {
    const document = await showDraft(body, 'so-called reform');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(4, 0), 'New words. ');
    ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
    for (const { edit: change } of await fixesAt(document, 'so-called reform'))
      for (const { range } of change?.get(document.uri) ?? []) match(document.getText(range), /so-called/);
  });
});

describe('An ignore that leaves nothing out', () => {
  afterEach(closeAll);

  const stale =
    '<!-- policy-lens: ignore-next-line loaded/label-ruler -- old -->\nThe council met.\n\nClearly, it should vote.';
  const hint = (document: vscode.TextDocument, pattern: RegExp) =>
    waitFor(`a hint ${String(pattern)}`, () => ours(document).find(({ message }) => pattern.test(message)));

  it('is faded, and goes by a quick fix', async () => {
    const document = await showDraft(stale, 'Clearly');
    const shown = await hint(document, /Nothing of “loaded\/label-ruler” is found here/);
    ok(shown.severity === vscode.DiagnosticSeverity.Hint, 'It is more than a hint');
    ok(shown.tags?.includes(vscode.DiagnosticTag.Unnecessary), 'It is not faded');
    await apply(await fix(document, 'label-ruler', /^Remove this ignore$/));
    match(document.getText(), /\n---\n\nThe council met\.\n/);
    await waitFor('the hint to go', () => (ours(document).length === 0 ? true : undefined));
  });

  it('is corrected where its rule is misspelt', async () => {
    const document = await showDraft(
      'The so-called reform failed. <!-- policy-lens: ignore-line loaded/doubt-distanse -->',
      'so-called',
    );
    await hint(document, /did you mean “loaded\/doubt-distance”/);
    await apply(await fix(document, 'doubt-distanse', /^Change to “loaded\/doubt-distance”$/));
    await untilUnmarked(document, 'so-called');
  });

  it('loses the one rule that leaves nothing out, by a fix on that rule', async () => {
    const document = await showDraft(
      'The so-called reform failed. <!-- policy-lens: ignore-line loaded/label-ruler, loaded/doubt-distanse -->',
      'so-called',
    );
    await hint(document, /Nothing of “loaded\/label-ruler”/);
    ok(
      !(await fixesAt(document, 'label-ruler')).some(({ title }) => /distance/.test(title)),
      'A rule is offered the fix of another',
    );
    await apply(await fix(document, 'label-ruler', /^Remove “loaded\/label-ruler” from this ignore$/));
    match(document.getText(), /ignore-line, loaded\/doubt-distanse -->/);
  });

  it('goes with all others by a command', async () => {
    const document = await showDraft(`${stale} <!-- policy-lens: ignore-line actors/title -->`, 'Clearly');
    await hint(document, /actors\/title/);
    await vscode.commands.executeCommand('policyLens.removeStaleIgnores');
    ok(!document.getText().includes('<!--'), 'A stale ignore stays');
  });
});

describe('The Problems panel', () => {
  after(async () => {
    await vscode.commands.executeCommand('policyLens.hideProblems');
    await closeAll();
  });

  it('has nothing of a draft until it is asked for, and nothing after it is closed', async () => {
    const document = await showDraft(body, 'so-called reform');
    ok(ours(document).length === 0, 'There are problems that nobody asked for');
    await vscode.commands.executeCommand('policyLens.showProblems');
    const [problem] = await waitFor('problems', () =>
      ours(document).length > 0 ? ours(document) : undefined,
    );
    ok(problem && String(problem.code).startsWith('loaded/'), `The code is ${String(problem?.code)}`);
    await vscode.commands.executeCommand('policyLens.hideProblems');
    ok(ours(document).length === 0, 'Hidden problems stay');
    await vscode.commands.executeCommand('policyLens.showProblems');
    await waitFor('problems', () => (ours(document).length > 0 ? true : undefined));
    await vscode.window.showTextDocument(document);
    await closeAll();
    await waitFor('the problems to go', () => (ours(document).length === 0 ? true : undefined));
  });
});
