import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../drafts/layers';
import { reveal } from '../drafts/place';
import type { Services } from '../drafts/services';
import type { Settings } from '../drafts/settings';
import { countLayers, presentable } from '../drafts/shown';
import type { Snapshot } from '../drafts/snapshot';
import { actorRows } from './models/actorRows';
import { loadedRows } from './models/loadedRows';
import { positionRows } from './models/positionRows';
import { proposalRows } from './models/proposalRows';
import type { Row, RowSource } from './models/rows';
import { LAYER_NAME } from './models/words';

/** Pause after an analysis, in milliseconds, before the trees follow. */
const PAUSE = 250;

/** Internal: goes to the place of a row. */
const REVEAL = 'policyLens.revealRow';

const ROWS: Readonly<Record<Layer, (source: RowSource, settings: Settings) => readonly Row[]>> = {
  actors: actorRows,
  proposals: (source, { proposalGrouping }) => proposalRows(source, proposalGrouping),
  loaded: (source, { loadedGrouping }) => loadedRows(source, loadedGrouping),
};

/** What sets one tree apart from the others. */
interface TreeOf {
  /** Id of the view below `policyLens`. */
  readonly view: string;
  /** What it shows, in the plural. */
  readonly what: string;
  fill(snapshot: Snapshot, settings: Settings): { readonly rows: readonly Row[]; readonly count: number };
}

/** The native trees of the three layers and of the positions: what the draft holds, each row a way to its place. */
export function registerTrees(services: Services): vscode.Disposable {
  const { active, configuration } = services;
  const trees = [POSITIONS, ...LAYERS.map(treeOfLayer)].map((of) => new FindingsTree(of, services));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => trees.forEach((tree) => tree.refresh()), PAUSE);
  };
  return vscode.Disposable.from(
    ...trees,
    active.onDidChange(refreshSoon),
    configuration.onDidChange(refreshSoon),
    vscode.commands.registerCommand(REVEAL, async (view: string, row: Row) => {
      await trees.find(({ of }) => of.view === view)?.reveal(row);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

const POSITIONS: TreeOf = {
  view: 'positionsTree',
  what: 'positions',
  fill({ digest, text }) {
    const rows = positionRows({ digest, text });
    return { rows, count: digest.analysis.positions.length };
  },
};

function treeOfLayer(layer: Layer): TreeOf {
  return {
    view: layer,
    what: LAYER_NAME[layer].many,
    fill({ findings, digest, text }, settings) {
      const found = presentable(findings.analysis, settings);
      return { rows: ROWS[layer]({ found, digest, text }, settings), count: countLayers([found])[layer] };
    },
  };
}

class FindingsTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Row>;
  private rows: readonly Row[] = [];
  /** Where the rows' spans count. */
  private source: { readonly uri: string; readonly version: number } | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    readonly of: TreeOf,
    private readonly services: Services,
  ) {
    this.view = vscode.window.createTreeView(`policyLens.${of.view}`, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.view.onDidChangeVisibility(() => this.refresh());
    this.refresh();
  }

  /** A hidden tree does nothing. */
  refresh(): void {
    if (!this.view.visible) return;
    const current = this.services.active.current;
    this.source = undefined;
    this.rows = [];
    this.view.message = undefined;
    this.view.description = undefined;
    if (current?.state.kind === 'lit') this.fill(current.document.uri.toString(), current.state.snapshot);
    else if (current?.state.kind === 'failed') this.view.message = current.state.message;
    this.changed.fire();
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? (row.children?.() ?? []) : this.rows)];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.label, row.children ? (row.unfolded ? Expanded : Collapsed) : None);
    item.id = `${this.source?.uri}#${row.id}`;
    item.description = row.description;
    item.tooltip = row.tooltip ?? row.label;
    item.accessibilityInformation = { label: row.spoken };
    if (row.icon) item.iconPath = new vscode.ThemeIcon(row.icon);
    if (row.span) item.command = { command: REVEAL, title: 'Go to Place', arguments: [this.of.view, row] };
    return item;
  }

  async reveal({ span }: Row): Promise<void> {
    if (span && this.source) await reveal(this.services.store, { ...this.source, span });
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }

  private fill(uri: string, snapshot: Snapshot): void {
    const { rows, count } = this.of.fill(snapshot, this.services.configuration.settings);
    this.source = { uri, version: snapshot.version };
    this.rows = rows;
    if (rows.length === 0) this.view.message = `No ${this.of.what} found in this draft.`;
    else this.view.description = String(count);
  }
}
