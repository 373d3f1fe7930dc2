import * as vscode from 'vscode';
import { NodePort } from './nodePort';
import type { WorkerPort } from './protocol';

/** Starts the engine in a worker thread of the Node extension host. */
export async function spawnEngine(extensionUri: vscode.Uri): Promise<WorkerPort> {
  return new NodePort(vscode.Uri.joinPath(extensionUri, 'dist', 'worker', 'node.js').fsPath);
}
