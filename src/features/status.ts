import * as vscode from 'vscode';
import type { Current } from '../drafts/activeDraft';
import type { Services } from '../drafts/services';
import { countLayers, presentable } from '../drafts/shown';
import { houseStyleName, statusText, type HouseStyleStatus, type StatusSource } from './models/statusText';

/** Internal: what a click on the status item opens. */
const SHOW_MENU = 'policyLens.showMenu';

/** The status item: how much of each layer the current draft has, or why nothing is shown; a click offers what can be done. */
export function registerStatus(services: Services): vscode.Disposable {
  const { active, configuration, houseStyles } = services;
  const item = vscode.window.createStatusBarItem('policyLens.status', vscode.StatusBarAlignment.Right, 95);
  item.name = 'Policy Lens';
  item.command = SHOW_MENU;

  const refresh = (): void => {
    const { current } = active;
    if (!current) return item.hide();
    const { text, details, spoken } = statusText(sourceOf(current, services));
    item.text = text;
    item.tooltip = [...details, ...configuration.problems, 'Click for what can be done.'].join('\n\n');
    item.accessibilityInformation = { label: spoken, role: 'button' };
    item.show();
  };

  refresh();
  return vscode.Disposable.from(
    item,
    active.onDidChange(refresh),
    configuration.onDidChange(refresh),
    houseStyles.onDidChange(refresh),
    vscode.commands.registerCommand(SHOW_MENU, () => showMenu(services)),
  );
}

function sourceOf(current: Current, { configuration, houseStyles }: Services): StatusSource {
  const { state } = current;
  switch (state.kind) {
    case 'reading':
      return state;
    case 'dark':
      return { kind: 'dark', reason: state.verdict.reason };
    case 'failed':
      return { kind: 'failed', reason: state.message };
    case 'lit': {
      const { settings } = configuration;
      // Counted passage by passage: the whole analysis of a book is not put together for three numbers.
      const parts = state.snapshot.findings.byPassage.map((findings) => presentable(findings, settings));
      return {
        kind: 'lit',
        reason: state.verdict.reason,
        counts: countLayers(parts),
        highlights: settings.highlights,
        houseStyle: houseStyleOf(current, houseStyles),
      };
    }
  }
}

function houseStyleOf(
  { document }: Current,
  houseStyles: Services['houseStyles'],
): HouseStyleStatus | undefined {
  const file = houseStyles.get(document)?.file;
  return file && { path: vscode.workspace.asRelativePath(file.uri), isValid: file.problems.length === 0 };
}

interface Choice extends vscode.QuickPickItem {
  readonly command: string;
  readonly argument?: string;
}

const ANALYZE: Choice = { label: '$(search) Analyze This Draft', command: 'policyLens.analyze' };
const RETRY: Choice = { ...ANALYZE, label: '$(refresh) Try Again' };
const SETTINGS: Choice = {
  label: '$(gear) Settings',
  command: 'workbench.action.openSettings',
  argument: '@ext:policy-lens.policy-lens',
};

/** Offers what makes sense for the current draft. */
async function showMenu(services: Services): Promise<void> {
  const { current } = services.active;
  if (!current) return;
  const file = houseStyleOf(current, services.houseStyles);
  const houseStyle: Choice = {
    label: '$(book) Open House Style',
    description: file ? houseStyleName(file) : 'none yet',
    command: 'policyLens.openHouseStyle',
  };
  const choices: Choice[] =
    current.state.kind === 'lit'
      ? [
          { label: '$(eye) Toggle Highlights', command: 'policyLens.toggleHighlights' },
          { label: '$(comment-discussion) Show Positions', command: 'policyLens.showPositions' },
          { label: '$(table) Show Positions Matrix', command: 'policyLens.showMatrix' },
          { label: '$(output) Show Draft Report', command: 'policyLens.showReport' },
          { label: '$(eye-closed) Do Not Analyze This Draft', command: 'policyLens.doNotAnalyze' },
          houseStyle,
          SETTINGS,
        ]
      : [current.state.kind === 'failed' ? RETRY : ANALYZE, houseStyle, SETTINGS];
  const [placeHolder] = statusText(sourceOf(current, services)).details;
  const picked = await vscode.window.showQuickPick(choices, { title: 'Policy Lens', placeHolder });
  if (picked) await vscode.commands.executeCommand(picked.command, picked.argument);
}
