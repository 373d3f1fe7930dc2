import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../drafts/layers';
import type { Services } from '../drafts/services';
import { ALL_LAYERS_SETTING, FOLLOW_SETTING, LAYER_SETTING } from '../drafts/settings';

const COMMAND: Readonly<Record<Layer, string>> = {
  actors: 'policyLens.toggleActors',
  proposals: 'policyLens.toggleProposals',
  loaded: 'policyLens.toggleLoadedLanguage',
};

/**
 * Commands that switch highlights on and off, all or one layer, and the following of the cursor. The switch is the setting:
 * it lasts and can be seen.
 */
export function registerToggles({ configuration }: Services): vscode.Disposable {
  const toggleAll = () => configuration.set(ALL_LAYERS_SETTING, !configuration.settings.highlights);
  const toggleLayer = async (layer: Layer): Promise<void> => {
    const { highlights, layers } = configuration.settings;
    // Who asks for a layer while all are off wants to see it.
    if (!highlights) await configuration.set(ALL_LAYERS_SETTING, true);
    await configuration.set(LAYER_SETTING[layer], highlights ? !layers[layer] : true);
  };
  // Writing a setting takes a moment: a second toggle must see what the first has done.
  let last = Promise.resolve();
  const inTurn = (toggle: () => Promise<void>) => (): Promise<void> => (last = last.then(toggle, toggle));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.toggleHighlights', inTurn(toggleAll)),
    ...LAYERS.map((layer) =>
      vscode.commands.registerCommand(
        COMMAND[layer],
        inTurn(() => toggleLayer(layer)),
      ),
    ),
    vscode.commands.registerCommand('policyLens.followCursor', () => configuration.set(FOLLOW_SETTING, true)),
    vscode.commands.registerCommand('policyLens.stopFollowingCursor', () =>
      configuration.set(FOLLOW_SETTING, false),
    ),
  );
}
