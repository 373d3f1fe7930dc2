import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import { LAYERS, type Layer } from '../drafts/layers';
import { putCursor, rangeOf, show } from '../drafts/place';
import type { Services } from '../drafts/services';
import { presentable, shownInText, type ShownFindings } from '../drafts/shown';
import type { Snapshot } from '../drafts/snapshot';
import { mentionAt } from '../drafts/underCursor';
import { nextSpan, previousSpan } from './models/nextFinding';
import { LAYER_NAME } from './models/words';

/** Internal, for hover cards: `(id of an actor, uri, offset)` goes to its first mention after a place. */
const NEXT_MENTION_OF = 'policyLens.nextMentionOf';

type Step = (spans: readonly Span[], from: Span) => Span | undefined;
type SpansIn = (snapshot: Snapshot) => readonly Span[];

const STEPS: readonly { readonly name: string; readonly step: Step }[] = [
  { name: 'next', step: nextSpan },
  { name: 'previous', step: previousSpan },
];

/** The commands' names for one finding of a layer. */
const ONE: Readonly<Record<Layer, string>> = {
  actors: 'Actor',
  proposals: 'Proposal',
  loaded: 'LoadedWording',
};

/** Commands that go from finding to finding: over all that is highlighted, over one layer, over one actor's mentions. */
export function registerNavigation(services: Services): vscode.Disposable {
  const { configuration } = services;
  const walk = (step: Step, what: string, spansIn: SpansIn) => () => go(step, what, spansIn, services);
  const highlighted: SpansIn = ({ findings }) => all(shownInText(findings.analysis, configuration.settings));
  const ofLayer =
    (layer: Layer): SpansIn =>
    ({ findings }) =>
      inLayer(presentable(findings.analysis, configuration.settings), layer);
  const ofActorHere: SpansIn = (snapshot) => mentionsOf(actorUnderCursor(snapshot))(snapshot);

  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    ...STEPS.flatMap(({ name, step }) => [
      registerCommand(`policyLens.${name}Finding`, walk(step, 'highlighted findings', highlighted)),
      registerCommand(`policyLens.${name}Mention`, walk(step, 'actor under the cursor', ofActorHere)),
      ...LAYERS.map((layer) =>
        registerCommand(
          `policyLens.${name}${ONE[layer]}`,
          walk(step, LAYER_NAME[layer].many, ofLayer(layer)),
        ),
      ),
    ]),
    registerCommand(NEXT_MENTION_OF, async (actor: unknown, uri: unknown, offset: unknown) => {
      if (await putCursor(uri, offset)) await go(nextSpan, 'mentions', mentionsOf(actor), services);
    }),
  );
}

/** Selects the span that a step from the selection leads to; where there is none, says so. */
async function go(
  step: Step,
  what: string,
  spansIn: SpansIn,
  { active, store }: Pick<Services, 'active' | 'store'>,
): Promise<void> {
  // From a page that is no editor, such as the walkthrough, the matrix or a preview, one goes to the draft.
  const draft = active.current?.document;
  const editor = vscode.window.activeTextEditor ?? (draft && (await show(draft)));
  const state = editor && store.get(editor.document);
  if (!editor || state?.kind !== 'lit') return;
  const { document, selection } = editor;
  const { snapshot } = state;
  const spans = spansIn(snapshot).flatMap((span) => snapshot.locate(span) ?? []);
  const from = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const target = step(spans, from);
  if (!target) {
    vscode.window.setStatusBarMessage(`Policy Lens: no ${what} in this draft`, 4_000);
    return;
  }
  const range = rangeOf(document, target);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function mentionsOf(actor: unknown): SpansIn {
  return ({ findings }) => findings.analysis.mentions.filter((mention) => mention.actor === actor);
}

function actorUnderCursor(snapshot: Snapshot): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && mentionAt(editor.document.offsetAt(editor.selection.start), snapshot)?.finding.actor;
}

function inLayer(found: ShownFindings, layer: Layer): readonly Span[] {
  return layer === 'actors' ? found.mentions : found[layer];
}

function all(found: ShownFindings): Span[] {
  return LAYERS.flatMap((layer) => inLayer(found, layer));
}
