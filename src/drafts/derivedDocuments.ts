import * as vscode from 'vscode';
import type { Snapshot } from './snapshot';
import type { DraftStore } from './store';

const SCHEME = 'policy-lens-report';
/** Pause after an analysis, in milliseconds, before an open document follows. */
const PAUSE = 500;

/** The draft that a document is written from. */
export interface DerivedSource {
  readonly document: vscode.TextDocument;
  readonly snapshot: Snapshot;
  /** What `show` was given beside the draft. */
  readonly argument: string;
}

/** A kind of document that is written from a draft. */
export interface DerivedKind {
  /** In lower case; a part of the document's address. */
  readonly id: string;
  /** "Report on draft.md": the title of the document's tab. */
  title(draftName: string): string;
  /** The document in Markdown. */
  write(source: DerivedSource): string | Promise<string>;
}

/**
 * Read-only Markdown documents written from drafts: reports, lists, comparisons. Each follows its draft while it is open
 * and is shown as a preview.
 */
export class DerivedDocuments implements vscode.Disposable {
  private readonly kinds = new Map<string, DerivedKind>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly disposables: readonly vscode.Disposable[];

  constructor(private readonly store: DraftStore) {
    this.disposables = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        onDidChange: this.changed.event,
        provideTextDocumentContent: (uri) => this.write(uri),
      }),
      store.onDidChange((document) => this.followSoon(document)),
    ];
  }

  register(kind: DerivedKind): vscode.Disposable {
    this.kinds.set(kind.id, kind);
    return { dispose: () => this.kinds.delete(kind.id) };
  }

  /** Shows a kind of document on a draft beside it. */
  async show(kind: DerivedKind, draft: vscode.TextDocument, argument = ''): Promise<void> {
    const name = draft.uri.path.split('/').at(-1) ?? 'draft';
    // The address names the draft, so that a document that VS Code restores finds it again.
    const uri = vscode.Uri.from({
      scheme: SCHEME,
      authority: kind.id,
      path: `/${kind.title(name)}`,
      query: draft.uri.toString(),
      fragment: argument,
    });
    this.changed.fire(uri);
    await vscode.workspace.openTextDocument(uri);
    // Locked: an unlocked preview would turn to whatever Markdown is edited next.
    await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private write({ authority, query, fragment }: vscode.Uri): string | Promise<string> {
    const kind = this.kinds.get(authority);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === query);
    const state = document && this.store.get(document);
    if (!kind || !document || state?.kind !== 'lit')
      return 'The draft of this document is closed or is not analyzed any more.\n';
    return kind.write({ document, snapshot: state.snapshot, argument: fragment });
  }

  private followSoon(draft: vscode.TextDocument): void {
    const query = draft.uri.toString();
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme !== SCHEME || uri.query !== query) continue;
      const key = uri.toString();
      clearTimeout(this.timers.get(key));
      this.timers.set(
        key,
        setTimeout(() => {
          this.timers.delete(key);
          this.changed.fire(uri);
        }, PAUSE),
      );
    }
  }
}
