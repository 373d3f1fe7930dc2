import * as vscode from 'vscode';
import { reveal } from '../drafts/place';
import type { Services } from '../drafts/services';
import { titleOf } from '../drafts/title';
import { draftOf, isFromPage, type Content, type FromPage, type ToPage } from './matrix/protocol';
import { matrixTable } from './models/matrix';
import { noAnalysis } from './webviews/content';
import { loadPage } from './webviews/page';

const TYPE = 'policyLens.matrix';
/** Pause after an analysis, in milliseconds, before a matrix follows. */
const PAUSE = 300;

/** The positions matrix: actors by issues, a tab beside each draft that follows it and comes back after a reload. */
export function registerPositionsMatrix(services: Services): vscode.Disposable {
  const { active, store, extensionUri } = services;
  const tabs = new Map<string, MatrixTab>();

  const adopt = (draft: string, panel: vscode.WebviewPanel): void => {
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.svg');
    tabs.set(draft, new MatrixTab(draft, panel, services));
    panel.onDidDispose(() => {
      tabs.get(draft)?.dispose();
      tabs.delete(draft);
    });
  };

  const show = (): void => {
    const { current } = active;
    if (current?.state.kind !== 'lit') {
      void vscode.window.showInformationMessage('Policy Lens has no analysis of this file to lay out.');
      return;
    }
    const draft = current.document.uri.toString();
    const open = tabs.get(draft);
    if (open) open.panel.reveal();
    else adopt(draft, vscode.window.createWebviewPanel(TYPE, 'Positions Matrix', vscode.ViewColumn.Beside));
  };

  return vscode.Disposable.from(
    store.onDidChange((document) => tabs.get(document.uri.toString())?.showSoon()),
    vscode.commands.registerCommand('policyLens.showMatrix', show),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, remembered) {
        const draft = draftOf(remembered);
        if (draft === undefined || tabs.has(draft)) panel.dispose();
        else adopt(draft, panel);
      },
    }),
    { dispose: () => tabs.forEach((tab) => tab.panel.dispose()) },
  );
}

/** One draft's matrix. */
class MatrixTab implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly draft: string,
    readonly panel: vscode.WebviewPanel,
    private readonly services: Services,
  ) {
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPage(message)) void this.receive(message);
    });
    loadPage(panel.webview, services.extensionUri, { name: 'matrix', title: 'Positions Matrix' });
  }

  showSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), PAUSE);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private show(): void {
    if (!this.panel.visible) return;
    const message: ToPage = { type: 'show', draft: this.draft, content: this.content() };
    if (message.content.kind === 'lit') this.panel.title = `Positions: ${message.content.title}`;
    void this.panel.webview.postMessage(message);
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'reveal':
        return this.reveal(message.version, message.entry, message.evidence);
      case 'analyze': {
        const document = this.state()?.document;
        if (document) this.services.store.readAllTheSame(document);
        return;
      }
      case 'openDraft':
        return this.openDraft();
    }
  }

  private async reveal(version: number, entry: string, evidence: number): Promise<void> {
    const state = this.state()?.state;
    const positions = state?.kind === 'lit' ? state.snapshot.digest.positions : undefined;
    const span = positions?.get(entry)?.evidence[evidence];
    const shown = span && (await reveal(this.services.store, { uri: this.draft, version, span }));
    if (!shown) vscode.window.setStatusBarMessage('Policy Lens: this passage is being edited', 4_000);
  }

  private async openDraft(): Promise<void> {
    try {
      await vscode.window.showTextDocument(vscode.Uri.parse(this.draft), {
        viewColumn: vscode.ViewColumn.Beside,
      });
    } catch {
      void vscode.window.showWarningMessage(
        'Policy Lens: the draft of this matrix cannot be opened any more.',
      );
    }
  }

  private state() {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === this.draft);
    const state = document && this.services.store.get(document);
    return document && state && { document, state };
  }

  private content(): Content {
    const known = this.state();
    if (!known) return { kind: 'closed' };
    if (known.state.kind !== 'lit') return noAnalysis(known.state);
    const { version, text, digest } = known.state.snapshot;
    return { kind: 'lit', title: titleOf(known.document, text), version, ...matrixTable({ digest, text }) };
  }
}
