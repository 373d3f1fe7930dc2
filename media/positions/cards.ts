import type { Entry, FromPage } from '../../src/features/positions/protocol';
import { button, element, icon } from './dom';
import type { FilteredCard } from './filter';

type Side = Entry['stance'];

const SIDES: Readonly<Record<Side, { readonly title: string; readonly icon: string }>> = {
  support: { title: 'Support', icon: 'thumbsup' },
  mixed: { title: 'Mixed', icon: 'arrow-both' },
  oppose: { title: 'Oppose', icon: 'thumbsdown' },
};

/** What a card needs from the page around it. */
export interface CardContext {
  readonly version: number;
  readonly folded: ReadonlySet<string>;
  send(message: FromPage): void;
  fold(issue: string, folded: boolean): void;
}

/** One issue: a heading that folds, the sides next to each other, then who is set against whom and who agrees. */
export function issueElement(filtered: FilteredCard, context: CardContext): HTMLElement {
  const { card, entries } = filtered;
  const folded = context.folded.has(card.id);
  const body = `body-${card.id}`;
  const counts = (Object.keys(SIDES) as Side[]).flatMap((side) => {
    const count = entries.filter(({ stance }) => stance === side).length;
    return count > 0
      ? [
          element(
            'span',
            { class: `count ${side}` },
            icon(SIDES[side].icon),
            String(count),
            element('span.unseen', {}, ` ${SIDES[side].title.toLowerCase()} `),
          ),
        ]
      : [];
  });
  const heading = button(
    'fold',
    { 'aria-expanded': String(!folded), 'aria-controls': body, 'data-key': `fold ${card.id}` },
    () => context.fold(card.id, !folded),
    icon(folded ? 'chevron-right' : 'chevron-down'),
    element('span.label', {}, card.label),
    element('span.counts', {}, ...counts),
  );
  return element(
    'article.issue',
    { 'aria-label': card.label },
    element('h2', {}, heading),
    element('div.body', { id: body, hidden: folded }, sides(entries, context), relations(filtered, context)),
  );
}

function sides(entries: readonly Entry[], context: CardContext): HTMLElement {
  const filled = (Object.keys(SIDES) as Side[]).filter(
    (side) => side !== 'mixed' || entries.some(({ stance }) => stance === side),
  );
  return element(
    'div',
    { class: `sides ${filled.length === 3 ? 'three' : 'two'}` },
    ...filled.map((side) =>
      sideElement(
        side,
        entries.filter(({ stance }) => stance === side),
        context,
      ),
    ),
  );
}

function sideElement(side: Side, entries: readonly Entry[], context: CardContext): HTMLElement {
  const { title, icon: name } = SIDES[side];
  return element(
    'div',
    { class: `side ${side}`, role: 'group', 'aria-label': title },
    element('h3', {}, icon(name), title),
    entries.length > 0
      ? element('ul', {}, ...entries.map((entry) => entryElement(entry, context)))
      : element('p.nobody', {}, 'Nobody in this draft'),
  );
}

function entryElement(entry: Entry, context: CardContext): HTMLElement {
  const holder = `holder-${entry.id}`;
  const quotes = entry.evidence.map(({ text, line }, index) =>
    button(
      'evidence',
      {
        'data-key': `evidence ${entry.id} ${index}`,
        'aria-describedby': holder,
        title: `Go to line ${line}`,
      },
      () => context.send({ type: 'reveal', version: context.version, entry: entry.id, evidence: index }),
      element('q', {}, text),
      element('span.line', {}, element('span.unseen', {}, ' line '), String(line)),
    ),
  );
  return element(
    'li.entry',
    { 'data-entry': entry.id },
    element(
      'div.holder',
      { id: holder },
      element('strong', {}, entry.holder),
      ' ',
      element('span.how', {}, entry.how),
    ),
    ...quotes,
  );
}

/** Who is set against whom, by which word, and who agrees. Nothing where there is nothing to tell. */
function relations(filtered: FilteredCard, context: CardContext): HTMLElement | undefined {
  const { card, entries, pairs, agreements } = filtered;
  const reveal = (pair: number): void =>
    context.send({ type: 'revealMarker', version: context.version, issue: card.id, pair });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = [
    ...pairs.flatMap(({ pair, index }) => {
      const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
      // A pair without a word between stands side by side already; a change of mind must be told.
      const worthARow = a && b && (pair.marker !== '' || a.actor === b.actor);
      return worthARow ? [pairElement(a, b, pair.marker, () => reveal(index))] : [];
    }),
    ...agreements.map((holders) =>
      element('li.agreement', {}, icon('check-all'), element('span', {}, `Agree: ${holders.join(', ')}`)),
    ),
  ];
  return rows.length > 0
    ? element('ul.relations', { 'aria-label': 'Contrasts and agreements' }, ...rows)
    : undefined;
}

function pairElement(a: Entry, b: Entry, marker: string, reveal: () => void): HTMLElement {
  const who = (entry: Entry): HTMLElement =>
    element('span', { class: `who ${entry.stance}` }, icon(SIDES[entry.stance].icon), entry.holder);
  const between =
    marker === ''
      ? element('span.marker', {}, 'then and now')
      : button(
          'marker',
          {
            title: 'Go to the word that sets them against each other',
            'aria-label': `“${marker}”: ${a.holder} against ${b.holder}`,
          },
          reveal,
          marker,
        );
  return element('li.pair', {}, who(a), between, who(b));
}
