import { AUTHOR, type Mention } from '../../analysis/model';
import { excerpt } from '../../reports/excerpt';
import { counted, FORM_WORD } from '../../reports/vocabulary';
import { groupBy, type Row, type RowSource } from './rows';
import { FORM_NAME, KIND_ICON, KIND_NAME } from './words';

/** UTF-16 code units of the text that a mention's row shows around it. */
const CONTEXT = 40;

/** The actors, the most mentioned first; below each the names that it goes by, below each name where it stands. */
export function actorRows(source: RowSource): Row[] {
  return [...groupBy(source.found.mentions, (mention) => mention.actor)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, mentions]) => actorRow(id, mentions, source));
}

function actorRow(id: string, mentions: readonly Mention[], source: RowSource): Row {
  const { digest } = source;
  const actor = digest.actor(id);
  const label = id === AUTHOR ? 'The author' : digest.name(id);
  const kind = actor && id !== AUTHOR ? KIND_NAME[actor.kind] : '';
  const count = counted(mentions.length, 'mention');
  return {
    id,
    label,
    description: [String(mentions.length), kind].filter(Boolean).join(' · '),
    tooltip: [label, kind, actor?.code, count].filter(Boolean).join(' · '),
    spoken: [label, kind, count].filter(Boolean).join(', '),
    icon: actor ? KIND_ICON[actor.kind] : 'account',
    span: mentions[0],
    children: () => namingRows(id, mentions, source),
  };
}

function namingRows(actor: string, mentions: readonly Mention[], source: RowSource): Row[] {
  const written = (mention: Mention): string =>
    mention.form === 'pronoun' ? 'pronouns' : excerpt(source.text, mention, 80);
  const key = (mention: Mention): string => `${mention.form}:${written(mention).toLowerCase()}`;
  return [...groupBy(mentions, key)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, group]): Row => {
      const [first] = group;
      const label = first ? written(first) : key;
      return {
        id: `${actor}/${key}`,
        label,
        description: [String(group.length), first && first.form !== 'pronoun' ? FORM_WORD[first.form] : '']
          .filter(Boolean)
          .join(' · '),
        tooltip: `${label}: ${counted(group.length, 'mention')} ${first ? FORM_NAME[first.form] : ''}`,
        spoken: `${label}, ${counted(group.length, 'mention')} ${first ? FORM_NAME[first.form] : ''}`,
        span: first,
        children:
          group.length > 1
            ? () => group.map((mention, i) => placeRow(`${actor}/${key}/${i}`, mention, source))
            : undefined,
      };
    });
}

function placeRow(id: string, mention: Mention, source: RowSource): Row {
  const around = { start: Math.max(0, mention.start - CONTEXT), end: mention.end + CONTEXT };
  const label = `… ${excerpt(source.text, around, 2 * CONTEXT + 80)} …`;
  const line = lineOf(mention, source);
  return { id, label, description: line, tooltip: label, spoken: `${line}: ${label}`, span: mention };
}

function lineOf(mention: Mention | undefined, { digest }: RowSource): string {
  return mention ? `line ${digest.lines.at(mention.start).line}` : '';
}
