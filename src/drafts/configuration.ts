import * as vscode from 'vscode';
import { readSettings, type ReadSettings, type Settings } from './settings';

const SECTION = 'policyLens';

/** The settings in force. Values that make no sense are told to the log once and replaced by their defaults. */
export class Configuration implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Settings>();
  private readonly listener: vscode.Disposable;
  private current: ReadSettings;

  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.current = this.read();
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      this.current = this.read();
      this.changed.fire(this.current.settings);
    });
  }

  get settings(): Settings {
    return this.current.settings;
  }

  get problems(): readonly string[] {
    return this.current.problems;
  }

  /** Changes a setting where it is set now: in the workspace if it is set there, else for the user. */
  async set(key: string, value: boolean | string): Promise<void> {
    const section = vscode.workspace.getConfiguration(SECTION);
    const inWorkspace = section.inspect(key)?.workspaceValue !== undefined;
    const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await section.update(key, value, target);
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private read(): ReadSettings {
    const section = vscode.workspace.getConfiguration(SECTION);
    const result = readSettings((key) => section.get(key));
    for (const problem of result.problems) this.log.warn(problem);
    return result;
  }
}
