import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import type { Current } from '../drafts/activeDraft';
import { reveal } from '../drafts/place';
import type { Services } from '../drafts/services';
import type { Snapshot } from '../drafts/snapshot';
import { titleOf } from '../drafts/title';
import { coversNow } from '../drafts/underCursor';
import { writeIssue } from '../reports/positionsSection';
import { issueCards } from './models/positions';
import { isFromPage, type Content, type FromPage, type PageCommand, type ToPage } from './positions/protocol';
import { noAnalysis } from './webviews/content';
import { loadPage } from './webviews/page';

/** Pause after an analysis, in milliseconds, before the side bar follows. */
const PAUSE = 150;
/** Pause in the cursor's movement, in milliseconds, before the side bar is told where it is. */
const CURSOR_PAUSE = 100;

const VIEW = 'policyLens.positions';
const TREE = 'policyLens.positionsTree';

const COMMANDS: Readonly<Record<PageCommand, string>> = {
  analyze: 'policyLens.analyze',
  openSample: 'policyLens.openSample',
};

/** The Positions side bar: who stands where, issue by issue, side by side. */
export function registerPositionsView(services: Services): vscode.Disposable {
  const view = new PositionsView(services);
  return vscode.Disposable.from(
    view,
    vscode.window.registerWebviewViewProvider(VIEW, view),
    vscode.commands.registerCommand('policyLens.showPositions', () =>
      vscode.commands.executeCommand(`${viewToShow(services)}.focus`),
    ),
    vscode.commands.registerCommand('policyLens.showPositionsOf', async (actor: unknown) => {
      if (typeof actor !== 'string') return;
      const isTree = viewToShow(services) === TREE;
      if (!isTree) view.filterBy(actor);
      await vscode.commands.executeCommand('policyLens.showPositions');
      if (isTree) await vscode.commands.executeCommand('policyLens.selectPositionOf', actor);
    }),
  );
}

/** The view that shows positions: the cards, or the tree where the cards are switched off. */
function viewToShow({ configuration }: Services): string {
  return configuration.settings.positionsView === 'tree' ? TREE : VIEW;
}

class PositionsView implements vscode.WebviewViewProvider, vscode.Disposable {
  private view: vscode.WebviewView | undefined;
  /** The page has loaded and listens. */
  private ready = false;
  /** The actor to filter by as soon as the page is there. */
  private wanted: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cursorTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly services: Services) {
    this.disposables = [
      services.active.onDidChange(() => this.showSoon()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.tellCursorSoon(textEditor)),
    ];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    this.ready = false;
    view.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPage(message)) void this.receive(message);
    });
    // A hidden page is gone and hears nothing; when it comes back it loads anew and says that it is ready.
    view.onDidChangeVisibility(() => (this.ready &&= view.visible));
    view.onDidDispose(() => (this.view = undefined));
    loadPage(view.webview, this.services.extensionUri, { name: 'positions', title: 'Positions' });
  }

  /** Shows one actor's positions only, as soon as the page is there. */
  filterBy(actor: string): void {
    this.wanted = actor;
    this.filterIfWanted();
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.cursorTimer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.show();
        return this.filterIfWanted();
      case 'reveal':
        return this.reveal(message.version, ({ findings }) => {
          const position = findings.analysis.positions.find(({ id }) => id === message.entry);
          return position?.evidence[message.evidence];
        });
      case 'revealMarker':
        return this.reveal(message.version, ({ findings }) => {
          const pairs = findings.analysis.contrasts.filter(({ issue }) => issue === message.issue);
          return pairs[message.pair]?.marker;
        });
      case 'copy':
        return this.copy(message.version, message.issue);
      case 'command':
        await vscode.commands.executeCommand(COMMANDS[message.command]);
    }
  }

  private async reveal(
    version: number,
    find: (snapshot: Snapshot) => Span | null | undefined,
  ): Promise<void> {
    const { store, active } = this.services;
    const snapshot = this.snapshotOf(version);
    const span = snapshot && find(snapshot);
    const uri = active.current?.document.uri.toString();
    const shown = span && uri && (await reveal(store, { uri, version, span }));
    if (!shown) vscode.window.setStatusBarMessage('Policy Lens: this passage is being edited', 4_000);
  }

  private async copy(version: number, issue: string): Promise<void> {
    const snapshot = this.snapshotOf(version);
    const written = snapshot && writeIssue(snapshot.findings.analysis, snapshot.text, issue);
    if (written === undefined) {
      vscode.window.setStatusBarMessage('Policy Lens: this issue is being read anew', 4_000);
      return;
    }
    await vscode.env.clipboard.writeText(written);
    vscode.window.setStatusBarMessage('Policy Lens: issue copied as Markdown', 4_000);
  }

  /** What the page's ids count in; undefined where the page shows a version that is not the current one any more. */
  private snapshotOf(version: number): Snapshot | undefined {
    const state = this.services.active.current?.state;
    return state?.kind === 'lit' && state.snapshot.version === version ? state.snapshot : undefined;
  }

  private showSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), PAUSE);
  }

  private show(): void {
    if (!this.view?.visible || !this.ready) return;
    this.post({ type: 'show', content: contentOf(this.services.active.current) });
    if (vscode.window.activeTextEditor) this.tellCursor(vscode.window.activeTextEditor);
  }

  private tellCursorSoon(editor: vscode.TextEditor): void {
    clearTimeout(this.cursorTimer);
    this.cursorTimer = setTimeout(() => this.tellCursor(editor), CURSOR_PAUSE);
  }

  private tellCursor(editor: vscode.TextEditor): void {
    const { current } = this.services.active;
    if (!this.view?.visible || current?.document !== editor.document || current.state.kind !== 'lit') return;
    const { snapshot } = current.state;
    const covers = coversNow(editor.document.offsetAt(editor.selection.active), snapshot);
    const positions = snapshot.findings.analysis.positions.filter(({ evidence }) => evidence.some(covers));
    this.post({ type: 'cursor', entries: positions.map(({ id }) => id) });
  }

  private filterIfWanted(): void {
    if (this.wanted === undefined || !this.ready) return;
    this.post({ type: 'filter', actor: this.wanted });
    this.wanted = undefined;
  }

  private post(message: ToPage): void {
    void this.view?.webview.postMessage(message);
  }
}

function contentOf(current: Current | undefined): Content {
  if (!current) return { kind: 'none' };
  const { document, state } = current;
  if (state.kind !== 'lit') return noAnalysis(state);
  const { snapshot } = state;
  return {
    kind: 'lit',
    title: titleOf(document, snapshot.text),
    version: snapshot.version,
    issues: issueCards(snapshot),
  };
}
