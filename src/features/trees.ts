import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import { LAYERS, type Layer } from '../drafts/layers';
import { reveal } from '../drafts/place';
import type { Services } from '../drafts/services';
import type { Settings } from '../drafts/settings';
import { countLayers, presentable } from '../drafts/shown';
import type { Snapshot } from '../drafts/snapshot';
import { coversNow } from '../drafts/underCursor';
import { actorRows } from './models/actorRows';
import { loadedRows } from './models/loadedRows';
import { positionRows } from './models/positionRows';
import { proposalRows } from './models/proposalRows';
import { pathTo, type Row, type RowSource } from './models/rows';
import { LAYER_NAME } from './models/words';

/** Pause after an analysis, in milliseconds, before the trees follow. */
const PAUSE = 250;
/** Pause in the cursor's movement, in milliseconds, before a tree that follows it does. */
const CURSOR_PAUSE = 100;

/** Internal: goes to the place of a row. */
const REVEAL = 'policyLens.revealRow';
/** Internal: `(id of an actor)`. */
const SELECT_POSITION_OF = 'policyLens.selectPositionOf';

const ROWS: Readonly<Record<Layer, (source: RowSource, settings: Settings) => readonly Row[]>> = {
  actors: actorRows,
  proposals: (source, { proposalGrouping }) => proposalRows(source, proposalGrouping),
  loaded: (source, { loadedGrouping }) => loadedRows(source, loadedGrouping),
};

/** Selects the first position of an actor in the tree of positions. */
async function selectPositionOf(
  actor: unknown,
  trees: readonly FindingsTree[],
  { active }: Services,
): Promise<void> {
  const state = active.current?.state;
  const tree = trees.find(({ of }) => of === POSITIONS);
  if (state?.kind !== 'lit' || !tree) return;
  // The tree may have come into sight just now.
  tree.refresh();
  const held = state.snapshot.findings.analysis.positions.filter(({ holder }) => holder === actor);
  const first = held[0]?.evidence[0];
  await tree.select(({ start, end }) => start === first?.start && end === first.end);
}

/** What sets one tree apart from the others. */
interface TreeOf {
  /** Id of the view below `policyLens`. */
  readonly view: string;
  /** What it shows, in the plural. */
  readonly what: string;
  /** Whether it selects what the cursor is on, where the user wishes so. */
  readonly follows?: true;
  fill(snapshot: Snapshot, settings: Settings): { readonly rows: readonly Row[]; readonly count: number };
}

/** The native trees of the three layers and of the positions: what the draft holds, each row a way to its place. */
export function registerTrees(services: Services): vscode.Disposable {
  const { active, configuration } = services;
  const trees = [POSITIONS, ...LAYERS.map(treeOfLayer)].map((of) => new FindingsTree(of, services));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cursorTimer: ReturnType<typeof setTimeout> | undefined;
  const followSoon = (): void => {
    clearTimeout(cursorTimer);
    cursorTimer = setTimeout(() => trees.forEach((tree) => void tree.follow()), CURSOR_PAUSE);
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => trees.forEach((tree) => tree.refresh()), PAUSE);
  };
  return vscode.Disposable.from(
    ...trees,
    active.onDidChange(refreshSoon),
    configuration.onDidChange(refreshSoon),
    vscode.window.onDidChangeTextEditorSelection(followSoon),
    vscode.commands.registerCommand(REVEAL, async (view: string, row: Row) => {
      await trees.find(({ of }) => of.view === view)?.reveal(row);
    }),
    vscode.commands.registerCommand(SELECT_POSITION_OF, (actor: unknown) =>
      selectPositionOf(actor, trees, services),
    ),
    {
      dispose() {
        clearTimeout(timer);
        clearTimeout(cursorTimer);
      },
    },
  );
}

const POSITIONS: TreeOf = {
  view: 'positionsTree',
  what: 'positions',
  follows: true,
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
  private readonly parents = new WeakMap<Row, Row>();
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
    this.changed.fire();
    void this.follow();
  }

  /** Selects the row of what the cursor is on, unfolding what hides it; what is selected and fits stays so. */
  async follow(): Promise<void> {
    const { active, configuration } = this.services;
    const editor = vscode.window.activeTextEditor;
    const state = active.current?.state;
    if (!this.of.follows || !configuration.settings.followCursor || !this.view.visible) return;
    if (!editor || editor.document !== active.current?.document || state?.kind !== 'lit') return;
    const isHere = coversNow(editor.document.offsetAt(editor.selection.active), state.snapshot);
    if (this.view.selection.some(({ span }) => span && isHere(span))) return;
    await this.select(isHere);
  }

  /** Selects the first and innermost row of a place, unfolding what hides it. */
  async select(fits: (place: Span) => boolean): Promise<void> {
    const path = pathTo(this.rows, fits) ?? [];
    path.forEach((row, i) => this.adopt([row], path[i - 1]));
    const row = path.at(-1);
    // Rejected where the tree is filled anew meanwhile; then it follows once more.
    if (row) await this.view.reveal(row, { select: true, focus: false }).then(undefined, () => undefined);
  }

  getChildren(row?: Row): Row[] {
    return this.adopt(row ? (row.children?.() ?? []) : this.rows, row);
  }

  getParent(row: Row): Row | undefined {
    return this.parents.get(row);
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

  private adopt(rows: readonly Row[], parent: Row | undefined): Row[] {
    if (parent) for (const row of rows) this.parents.set(row, parent);
    return [...rows];
  }

  private fill(uri: string, snapshot: Snapshot): void {
    const { rows, count } = this.of.fill(snapshot, this.services.configuration.settings);
    this.source = { uri, version: snapshot.version };
    this.rows = rows;
    if (rows.length === 0) this.view.message = `No ${this.of.what} found in this draft.`;
    else this.view.description = String(count);
  }
}
