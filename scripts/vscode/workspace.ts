/** A folder to work in: temporary, with one sample draft or more in it. */

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export type Settings = Readonly<Record<string, unknown>>;

export interface Workspace {
  readonly folder: string;
  /** What to open for the further folders to be open too: a workspace file where there are some, else the folder. */
  readonly opens: string;
  /** Absolute path of a file in it. */
  path(name: string): string;
  /** Writes its `.vscode/settings.json`; a running VS Code follows. */
  configure(settings: Settings): Promise<void>;
  dispose(): Promise<void>;
}

export interface WorkspaceContent {
  /** Absolute paths of files that it gets copies of. */
  readonly files?: readonly string[];
  /** Texts of other files, by name. */
  readonly contents?: Readonly<Record<string, string>>;
  readonly settings?: Settings;
  /** Names of further folders, which stand empty beside it. */
  readonly further?: readonly string[];
}

/** Makes a temporary folder. */
export async function createWorkspace(content: WorkspaceContent): Promise<Workspace> {
  const temporary = await mkdtemp(join(tmpdir(), 'policy-lens-'));
  // Its name stands in the title bar.
  const folder = join(temporary, 'drafts');
  await mkdir(folder);
  const path = (name: string): string => join(folder, name);
  const configure = async (settings: Settings): Promise<void> => {
    await mkdir(path('.vscode'), { recursive: true });
    await writeFile(path('.vscode/settings.json'), JSON.stringify(settings, undefined, 2));
  };
  if (content.settings) await configure(content.settings);
  for (const file of content.files ?? []) await cp(file, path(basename(file)));
  for (const [name, text] of Object.entries(content.contents ?? {})) await writeFile(path(name), text);
  const further = content.further ?? [];
  for (const name of further) await mkdir(join(temporary, name));
  const opens = further.length > 0 ? join(temporary, 'texts.code-workspace') : folder;
  if (further.length > 0) {
    const folders = [basename(folder), ...further].map((name) => ({ path: name }));
    await writeFile(opens, JSON.stringify({ folders }, undefined, 2));
  }
  return { folder, opens, path, configure, dispose: () => rm(temporary, { recursive: true, force: true }) };
}
