import { LONE_ICON, LONE_NAME, SIDE_ICON, SIDE_NAME } from '../../src/features/models/words';
import type { Lone, Pair } from '../../src/features/positions/protocol';
import type { Entry } from '../../src/features/webviews/entry';
import { button, element, icon } from '../webview/dom';
import type { CardContext } from './cards';
import type { FilteredCard } from './filter';

/** Who is set against whom and by which word, who agrees, and whom nobody meets. Nothing where there is nothing to tell. */
export function relations(filtered: FilteredCard, context: CardContext): HTMLElement | undefined {
  const { card, entries, pairs, agreements } = filtered;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = [
    ...pairs.flatMap(({ pair, index }) => {
      const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
      // A pair without a word between stands side by side already; a change of mind must be told.
      const worthARow = a && b && (pair.marker || a.actor === b.actor);
      const reveal = (): void =>
        context.send({ type: 'revealMarker', version: context.version, issue: card.id, pair: index });
      return worthARow ? [pairElement(a, b, pair, `marker ${card.id} ${index}`, reveal)] : [];
    }),
    ...agreements.map((holders) =>
      element(
        'li.agreement',
        {},
        icon('check-all'),
        element('span', {}, element('span.what', {}, 'Agree: '), holders.join(', ')),
      ),
    ),
    ...(Object.keys(LONE_NAME) as Lone['reason'][]).flatMap((reason) => {
      const lone = card.unanswered.filter((one) => one.reason === reason);
      const met = lone.flatMap((one) => byId.get(one.entry) ?? []);
      return met.length > 0 ? [loneElement(reason, lone[0]?.why ?? '', met, context)] : [];
    }),
  ];
  return rows.length > 0
    ? element('ul.relations', { 'aria-label': 'Contrasts, agreements and unanswered views' }, ...rows)
    : undefined;
}

function pairElement(a: Entry, b: Entry, { marker }: Pair, key: string, reveal: () => void): HTMLElement {
  const between = marker
    ? button(
        'marker',
        {
          'data-key': key,
          title: `Go to “${marker.text}” on line ${marker.line}`,
          'aria-label': `“${marker.text}”: ${a.holder} against ${b.holder}, line ${marker.line}`,
        },
        reveal,
        marker.text,
      )
    : element('span.marker', {}, 'then and now');
  const content =
    a.actor === b.actor
      ? [element('strong', {}, a.holder), who(a, false), between, who(b, false)]
      : [who(a), between, who(b)];
  return element(
    'li.pair',
    { 'data-entries': `${a.id} ${b.id}` },
    icon('arrow-swap'),
    element('div.meeting', {}, ...content),
  );
}

/** A side of a pair, by its holder's name or, where both have the same, by its stance. */
function who({ stance, holder }: Entry, named = true): HTMLElement {
  const side = SIDE_NAME[stance].toLowerCase();
  return element(
    'span',
    { class: `who ${stance}` },
    icon(SIDE_ICON[stance]),
    named ? holder : side,
    named ? element('span.unseen', {}, ` (${side})`) : undefined,
  );
}

/** A quiet line on positions that nobody meets, each a way to its place. */
function loneElement(
  reason: Lone['reason'],
  why: string,
  entries: readonly Entry[],
  context: CardContext,
): HTMLElement {
  const places = entries.flatMap((entry) => {
    const [first] = entry.evidence;
    if (!first) return [];
    return [
      button(
        'place',
        { 'data-key': `lone ${reason} ${entry.key}`, title: `“${first.text}”, line ${first.line}` },
        () => context.send({ type: 'reveal', version: context.version, entry: entry.id, evidence: 0 }),
        entry.holder,
        element('span.line', {}, element('span.unseen', {}, ' line '), String(first.line)),
      ),
    ];
  });
  return element(
    'li.lone',
    { title: why },
    icon(LONE_ICON[reason]),
    element(
      'span',
      {},
      element('span.what', {}, `${LONE_NAME[reason]}: `),
      element('span.places', {}, ...places),
    ),
  );
}
