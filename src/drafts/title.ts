import * as vscode from 'vscode';
import { frontMatterFields } from '../analysis/prose/frontMatter';

/** What to call a draft: its title in the front matter, its first heading, or the name of its file. */
export function titleOf(document: vscode.TextDocument, text: string): string {
  const heading = /^#[ \t]+(\S[^\r\n]{0,200})/m.exec(text.slice(0, 20_000))?.[1];
  return frontMatterFields(text).get('title') ?? heading ?? vscode.workspace.asRelativePath(document.uri);
}
