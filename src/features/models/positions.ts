import type { Position } from '../../analysis/model';
import type { Digest } from '../../drafts/digest';
import { excerpt, oneLine } from '../../reports/excerpt';
import { standsByIssue, type IssueStands } from '../../reports/stances';
import { HOW_KNOWN } from '../../reports/vocabulary';
import type { Entry, IssueCard, Pair } from '../positions/protocol';

/** What the cards are made from. */
interface CardSource {
  readonly digest: Digest;
  /** The text of the version that the analysis counts in. */
  readonly text: string;
}

/** The issues of a draft as the side bar shows them. */
export function issueCards(source: CardSource): IssueCard[] {
  return standsByIssue(source.digest.analysis).map((stands) => issueCard(stands, source));
}

function issueCard(stands: IssueStands, source: CardSource): IssueCard {
  const { issue, sides, contrasts, agreements } = stands;
  const name = (id: string): string => capitalised(oneLine(source.digest.name(id)));
  return {
    id: issue.id,
    label: capitalised(oneLine(issue.label)),
    entries: [...sides.support, ...sides.mixed, ...sides.oppose].map((position) =>
      entry(position, name, source),
    ),
    pairs: contrasts.map(({ a, b, marker }): Pair => ({
      a,
      b,
      marker: marker ? excerpt(source.text, marker, 40) : '',
    })),
    agreements: agreements.map((holders) => holders.map(name)),
  };
}

function entry(position: Position, name: (id: string) => string, { digest, text }: CardSource): Entry {
  return {
    id: position.id,
    actor: position.holder,
    holder: name(position.holder),
    stance: position.stance,
    how: HOW_KNOWN[position.type],
    evidence: position.evidence.map((span) => ({
      text: excerpt(text, span),
      line: digest.lines.at(span.start).line,
    })),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
