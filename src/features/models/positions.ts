import { explain } from '../../analysis/explain';
import type { Position, Span } from '../../analysis/model';
import type { Digest } from '../../drafts/digest';
import { capitalised, excerpt, oneLine } from '../../reports/excerpt';
import { standsByIssue, type IssueStands } from '../../reports/stances';
import { HOW_KNOWN } from '../../reports/vocabulary';
import type { IssueCard, Pair } from '../positions/protocol';
import type { Entry, Passage } from '../webviews/entry';

/** What the cards are made from. */
export interface CardSource {
  readonly digest: Digest;
  /** The text of the version that the analysis counts in. */
  readonly text: string;
}

/** The issues of a draft as the side bar shows them. */
export function issueCards(source: CardSource): IssueCard[] {
  return standsByIssue(source.digest.analysis).map((stands) => issueCard(stands, source));
}

function issueCard(stands: IssueStands, source: CardSource): IssueCard {
  const { issue, sides, contrasts, agreements, unanswered } = stands;
  return {
    id: issue.id,
    label: capitalised(oneLine(issue.label)),
    entries: [...sides.support, ...sides.mixed, ...sides.oppose].map((position) => entryOf(position, source)),
    pairs: contrasts.map(({ a, b, marker }): Pair => ({
      a,
      b,
      marker: marker && passage(marker, source, 40),
    })),
    agreements: agreements.map((holders) => holders.map((id) => holderName(id, source))),
    unanswered: unanswered.map(({ position, reason, rule }) => ({
      entry: position,
      reason,
      why: whyOf(rule),
    })),
  };
}

/** A position as a page shows it. */
export function entryOf(position: Position, source: CardSource): Entry {
  return {
    id: position.id,
    key: `${position.issue}/${position.holder}/${position.stance}`,
    actor: position.holder,
    holder: holderName(position.holder, source),
    stance: position.stance,
    how: HOW_KNOWN[position.type],
    certainty: position.certainty,
    why: whyOf(position.rule),
    evidence: position.evidence.map((span) => passage(span, source)),
  };
}

/** What a holder is called at the head of a line. */
export function holderName(actor: string, { digest }: CardSource): string {
  return capitalised(oneLine(digest.name(actor)));
}

/** What a rule says for itself. */
export function whyOf(rule: string): string {
  return explain(rule)?.why ?? '';
}

function passage(span: Span, { digest, text }: CardSource, limit?: number): Passage {
  return { text: excerpt(text, span, limit), line: digest.lines.at(span.start).line };
}
