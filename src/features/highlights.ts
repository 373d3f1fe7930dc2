import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import { rangeOf } from '../drafts/place';
import type { Services } from '../drafts/services';
import { shownInText } from '../drafts/shown';
import type { Snapshot } from '../drafts/snapshot';
import { highlightsOf, LOOKS, type Look } from './models/highlights';

/** Lines above and below the screen that are painted too, so that scrolling a little paints nothing. */
const MARGIN = 60;
/** Pause in scrolling, in milliseconds, after which what came into sight is painted. */
const PAUSE = 30;

/**
 * Every layer has a shape of its own, so that colour is never all there is: actors a dotted line, proposals a tinted
 * clause with a solid line under its cue, loaded wording a dashed line. None looks like an error. The lines are drawn by
 * different means (border, text decoration), so that one can lie within another and both are seen.
 */
const STYLES: Readonly<Record<Look, vscode.DecorationRenderOptions>> = {
  actor: {
    borderWidth: '0 0 1px 0',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor('policyLens.actorUnderline'),
  },
  proposal: { backgroundColor: new vscode.ThemeColor('policyLens.proposalBackground') },
  othersProposal: { backgroundColor: new vscode.ThemeColor('policyLens.othersProposalBackground') },
  'cue.endorsed': { textDecoration: 'underline solid 2px var(--vscode-policyLens-proposalUnderline)' },
  'cue.reported': { textDecoration: 'underline solid 1px var(--vscode-policyLens-othersProposalUnderline)' },
  'cue.rejected': {
    textDecoration: 'underline overline solid 1px var(--vscode-policyLens-othersProposalUnderline)',
  },
  'cue.voiced': { textDecoration: 'underline double 1px var(--vscode-policyLens-othersProposalUnderline)' },
  loaded: { textDecoration: 'underline dashed 2px var(--vscode-policyLens-loadedUnderline)' },
  quotedLoaded: { textDecoration: 'underline dashed 1px var(--vscode-policyLens-quotedLoadedUnderline)' },
};

/** What an editor shows at present. */
interface Painted {
  readonly snapshot: Snapshot;
  readonly window: vscode.Range;
}

/** Highlights what is on the screen. Between two analyses VS Code moves the highlights with the text. */
export function registerHighlights(services: Services): vscode.Disposable {
  const { configuration, store } = services;
  const highlights = new Highlights(services);
  const paintVisible = (isMeant: (editor: vscode.TextEditor) => boolean = () => true): void =>
    vscode.window.visibleTextEditors.filter(isMeant).forEach((editor) => highlights.paint(editor));
  return vscode.Disposable.from(
    highlights,
    store.onDidChange((document) => paintVisible((editor) => editor.document === document)),
    configuration.onDidChange(() => {
      highlights.forget(vscode.window.visibleTextEditors);
      paintVisible();
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => paintVisible()),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => highlights.paintSoon(textEditor)),
  );
}

/** The decorations of all editors. */
class Highlights implements vscode.Disposable {
  private readonly types = new Map(
    LOOKS.map((look) => [
      look,
      vscode.window.createTextEditorDecorationType({
        ...STYLES[look],
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
    ]),
  );
  private readonly painted = new WeakMap<vscode.TextEditor, Painted>();
  private readonly scrolled = new Set<vscode.TextEditor>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: Pick<Services, 'store' | 'configuration'>) {}

  /** Paints what an editor has on the screen, unless it is painted already. */
  paint(editor: vscode.TextEditor): void {
    const state = this.services.store.get(editor.document);
    if (state?.kind !== 'lit') {
      // A draft that is read again keeps its highlights until the result is there.
      if (state?.kind !== 'reading' && this.painted.delete(editor)) this.clear(editor);
      return;
    }
    const { snapshot } = state;
    const before = this.painted.get(editor);
    if (before?.snapshot === snapshot && editor.visibleRanges.every((range) => before.window.contains(range)))
      return;
    const window = windowOf(editor);
    this.painted.set(editor, { snapshot, window });
    for (const [look, spans] of this.looksOf(editor.document, snapshot, window)) {
      const type = this.types.get(look);
      if (type) editor.setDecorations(type, rangesOf(editor.document, snapshot, spans, window));
    }
  }

  /** Paints what has come into sight, after a pause in scrolling. */
  paintSoon(editor: vscode.TextEditor): void {
    this.scrolled.add(editor);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.scrolled.forEach((each) => this.paint(each));
      this.scrolled.clear();
    }, PAUSE);
  }

  /** Has editors painted anew, as their drafts may look otherwise now. */
  forget(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) this.painted.delete(editor);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const type of this.types.values()) type.dispose();
  }

  private looksOf(document: vscode.TextDocument, snapshot: Snapshot, window: vscode.Range) {
    const { settings } = this.services.configuration;
    const near = snapshot.near({
      start: document.offsetAt(window.start),
      end: document.offsetAt(window.end),
    });
    return highlightsOf(shownInText(near, settings), settings.quotedWording === 'subdued');
  }

  private clear(editor: vscode.TextEditor): void {
    for (const type of this.types.values()) editor.setDecorations(type, []);
  }
}

/** The lines on the screen and some around them. */
function windowOf({ document, visibleRanges }: vscode.TextEditor): vscode.Range {
  const lines = visibleRanges.flatMap((range) => [range.start.line, range.end.line]);
  const first = Math.max(0, Math.min(...lines, document.lineCount) - MARGIN);
  return document.validateRange(
    new vscode.Range(first, 0, Math.max(0, ...lines) + MARGIN, Number.MAX_SAFE_INTEGER),
  );
}

function rangesOf(
  document: vscode.TextDocument,
  snapshot: Snapshot,
  spans: readonly Span[],
  window: vscode.Range,
): vscode.Range[] {
  return spans.flatMap((span) => {
    const now = snapshot.locate(span);
    const range = now && rangeOf(document, now);
    return range && window.intersection(range) ? [range] : [];
  });
}
