import * as vscode from 'vscode';
import type { Span } from '../analysis/model';
import { rangeOf } from '../drafts/place';
import type { Services } from '../drafts/services';
import { shownInText, type ShownFindings } from '../drafts/shown';
import type { Snapshot } from '../drafts/snapshot';
import { covering, cuesAt, type Cue, type Located } from '../drafts/underCursor';
import { actorCard, attributionCard, loadedCard, proposalCard, type CardSource } from './models/hoverCards';

/** The only commands that a card may link to. */
const LINKED = {
  fix: 'policyLens.fixAt',
  nextMention: 'policyLens.nextMentionOf',
  positions: 'policyLens.showPositionsOf',
} as const;

/** A card on a finding under the cursor. */
interface Card extends Span {
  readonly text: string;
}

/** Explains the findings under the cursor, the smallest first. Reads the store only. */
export function registerHover({ configuration, store }: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider('markdown', {
    async provideHover(document, position) {
      const state = store.get(document);
      if (state?.kind !== 'lit') return undefined;
      // The rules bring the lexicon with them: the first hover loads them, not the start of the extension.
      const { explain } = await import('../analysis/explain');
      const { snapshot } = state;
      const offset = document.offsetAt(position);
      const near = snapshot.near({ start: offset, end: offset });
      const { settings } = configuration;
      // What somebody says has no highlight of its own: its card is on the word that says so.
      const cues = settings.highlights ? cuesAt(offset, snapshot) : [];
      const cards = cardsAt(offset, { ...shownInText(near, settings), cues }, snapshot, {
        explain,
        uri: document.uri.toString(),
      });
      const [smallest] = cards;
      if (!smallest) return undefined;
      return new vscode.Hover(
        cards.map(({ text }, i) => asMarkdown(i > 0 ? `---\n\n${text}` : text)),
        rangeOf(document, smallest),
      );
    },
  });
}

/** The cards of the findings that cover an offset of the document as it is now. */
function cardsAt(
  offset: number,
  found: ShownFindings & { readonly cues: readonly Located<Cue>[] },
  snapshot: Snapshot,
  { explain, uri }: Pick<CardSource, 'explain'> & { readonly uri: string },
): Card[] {
  const source = { digest: snapshot.digest, text: snapshot.text, explain };
  const here = <F extends Span>(findings: readonly F[]) => covering(findings, offset, snapshot);
  // Of an actor's nested mentions the smallest speaks for all.
  const mentions = new Map(
    here(found.mentions)
      .reverse()
      .map((hit) => [hit.finding.actor, hit]),
  );
  return [
    ...here(found.loaded).map(({ finding, now }) => ({
      ...now,
      text: loadedCard(finding, source, link('Quick fix …', LINKED.fix, uri, now.start)),
    })),
    ...[...mentions.values()].map(({ finding, now }) => ({
      ...now,
      text: actorCard(finding, source, actorLinks(finding.actor, snapshot, [uri, now.start])),
    })),
    ...here(found.proposals).map(({ finding, now }) => ({
      ...now,
      text: proposalCard(finding, source),
    })),
    ...found.cues.map(({ finding, now }) => ({
      ...now,
      text: attributionCard(finding.attribution, source),
    })),
  ].sort((a, b) => length(a) - length(b));
}

/** @param here where the card stands: its draft and the offset there */
function actorLinks(actor: string, { digest }: Snapshot, here: readonly [string, number]): string {
  const links: string[] = [];
  if ((digest.naming.get(actor)?.mentions ?? 0) > 1)
    links.push(link('Next mention', LINKED.nextMention, actor, ...here));
  if (digest.about(actor).positions.length > 0) links.push(link('Positions', LINKED.positions, actor));
  return links.join(' · ');
}

function link(label: string, command: string, ...given: readonly (string | number)[]): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(given))})`;
}

function asMarkdown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text, true);
  markdown.isTrusted = { enabledCommands: Object.values(LINKED) };
  return markdown;
}

function length({ start, end }: Span): number {
  return end - start;
}
