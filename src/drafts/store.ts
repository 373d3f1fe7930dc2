import * as vscode from 'vscode';
import { frontMatterFields } from '../analysis/prose/frontMatter';
import type { DraftFindings } from '../analysis/findings';
import { EngineLanes } from '../worker/lanes';
import type { WorkerPort } from '../worker/protocol';
import type { Configuration } from './configuration';
import { isEligible, matchesAny } from './eligible';
import type { HouseStyles } from './houseStyles';
import { OpenDraft } from './openDraft';
import type { Snapshot } from './snapshot';
import type { DraftState } from './state';

/** Pause in typing, in milliseconds, after which a new version is read. */
const PAUSE = 80;

/** Name, for the engine, of a text that is no document. */
const ASIDE = 'policy-lens-aside:';

interface Aside {
  resolve(findings: DraftFindings): void;
  reject(error: Error): void;
}

/**
 * What is known of every Markdown document on the screen: at most one analysis each, of the newest version that has
 * one. Nobody else asks the engine for anything, and reading the store never starts an analysis.
 */
export class DraftStore implements vscode.Disposable {
  private readonly drafts = new Map<string, OpenDraft>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly disposables: vscode.Disposable[] = [];
  /** Who waits for the analysis of a text that is no open draft, by the name that the engine knows it by. */
  private readonly asides = new Map<string, Aside>();
  private readonly engine: EngineLanes;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private globs: string;
  private nextAside = 1;

  /** Fires when the state of a document has changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    spawn: () => Promise<WorkerPort>,
    private readonly configuration: Configuration,
    private readonly houseStyles: HouseStyles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.engine = new EngineLanes(spawn, {
      onAnalyzed: (result) => {
        const aside = this.endAside(result.uri);
        if (aside) aside.resolve(result.findings);
        else this.settle(result.uri, (draft) => draft.take(result));
      },
      onFailed: ({ uri, version, message }) => {
        this.log.error(`${uri}: ${message}`);
        const aside = this.endAside(uri);
        if (aside) return aside.reject(new Error(message));
        this.settle(uri, (draft) => draft.fail(version, message));
      },
    });
    this.globs = globsOf(configuration);
    this.disposables.push(
      this.engine,
      this.changed,
      vscode.window.onDidChangeVisibleTextEditors(() => this.readVisible()),
      vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      configuration.onDidChange(() => this.judgeAgain()),
      houseStyles.onDidChange(() => this.readWhereStyleChanged()),
    );
    this.readVisible();
  }

  /** What is known of a document; undefined where it is no Markdown that can be a draft or has not been on the screen. */
  get(document: vscode.TextDocument): DraftState | undefined {
    return this.drafts.get(key(document))?.state;
  }

  /** The snapshot of a document that has not been edited since: only its places may be edited. */
  currentSnapshot(document: vscode.TextDocument): Snapshot | undefined {
    const state = this.get(document);
    return state?.kind === 'lit' && state.snapshot.isCurrent ? state.snapshot : undefined;
  }

  /** Lets the user overrule every other verdict for the session. */
  choose(document: vscode.TextDocument, choice: boolean): void {
    if (!isEligible(document)) return;
    this.open(document).choice = choice;
    this.read(document);
  }

  /** Reads a document that is not lit all the same; where its reading has failed, once more: nothing is overruled then. */
  readAllTheSame(document: vscode.TextDocument): void {
    if (this.get(document)?.kind === 'failed') this.read(document);
    else this.choose(document, true);
  }

  /**
   * Reads another text as if it were a version of a draft, under the draft's house style: a committed one, or another
   * file. Nothing is kept of it.
   *
   * @throws where the engine fails on it, or the store is disposed of first
   */
  readOnce(draft: vscode.TextDocument, text: string): Promise<DraftFindings> {
    const name = `${ASIDE}${this.nextAside++}`;
    return new Promise((resolve, reject) => {
      this.asides.set(name, { resolve, reject });
      this.engine.analyze(name, 0, text, this.houseStyles.get(draft)?.config.house);
    });
  }

  dispose(): void {
    clearTimeout(this.pause);
    for (const disposable of this.disposables) disposable.dispose();
    for (const { reject } of this.asides.values()) reject(new Error('Policy Lens was stopped.'));
  }

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      const known = this.drafts.get(key(document));
      if (isEligible(document) && !known?.isUpToDate(document.version)) this.read(document);
    }
  }

  private judgeAgain(): void {
    const globs = globsOf(this.configuration);
    if (globs === this.globs) return;
    this.globs = globs;
    for (const document of vscode.workspace.textDocuments) {
      if (this.drafts.has(key(document))) this.read(document);
    }
  }

  private readWhereStyleChanged(): void {
    for (const document of vscode.workspace.textDocuments) {
      const draft = this.drafts.get(key(document));
      const house = draft && this.houseStyles.get(document)?.config.house;
      if (house && house !== draft.house) this.read(document);
    }
  }

  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const draft = this.drafts.get(key(document));
    if (!draft || contentChanges.length === 0) return;
    // The offsets of one event all count in the text before it: taken from the end, each still holds when its turn comes.
    const edits = contentChanges
      .map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        removed: rangeLength,
        added: text.length,
      }))
      .sort((a, b) => b.start - a.start);
    draft.follow(edits);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.readVisible(), PAUSE);
  }

  private read(document: vscode.TextDocument): void {
    const text = document.getText();
    const { include, exclude } = this.configuration.settings;
    const draft = this.open(document);
    const mustRead = draft.begin(document.version, text, {
      frontMatter: frontMatterFields(text).get('policy-lens'),
      excluded: matchesAny(document, exclude),
      included: matchesAny(document, include),
    });
    // While its house style is being looked for, a draft waits.
    const house = this.houseStyles.get(document)?.config.house;
    draft.house = house;
    if (mustRead && house) this.engine.analyze(key(document), document.version, text, house);
    this.changed.fire(document);
  }

  private open(document: vscode.TextDocument): OpenDraft {
    const known = this.drafts.get(key(document)) ?? new OpenDraft();
    this.drafts.set(key(document), known);
    return known;
  }

  private close(document: vscode.TextDocument): void {
    if (!this.drafts.delete(key(document))) return;
    this.engine.close(key(document));
    this.changed.fire(document);
  }

  private endAside(name: string): Aside | undefined {
    const aside = this.asides.get(name);
    if (aside) this.engine.close(name);
    this.asides.delete(name);
    return aside;
  }

  private settle(uri: string, change: (draft: OpenDraft) => boolean): void {
    const draft = this.drafts.get(uri);
    const document = vscode.workspace.textDocuments.find((candidate) => key(candidate) === uri);
    if (draft && document && change(draft)) this.changed.fire(document);
  }
}

function key(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function globsOf({ settings }: Configuration): string {
  return JSON.stringify([settings.include, settings.exclude]);
}
