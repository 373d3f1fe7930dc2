import * as vscode from 'vscode';
import { isEligible } from './eligible';
import type { DraftState } from './state';
import type { DraftStore } from './store';

/** The Markdown document that the views speak of, and what is known of it. */
export interface Current {
  readonly document: vscode.TextDocument;
  readonly state: DraftState;
}

/**
 * Follows the active editor. A panel, a preview or a side bar that takes the focus changes nothing, nor does another kind
 * of file, such as the house style, beside a draft that stays on the screen.
 */
export class ActiveDraft implements vscode.Disposable {
  private document: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<Current | undefined>();
  private readonly disposables: vscode.Disposable[];

  /** Fires when another draft has become current and when the state of the current one has changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly store: DraftStore) {
    this.disposables = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.followEditor()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.followEditor()),
      store.onDidChange((document) => {
        if (document.isClosed && document === this.document) this.document = undefined;
        else if (!this.document) this.document = eligibleInEditor();
        else if (document !== this.document) return;
        this.changed.fire(this.current);
      }),
    ];
    this.document = eligibleInEditor();
  }

  get current(): Current | undefined {
    const state = this.document && this.store.get(this.document);
    return this.document && state && { document: this.document, state };
  }

  private get isOnScreen(): boolean {
    return vscode.window.visibleTextEditors.some(({ document }) => document === this.document);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private followEditor(): void {
    if (!vscode.window.activeTextEditor) return;
    const document = eligibleInEditor();
    if (document === this.document || (!document && this.isOnScreen)) return;
    this.document = document;
    this.changed.fire(this.current);
  }
}

function eligibleInEditor(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isEligible(document) ? document : undefined;
}
