import * as vscode from 'vscode';
import { editsFor, newHouseFile, type HouseChange } from '../house/editHouseFile';
import { HOUSE_FILE_NAME, type HouseFile } from '../house/houseFile';
import { NO_FILE, projectConfig, type ProjectConfig } from '../house/projectConfig';
import { readHouseFile } from '../house/readHouseFile';
import type { Configuration } from './configuration';
import { isEligible } from './eligible';
import { HouseFiles, type KnownHouseFile } from './houseFiles';
import { rangeOf } from './place';

/** What governs a draft. */
export interface Governing {
  /** The house style file and the user's settings together. `config.house` is the same object until one of them changes. */
  readonly config: ProjectConfig;
  /** The file in force; where it has problems, what it said before them is in force. Undefined where there is none. */
  readonly file: KnownHouseFile | undefined;
}

/** How an edit of a house style file ended. */
export type EditOutcome =
  /** It is written and saved, or stood there already. */
  | 'done'
  /** It is written into the open file, which the user had changed before and must save. */
  | 'unsaved'
  /** The file has mistakes and was left alone. */
  | 'invalid'
  /** There is no folder that a new file could stand in. */
  | 'nowhere'
  /** VS Code refused the edit. */
  | 'refused';

/** Which house style governs a draft: that of the nearest file, from the draft's folder up to its workspace folder. */
export class HouseStyles implements vscode.Disposable {
  private readonly files: HouseFiles;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];
  /** By what the file says: a style stays the same object as long as the file and the wishes do. */
  private configs = new WeakMap<HouseFile, ProjectConfig>();
  private wishes: string;

  /** Fires when another style may govern a draft, and when a file has got or lost a mistake. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly configuration: Configuration,
    log: vscode.LogOutputChannel,
  ) {
    this.files = new HouseFiles(log);
    this.wishes = JSON.stringify(configuration.settings.wishes);
    this.disposables = [
      this.files,
      this.changed,
      this.files.onDidChange(() => this.changed.fire()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.changed.fire()),
      // Nobody watches what lies outside the workspace: it is looked at when somebody may have been at it.
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isOutside(editor.document)) void this.lookAgain(editor.document);
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        const documents = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
        if (focused) [...documents].filter(isOutside).forEach((document) => void this.lookAgain(document));
      }),
      configuration.onDidChange(({ wishes }) => {
        const now = JSON.stringify(wishes);
        if (now === this.wishes) return;
        this.wishes = now;
        this.configs = new WeakMap();
        this.changed.fire();
      }),
    ];
  }

  /** What governs a document; undefined while its file is being looked for (a change will follow). */
  get(document: vscode.TextDocument): Governing | undefined {
    const found = placesFor(document).map((uri) => this.files.get(uri));
    const nearest = found.find((file) => file !== null);
    if (nearest === undefined && found.includes(undefined)) return undefined;
    return { config: this.configFor(nearest?.file), file: nearest ?? undefined };
  }

  /** The files that cannot be read now. */
  get invalid(): readonly KnownHouseFile[] {
    return this.files.invalid;
  }

  /** Where a house style for a document stands or would be made; undefined where there is no folder for it. */
  async fileFor(
    document: vscode.TextDocument,
  ): Promise<{ readonly uri: vscode.Uri; readonly exists: boolean } | undefined> {
    const governing = await this.lookAgain(document);
    if (governing.file) return { uri: governing.file.uri, exists: true };
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    const uri = folder ? vscode.Uri.joinPath(folder.uri, HOUSE_FILE_NAME) : placesFor(document)[0];
    return uri && { uri, exists: false };
  }

  /**
   * Makes a change in the file that governs a document, as one step that can be undone there; makes the file where there
   * is none.
   */
  async edit(document: vscode.TextDocument, change: HouseChange): Promise<EditOutcome> {
    const place = await this.fileFor(document);
    if (!place) return 'nowhere';
    const edit = new vscode.WorkspaceEdit();
    if (!place.exists) {
      const contents = new TextEncoder().encode(newHouseFile(change));
      edit.createFile(place.uri, { contents, ignoreIfExists: true });
      return (await vscode.workspace.applyEdit(edit)) ? 'done' : 'refused';
    }
    const target = await vscode.workspace.openTextDocument(place.uri).then(undefined, () => undefined);
    const text = target?.getText() ?? '';
    const { file } = readHouseFile(text);
    if (!target || !file) return 'invalid';
    const edits = editsFor(text, change, file.allow);
    if (edits.length === 0) return target.isDirty ? 'unsaved' : 'done';
    for (const { offset, length, content } of edits)
      edit.replace(place.uri, rangeOf(target, { start: offset, end: offset + length }), content);
    const mayBeSaved = !target.isDirty;
    if (!(await vscode.workspace.applyEdit(edit))) return 'refused';
    return mayBeSaved && (await target.save()) ? 'done' : 'unsaved';
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private configFor(file: HouseFile = NO_FILE): ProjectConfig {
    const known = this.configs.get(file) ?? projectConfig(file, this.configuration.settings.wishes);
    this.configs.set(file, known);
    return known;
  }

  /** What governs a document by what stands in its folders at this moment. */
  private async lookAgain(document: vscode.TextDocument): Promise<Governing> {
    for (;;) {
      await Promise.all(placesFor(document).map((uri) => this.files.read(uri)));
      const governing = this.get(document);
      if (governing) return governing;
    }
  }
}

function isOutside(document: vscode.TextDocument): boolean {
  return isEligible(document) && !document.isUntitled && !vscode.workspace.getWorkspaceFolder(document.uri);
}

/** Where the house style of a document may stand, the nearest place first. */
function placesFor({ uri, isUntitled }: vscode.TextDocument): vscode.Uri[] {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (isUntitled) return first ? [vscode.Uri.joinPath(first.uri, HOUSE_FILE_NAME)] : [];
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.path.replace(/\/$/, '');
  const places: vscode.Uri[] = [];
  for (let folder = vscode.Uri.joinPath(uri, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    places.push(vscode.Uri.joinPath(folder, HOUSE_FILE_NAME));
    if (folder.path === root || folder.path.length <= 1) return places;
  }
}
