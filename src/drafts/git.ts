import * as vscode from 'vscode';

/** The part of the built-in Git extension's API (version 1) that is used here. */
interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null;
}

interface GitRepository {
  readonly state: { readonly HEAD?: { readonly commit?: string; readonly name?: string } };
  /** Text of a file at a commit; rejects where the commit does not have it. */
  show(ref: string, path: string): Promise<string>;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** Why the committed text of a draft cannot be had; the message is for the user. */
export class NoCommittedText extends Error {}

/**
 * The text of a file at Git's HEAD, through VS Code's built-in Git extension.
 *
 * @throws NoCommittedText where there is no Git extension, no repository, no commit, or the file is not in it
 */
export async function textAtHead(uri: vscode.Uri): Promise<string> {
  const repository = (await gitApi()).getRepository(uri);
  if (!repository)
    throw new NoCommittedText('This draft is not in a Git repository that is open in VS Code.');
  if (!repository.state.HEAD?.commit) throw new NoCommittedText('The Git repository has no commit yet.');
  try {
    return await repository.show('HEAD', uri.fsPath);
  } catch {
    throw new NoCommittedText('This draft is not in the last commit.');
  }
}

async function gitApi(): Promise<GitApi> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) throw new NoCommittedText('VS Code’s Git extension is not available here.');
  const git = await extension.activate();
  if (!git.enabled)
    throw new NoCommittedText('Git is switched off in VS Code’s settings, or is not installed.');
  return git.getAPI(1);
}
