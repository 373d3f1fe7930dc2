import { spawnEngine } from '#spawn';
import * as vscode from 'vscode';
import { ActiveDraft } from './drafts/activeDraft';
import { Configuration } from './drafts/configuration';
import { HouseStyles } from './drafts/houseStyles';
import type { Feature } from './drafts/services';
import { DerivedDocuments } from './drafts/derivedDocuments';
import { DraftStore } from './drafts/store';
import { registerAllowing } from './features/allowing';
import { registerAttributions } from './features/attributions';
import { registerChoices } from './features/choices';
import { registerComparison } from './features/comparison';
import { registerContextKeys } from './features/contextKeys';
import { registerCopyAnalysis } from './features/copyAnalysis';
import { registerGrouping } from './features/grouping';
import { registerHighlights } from './features/highlights';
import { registerHouseStyle } from './features/houseStyle';
import { registerHover } from './features/hover';
import { registerIgnoring } from './features/ignoring';
import { registerIgnoringOnLine } from './features/ignoringOnLine';
import { registerLoadedFixes } from './features/loadedFixes';
import { registerMentions } from './features/mentions';
import { registerNaming } from './features/naming';
import { registerNavigation } from './features/navigation';
import { registerPositionsMatrix } from './features/positionsMatrix';
import { registerPositionsView } from './features/positionsView';
import { registerProblems } from './features/problems';
import { registerProposalFixes } from './features/proposalFixes';
import { registerProposalLens } from './features/proposalLens';
import { registerProposalList } from './features/proposalList';
import { registerReport } from './features/report';
import { registerRewording } from './features/rewording';
import { registerSamples } from './features/samples';
import { registerStaleIgnores } from './features/staleIgnores';
import { registerStatus } from './features/status';
import { registerToggles } from './features/toggles';
import { registerTrees } from './features/trees';

/** Each shows one thing. */
const FEATURES: readonly Feature[] = [
  registerContextKeys,
  registerHighlights,
  registerHover,
  registerStatus,
  registerPositionsView,
  registerPositionsMatrix,
  registerTrees,
  registerGrouping,
  registerNavigation,
  // Of what marks words at the cursor, VS Code asks what was registered last first: a mention goes before a cue.
  registerAttributions,
  registerMentions,
  registerNaming,
  // Of quick fixes, VS Code shows those registered last first: ignores come after what mends.
  registerIgnoringOnLine,
  registerLoadedFixes,
  registerRewording,
  registerIgnoring,
  registerAllowing,
  registerStaleIgnores,
  registerProblems,
  registerToggles,
  registerChoices,
  registerReport,
  registerProposalFixes,
  registerProposalList,
  registerProposalLens,
  registerComparison,
  registerCopyAnalysis,
  registerSamples,
  registerHouseStyle,
];

/** Puts the extension together; the same in the Node and in the web extension host. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Policy Lens', { log: true });
  const configuration = new Configuration(log);
  const houseStyles = new HouseStyles(configuration, log);
  const store = new DraftStore(() => spawnEngine(extensionUri), configuration, houseStyles, log);
  const active = new ActiveDraft(store);
  const derived = new DerivedDocuments(store);
  subscriptions.push(log, configuration, houseStyles, store, active, derived);
  const services = { extensionUri, configuration, houseStyles, store, active, derived };
  subscriptions.push(...FEATURES.map((register) => register(services)));
}
