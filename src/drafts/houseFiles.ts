import * as vscode from 'vscode';
import { decodeText, NOT_TEXT } from '../house/decodeText';
import { HOUSE_FILE_NAME, type HouseFile, type HouseProblem } from '../house/houseFile';
import { LONGEST_HOUSE_FILE, readHouseFile } from '../house/readHouseFile';
import { LineIndex } from '../reports/lines';

/** A house style file that exists. */
export interface KnownHouseFile {
  readonly uri: vscode.Uri;
  /** As saved; empty where it could not be read as text. */
  readonly text: string;
  /** What it says, or, where it cannot be read now, what it said last; undefined where it never could. */
  readonly file: HouseFile | undefined;
  /** What is wrong with it now, in the order of the text. */
  readonly problems: readonly HouseProblem[];
}

/** The house style files that somebody has asked for, as they are saved. Through VS Code's file systems only. */
export class HouseFiles implements vscode.Disposable {
  /** By URI; null where there is none. */
  private readonly known = new Map<string, KnownHouseFile | null>();
  /** The last reading of each, done or to be done: one after another, so that the last word is the newest. */
  private readonly readings = new Map<string, Promise<void>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${HOUSE_FILE_NAME}`);
    const again = (uri: vscode.Uri): void => {
      if (this.readings.has(uri.toString())) void this.read(uri);
    };
    // A folder takes the files in it along without a word about them.
    const all = (): void => {
      for (const key of [...this.known.keys()]) again(vscode.Uri.parse(key, true));
    };
    this.disposables = [
      this.changed,
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => again(uri)),
      vscode.workspace.onDidDeleteFiles(all),
      vscode.workspace.onDidRenameFiles(all),
    ];
  }

  /** The file at a place; null where there is none, undefined where it is being looked for (a change will follow). */
  get(uri: vscode.Uri): KnownHouseFile | null | undefined {
    const key = uri.toString();
    if (!this.readings.has(key)) void this.read(uri);
    return this.known.get(key);
  }

  /** The files that cannot be read now. */
  get invalid(): readonly KnownHouseFile[] {
    return [...this.known.values()]
      .filter((file) => file !== null)
      .filter(({ problems }) => problems.length > 0);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Looks at a place anew. */
  read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const reading = (this.readings.get(key) ?? Promise.resolve()).then(() => this.readNow(uri));
    this.readings.set(key, reading);
    return reading;
  }

  private async readNow(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const content = await loadWritten(uri);
    const before = this.known.get(key);
    const now = content && this.understand(uri, content, before?.file);
    if (before && now && before.text === now.text && before.problems[0]?.message === now.problems[0]?.message)
      return;
    if (before === null && now === null) return;
    this.known.set(key, now);
    if (now) this.tell(now);
    else if (before) this.log.info(`${uri.toString(true)}: gone.`);
    this.changed.fire();
  }

  private understand(
    uri: vscode.Uri,
    { text, trouble }: Content,
    lastGood: HouseFile | undefined,
  ): KnownHouseFile {
    if (trouble !== undefined)
      return { uri, text, file: lastGood, problems: [{ span: { start: 0, end: 0 }, message: trouble }] };
    const { file, problems } = readHouseFile(text);
    return file ? { uri, text, file, problems: [] } : { uri, text, file: lastGood, problems };
  }

  private tell({ uri, text, file, problems }: KnownHouseFile): void {
    const [first] = problems;
    const path = uri.toString(true);
    if (!first) return this.log.info(`${path}: house style read.`);
    const { line, column } = new LineIndex(text).at(first.span.start);
    this.log.warn(
      `${path}:${line}:${column}: ${first.message} ${file ? 'What it said before stays in force.' : 'It is left aside.'}`,
    );
  }
}

interface Content {
  readonly text: string;
  /** Why there is no text. */
  readonly trouble?: string;
}

/** Milliseconds that a file found empty is given to be written: programs empty a file before they write it. */
const BEING_WRITTEN = 150;

/** The text at a place once it is written; null where there is no file. */
async function loadWritten(uri: vscode.Uri): Promise<Content | null> {
  const content = await load(uri);
  if (content?.text !== '' || content.trouble !== undefined) return content;
  await new Promise((resolve) => setTimeout(resolve, BEING_WRITTEN));
  return load(uri);
}

/** The text at a place; null where there is no file. */
async function load(uri: vscode.Uri): Promise<Content | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    // Four bytes a character at most.
    if (size > LONGEST_HOUSE_FILE * 4)
      return { text: '', trouble: 'The file is too long for a house style.' };
    const text = decodeText(await vscode.workspace.fs.readFile(uri));
    return text === undefined ? { text: '', trouble: `This is ${NOT_TEXT}.` } : { text };
  } catch (error) {
    const { code } = error as vscode.FileSystemError;
    if (code === 'FileNotFound' || code === 'FileNotADirectory' || code === 'Unavailable') return null;
    return {
      text: '',
      trouble: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
