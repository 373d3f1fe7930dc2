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
export function registerHighlights({ configuration, store }: Services): vscode.Disposable {
  const types = new Map(
    LOOKS.map((look) => [
      look,
      vscode.window.createTextEditorDecorationType({
        ...STYLES[look],
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
    ]),
  );
  const painted = new WeakMap<vscode.TextEditor, Painted>();
  const scrolled = new Set<vscode.TextEditor>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const paint = (editor: vscode.TextEditor): void => {
    const state = store.get(editor.document);
    if (state?.kind !== 'lit') {
      // A draft that is read again keeps its highlights until the result is there.
      if (state?.kind !== 'reading' && painted.delete(editor)) clear(editor);
      return;
    }
    const { snapshot } = state;
    const before = painted.get(editor);
    if (before?.snapshot === snapshot && editor.visibleRanges.every((range) => before.window.contains(range)))
      return;
    const window = windowOf(editor);
    painted.set(editor, { snapshot, window });
    for (const [look, spans] of lookUp(editor.document, snapshot, window)) {
      const type = types.get(look);
      if (type) editor.setDecorations(type, rangesOf(editor.document, snapshot, spans, window));
    }
  };

  const lookUp = (document: vscode.TextDocument, snapshot: Snapshot, window: vscode.Range) => {
    const { settings } = configuration;
    const near = snapshot.near({
      start: document.offsetAt(window.start),
      end: document.offsetAt(window.end),
    });
    return highlightsOf(shownInText(near, settings), settings.quotedWording === 'subdued');
  };

  const clear = (editor: vscode.TextEditor): void => {
    for (const type of types.values()) editor.setDecorations(type, []);
  };

  const paintAll = (): void => vscode.window.visibleTextEditors.forEach(paint);

  return vscode.Disposable.from(
    ...types.values(),
    store.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor);
    }),
    configuration.onDidChange(() => {
      for (const editor of vscode.window.visibleTextEditors) painted.delete(editor);
      paintAll();
    }),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      scrolled.add(textEditor);
      clearTimeout(timer);
      timer = setTimeout(() => {
        scrolled.forEach(paint);
        scrolled.clear();
      }, PAUSE);
    }),
    { dispose: () => clearTimeout(timer) },
  );
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
