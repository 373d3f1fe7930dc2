import type { Contrast, Position, Span, Unanswered } from '../../analysis/model';
import { capitalised, excerpt, oneLine } from '../../reports/excerpt';
import { isChangeOfMind, standsByIssue, type IssueStands } from '../../reports/stances';
import { counted, HOW_KNOWN } from '../../reports/vocabulary';
import { holderName, whyOf, type CardSource } from './positions';
import type { Row } from './rows';
import { CERTAINTY_WORD, LONE_ICON, LONE_NAME, SIDE_ICON, SIDE_NAME, SIDES } from './words';

/** The issues; below each who supports and who opposes, with the words that say so, and how the positions relate. */
export function positionRows(source: CardSource): Row[] {
  return standsByIssue(source.digest.analysis).map((stands) => issueRow(stands, source));
}

function issueRow(stands: IssueStands, source: CardSource): Row {
  const { issue, sides } = stands;
  const label = capitalised(oneLine(issue.label));
  const counts = SIDES.flatMap((side) =>
    sides[side].length > 0 ? [`${sides[side].length} ${SIDE_NAME[side].toLowerCase()}`] : [],
  );
  return {
    id: issue.id,
    label,
    description: counts.join(' · '),
    spoken: [label, ...counts].join(', '),
    icon: 'comment-discussion',
    children: () => [...sideRows(stands, source), ...relationRows(stands, source)],
  };
}

function sideRows({ issue, sides }: IssueStands, source: CardSource): Row[] {
  return SIDES.filter((side) => sides[side].length > 0).map((side) =>
    group(`${issue.id}/${side}`, SIDE_NAME[side], SIDE_ICON[side], (id) =>
      sides[side].map((position, i) => entryRow(`${id}/${i}/${position.holder}`, position, source)),
    ),
  );
}

function entryRow(id: string, position: Position, source: CardSource): Row {
  const label = holderName(position.holder, source);
  const how = [HOW_KNOWN[position.type], CERTAINTY_WORD[position.certainty]].filter(Boolean).join(' · ');
  return {
    id,
    label,
    description: how,
    tooltip: [`${label}: ${how}`, whyOf(position.rule)].filter(Boolean).join('\n\n'),
    spoken: `${label}, ${SIDE_NAME[position.stance]}, ${how}`,
    unfolded: true,
    span: position.evidence[0],
    children: () => position.evidence.map((span, i) => passageRow(`${id}/${i}`, span, source)),
  };
}

function passageRow(id: string, span: Span, source: CardSource): Row {
  const label = excerpt(source.text, span);
  const line = `line ${source.digest.lines.at(span.start).line}`;
  return { id, label, description: line, spoken: `${line}: ${label}`, span };
}

/** Who is set against whom, who agrees and whom nobody meets. */
function relationRows({ issue, contrasts, agreements, unanswered }: IssueStands, source: CardSource): Row[] {
  const positions = source.digest.positions;
  const rows: readonly (readonly [string, string, string, (id: string) => readonly Row[]])[] = [
    [
      'against',
      'Set against each other',
      'arrow-swap',
      (id) => contrasts.flatMap((contrast, i) => contrastRow(`${id}/${i}`, contrast, source) ?? []),
    ],
    [
      'agree',
      'Agree',
      'check-all',
      (id) =>
        agreements.map((holders, i) => {
          const label = holders.map((holder) => holderName(holder, source)).join(', ');
          return { id: `${id}/${i}`, label, spoken: `Agree: ${label}` };
        }),
    ],
    ...(['never_answered', 'opponents_absent'] as const).map(
      (reason) =>
        [
          reason,
          LONE_NAME[reason],
          LONE_ICON[reason],
          (id: string) =>
            unanswered
              .filter((lone) => lone.reason === reason)
              .flatMap((lone, i) => loneRow(`${id}/${i}`, lone, positions.get(lone.position), source) ?? []),
        ] as const,
    ),
  ];
  return rows.flatMap(([key, label, icon, make]) => {
    const row = group(`${issue.id}/${key}`, label, icon, make);
    return row.children?.().length ? [row] : [];
  });
}

/** A pair without a word between is left to the sides, which tell it already; a change of mind must be told. */
function contrastRow(id: string, contrast: Contrast, source: CardSource): Row | undefined {
  const { positions } = source.digest;
  const { a, b, marker } = contrast;
  const [one, other] = [positions.get(a), positions.get(b)];
  if (!one || !other || !(marker || isChangeOfMind(contrast, positions))) return undefined;
  const said = ({ holder, stance }: Position): string =>
    `${holderName(holder, source)} (${SIDE_NAME[stance].toLowerCase()})`;
  const label = `${said(one)} – ${said(other)}`;
  const word = marker ? `“${excerpt(source.text, marker, 40)}”` : 'then and now';
  return {
    id,
    label,
    description: word,
    spoken: `${label}, ${word}`,
    span: marker ?? other.evidence[0],
  };
}

function loneRow(
  id: string,
  { rule }: Unanswered,
  position: Position | undefined,
  source: CardSource,
): Row | undefined {
  if (!position) return undefined;
  const label = holderName(position.holder, source);
  const [span] = position.evidence;
  const description = span && excerpt(source.text, span, 100);
  return {
    id,
    label,
    description,
    tooltip: [label, whyOf(rule)].filter(Boolean).join('\n\n'),
    spoken: [label, description].filter(Boolean).join(', '),
    span,
  };
}

function group(id: string, label: string, icon: string, make: (id: string) => readonly Row[]): Row {
  const children = (): readonly Row[] => make(id);
  const count = children().length;
  return {
    id,
    label,
    description: String(count),
    spoken: `${label}, ${counted(count, 'item')}`,
    icon,
    unfolded: true,
    children,
  };
}
