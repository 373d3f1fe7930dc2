import * as vscode from 'vscode';
import type { Services } from '../drafts/services';
import {
  LOADED_GROUPING_SETTING,
  PROPOSAL_GROUPING_SETTING,
  type LoadedGrouping,
  type ProposalGrouping,
} from '../drafts/settings';

const PROPOSALS: Readonly<Record<ProposalGrouping, string>> = {
  status: 'Status: endorsed, reported, rejected, voiced',
  agent: 'Agent: who is to act',
  force: 'Force: strong, medium, weak',
};

const LOADED: Readonly<Record<LoadedGrouping, string>> = {
  category: 'Category: how it pushes',
  target: 'Target: hostile and friendly wording for each actor',
};

/** Lets the user choose by what the trees group their rows. The choice is a setting: it lasts and can be seen. */
export function registerGrouping({ configuration }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.groupProposals', async () => {
      const { proposalGrouping } = configuration.settings;
      const picked = await choose('Group Proposals By', PROPOSALS, proposalGrouping);
      if (picked) await configuration.set(PROPOSAL_GROUPING_SETTING, picked);
    }),
    vscode.commands.registerCommand('policyLens.groupLoadedLanguage', async () => {
      const { loadedGrouping } = configuration.settings;
      const picked = await choose('Group Loaded Language By', LOADED, loadedGrouping);
      if (picked) await configuration.set(LOADED_GROUPING_SETTING, picked);
    }),
  );
}

async function choose(
  title: string,
  names: Readonly<Record<string, string>>,
  now: string,
): Promise<string | undefined> {
  const items = Object.entries(names).map(([grouping, label]) => ({
    label,
    description: grouping === now ? 'now' : '',
    grouping,
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.grouping;
}
